<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Post Coach</source>
        <translation>Over Post Coach</translation>
    </message>
    <message>
        <source>Copy a report for whoever helps you</source>
        <translation>Kopieer een verslag voor wie je helpt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Sluiten</translation>
    </message>
    <message>
        <source>Made with, among others:</source>
        <translation>Gemaakt met onder andere:</translation>
    </message>
    <message>
        <source>Copied. It holds versions and names of folders, and nothing of what you wrote or whom you know.</source>
        <translation>Gekopieerd. Er staan versies en namen van mappen in, en niets van wat je schreef of wie je kent.</translation>
    </message>
    <message>
        <source>Reads along while you write. It works on your own computer only.</source>
        <translation>Kijkt mee terwijl je schrijft. Werkt alleen op je eigen computer.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Dutch spelling list of OpenTaal</source>
        <translation>Nederlandse woordenlijst van OpenTaal</translation>
    </message>
    <message>
        <source>English spelling list of SCOWL</source>
        <translation>Engelse woordenlijst van SCOWL</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken en hun licenties</translation>
    </message>
</context>
<context>
    <name>AnswerChecks</name>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Later versturen</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Niet wachten</translation>
    </message>
    <message>
        <source>I removed their message instead</source>
        <translation>Ik heb het bericht weggehaald</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Not yet there</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>This answer waits until %1.</source>
        <translation>Dit antwoord wacht tot %1.</translation>
    </message>
    <message>
        <source>You thank them, or show that you heard them.</source>
        <translation>Je bedankt, of laat merken dat je het gehoord hebt.</translation>
    </message>
    <message>
        <source>You own it.</source>
        <translation>Je neemt het op je.</translation>
    </message>
    <message>
        <source>You say what you will do.</source>
        <translation>Je zegt wat je eraan doet.</translation>
    </message>
    <message>
        <source>You say where and when it goes on.</source>
        <translation>Je zegt waar en wanneer het verdergaat.</translation>
    </message>
    <message>
        <source>Thank them, or show that you heard them.</source>
        <translation>Bedank, of laat merken dat je het gehoord hebt.</translation>
    </message>
    <message>
        <source>Say what you could have done better, or why it has to be so.</source>
        <translation>Zeg wat jij beter had kunnen doen, of waarom het zo moet.</translation>
    </message>
    <message>
        <source>Say what you will do about it.</source>
        <translation>Zeg wat je eraan gaat doen.</translation>
    </message>
    <message>
        <source>Say where and when it goes on.</source>
        <translation>Zeg waar en wanneer het verdergaat.</translation>
    </message>
    <message>
        <source>In 20 minutes</source>
        <translation>Over 20 minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Over een uur</translation>
    </message>
    <message>
        <source>Tomorrow morning at nine</source>
        <translation>Morgenochtend om negen uur</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>This draft waits until %1. After a break you read it with other eyes.</source>
        <translation>Dit concept wacht tot %1. Na een pauze lees je je antwoord met andere ogen.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Laten wachten</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Niet wachten</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write your answer first; then I keep it.</source>
        <translation>Er is nog niets om te versturen. Schrijf eerst je antwoord; dan bewaar ik het.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>“%1” has rested. Read it once more before you send it.</source>
        <translation>“%1” heeft gerust. Lees het nog één keer voor je het verstuurt.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Another 20 minutes</source>
        <translation>Nog 20 minuten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Tell everybody what was there and why it is gone, as you would say it to the person who wrote it.</source>
        <translation>Vertel iedereen wat er stond en waarom het weg is, zoals je het zou zeggen tegen wie het schreef.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Noted. It stays in your history and does not count in the balance.</source>
        <translation>Genoteerd. Het blijft in je geschiedenis staan en telt niet mee in de balans.</translation>
    </message>
</context>
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
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Over deze regel</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Here, or wherever I would say this</source>
        <translation>Hier, of overal waar ik dit zou zeggen</translation>
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
    <message>
        <source>Apply all safe fixes (%1)</source>
        <translation>Alle veilige verbeteringen toepassen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored here</source>
        <translation>
            <numerusform>%n hier genegeerd</numerusform>
            <numerusform>%n hier genegeerd</numerusform>
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
        <source>Ctrl+Shift+Enter; Ctrl+Z takes them back</source>
        <translation>Ctrl+Shift+Enter; Ctrl+Z maakt ze ongedaan</translation>
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
        <source>Finish this in your own words: %1</source>
        <translation>Maak dit af in je eigen woorden: %1</translation>
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
    <name>DeletionGuard</name>
    <message>
        <source>A message that was removed</source>
        <translation>Een bericht dat is weggehaald</translation>
    </message>
    <message>
        <source>Why did it have to go?</source>
        <translation>Waarom moest het weg?</translation>
    </message>
    <message>
        <source>It held somebody&apos;s address. Or: it hurt.</source>
        <translation>Er stond een adres in. Of: het deed pijn.</translation>
    </message>
    <message>
        <source>Log it anyway</source>
        <translation>Toch noteren</translation>
    </message>
    <message>
        <source>Write an explanation</source>
        <translation>Uitleg schrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
    <name>FindingMenu</name>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Over deze regel</translation>
    </message>
    <message>
        <source>Ignore only here</source>
        <translation>Alleen hier negeren</translation>
    </message>
    <message>
        <source>Never mention “%1” again</source>
        <translation>“%1” nergens meer melden</translation>
    </message>
    <message>
        <source>Nothing about “%1” on %2</source>
        <translation>Op %2 niets meer over “%1”</translation>
    </message>
    <message>
        <source>Nothing about “%1” anywhere</source>
        <translation>Nergens meer iets over “%1”</translation>
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
    <name>Ideas</name>
    <message>
        <source>Choose one to finish in your own words</source>
        <translation>Kies er een om in je eigen woorden af te maken</translation>
    </message>
