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
        <translation>Sluiten</translation>
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
    <name>ActChips</name>
    <message>
        <source>I …</source>
        <translation>Ik …</translation>
    </message>
    <message>
        <source>Somebody …</source>
        <translation>Iemand …</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>&amp;replied</source>
        <translation>&amp;antwoordde</translation>
    </message>
    <message>
        <source>&amp;commented</source>
        <translation>&amp;reageerde</translation>
    </message>
    <message>
        <source>&amp;posted</source>
        <translation>&amp;plaatste iets</translation>
    </message>
    <message>
        <source>&amp;liked something</source>
        <translation>gaf een &amp;like</translation>
    </message>
    <message>
        <source>&amp;shared somebody&apos;s post</source>
        <translation>&amp;deelde iets van een ander</translation>
    </message>
    <message>
        <source>&amp;answered criticism</source>
        <translation>ging &amp;in op kritiek</translation>
    </message>
    <message>
        <source>&amp;joined a group discussion</source>
        <translation>praatte &amp;mee in een groep</translation>
    </message>
    <message>
        <source>&amp;began a group discussion</source>
        <translation>&amp;begon een gesprek in een groep</translation>
    </message>
    <message>
        <source>&amp;deleted a message</source>
        <translation>haalde een bericht &amp;weg</translation>
    </message>
    <message>
        <source>&amp;wrote to me</source>
        <translation>&amp;schreef mij</translation>
    </message>
    <message>
        <source>criticised &amp;me</source>
        <translation>had &amp;kritiek</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Draadje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>Shared post</source>
        <translation>Gedeeld bericht</translation>
    </message>
    <message>
        <source>Began a discussion</source>
        <translation>Gesprek begonnen</translation>
    </message>
    <message>
        <source>Joined a discussion</source>
        <translation>Meegepraat</translation>
    </message>
    <message>
        <source>Like or reaction</source>
        <translation>Like of duimpje</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Bericht gekregen</translation>
    </message>
    <message>
        <source>Criticism received</source>
        <translation>Kritiek gekregen</translation>
    </message>
    <message>
        <source>Answer to criticism</source>
        <translation>Antwoord op kritiek</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Bericht weggehaald</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weken</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
</context>
<context>
    <name>AimsDialog</name>
    <message>
        <source>What you aim for</source>
        <translation>Waar je naar streeft</translation>
    </message>
    <message>
        <source>Dialogue: how much of it is talk</source>
        <translation>Gesprek: hoeveel ervan praten is</translation>
    </message>
    <message>
        <source>As much talk as I choose</source>
        <translation>Zoveel gesprek als ik kies</translation>
    </message>
    <message>
        <source>Talk&apos;s part of all that you do</source>
        <translation>Het deel van alles wat je doet dat gesprek is</translation>
    </message>
    <message>
        <source>Mix: what the posts are for</source>
        <translation>Mix: waar de berichten voor zijn</translation>
    </message>
    <message>
        <source>At most as much promotion as I choose</source>
        <translation>Hooguit zoveel promotie als ik kies</translation>
    </message>
    <message>
        <source>The most of your posts that may promote</source>
        <translation>Het grootste deel van je berichten dat promotie mag zijn</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
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
    <name>AnswerPanel</name>
    <message>
        <source>Your turn</source>
        <translation>Jouw beurt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Voor een deel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Bewaar deze terugblik</translation>
    </message>
    <message>
        <source>From then on it stays as it is, whatever you log later.</source>
        <translation>Vanaf dan blijft hij zoals hij is, wat je later ook noteert.</translation>
    </message>
    <message>
        <source>The week is not over. What you write is kept; on Monday you can keep the review.</source>
        <translation>De week loopt nog. Wat je schrijft, blijft bewaard; maandag kun je de terugblik vastleggen.</translation>
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
    <name>AtHand</name>
    <message>
        <source>This desktop has no tray, so my window stays open. The quick check opens with the command “post-coach --quick-check”: you can give it a key in the settings of your desktop.</source>
        <translation>Dit bureaublad heeft geen systeemvak, dus mijn venster blijft open. De snelle check open je met de opdracht “post-coach --quick-check”: in de instellingen van je bureaublad kun je daar een toets voor kiezen.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Shall I stay at hand in the tray when you close this window?</source>
        <translation>Zal ik in het systeemvak blijven als je dit venster sluit?</translation>
    </message>
    <message>
        <source>Stay at hand</source>
        <translation>Blijf bij de hand</translation>
    </message>
    <message>
        <source>No, then I am done</source>
        <translation>Nee, dan ben ik klaar</translation>
    </message>
