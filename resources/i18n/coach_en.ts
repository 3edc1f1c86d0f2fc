<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Counter</name>
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
    <name>KeptQuiet</name>
    <message numerus="yes">
        <source>“%1”, %n time(s), in “%2”</source>
        <translation>
            <numerusform>“%1”, once, in “%2”</numerusform>
            <numerusform>“%1”, %n times, in “%2”</numerusform>
        </translation>
    </message>
</context>
</TS>
