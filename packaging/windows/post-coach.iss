; The installer for Windows, for Inno Setup 6: `iscc /DVersion=0.1.0 packaging\windows\post-coach.iss`
; after `python packaging\bundle.py`. For one person, so that nobody needs an administrator.
; Never run: it was written where there is no Windows.
#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6E0B1B5C-6C3E-4C0B-9C57-0C0F3B7D6A41}
AppName=Post Coach
AppVersion={#Version}
AppPublisher=The Post Coach developers
DefaultDirName={autopf}\Post Coach
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\artwork\post-coach.ico
UninstallDisplayIcon={app}\post-coach.exe
OutputDir=..\..\build
OutputBaseFilename=post-coach-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[CustomMessages]
en.Desktop=Put Post Coach on the desktop
nl.Desktop=Zet Post Coach op het bureaublad
en.Start=Start Post Coach
nl.Start=Post Coach starten
en.Kept=Your drafts and your history stay on this computer, in:
nl.Kept=Je concepten en je geschiedenis blijven op deze computer, in:

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[Files]
Source: "..\..\build\dist\post-coach\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

; What an older version had and this one has not would otherwise stay.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Post Coach"; Filename: "{app}\post-coach.exe"
Name: "{autodesktop}\Post Coach"; Filename: "{app}\post-coach.exe"; Tasks: desktop

[Run]
Filename: "{app}\post-coach.exe"; Description: "{cm:Start}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(CustomMessage('Kept') + #13#10 + ExpandConstant('{localappdata}\post-coach'), mbInformation, MB_OK);
end;