</context>
<context>
    <name>BalanceScreen</name>
    <message>
        <source>The holiday is taken out.</source>
        <translation>De vakantie is eruit gehaald.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>BalanceView</name>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netwerken</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 dagen</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 weken</translation>
    </message>
    <message>
        <source>Of which network</source>
        <translation>Van welk netwerk</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Nothing to weigh yet. Your first reply or post starts the balance.</source>
        <translation>Nog niets te wegen. De balans begint met je eerste reactie of bericht.</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Schrijf iets</translation>
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
    <name>Builder</name>
    <message>
        <source>A goal that can be measured</source>
        <translation>Een doel dat je kunt meten</translation>
    </message>
    <message>
        <source>What do you want to reach, and with whom?</source>
        <translation>Wat wil je bereiken, en bij wie?</translation>
    </message>
    <message>
        <source>What do you count?</source>
        <translation>Wat tel je?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Wanneer moet het gelukt zijn?</translation>
    </message>
    <message>
        <source>When do you look whether it still is the right goal?</source>
        <translation>Wanneer kijk je of het nog het goede doel is?</translation>
    </message>
    <message>
        <source>Three people from my street become customers</source>
        <translation>Drie mensen uit mijn straat worden klant</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>nieuwe klanten</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>in a quarter</source>
        <translation>over een kwartaal</translation>
    </message>
    <message>
        <source>in half a year</source>
        <translation>over een half jaar</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>over een jaar</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>Bewaar dit doel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <source>See all of the balance</source>
        <translation>Bekijk de hele balans</translation>
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
    <name>ConversationCard</name>
    <message>
        <source>Criticism</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Waits longer than you meant: %2, since %1.</source>
        <translation>Wacht langer dan je wilde: %2, sinds %1.</translation>
    </message>
    <message>
        <source>Since %1. In time until %2.</source>
        <translation>Sinds %1. Op tijd tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n bericht.</numerusform>
            <numerusform>%n berichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwoorden</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;I answered there</source>
        <translation>&amp;Ik antwoordde daar</translation>
    </message>
    <message>
        <source>Answered &amp;elsewhere</source>
        <translation>&amp;Elders beantwoord</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Niet nodig</translation>
    </message>
    <message>
        <source>Look &amp;there</source>
        <translation>&amp;Daar kijken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
</context>
<context>
    <name>ConversationsScreen</name>
    <message>
        <source>Log a message</source>
        <translation>Bericht noteren</translation>
    </message>
    <message>
        <source>Somebody wrote to you, or criticised you (Ctrl+J)</source>
        <translation>Iemand schreef je of had kritiek (Ctrl+J)</translation>
    </message>
    <message>
        <source>Working hours …</source>
        <translation>Werktijden …</translation>
    </message>
    <message>
        <source>Nobody waits for you. Log who asks you something, and I keep an eye on it.</source>
        <translation>Niemand wacht op je. Noteer wie je iets vraagt; dan houd ik het bij.</translation>
    </message>
    <message>
        <source>Put off until later</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Criticism, and how it ended</source>
        <translation>Kritiek, en hoe het afliep</translation>
    </message>
    <message>
        <source>How you answer</source>
        <translation>Hoe je antwoordt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait(s)</source>
        <translation>
            <numerusform>Eén mens wacht</numerusform>
            <numerusform>%n mensen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wacht</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them longer than you meant</source>
        <translation>
            <numerusform>, van wie één langer dan je wilde</numerusform>
            <numerusform>, van wie %n langer dan je wilde</numerusform>
        </translation>
    </message>
    <message>
        <source>You mean to answer within %1, %2 from %3 to %4.</source>
        <translation>Je wilt antwoorden binnen %1, %2 van %3 tot %4.</translation>
    </message>
    <message>
        <source>Who waits for you</source>
        <translation>Wie op je wacht</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog een tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
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
    <name>CriticismList</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>How it ended with %1</source>
        <translation>Hoe het afliep met %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
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
    <name>Details</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>you to them</source>
        <translation>jij naar hen</translation>
    </message>
    <message>
        <source>you joined in</source>
        <translation>je praatte mee</translation>
    </message>
    <message>
        <source>they to you</source>
        <translation>zij naar jou</translation>
    </message>
    <message>
        <source>the last time</source>
        <translation>de laatste keer</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Je notitie</translation>
    </message>
    <message>
        <source>What you want to remember: what it was about, what to ask next time.</source>
        <translation>Wat je wilt onthouden: waar het over ging, wat je een volgende keer wilt vragen.</translation>
    </message>
    <message>
        <source>What was between you</source>
        <translation>Wat er tussen jullie was</translation>
    </message>
    <message>
        <source>What you said there</source>
        <translation>Wat je daar zei</translation>
    </message>
    <message>
        <source>Forget this person …</source>
        <translation>Deze persoon vergeten …</translation>
    </message>
    <message>
        <source>Begin a conversation there</source>
        <translation>Begin daar een gesprek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Schrijf iets</translation>
    </message>
    <message>
        <source>Waits for your answer.</source>
        <translation>Wacht op je antwoord.</translation>
    </message>
    <message>
        <source>You used to hear of each other every %1; now it has been quiet for %2. One question is enough.</source>
        <translation>Jullie spraken elkaar om de %1; nu is het al %2 stil. Eén vraag is genoeg.</translation>
    </message>