</context>
<context>
    <name>KeptQuiet</name>
    <message>
        <source>What I keep quiet about</source>
        <translation>Waar ik over zwijg</translation>
    </message>
    <message>
        <source>Nothing. I say whatever I notice.</source>
        <translation>Nergens over. Ik zeg alles wat me opvalt.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Weer melden</translation>
    </message>
    <message>
        <source>Ignored in one draft</source>
        <translation>In één concept genegeerd</translation>
    </message>
    <message>
        <source>Not mentioned anywhere</source>
        <translation>Niet meer gemeld</translation>
    </message>
    <message>
        <source>Matters more or less</source>
        <translation>Telt zwaarder of lichter</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n time(s), in “%2”</source>
        <translation>
            <numerusform>“%1”, %n keer, in “%2”</numerusform>
            <numerusform>“%1”, %n keer, in “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Zonder woorden</translation>
    </message>
    <message>
        <source>The words “%1” (%2)</source>
        <translation>De woorden “%1” (%2)</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” op %2</translation>
    </message>
    <message>
        <source>“%1” anywhere</source>
        <translation>“%1”, overal</translation>
    </message>
    <message>
        <source>“%1” is an error</source>
        <translation>“%1” is een fout</translation>
    </message>
    <message>
        <source>“%1” is a warning</source>
        <translation>“%1” is een waarschuwing</translation>
    </message>
    <message>
        <source>“%1” is a hint</source>
        <translation>“%1” is een tip</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <source>Apply all safe fixes</source>
        <translation>Alle veilige verbeteringen toepassen</translation>
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
        <source>To writing, and the other places at the left</source>
        <translation>Naar het schrijven en de andere plekken links</translation>
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
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of this draft: %1</source>
        <translation>Taal van dit concept: %1</translation>
    </message>
    <message>
        <source>The language that I take this draft for; choose another where I am wrong</source>
        <translation>De taal waarin dit concept volgens mij staat; kies een andere als ik me vergis</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Een andere taal</translation>
    </message>
    <message>
        <source>By the words: %1</source>
        <translation>Aan de woorden te zien: %1</translation>
    </message>
    <message>
        <source>Tell by the words</source>
        <translation>Aan de woorden zien</translation>
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
    <name>Navigation</name>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wie wacht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
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
    <name>OwnWordsDialog</name>
    <message>
        <source>Words I do not want to use</source>
        <translation>Woorden die ik niet wil gebruiken</translation>
    </message>
    <message>
        <source>Write several forms with commas between them; a * stands for any ending. Whatever you would rather say becomes a button on the card.</source>
        <translation>Zet komma’s tussen verschillende vormen; een * staat voor elke uitgang. Wat je liever zegt, wordt een knop op de kaart.</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Woord erbij</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Woord weg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>Nooit zeggen</translation>
    </message>
    <message>
        <source>Rather say</source>
        <translation>Liever</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
    <name>Quieting</name>
    <message>
        <source>Ignored in this draft.</source>
        <translation>In dit concept genegeerd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>You ignored “%1” %2 times in a row. Shall I keep quiet about it from now on?</source>
        <translation>Je negeerde “%1” %2 keer achter elkaar. Zal ik er voortaan over zwijgen?</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Op %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>I will not mention “%1” again.</source>
        <translation>Ik meld “%1” niet meer.</translation>
    </message>
    <message>
        <source>On %2 I keep quiet about “%1”.</source>
        <translation>Op %2 zwijg ik over “%1”.</translation>
    </message>
    <message>
        <source>I keep quiet about “%1” from now on.</source>
        <translation>Ik zwijg voortaan over “%1”.</translation>
    </message>
    <message>
        <source>What I keep quiet about</source>
        <translation>Waar ik over zwijg</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
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
        <source>As it comes (%1)</source>
        <translation>Zoals bedoeld (%1)</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Niets zeggen</translation>
    </message>
    <message>
        <source>How much this matters</source>
        <translation>Hoe zwaar dit telt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>In plaats van</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probeer</translation>
    </message>
    <message>
        <source>This I notice</source>
        <translation>Dit valt me op</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>Dit is goed</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
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
        <source>Who speaks</source>
        <translation>Wie er spreekt</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>The service desk of a large company</source>
        <translation>De klantenservice van een groot bedrijf</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Spelling nakijken</translation>
    </message>
    <message>
        <source>Words I do not want to use</source>
        <translation>Woorden die ik niet wil gebruiken</translation>
    </message>
    <message>
        <source>What I keep quiet about</source>
        <translation>Waar ik over zwijg</translation>
    </message>
    <message>
        <source>What counts as what</source>
        <translation>Wat telt als wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Post Coach</source>
        <translation>Over Post Coach</translation>
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
    <name>Spelling</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ik zoek suggesties…</translation>
    </message>
    <message>
        <source>“%1” is right: add it to my words</source>
        <translation>“%1” is goed: zet het bij mijn woorden</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
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
        <source>characters</source>
        <translation>tekens</translation>
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
