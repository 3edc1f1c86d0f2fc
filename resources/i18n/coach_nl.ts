<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Bugs</name>
    <message>
        <source>The report holds the place in the program, and none of your words.</source>
        <translation>In het verslag staat waar het in het programma misging, en geen woord van je tekst.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Something went wrong in Post Coach itself; it is not your doing. Your text stays where it is.</source>
        <translation>Er ging iets mis in Post Coach zelf; het ligt niet aan jou. Je tekst blijft staan.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Do not show this finding on this draft again</source>
        <translation>Laat dit bij dit concept niet meer zien</translation>
    </message>
    <message>
        <source>Change into: %1</source>
        <translation>Verander in: %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n deel</numerusform>
            <numerusform>%n delen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the main text</source>
        <translation>Volgt de hoofdtekst</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geplaatst</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored · show again</source>
        <translation>
            <numerusform>%n genegeerd · weer tonen</numerusform>
            <numerusform>%n genegeerd · weer tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation>Wat me opvalt</translation>
    </message>
    <message>
        <source>Nothing written yet. Begin with what happened today.</source>
        <translation>Nog niets geschreven. Begin met wat er vandaag gebeurde.</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Laat een voorbeeld zien</translation>
    </message>
    <message>
        <source>I have nothing to remark. Read it once aloud, as if to the person you wrote it for.</source>
        <translation>Ik heb geen opmerkingen. Lees het nog eens hardop voor, alsof degene voor wie je schrijft voor je staat.</translation>
    </message>
    <message>
        <source>Balance, last 28 days</source>
        <translation>Balans, laatste 28 dagen</translation>
    </message>
    <message>
        <source>What counts as what?</source>
        <translation>Wat telt als wat?</translation>
    </message>
    <message>
        <source>Nothing yet. Your first reply or post starts the scale.</source>
        <translation>Nog niets. Je eerste antwoord of bericht zet de balans in beweging.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n time(s)</source>
        <translation>
            <numerusform>Je praatte %n keer</numerusform>
            <numerusform>Je praatte %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you sent %n time(s)</source>
        <translation>
            <numerusform>je stuurde %n keer</numerusform>
            <numerusform>je stuurde %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark is the aim: %1 % conversation.</source>
        <translation>Het streepje is het doel: %1 % gesprek.</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>This was an answer to somebody. As a post it stands on its own, for everybody to read.</source>
        <translation>Dit was een antwoord aan iemand. Als bericht staat het op zichzelf, voor iedereen te lezen.</translation>
    </message>
    <message>
        <source>Make it an answer again</source>
        <translation>Maak er weer een antwoord van</translation>
    </message>
    <message>
        <source>That is what I want</source>
        <translation>Zo bedoel ik het</translation>
    </message>
    <message>
        <source>Deleted. It stays 30 days under “Deleted”.</source>
        <translation>Verwijderd. Het blijft 30 dagen staan onder “Verwijderd”.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Bewaard %1</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>on bsky.app</source>
        <translation>op bsky.app</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Copy and open %1</source>
        <translation>Kopieer en open %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer to criticism</source>
        <translation>Antwoord op kritiek</translation>
    </message>
    <message>
        <source>Start a discussion</source>
        <translation>Gesprek beginnen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Kind of draft</source>
        <translation>Soort concept</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Earlier versions of this draft (Ctrl+H)</source>
        <translation>Eerdere versies van dit concept (Ctrl+H)</translation>
    </message>
    <message>
        <source>Also for …</source>
        <translation>Ook voor …</translation>
    </message>
    <message>
        <source>Write this for another network too (Ctrl+K)</source>
        <translation>Schrijf dit ook voor een ander netwerk (Ctrl+K)</translation>
    </message>
    <message>
        <source>How it will look there (Ctrl+P)</source>
        <translation>Hoe het er daar uit komt te zien (Ctrl+P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>What you are answering</source>
        <translation>Waar je op antwoordt</translation>
    </message>
    <message>
        <source>Paste here what was said; I read it along with your answer.</source>
        <translation>Plak hier wat er gezegd is; dan lees ik het mee bij je antwoord.</translation>
    </message>
    <message>
        <source>What happened today?</source>
        <translation>Wat gebeurde er vandaag?</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Tekst van het concept</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>New draft</source>
        <translation>Nieuw concept</translation>
    </message>
    <message>
        <source>New draft (Ctrl+N)</source>
        <translation>Nieuw concept (Ctrl+N)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>VERWIJDERD</translation>
    </message>
    <message>
        <source>DRAFTS</source>
        <translation>CONCEPTEN</translation>
    </message>
    <message>
        <source>Nothing here. What you delete stays 30 days.</source>
        <translation>Hier is niets. Wat je verwijdert, blijft 30 dagen staan.</translation>
    </message>
    <message>
        <source>Your drafts come here, from the first letter on.</source>
        <translation>Hier komen je concepten, vanaf de eerste letter.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Deleted drafts; they stay 30 days</source>
        <translation>Verwijderde concepten; ze blijven 30 dagen staan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>I posted this</source>
        <translation>Dit heb ik geplaatst</translation>
    </message>
    <message>
        <source>New draft from this text</source>
        <translation>Nieuw concept met deze tekst</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>I do not know %1: choose another network.</source>
        <translation>Ik ken %1 niet: kies een ander netwerk.</translation>
    </message>
    <message>
        <source>%1 does not exist any more: choose another network.</source>
        <translation>%1 bestaat niet meer: kies een ander netwerk.</translation>
    </message>
    <message>
        <source>This draft was logged before, at %1. I did not count it again.</source>
        <translation>Dit concept was al genoteerd, om %1. Ik heb het niet nog eens geteld.</translation>
    </message>
    <message>
        <source>Logged at %1. The balance at the right has moved.</source>
        <translation>Genoteerd om %1. De balans is meebewogen.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New draft</source>
        <translation>Nieuw concept</translation>
    </message>
    <message>
        <source>Next and previous finding</source>
        <translation>Volgende en vorige opmerking</translation>
    </message>
    <message>
        <source>What can be done about the finding</source>
        <translation>Wat je met de opmerking kunt doen</translation>
    </message>
    <message>
        <source>Copy the text and open the network</source>
        <translation>Tekst kopiëren en het netwerk openen</translation>
    </message>
    <message>
        <source>Write it for another network too</source>
        <translation>Ook voor een ander netwerk schrijven</translation>
    </message>
    <message>
        <source>To the text for that network</source>
        <translation>Naar de tekst voor dat netwerk</translation>
    </message>
    <message>
        <source>Open and close the preview</source>
        <translation>Voorbeeld openen en sluiten</translation>
    </message>
    <message>
        <source>Versions of this draft</source>
        <translation>Versies van dit concept</translation>
    </message>
    <message>
        <source>To the list of drafts</source>
        <translation>Naar de lijst met concepten</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Naar de tekst</translation>
    </message>
    <message>
        <source>To the findings, or the preview</source>
        <translation>Naar wat me opvalt, of naar het voorbeeld</translation>
    </message>
    <message>
        <source>In the list: delete the draft</source>
        <translation>In de lijst: het concept verwijderen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Het venster sluiten</translation>
    </message>
</context>
<context>
    <name>LeftQuestion</name>
    <message>
        <source>On %1 you took this to %2. I do not know yet whether it was posted.</source>
        <translation>Op %1 nam je dit mee naar %2. Ik weet nog niet of het geplaatst is.</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Het is geplaatst</translation>
    </message>
    <message>
        <source>It was not posted</source>
        <translation>Het is niet geplaatst</translation>
    </message>
</context>
<context>
    <name>NetworksDialog</name>
    <message>
        <source>Networks</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Zoals hij daar staat</translation>
    </message>
    <message>
        <source>I pay for this account</source>
        <translation>Ik betaal voor dit account</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>What this network allows</source>
        <translation>Wat dit netwerk toestaat</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Je naam daar</translation>
    </message>
    <message>
        <source>Your server takes</source>
        <translation>Je server neemt aan</translation>
    </message>
    <message>
        <source>This network closed on %1.</source>
        <translation>Dit netwerk sloot op %1.</translation>
    </message>
    <message>
        <source>the network&apos;s own word</source>
        <translation>het netwerk zegt het zelf</translation>
    </message>
    <message>
        <source>several others agree</source>
        <translation>meerdere bronnen zijn het eens</translation>
    </message>
    <message>
        <source>a common figure without a first source</source>
        <translation>een gangbaar getal zonder eerste bron</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <translation>Nagekeken op %1: %2</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>just now · %1</source>
        <translation>zojuist · %1</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nog niets geschreven.</translation>
    </message>
    <message>
        <source>folded about here on %1</source>
        <translation>ongeveer hier afgekapt op %1</translation>
    </message>
    <message>
        <source>folded here on %1</source>
        <translation>hier afgekapt op %1</translation>
    </message>
    <message>
        <source>Copy part %1</source>
        <translation>Kopieer deel %1</translation>
    </message>
</context>
<context>
    <name>PostedQuestion</name>
    <message>
        <source>It is posted</source>
        <translation>Het is geplaatst</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Address of the post, if you have it</source>
        <translation>Adres van het bericht, als je dat hebt</translation>
    </message>
    <message>
        <source>Whom did you answer?</source>
        <translation>Aan wie gaf je antwoord?</translation>
    </message>
    <message>
        <source>Copy part %1</source>
        <translation>Kopieer deel %1</translation>
    </message>
    <message>
        <source>Did you post this on %1?</source>
        <translation>Heb je dit op %1 geplaatst?</translation>
    </message>
    <message>
        <source>Your text is on the clipboard. I could not open %1 here: paste it there yourself. Did you post it?</source>
        <translation>Je tekst staat op het klembord. Ik kan %1 hier niet openen: plak hem daar zelf. Heb je het geplaatst?</translation>
    </message>
    <message>
        <source>%1 is open with your text filled in; it is on the clipboard too. Did you post it?</source>
        <translation>%1 is open met je tekst erin; hij staat ook op het klembord. Heb je het geplaatst?</translation>
    </message>
    <message>
        <source>Your text is on the clipboard and %1 is open: paste it there. Did you post it?</source>
        <translation>Je tekst staat op het klembord en %1 is open: plak hem daar. Heb je het geplaatst?</translation>
    </message>
    <message>
        <source>Part %2 of %3 is on the clipboard. Post it as a reply to the part before. Are all parts there?</source>
        <translation>Deel %2 van %3 staat op het klembord. Plaats het als antwoord onder het vorige deel. Staan alle delen er?</translation>
    </message>
    <message>
        <source>Part %2 of %3 is on the clipboard. Post it as a reply to the part before.</source>
        <translation>Deel %2 van %3 staat op het klembord. Plaats het als antwoord onder het vorige deel.</translation>
    </message>
    <message>
        <source>Part 1 of %3 is on the clipboard. I could not open %1 here: paste it there yourself.</source>
        <translation>Deel 1 van %3 staat op het klembord. Ik kon %1 hier niet openen: plak het daar zelf.</translation>
    </message>
    <message>
        <source>%1 is open with part 1 of %3 filled in; it is on the clipboard too.</source>
        <translation>%1 is open met deel 1 van %3 erin; het staat ook op het klembord.</translation>
    </message>
    <message>
        <source>Part 1 of %3 is on the clipboard and %1 is open: paste it there.</source>
        <translation>Deel 1 van %3 staat op het klembord en %1 is open: plak het daar.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close the preview (Ctrl+P)</source>
        <translation>Voorbeeld sluiten (Ctrl+P)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>Delen nummeren</translation>
    </message>
    <message>
        <source>Make it one post again</source>
        <translation>Maak er weer één bericht van</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Knip in een draadje</translation>
    </message>
    <message numerus="yes">
        <source>%1, a thread of %n part(s)</source>
        <translation>
            <numerusform>%1, een draadje van %n deel</numerusform>
            <numerusform>%1, een draadje van %n delen</numerusform>
        </translation>
    </message>
    <message>
        <source>How it looks on %1</source>
        <translation>Zo staat het op %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows the first %n line(s); how long a line is depends on the screen.</source>
        <translation>
            <numerusform>%1 toont de eerste regel; hoe lang die is, hangt van het scherm af.</numerusform>
            <numerusform>%1 toont de eerste %n regels; hoe lang een regel is, hangt van het scherm af.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where %1 folds is an estimate: the network does not tell.</source>
        <translation>Waar %1 afkapt, is een schatting: het netwerk zegt het niet.</translation>
    </message>
    <message>
        <source>A link in the text cannot be clicked on %1.</source>
        <translation>Op een link in de tekst kun je op %1 niet klikken.</translation>
    </message>
    <message numerus="yes">
        <source>This is the description. The title, %n characters at most, you write on %1 itself.</source>
        <translation>
            <numerusform>Dit is de beschrijving. De titel, hooguit %n teken, schrijf je op %1 zelf.</numerusform>
            <numerusform>Dit is de beschrijving. De titel, hooguit %n tekens, schrijf je op %1 zelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is tinted does not fit: %1 takes %2.</source>
        <translation>Wat gekleurd is, past niet: %1 neemt er %2 aan.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n character(s) are left out of this preview, not of your text.</source>
        <translation>
            <numerusform>Het laatste teken ontbreekt in dit voorbeeld, niet in je tekst.</numerusform>
            <numerusform>De laatste %n tekens ontbreken in dit voorbeeld, niet in je tekst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Networks …</source>
        <translation>Netwerken …</translation>
    </message>
    <message>
        <source>What counts as what</source>
        <translation>Wat telt als wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Without words</source>
        <translation>Zonder woorden</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>Split into a thread</source>
        <translation>Knip in een draadje</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>characters</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>characters as this network weighs them: a link is 23, an emoji 2</source>
        <translation>tekens zoals dit netwerk ze weegt: een link telt 23, een emoji 2</translation>
    </message>
    <message>
        <source>characters as you see them: an emoji is one</source>
        <translation>tekens zoals je ze ziet: een emoji is er één</translation>
    </message>
    <message>
        <source>bytes: an accent costs 2, an emoji 4 or more</source>
        <translation>bytes: een letter met accent kost er 2, een emoji 4 of meer</translation>
    </message>
    <message>
        <source>characters as computers store them: an emoji is 2 or more</source>
        <translation>tekens zoals computers ze bewaren: een emoji is er 2 of meer</translation>
    </message>
    <message>
        <source>as the post is stored, with its links in full</source>
        <translation>zoals het bericht bewaard wordt, met je links voluit</translation>
    </message>
    <message>
        <source>as bsky.app counts, which shortens your links</source>
        <translation>zoals bsky.app telt, dat je links inkort</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n te veel</numerusform>
            <numerusform>%n te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>an estimate: the network does not publish how it counts</source>
        <translation>een schatting: het netwerk zegt niet hoe het telt</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>%1 follows your text for %2. Change it here, and it becomes its own.</source>
        <translation>%1 volgt je tekst voor %2. Verander je hier iets, dan krijgt %1 een eigen tekst.</translation>
    </message>
    <message>
        <source>%1 has its own text.</source>
        <translation>%1 heeft een eigen tekst.</translation>
    </message>
    <message>
        <source>Follow %1 again</source>
        <translation>Weer %1 volgen</translation>
    </message>
    <message>
        <source>Its own text is kept under “Versions”</source>
        <translation>De eigen tekst blijft bewaard onder “Versies”</translation>
    </message>
    <message>
        <source>Not for %1</source>
        <translation>Niet voor %1</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>%1 follows your text for %2 again.</source>
        <translation>%1 volgt weer je tekst voor %2.</translation>
    </message>
    <message>
        <source>This draft is not for %1 any more.</source>
        <translation>Dit concept is niet meer voor %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this draft</source>
        <translation>Versies van dit concept</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>The chosen version, compared with the text of now</source>
        <translation>De gekozen versie, vergeleken met de tekst van nu</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Deze versie terughalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Struck out: only in the text of now.</source>
        <translation>Onderstreept: alleen in deze versie. Doorgehaald: alleen in de tekst van nu.</translation>
    </message>
    <message>
        <source>No earlier versions yet. I keep one every few minutes, and before every large change.</source>
        <translation>Nog geen eerdere versies. Ik bewaar er om de paar minuten een, en vóór elke grote wijziging.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>tijdens het schrijven</translation>
    </message>
    <message>
        <source>before a large part went</source>
        <translation>voordat een groot deel verdween</translation>
    </message>
    <message>
        <source>before a change of mine</source>
        <translation>vóór een wijziging van mij</translation>
    </message>
    <message>
        <source>before an older version came back</source>
        <translation>voordat een oudere versie terugkwam</translation>
    </message>
    <message>
        <source>as you took it to the network</source>
        <translation>zoals je het naar het netwerk meenam</translation>
    </message>
    <message>
        <source>before its own text went</source>
        <translation>voordat de eigen tekst verdween</translation>
    </message>
</context>
</TS>