</context>
<context>
    <name>DialogueCard</name>
    <message>
        <source>Dialogue</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Choose an aim</source>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>Talked is what you say to somebody, or in a group that talks back. Sent is what you say to nobody in particular.</source>
        <translation>Gepraat is wat je tegen iemand zegt, of in een groep die terugpraat. Gestuurd is wat je tegen niemand in het bijzonder zegt.</translation>
    </message>
    <message>
        <source>What counts as what?</source>
        <translation>Wat telt als wat?</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n time(s)</source>
        <translation>
            <numerusform>Je praatte één keer</numerusform>
            <numerusform>Je praatte %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>stuurde één keer</numerusform>
            <numerusform>stuurde %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>aim: %1 talk</source>
        <translation>doel: %1 gesprek</translation>
    </message>
    <message>
        <source>%1 talk</source>
        <translation>%1 gesprek</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>Je praatte</translation>
    </message>
    <message>
        <source>You sent</source>
        <translation>Je stuurde</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gepraat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gestuurd</translation>
    </message>
    <message>
        <source>Talk&apos;s part</source>
        <translation>Deel gesprek</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Deze periode</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die ervoor</translation>
    </message>
    <message>
        <source>Aim: %1 talk, which you chose yourself.</source>
        <translation>Doel: %1 gesprek, dat koos je zelf.</translation>
    </message>
    <message>
        <source>Aim: %1 talk, after “%2”. A rule of thumb, no research. Source: %3.</source>
        <translation>Doel: %1 gesprek, naar “%2”. Een vuistregel, geen onderzoek. Bron: %3.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>you posted</source>
        <translation>je plaatste iets</translation>
    </message>
    <message>
        <source>you posted a thread</source>
        <translation>je plaatste een draadje</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>je antwoordde</translation>
    </message>
    <message>
        <source>you commented</source>
        <translation>je reageerde</translation>
    </message>
    <message>
        <source>you shared this</source>
        <translation>je deelde dit</translation>
    </message>
    <message>
        <source>you began a conversation</source>
        <translation>je begon een gesprek</translation>
    </message>
    <message>
        <source>you joined in</source>
        <translation>je praatte mee</translation>
    </message>
    <message>
        <source>you gave a like</source>
        <translation>je gaf een duim</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 schreef</translation>
    </message>
    <message>
        <source>%1 had criticism</source>
        <translation>%1 had kritiek</translation>
    </message>
    <message>
        <source>you answered criticism</source>
        <translation>je beantwoordde kritiek</translation>
    </message>
    <message>
        <source>you removed something</source>
        <translation>je haalde iets weg</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
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
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Add pictures; you can drop and paste them too</source>
        <translation>Voeg afbeeldingen toe; slepen en plakken kan ook</translation>
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
    <name>DraftPictures</name>
    <message>
        <source>Add pictures</source>
        <translation>Afbeeldingen toevoegen</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>geplakte afbeelding</translation>
    </message>
    <message>
        <source>The picture is off this draft; your own file is where it was.</source>
        <translation>De afbeelding hoort niet meer bij dit concept; je eigen bestand staat waar het stond.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
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
        <source>Log</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Log what you did on a network (Ctrl+J)</source>
        <translation>Noteer wat je op een netwerk deed (Ctrl+J)</translation>
    </message>
    <message>
        <source>Log what you did</source>
        <translation>Noteer wat je deed</translation>
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
    <name>FirstRun</name>
    <message>
        <source>Somebody with a business of their own</source>
        <translation>Iemand met een eigen zaak</translation>
    </message>
    <message>
        <source>You write under your own name: people talk with people.</source>
        <translation>Je schrijft onder je eigen naam: mensen praten met mensen.</translation>
    </message>
    <message>
        <source>The service desk of a large company</source>
        <translation>De klantenservice van een groot bedrijf</translation>
    </message>
    <message>
        <source>No single person has to be seen then, and I do not ask for one.</source>
        <translation>Dan hoeft er geen ene persoon te zien te zijn, en vraag ik daar niet om.</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>Wie ben je hier?</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>Wie wil je bereiken?</translation>
    </message>
    <message>
        <source>One or more. It tells on which networks they are.</source>
        <translation>Kies er een of meer. Dan weet ik op welke netwerken ze zitten.</translation>
    </message>
    <message>
        <source>That is where they are. Where do you begin?</source>
        <translation>Daar zitten ze. Waar begin je?</translation>
    </message>
    <message>
        <source>Where do you begin?</source>
        <translation>Waar begin je?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>I choose a goal later</source>
        <translation>Ik kies later een doel</translation>
    </message>
    <message>
        <source>You find it under “Goals”, with a coach beside it.</source>
        <translation>Je vindt het onder “Doelen”, met een coach erbij.</translation>
    </message>
    <message>
        <source>What should it bring you?</source>
        <translation>Wat moet het je brengen?</translation>
    </message>
    <message>
        <source>You can change words, figures and day afterwards.</source>
        <translation>De woorden, de getallen en de dag kun je daarna aanpassen.</translation>
    </message>
    <message>
        <source>What happened today</source>
        <translation>Wat er vandaag gebeurde</translation>
    </message>
    <message>
        <source>One thing that you saw, did or heard, and what others know of it.</source>
        <translation>Eén ding dat je zag, deed of hoorde, en wat een ander ervan weet.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>I give you one to finish in your own words.</source>
        <translation>Ik geef je er een om in je eigen woorden af te maken.</translation>
    </message>
    <message>
        <source>An answer to somebody</source>
        <translation>Een antwoord aan iemand</translation>
    </message>
    <message>
        <source>The shortest way to a conversation: somebody already began it.</source>
        <translation>De kortste weg naar een gesprek: een ander is er al mee begonnen.</translation>
    </message>
    <message>
        <source>What do you begin with?</source>
        <translation>Waar begin je mee?</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Step %1 of 5, not two minutes in all. You can write at once too: just begin to type.</source>
        <translation>Stap %1 van 5, samen nog geen twee minuten. Meteen schrijven kan ook: begin gewoon te typen.</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Begin met schrijven</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Sla dit over</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>The name %1, your note, every text and address of what was between you, and the drafts that you posted to them go for good.</source>
        <translation>De naam %1, je notitie, alle teksten en adressen van wat er tussen jullie was en de concepten die je daarvoor plaatste, gaan voorgoed weg.</translation>
    </message>
    <message>
        <source>That something was said on those days stays, without a name, so your balance does not change. Copies of the whole history that were made before still hold it all.</source>
        <translation>Dat er op die dagen iets was, blijft staan, zonder naam; je balans verandert dus niet. In kopieën van de hele geschiedenis die al eerder zijn gemaakt, staat alles nog.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Voorgoed vergeten</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>last counted</source>
        <translation>het laatst geteld</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>het doel</translation>
    </message>
    <message>
        <source>let go of</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>te gaan</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>de dag</translation>
    </message>
    <message>
        <source>Reached. Let go of it, or make the next step of it.</source>
        <translation>Gelukt. Laat het los, of maak er de volgende stap van.</translation>
    </message>
    <message>
        <source>More of the time is gone than of the way. Which small step can you take this week?</source>
        <translation>Er is meer tijd om dan weg afgelegd. Welke kleine stap kun je deze week zetten?</translation>
    </message>
    <message>
        <source>Time to look back: is this still the right goal?</source>
        <translation>Tijd om terug te kijken: is dit nog het goede doel?</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Still the right one</source>
        <translation>Nog steeds het goede</translation>
    </message>
    <message>
        <source>Note a figure</source>
        <translation>Noteer een cijfer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
    </message>
