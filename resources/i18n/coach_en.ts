<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored here</source>
        <translation>
            <numerusform>%n ignored here</numerusform>
            <numerusform>%n ignored here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked %n time(s)</source>
        <translation>
            <numerusform>You talked once</numerusform>
            <numerusform>You talked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you sent %n time(s)</source>
        <translation>
            <numerusform>you sent once</numerusform>
            <numerusform>you sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationsScreen</name>
    <message numerus="yes">
        <source>%n person(s) wait(s)</source>
        <translation>
            <numerusform>One person waits</numerusform>
            <numerusform>%n people wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them longer than you meant</source>
        <translation>
            <numerusform>, one of them longer than you meant</numerusform>
            <numerusform>, %n of them longer than you meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogueCard</name>
    <message numerus="yes">
        <source>You talked %n time(s)</source>
        <translation>
            <numerusform>You talked once</numerusform>
            <numerusform>You talked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>sent once</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%n review(s) saved in %1.</source>
        <translation>
            <numerusform>%n review saved in %1.</numerusform>
            <numerusform>%n reviews saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n review(s) saved in %1.</source>
        <translation>
            <numerusform>Stopped. %n review saved in %1.</numerusform>
            <numerusform>Stopped. %n reviews saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n week(s) of %1 up to this one</source>
        <translation>
            <numerusform>The %n week of %1 up to this one</numerusform>
            <numerusform>The %n weeks of %1 up to this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptQuiet</name>
    <message numerus="yes">
        <source>“%1”, %n time(s), in “%2”</source>
        <translation>
            <numerusform>“%1”, once, in “%2”</numerusform>
            <numerusform>“%1”, %n times, in “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message numerus="yes">
        <source>Sort %n post(s)</source>
        <translation>
            <numerusform>Sort one post</numerusform>
            <numerusform>Sort %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%1, a thread of %n part(s)</source>
        <translation>
            <numerusform>%1, a thread of %n part</numerusform>
            <numerusform>%1, a thread of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows the first %n line(s); how long a line is depends on the screen.</source>
        <translation>
            <numerusform>%1 shows the first line; how long that is depends on the screen.</numerusform>
            <numerusform>%1 shows the first %n lines; how long a line is depends on the screen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the description. The title, %n characters at most, you write on %1 itself.</source>
        <translation>
            <numerusform>This is the description. The title, %n character at most, you write on %1 itself.</numerusform>
            <numerusform>This is the description. The title, %n characters at most, you write on %1 itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n character(s) are left out of this preview, not of your text.</source>
        <translation>
            <numerusform>The last character is left out of this preview, not of your text.</numerusform>
            <numerusform>The last %n characters are left out of this preview, not of your text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message numerus="yes">
        <source>You have talked with somebody %n week(s) in a row.</source>
        <translation>
            <numerusform>You have talked with somebody for one week.</numerusform>
            <numerusform>You have talked with somebody %n weeks in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n person(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n person waits for your answer</numerusform>
            <numerusform>%n people wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>The last week</numerusform>
            <numerusform>The last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked %n time(s)</source>
        <translation>
            <numerusform>You talked once</numerusform>
            <numerusform>You talked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>sent once</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without talk</source>
        <translation>
            <numerusform>%n week without talk</numerusform>
            <numerusform>%n weeks without talk</numerusform>
        </translation>
    </message>
</context>
</TS>
