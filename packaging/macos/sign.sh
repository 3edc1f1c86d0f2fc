#!/bin/sh
# Signs the app of build/dist, has Apple look at it, and puts it in a disk image. Never run: it was written where there
# is no Mac. Needs an Apple developer account:
#   IDENTITY="Developer ID Application: …"   the certificate in the keychain
#   PROFILE="post-coach"                     made once with `xcrun notarytool store-credentials`
set -eu
cd "$(dirname "$0")/../.."
app="build/dist/Post Coach.app"
image="build/post-coach-${VERSION:?}.dmg"

# Inside out: every library first, the app as the last, each with the hardened runtime that notarising asks for.
find "$app/Contents" -type f \( -name "*.dylib" -o -name "*.so" \) -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --sign "${IDENTITY:?}"
codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
codesign --verify --deep --strict "$app"

rm -f "$image"
hdiutil create -volname "Post Coach" -srcfolder "$app" -ov -format UDZO "$image"
codesign --force --timestamp --sign "$IDENTITY" "$image"
xcrun notarytool submit "$image" --keychain-profile "${PROFILE:?}" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