</context>
<context>
    <name>GoalMarks</name>
    <message>
        <source>There</source>
        <translation>Staat erin</translation>
    </message>
    <message>
        <source>Not yet there</source>
        <translation>Staat er nog niet in</translation>
    </message>
    <message>
        <source>Specific: it says whom or what it is about.</source>
        <translation>Specifiek: je leest om wie of wat het gaat.</translation>
    </message>
    <message>
        <source>Measurable: from %1 to %2.</source>
        <translation>Meetbaar: van %1 naar %2.</translation>
    </message>
    <message>
        <source>About contact, not about heads.</source>
        <translation>Het gaat om contact, niet om hoofden.</translation>
    </message>
    <message>
        <source>Realistic, as far as figures can tell.</source>
        <translation>Realistisch, voor zover cijfers dat kunnen zeggen.</translation>
    </message>
    <message>
        <source>Bound to a day: %1.</source>
        <translation>Met een dag erbij: %1.</translation>
    </message>
</context>
<context>
    <name>GoalWay</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>%1 of %2 (%3), measured %4 times.</source>
        <translation>%1 van %2 (%3), %4 keer gemeten.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>- - an even pace</source>
        <translation>- - een gelijkmatig tempo</translation>
    </message>
</context>
<context>
    <name>GoalsScreen</name>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Genoteerd voor %1: %2.</translation>
    </message>
    <message>
        <source>Good. I ask again on %1.</source>
        <translation>Goed. Op %1 vraag ik het weer.</translation>
    </message>
    <message>
        <source>You let go of “%1”. It stays below to be seen.</source>
        <translation>Je liet “%1” los. Onderaan blijft het te zien.</translation>
    </message>
    <message>
        <source>“%1” is gone, with all that you measured.</source>
        <translation>“%1” is weg, met alles wat je mat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>What all that talking is for, and by what you see that it works.</source>
        <translation>Waar al dat praten voor is, en waaraan je ziet dat het werkt.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Stel een doel</translation>
    </message>
    <message>
        <source>Let go of</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>No goal yet. One that you can measure tells you on Monday whom to talk with.</source>
        <translation>Nog geen doel. Een doel dat je kunt meten, zegt je op maandag met wie je gaat praten.</translation>
    </message>
</context>
<context>
    <name>HandedPictures</name>
    <message>
        <source>Drag the picture from here to the page.</source>
        <translation>Sleep de afbeelding van hier naar de pagina.</translation>
    </message>
    <message>
        <source>Drag the pictures from here to the page.</source>
        <translation>Sleep de afbeeldingen van hier naar de pagina.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Kopieer de beschrijving</translation>
    </message>
    <message>
        <source>Copy description %1</source>
        <translation>Kopieer beschrijving %1</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Hand on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Leave out names and texts</source>
        <translation>Laat namen en teksten weg</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) saved in %1.</source>
        <translation>
            <numerusform>%n terugblik opgeslagen in %1.</numerusform>
            <numerusform>%n terugblikken opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n review(s) saved in %1.</source>
        <translation>
            <numerusform>Gestopt. %n terugblik opgeslagen in %1.</numerusform>
            <numerusform>Gestopt. %n terugblikken opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the year</source>
        <translation>Een map voor het jaar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Some of these weeks are in that folder already. Write over them?</source>
        <translation>Een deel van deze weken staat al in die map. Eroverheen schrijven?</translation>
    </message>
    <message>
        <source>Write over them</source>
        <translation>Eroverheen schrijven</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>On paper (PDF)</source>
        <translation>Op papier (PDF)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Tekst (Markdown)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabel voor een spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>For a program (JSON)</source>
        <translation>Voor een programma (JSON)</translation>
    </message>
    <message>
        <source>Only this week</source>
        <translation>Alleen deze week</translation>
    </message>
    <message numerus="yes">
        <source>The %n week(s) of %1 up to this one</source>
        <translation>
            <numerusform>De %n week van %1 tot en met deze</numerusform>
            <numerusform>De %n weken van %1 tot en met deze</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
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
    <name>HolidayForm</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Keep this holiday</source>
        <translation>Bewaar deze vakantie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>When you answer</source>
        <translation>Wanneer je antwoordt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>I mean to answer within</source>
        <translation>Ik wil antwoorden binnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Whoever writes to you now has an answer in time until %1. Evenings and days off do not count.</source>
        <translation>Wie je nu schrijft, heeft tot %1 op tijd antwoord. Avonden en vrije dagen tellen niet.</translation>
    </message>
    <message>
        <source>Choose at least one day on which you work.</source>
        <translation>Kies ten minste één dag waarop je werkt.</translation>
    </message>
    <message>
        <source>The working day has to end after it begins.</source>
        <translation>De werkdag moet eindigen nadat die begint.</translation>
    </message>
    <message>
        <source>I work on</source>
        <translation>Ik werk op</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <source>Log what you did on a network</source>
        <translation>Noteren wat je op een netwerk deed</translation>
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
    <name>Lately</name>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
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
    <name>LogForm</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat er gezegd werd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Or type a figure before the letter</source>
        <translation>Of typ een cijfer voor de letter</translation>
    </message>
    <message>
        <source>Name, or several with commas between them</source>
        <translation>Een naam, of meer met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Paste it, and the network is known</source>
        <translation>Plak het; dan weet ik het netwerk</translation>
    </message>
    <message>
        <source>For yourself alone</source>
        <translation>Alleen voor jezelf</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>What you logged lately</source>
        <translation>Wat je pas noteerde</translation>
    </message>
    <message>
        <source>Change what you logged</source>
        <translation>Wijzig wat je noteerde</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Wat heb je gedaan?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>A letter says what it was, a figure before it how often. Then a name, and Enter.</source>
        <translation>Een letter zegt wat het was, een cijfer ervoor hoe vaak. Dan een naam en Enter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Logged lately …</source>
        <translation>Pas genoteerd …</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>Changed: %1.</source>
        <translation>Gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Genoteerd: %1.</translation>
    </message>
    <message>
        <source>It is on the list of those who wait for you.</source>
        <translation>Het staat op de lijst van wie op je wacht.</translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>Weggehaald: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Taken back: it is as it was.</source>
        <translation>Teruggedraaid: het is weer zoals het was.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Toch doen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>How many %1 is it now?</source>
        <translation>Hoeveel zijn het er nu? (%1)</translation>
    </message>
    <message>
        <source>How many is it now?</source>
        <translation>Hoeveel is het nu?</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Choose an aim</source>
        <translation>Kies een doel</translation>
    </message>
    <message>
        <source>not told yet: %1</source>
        <translation>nog niet verteld: %1</translation>
    </message>
    <message>
        <source>What the posts were for</source>
        <translation>Waar de berichten voor waren</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n post(s)</source>
        <translation>
            <numerusform>Sorteer één bericht</numerusform>
            <numerusform>Sorteer %n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim: at most %1 promotion, which you chose yourself.</source>
        <translation>Doel: hooguit %1 promotie, dat koos je zelf.</translation>
    </message>
    <message>
        <source>Aim: “%1”. %2 A rule of thumb, no research. Source: %3.</source>
        <translation>Doel: “%1”. %2 Een vuistregel, geen onderzoek. Bron: %3.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hooguit %1</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>nog niet verteld</translation>
    </message>
    <message>
        <source>Of the %1 before, nothing is told.</source>
        <translation>Van de %1 ervoor is niets verteld.</translation>
    </message>
    <message>
        <source>The %1 before: %2.</source>
        <translation>De %1 ervoor: %2.</translation>
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
    <name>NetworksCard</name>
    <message>
        <source>Network by network</source>
        <translation>Netwerk voor netwerk</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>gepraat %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gestuurd %1</translation>
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
    <name>PeopleList</name>
    <message>
        <source>%1 from you</source>
        <translation>%1 van jou</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 terug</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op jou</translation>
    </message>
    <message>
        <source>quiet for a while</source>
        <translation>al even stil</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>%1 is forgotten. The bare counts stayed.</source>
        <translation>%1 is vergeten. De kale aantallen bleven staan.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Whom you talk with. One good conversation is worth more than a hundred followers.</source>
        <translation>Met wie je praat. Eén goed gesprek is meer waard dan honderd volgers.</translation>
    </message>
    <message>
        <source>Quiet for a while</source>
        <translation>Al even stil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Find a name, a network or a word from your note</source>
        <translation>Zoek een naam, een netwerk of een woord uit je notitie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you answer, or who writes to you, comes to stand here.</source>
        <translation>Nog niemand. Wie je antwoordt of wie jou iets schrijft, komt hier vanzelf te staan.</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Schrijf een antwoord</translation>
    </message>
    <message>
        <source>Nobody has that in their name, network or note.</source>
        <translation>Bij niemand staat dat in naam, netwerk of notitie.</translation>
    </message>
    <message>
        <source>Nobody went quiet. You keep in touch.</source>
        <translation>Niemand is stilgevallen. Je houdt contact.</translation>
    </message>
    <message>
        <source>No groups yet. Where do the people you want to reach talk with each other?</source>
        <translation>Nog geen groepen. Waar praten de mensen die je wilt bereiken met elkaar?</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>What is to be seen here? Who cannot see it has this read aloud.</source>
        <translation>Wat is hier te zien? Wie het niet ziet, hoort dit voorgelezen.</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Beschrijving van de afbeelding</translation>
    </message>
    <message>
        <source>Take that out of the file</source>
        <translation>Haal dat uit het bestand</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Gebruik “%1”</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>a picture without a description</source>
        <translation>een afbeelding zonder beschrijving</translation>
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
    <name>Profile</name>
    <message>
        <source>Does it say who answers, if only by a first name?</source>
        <translation>Staat erbij wie er antwoorden, al is het maar met een voornaam?</translation>
    </message>
    <message>
        <source>Are you there under your own name?</source>
        <translation>Sta je er onder je eigen naam?</translation>
    </message>
    <message>
        <source>Does the picture show your face, and not a logo?</source>
        <translation>Laat de profielfoto jouw gezicht zien, en geen logo?</translation>
    </message>
    <message>
        <source>Does the description say something about yourself?</source>
        <translation>Staat er in de beschrijving iets over jezelf?</translation>
    </message>
    <message>
        <source>Let whoever answers sign with a first name, and say in the description who is there and when.</source>
        <translation>Laat wie antwoordt met een voornaam ondertekenen, en zet in de beschrijving wie er zitten en wanneer.</translation>
    </message>
    <message>
        <source>Put your own name first, and your business behind it: Karin de Wit, De Ketting.</source>
        <translation>Zet je eigen naam voorop en je zaak erachter: Karin de Wit, De Ketting.</translation>
    </message>
    <message>
        <source>Ask somebody to take one picture of you at work. The logo can go above it, or into your posts.</source>
        <translation>Laat iemand één foto van je maken terwijl je aan het werk bent. Het logo kan erboven, of in je berichten.</translation>
    </message>
    <message>
        <source>Add one sentence that somebody can answer: what you like to do, or what you love about the work.</source>
        <translation>Zet er één zin bij waar een ander op kan reageren: wat je graag doet, of wat je werk zo mooi maakt.</translation>
    </message>
    <message>
        <source>People come to be in touch with people. Who shares nothing of themselves gives nothing to answer.</source>
        <translation>Mensen komen voor contact met mensen. Wie niets van zichzelf laat zien, geeft een ander niets om op te reageren.</translation>
    </message>
    <message>
        <source>For the service desk of a large company a name and a logo will do: no single person is behind it.</source>
        <translation>Bij de klantenservice van een groot bedrijf volstaan naam en logo: daar zit geen ene persoon achter.</translation>
    </message>
    <message>
        <source>One talks with a person, not with a firm. With your own name others know who answers.</source>
        <translation>Je praat met een mens, niet met een zaak. Bij je eigen naam weet een ander wie er antwoordt.</translation>
    </message>
    <message>
        <source>A face is recognised in the street; nobody greets a logo.</source>
        <translation>Een gezicht herken je op straat; een logo groet niemand.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>You looked at this half a year ago or more. Is it still so?</source>
        <translation>Dit bekeek je een half jaar geleden of langer. Is het nog zo?</translation>
    </message>
    <message>
        <source>Open your profile beside this window, and look.</source>
        <translation>Open je profiel naast dit venster en kijk mee.</translation>
    </message>
    <message>
        <source>As it should be. I ask again after %1.</source>
        <translation>Zo hoort het. Na %1 vraag ik het weer.</translation>
    </message>
    <message>
        <source>Something to do yet. I ask again after %1.</source>
        <translation>Er is nog iets te doen. Na %1 vraag ik het weer.</translation>
    </message>
</context>
<context>
    <name>ProfilePicture</name>
    <message>
        <source>Choose your picture</source>
        <translation>Kies je foto</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Kies een andere …</translation>
    </message>
    <message>
        <source>Choose your picture …</source>
        <translation>Kies je foto …</translation>
    </message>
    <message>
        <source>Drop the picture here that people see of you on %1.</source>
        <translation>Sleep hierheen de foto die mensen van je zien op %1.</translation>
    </message>
    <message>
        <source>I cannot tell what your picture on %1 shows. You can.</source>
        <translation>Wat er op je foto op %1 staat, kan ik niet zeggen. Jij wel.</translation>
    </message>
    <message>
        <source>Your picture on %1 looks like %2.</source>
        <translation>Je foto op %1 lijkt %2.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Who others see when they meet you on a network.</source>
        <translation>Wie een ander ziet als hij je op een netwerk tegenkomt.</translation>
    </message>
    <message>
        <source>A person speaks</source>
        <translation>Hier spreekt een mens</translation>
    </message>
    <message>
        <source>The service desk of a large company speaks</source>
        <translation>Hier spreekt de klantenservice van een groot bedrijf</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Waarom dit ertoe doet</translation>
    </message>
</context>
<context>
    <name>PutOffList</name>
    <message>
        <source>%1 on %2, until %3</source>
        <translation>%1 op %2, tot %3</translation>
    </message>
    <message>
        <source>Now after all</source>
        <translation>Toch nu</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>on %1: yes</source>
        <translation>op %1: ja</translation>
    </message>
    <message>
        <source>on %1: not yet</source>
        <translation>op %1: nog niet</translation>
    </message>
</context>
<context>
    <name>QuickCheck</name>
    <message>
        <source>Quick check</source>
        <translation>Snelle check</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Soort tekst</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Tekst om te bekijken</translation>
    </message>
    <message>
        <source>Paste or type what you want to post.</source>
        <translation>Plak of typ wat je wilt plaatsen.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopieer tekst</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>To the composer</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Go on with it as a draft</source>
        <translation>Ga ermee verder als concept</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Het is geplaatst</translation>
    </message>
    <message>
        <source>Keep the text and count it in the balance</source>
        <translation>Bewaar de tekst en tel hem mee in de balans</translation>
    </message>
</context>
<context>
    <name>QuickChecking</name>
    <message>
        <source>It is on the clipboard: paste it back.</source>
        <translation>De tekst staat op het klembord: plak hem terug.</translation>
    </message>
    <message>
        <source>Logged before, at %1.</source>
        <translation>Al genoteerd, om %1.</translation>
    </message>
    <message>
        <source>Logged at %1. It counts in the balance.</source>
        <translation>Genoteerd om %1. Hij telt mee in de balans.</translation>
    </message>
    <message>
        <source>Finish this in your own words: %1</source>
        <translation>Maak dit af in je eigen woorden: %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
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
    <name>Reminders</name>
    <message>
        <source>No more today</source>
        <translation>Vandaag niet meer</translation>
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
        <source>An answer has rested</source>
        <translation>Een antwoord heeft gerust</translation>
    </message>
    <message>
        <source>Longer than you want: %1.</source>
        <translation>Langer dan je wilt: %1.</translation>
    </message>
    <message>
        <source>Somebody waits for your answer</source>
        <translation>Er wacht iemand op je antwoord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>A few minutes to see how much you talked, and with whom.</source>
        <translation>In een paar minuten zie je hoeveel je praatte, en met wie.</translation>
    </message>
    <message>
        <source>Look back on last week</source>
        <translation>Kijk terug op vorige week</translation>
    </message>
    <message>
        <source>Read what others wrote today, and answer one of them.</source>
        <translation>Lees wat anderen vandaag schreven, en geef een van hen antwoord.</translation>
    </message>
    <message>
        <source>A quarter of an hour of conversation</source>
        <translation>Een kwartier gesprek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>answered: %1 of %2 who wrote to you in the last %3 days</source>
        <translation>beantwoord: %1 van de %2 die je in de laatste %3 dagen schreven</translation>
    </message>
    <message>
        <source>until your answer: half of them came sooner, half later</source>
        <translation>tot je antwoord: de ene helft kwam eerder, de andere later</translation>
    </message>
    <message>
        <source>Counted is the first message after a day of silence between the two of you, as Facebook counts it for its badge. What needs no answer does not count. The time is by the clock, nights and weekends included.</source>
        <translation>Het eerste bericht na een dag stilte tussen jullie telt, zoals Facebook voor zijn badge rekent. Wat geen antwoord nodig heeft, telt niet. De tijd is die van de klok, met nachten en weekenden.</translation>
    </message>
    <message>
        <source>Beside it, not as a target: 134 Dutch organisations answered 61 % of messages in 2017, on average after 3 hours and a quarter (Digital Dialogues Pulse, Goud Uberconnected and Hogeschool Utrecht).</source>
        <translation>Ernaast, niet als doel: 134 Nederlandse organisaties beantwoordden in 2017 61 % van de berichten, gemiddeld na 3 uur en een kwartier (Digital Dialogues Pulse, Goud Uberconnected en Hogeschool Utrecht).</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Kept. It stays as it is now; next week takes up what you promised.</source>
        <translation>Bewaard. Hij blijft zoals hij nu is; volgende week komt terug wat je beloofde.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>How this was counted</source>
        <translation>Hoe dit geteld is</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Doorgeven…</translation>
    </message>
    <message>
        <source>As a web page, a PDF or a table, for this week or for a whole year</source>
        <translation>Als webpagina, pdf of tabel, van deze week of van een heel jaar</translation>
    </message>
    <message>
        <source>Change this review</source>
        <translation>Pas deze terugblik aan</translation>
    </message>
    <message>
        <source>It is counted anew, and you can answer again.</source>
        <translation>Hij wordt opnieuw geteld, en je kunt opnieuw antwoorden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Terugblik</translation>
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
    <name>Samples</name>
    <message>
        <source>Examples to start from</source>
        <translation>Voorbeelden om mee te beginnen</translation>
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
        <source>Tray and reminders …</source>
        <translation>Systeemvak en herinneringen …</translation>
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
        <source>The first steps</source>
        <translation>De eerste stappen</translation>
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
    <name>SortingDialog</name>
    <message>
        <source>What was this post for?</source>
        <translation>Waar was dit bericht voor?</translation>
    </message>
    <message>
        <source>0  I do not know</source>
        <translation>0  Weet ik niet</translation>
    </message>
    <message>
        <source>Back (Ctrl+Z)</source>
        <translation>Terug (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>That was the last one. The mix now counts what you told.</source>
        <translation>Dat was het laatste. De mix telt nu mee wat je vertelde.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The words of this post were not kept.</source>
        <translation>De woorden van dit bericht zijn niet bewaard.</translation>
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
    <name>StreakCard</name>
    <message>
        <source>Weeks of conversation</source>
        <translation>Weken met gesprek</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Vakantie toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>You have talked with somebody %n week(s) in a row.</source>
        <translation>
            <numerusform>Je praatte één week met iemand.</numerusform>
            <numerusform>Je praatte %n weken achter elkaar met iemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not talked with anybody this week or the last.</source>
        <translation>Je praatte deze week en vorige week met niemand.</translation>
    </message>
    <message>
        <source>A week counts with one conversation in it. How often you post makes no difference. A week that is mostly holiday does not break the row.</source>
        <translation>Een week telt mee met één gesprek erin. Hoe vaak je iets plaatst, maakt niet uit. Een week die vooral vakantie is, breekt de reeks niet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the holiday %1</source>
        <translation>Verwijder de vakantie %1</translation>
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
    <name>TimeWords</name>
    <message>
        <source>less than a working hour</source>
        <translation>minder dan een werkuur</translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n werkuur</numerusform>
            <numerusform>%n werkuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>half a working day</source>
        <translation>een halve werkdag</translation>
    </message>
    <message>
        <source>one working day</source>
        <translation>één werkdag</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 werkdagen</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Reminders pause until %1</source>
        <translation>Geen herinneringen tot %1</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Snelle check</translation>
    </message>
    <message>
        <source>Log what you did …</source>
        <translation>Noteer wat je deed …</translation>
    </message>
    <message>
        <source>Hand on last week’s review …</source>
        <translation>De terugblik van vorige week doorgeven …</translation>
    </message>
    <message>
        <source>Open Post Coach</source>
        <translation>Post Coach openen</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Herinner me weer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Even geen herinneringen</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Een uur lang</translation>
    </message>
    <message>
        <source>Until tomorrow at nine</source>
        <translation>Tot morgen om negen uur</translation>
    </message>
    <message>
        <source>Nobody waits for your answer</source>
        <translation>Niemand wacht op je antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n persoon wacht op je antwoord</numerusform>
            <numerusform>%n mensen wachten op je antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged today</source>
        <translation>Vandaag nog niets genoteerd</translation>
    </message>
    <message>
        <source>Today: talked %1 ×, sent %2 ×</source>
        <translation>Vandaag: %1 × gepraat, %2 × gestuurd</translation>
    </message>
</context>
<context>
    <name>TraySettings</name>
    <message>
        <source>Tray and reminders</source>
        <translation>Systeemvak en herinneringen</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Bij de hand</translation>
    </message>
    <message>
        <source>Stay in the tray when I close the window</source>
        <translation>Blijf in het systeemvak als ik het venster sluit</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Post Coach.</source>
        <translation>Dit bureaublad toont geen systeemvak: als je het venster sluit, stopt Post Coach.</translation>
    </message>
    <message>
        <source>Start with my computer, in the tray</source>
        <translation>Start samen met mijn computer, in het systeemvak</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Snelle check</translation>
    </message>
    <message>
        <source>It reads the text that you copied, only when you open it: with a click on the icon, or with a key.</source>
        <translation>Die leest de tekst die je kopieerde, alleen als je hem opent: met een klik op het icoon, of met een toets.</translation>
    </message>
    <message>
        <source>This desktop does not let me listen to a key. In its own settings you can give one to the command “post-coach --quick-check”.</source>
        <translation>Op dit bureaublad kan ik niet naar een toets luisteren. In de instellingen ervan kun je er een geven aan de opdracht “post-coach --quick-check”.</translation>
    </message>
    <message>
        <source>Key in every program</source>
        <translation>Toets in elk programma</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Herinner me</translation>
    </message>
    <message>
        <source>of an answer that has rested long enough</source>
        <translation>aan een antwoord dat lang genoeg heeft gerust</translation>
    </message>
    <message>
        <source>once a working day, of who waits longer than I want</source>
        <translation>één keer per werkdag aan wie langer wacht dan ik wil</translation>
    </message>
    <message>
        <source>on Monday, to look back on the week</source>
        <translation>op maandag, om terug te kijken op de week</translation>
    </message>
    <message>
        <source>of a quarter of an hour of conversation, working days at</source>
        <translation>aan een kwartier gesprek, op werkdagen om</translation>
    </message>
    <message>
        <source>Say nothing between</source>
        <translation>Zeg niets tussen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>What comes due in between is said afterwards, one thing at a time.</source>
        <translation>Wat in die tijd komt, hoor je daarna, één ding tegelijk.</translation>
    </message>
    <message>
        <source>I cannot have that key. Choose a letter, a digit or F1 to F12, with Ctrl, Alt or the Windows key.</source>
        <translation>Die toets kan ik niet krijgen. Kies een letter, een cijfer of F1 tot F12, samen met Ctrl, Alt of de Windows-toets.</translation>
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
<context>
    <name>Waits</name>
    <message>
        <source>%1 is off the list until %2.</source>
        <translation>%1 staat tot %2 niet op de lijst.</translation>
    </message>
    <message>
        <source>Noted: you answered %1 elsewhere.</source>
        <translation>Genoteerd: je hebt %1 elders geantwoord.</translation>
    </message>
    <message>
        <source>Noted: %1 needs no answer.</source>
        <translation>Genoteerd: %1 heeft geen antwoord nodig.</translation>
    </message>
    <message>
        <source>%1 is on the list again.</source>
        <translation>%1 staat weer op de lijst.</translation>
    </message>
    <message>
        <source>Noted how it ended.</source>
        <translation>Genoteerd hoe het afliep.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>De laatste week</numerusform>
            <numerusform>De laatste %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1: talked %2, sent %3</source>
        <translation>Week van %1: gepraat %2, gestuurd %3</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n time(s)</source>
        <translation>
            <numerusform>Je praatte één keer</numerusform>
            <numerusform>Je praatte %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>stuurde één keer</numerusform>
            <numerusform>stuurde %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without talk</source>
        <translation>
            <numerusform>%n week zonder gesprek</numerusform>
            <numerusform>%n weken zonder gesprek</numerusform>
        </translation>
    </message>
    <message>
        <source>talked</source>
        <translation>gepraat</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gestuurd</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vakantie</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gepraat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gestuurd</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vakantie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Just now</source>
        <translation>Zojuist</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Een ander moment</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Start from this</source>
        <translation>Begin hiermee</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
</context>
</TS>
