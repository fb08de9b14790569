<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation>Als einen zeichnen (O)</translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation>Als einen zeichnen (Strg+G)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation>Seine Gewichte behalten (L)</translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation>Wieder lernen lassen (L)</translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation>Eingang durchreichen lassen (M)</translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation>Wieder arbeiten lassen (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation>Mehr Aktionen für diesen Block</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation>Zeigen, was darin ist (O)</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation>Aktionen für den Block</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About cnndesk</source>
        <translation>Über &amp;cnndesk</translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation>&amp;Bild wählen…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>P&amp;rojekt schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation>&amp;Filter des Blocks</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>Block &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation>Gruppe zu-/au&amp;fklappen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Gesundheit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>&amp;Linke Spalte</translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation>Bild&amp;erkarte</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tumm</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>N&amp;eu</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Öff&amp;nen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>&amp;Präsentationsgröße</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation>&amp;Zufälliges Bild</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>&amp;Rechte Spalte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation>Bl&amp;ock durchgehen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>R&amp;echts ausrichten</translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation>Von lin&amp;ks nach rechts anordnen</translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation>Von oben &amp;nach unten anordnen</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation>Blo&amp;ck danach</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>Block &amp;davor</translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation>Blöcke zeigen ihre Ausgabe</translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation>Blöcke zeigen ihre Zeit</translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation>Änderungen an B&amp;ildern…</translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation>Das Bild wählen, das jede Ansicht zeigt</translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation>Die linke Spalte ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation>Die rechte Spalte ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation>&amp;Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation>Ausgewählte Blöcke oder Verbindung löschen; die Kette schließt sich</translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation>Auf dem beobachteten Bild zeichnen und sehen, was sich ändert</translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation>Die Gruppe als eins zeichnen oder zeigen, was darin ist</translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation>Die ausgewählten Blöcke als einen zeichnen</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;rkunden</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>Diesen Lauf beenden</translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation>Zeichnung als &amp;PNG exportieren…</translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation>Zeichnung als S&amp;VG exportieren…</translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation>Taschen&amp;lampe</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation>Fea&amp;ture-Maps des Blocks</translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation>Filter&amp;labor</translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation>Finden, was zusammengehört und was sich wiederholt</translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation>In einem größeren Bild finden, was das Netz kennt</translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation>Die Zeichnung in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>E&amp;infrieren</translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation>Seinen Spalten die anfänglichen Breiten geben</translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation>Glo&amp;ssar…</translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation>Zum ersten Block gehen, der nicht passt</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>G&amp;ruppieren</translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation>&amp;Stufen gruppieren</translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation>Streifen und Spalten aus- oder einblenden</translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation>Wie man mit dem Programm arbeitet, in Bildern</translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation>Netz i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation>Bild &amp;aus Datei…</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster</translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation>Die Gewichte des Blocks vom Training ausnehmen</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation>Größere Schrift, für einen Projektor</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Wen&amp;iger Bewegung</translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation>Den Block seinen Eingang unverändert durchreichen lassen</translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation>Die umgelabelten oder ausgelassenen Bilder auflisten</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation>Das Netz ansehen, wie es einen Moment vorher war</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation>Das Netz ansehen, wie es einen Moment später war</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>Moment danach</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>Moment davor</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nichts gleitet oder blendet über</translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation>Nur die &amp;Mitte</translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation>&amp;Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>B&amp;ilder öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation>&amp;Zip, CSV oder Datendatei öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation>Einen Ordner mit Bildern öffnen, ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation>Zip oder CSV mit Bildern, MNIST- (IDX-) oder CIFAR-Dateien öffnen</translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation>&amp;Gezeichnete Formen öffnen</translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation>Handschriftliche Zi&amp;ffern öffnen</translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation>Das Protokoll unten öffnen oder schließen</translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation>Auf das Bild &amp;malen</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Auf eine Einheit zeigen: Was sie sieht, leuchtet auf</translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation>Vor&amp;hersagen</translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation>&amp;Im Bild erkennen</translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation>Einen &amp;Batch trainieren</translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation>Eine &amp;Epoche trainieren</translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation>Einen Batch trainieren, dann pausieren</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation>Bis zum Ende der Epoche trainieren, dann pausieren</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Die Palette durchsuchen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation>Den vorigen Block im Netzstreifen auswählen</translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation>Den nächsten Block im Netzstreifen auswählen</translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation>&amp;Kosten zeigen</translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation>K&amp;arten zeigen</translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation>Alle Schritte zeigen, zu jedem zurückgehen</translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation>&amp;Problem zeigen</translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation>Die Mitte in einem eigenen Fenster zeigen: für einen zweiten Bildschirm, einen Projektor</translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation>Zeigen, welche Teile des beobachteten Bildes für eine Klasse sprechen</translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation>Einen eigenen Filter über ein Bild schieben</translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation>Neu beginnen mit frischen Gewichten</translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation>Mit einem leeren Netz beginnen</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Thema wechseln</translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation>Ein Netz eines anderen Programms übernehmen (ONNX), mit seinen Gewichten</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Die Gruppe auflösen</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>Trainieren oder pausieren</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>&amp;Gruppe auflösen</translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation>Versionen, Rechner und Protokoll, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation>Ein eigenes Bild beobachten: Jede Ansicht zeigt es</translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation>Irgendein Bild beobachten</translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation>Das vorige Bild beobachten</translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation>Das nächste Bild beobachten</translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation>Gewichte, Gradienten und Aktivierungen über das Training, und tote Einheiten</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>Welche Klassen wofür gehalten werden</translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation>Welche Bilder ein Block ähnlich sieht</translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation>Den ausgewählten Block durchrechnen, Zahl für Zahl</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>erkunden</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trainieren</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation>Andere Aktivierungen</translation>
    </message>
    <message>
        <source>others…</source>
        <translation>andere…</translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation>x auf der Kurve</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation>Verlust {v:.2f} · {part}</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation>Alle Labels stimmen.</translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation>Jedes Bild als CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation>Bilder hinter den Zahlen</translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation>Bilder mit Fehlern</translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation>Mit den jetzigen Gewichten erneut prüfen</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation>Mittlerer absoluter Fehler, Wurzel aus dem mittleren quadratischen Fehler und der Anteil der Varianz, den das Netz erklärt</translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation>Mittelwert der Average Precision der Labels; F1 über alle Labels bei 50 %; Bilder ohne Fehler</translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation>Fehler bei {name}</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation>Werte als CSV…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % von {n} mit allen Labels richtig</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>verpasst: {names}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>wahr {t}, vorhergesagt {p}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>falsch: {names}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} wurde nicht geschrieben: {reason}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation>Augmentierung ändern</translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation>Acht Ziehungen des beobachteten Bildes. Das Training sieht in jeder Epoche eine neue.</translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation>Stärken: wie sehr jede Art ein Bild ändert</translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation>{kind}, Stärke</translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation>Die Arbeit konnte nicht gesichert werden: {0}</translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation>{0} nicht mehr variieren</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation>Ein Fehler im Programm: {error}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation>Verlust, Tr.</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Verlust, Training</translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation>Verlust, Val.</translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation>Verlust, Validierung</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>Behaltene Momente</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation>Nur was sich änderte, wird geschrieben. Wo {n} MB voll sind, werden alte gerundet, dann ausgedünnt; markierte bleiben.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation>Gespeicherte Momente</translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation>Der Moment neben jetzt</translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation>Zum Weitermachen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation>Du siehst einen früheren Moment. Davon abzweigen oder zum Jetzt zurückkehren, um weiterzutrainieren.</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation>Die Gewichte sind die, mit denen ein Training beginnt: Zufallszahlen.</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation>Wahrscheinlichkeiten kalibrieren</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation>Wahrscheinlichkeiten sind, wie das Netz sie gibt.</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation>Wahrscheinlichkeiten sind, wie das Netz sie gibt. Klicken, um sie an den Validierungsbildern zu kalibrieren, damit von dem, was mit 80 % gesagt wird, etwa 80 % richtig ist.</translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation>{sentence} Klicken nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation>Karte {n}: {name}</translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation>{0} Bilder sind bereit.</translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation>Es ist eine andere Klasse…</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>Es ist…</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>Es ist: {name}</translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation>Sagen, was auf den ausgewählten Bildern ist (R)</translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation>Sagen, was auf {0} ist</translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation>Zurücknehmen, was auf {0} ist</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>Von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation>Das Netz wurde mit diesem Bild trainiert.</translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation>ist nicht lesbar. {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation>unsicher: {words}</translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation>{name}, wie du sagst; das Netz: {words}</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation>. Noch nicht damit trainiert.</translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation>Alle Änderungen zurückgenommen</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Änderungen…</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation>Weitere Epochen</translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation>Von denselben Gewichten und demselben Zustand des Optimierers weiter, mit diesen Änderungen</translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation>Wie viele Epochen das beendete Training weiterläuft</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Jetzt nutzen</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation>Änderungen an Bildern</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Erst Änderungen in der Liste wählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation>Kein Bild wurde geändert. Bilder in einer Galerie oder im Panel Bilder wählen, dann umlabeln oder auslassen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation>{a}, ausgelassen</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation>Schaltkreis</translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation>Mittel von {n}</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>Von welchen Bildern</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>The map above adds {v}</source>
        <translation>Die Karte oben trägt {v} bei</translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation>Die Summe wurde mit dem Wert verglichen, den die Engine berechnet hat.</translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation>Die {n} Karten oben tragen {v} bei</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation>die Konstante von {block} {v}</translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation>die Engine ergibt {v}</translation>
    </message>
    <message>
        <source>the other one adds {v}</source>
        <translation>die andere trägt {v} bei</translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation>die anderen {n} tragen {v} bei</translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation>was {blocks} hineinschickt</translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation>HÄLT SIE ZURÜCK</translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation>HEBEN SIE AN</translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation>Was die Karte speist</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>trägt bei</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation>was sie mag</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation>Vorhergesagte Klassen</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation>{name}: {n} Trainings-, {v} Validierungs-, {t} Testbilder</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>Werte der Klassen</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Vorhergesagt</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>{0} neu mit {1} verbinden</translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation>Vorlage {0} nehmen</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation>Projektdatei…</translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation>Ein früherer Lauf oder eine andere Projektdatei</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>Mit einem Projekt vergleichen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation>Für Labels und Werte die Verwechslungen jedes Laufs ansehen.</translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation>Kein früherer Lauf in diesem Fenster</translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation>Nur Netze, die eine Klasse wählen, werden verglichen</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk-Projekte (*{0})</translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation>Eine Klasse als Konzept</translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation>Ein Konzept ist eine Menge von Bildern, die etwas gemeinsam haben, etwa eine Farbe oder einen Hintergrund. {n} genügen.</translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation>Ein Konzept braucht mindestens {n} Bilder.</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>Ordner mit Bildern…</translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation>Danach sagt dies, ob es nutzt, was eine Menge von Bildern zeigt.</translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation>Konzept wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Mit Zufall vergleichen</translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation>Der Vergleich dauert hier etwa {time}.</translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation>Nutzt das Netz es?</translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation>Dort Bilder umfahren, dann „Als Konzept nutzen“</translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation>Bilder des Konzepts</translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation>In der Bilderkarte…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation>Die Zahlen sagen, wie sich der Score einer Klasse von anderen Bildern hin zum Konzept ändert. „–“ ist vom Zufall nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation>Bilder, die das Konzept zeigen</translation>
    </message>
    <message>
        <source>The concept</source>
        <translation>Das Konzept</translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation>Das Konzept wird mit Zufallsmengen aus ebenso vielen Bildern verglichen: bei jedem Block, wie sich der Score jeder Klasse von anderen Bildern hin zum Konzept ändert.</translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation>Die Bilder einer Klasse…</translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation>Was die Klassen aus dem Konzept machen, je Block</translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation>vom Zufall nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation>gesehen, Zufall</translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation>vom Zufall zu unterscheiden</translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation>{a:.0f} %, {r:.0f} %</translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation>{name} bei {block}: {v:+.2f}; Zufallskonzepte {e:+.2f} ± {s:.2f}
steigt bei {share:.0f} % seiner Bilder, p = {p:.2g}: {what}</translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation>{name}, {n} Bilder</translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation>„gesehen“: wie oft eine lineare Trennung ein Bild auf die richtige Seite legt, und wie oft bei Zufallsbildern. {m} Bilder des Konzepts gegen {n} Zufallsmengen aus ebenso vielen; zweiseitiger t-Test, {level:.0f} % für alle Zahlen zusammen (Holm). Nur Trainings- und Validierungsbilder.</translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation>„{name}“ ist bei keinem Block vom Zufall zu unterscheiden.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation>„{name}“ senkt {of}, am sichersten bei {block}.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation>„{name}“ hebt {of}, am sichersten bei {block}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation>Jeder Block passt.</translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation>Momente werden behalten, während ein Netz trainiert. Erst trainieren.</translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation>Keine Blöcke wurden kopiert.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Noch wurde nichts trainiert.</translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation>Panels erscheinen mit einem Projekt.</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>Erst einen Block auswählen.</translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation>Erst einen Block oder eine Verbindung auswählen.</translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation>Erst eine Gruppe oder einen Block darin auswählen.</translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation>Erst mehrere Blöcke auswählen.</translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation>Die Zeichnung bleibt hier. Erst in einen anderen Arbeitsbereich gehen.</translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation>Der Streifen steht über jedem Arbeitsbereich außer Zeichnen.</translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation>Noch gibt es keine Blöcke. Eine Vorlage nehmen oder einen einfügen.</translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation>Noch gibt es keine Bilder. Einen Ordner oder die eingebauten Ziffern öffnen.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Noch gibt es kein Projekt.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation>Diese Zeichnung hat keine Gruppen.</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>Das Training kann beginnen, wenn jeder Block passt.</translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation>Das Training kann beginnen, wenn es ein Projekt gibt.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation>, die ersten {n}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation>Alle Fehler  {n}</translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation>Mindestens {p:.0f} % sicher: {a} von {b} richtig. Weniger sicher: {c} von {d}.</translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation>Jedes Bild, das für eine andere Klasse gehalten wird</translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation>Bilder beider Klassen, die für die jeweils andere gehalten werden</translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation>Bilder mit den höchsten Verlusten</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation>Fehler mit {a}</translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation>Vorher richtig, jetzt falsch</translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation>Richtig → falsch  {n}</translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation>Seit {name}: {a:.1f} → {b:.1f} % richtig, Verlust {x:.3f} → {y:.3f}. {won} wurden richtig, {lost} wurden falsch ({chance}, McNemar). Die Matrix zeigt die Änderungen.</translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation>Größte Verluste</translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation>Vorher falsch, jetzt richtig</translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation>Falsch → richtig  {n}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} gehalten für {b}</translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation>{a}, richtig</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation>Danach zeigt dies, welche Klassen es wofür hält.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Eine Zelle anklicken, um ihre Bilder zu sehen</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation>Als CSV oder PNG exportieren</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Bilder der gewählten Zelle</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>Zeile %</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation>Die Daten haben keine Bilder für {part}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation>Nutzen kann unterhalb einer Schwelle „unsicher“ antworten.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation>Mit diesen Änderungen sind {a:.2f} % der Bilder ({part}) richtig statt {b:.2f} %. Nur korrigieren, was in der Quelle falsch ist.</translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation>nach Epoche {n}</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>bei {moment}</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>früherer Gewichte</translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation>{a} von {b} richtig</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} wurde nicht geschrieben: {reason}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation>{p:.1f} % der Bilder ({part}), Verlust {v:.3f}</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation>Erst Bilder wählen: Klick, Strg+Klick, Umschalt+Klick.</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Andere Klasse geben</translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation>Die Klasse geben, die das Netz sagt</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Labels und Werte werden in der Tabelle korrigiert, die sie angibt.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Aus Training, Validierung und Test auslassen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Wieder zählen lassen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Umlabeln zu {name}</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Umlabeln…</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Dieses Bild in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation>Beobachten und zeigen, welche Pixel für das sprechen, was das Netz sagt</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Warum {name}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation>Bilder wie dieses</translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation>Auslassen	Entf</translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation>Umlabeln zu „{name}“	P</translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation>Umlabeln…	R</translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation>Auf die Quelle zurücksetzen	Rücktaste</translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation>Zurücknehmen	Entf</translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation>Beobachten	W</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation>Verdeckt, bis die Antwort gegeben ist</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation>In cnndesk ist etwas schiefgegangen ({0}). Die Arbeit bleibt erhalten; es kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation>Kurve der Aktivierung</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation>Einen Ordner mit einem Unterordner je Klasse irgendwo auf das Fenster ziehen oder einen wählen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation>Alle ihre Bilder auslassen</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Ihre Bilder zeigen</translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation>Ausgelassene zurücknehmen</translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation>Gezeichnete Formen</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Handschriftliche Ziffern</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>Val.</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation>1 Klasse hat wenige Bilder</translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation>1 Klasse hat nichts zu lernen</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1 Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation>1 Datei ist ausgelassen</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>1 Datei fehlt</translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation>1 Datei ist zu groß</translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation>1 Fast-Kopie in einem anderen Teil</translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation>1 Bild hat eine andere Größe</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 Bild hat kein Label</translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation>1 Bild ist doppelt da</translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation>1 Bild ist mit verschiedenen Labels da</translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation>1 Bild zeigt nichts</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation>von {a} auf {b}, {fitted}</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>aufgefüllt</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation>{n} Klassen haben wenige Bilder</translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation>{n} Klassen haben nichts zu lernen</translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation>{n} verschiedene Größen</translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation>{n} Dateien sind ausgelassen</translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation>{n} Dateien fehlen</translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation>{n} Dateien sind zu groß</translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation>{n} Dateien sind nicht lesbar</translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation>{n} Fast-Kopien in anderen Teilen</translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation>{n} Bilder sind doppelt da</translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation>{n} Bilder sind mit verschiedenen Labels da</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} Bilder haben kein Label</translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation>{n} Bilder haben andere Größen</translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation>{n} Bilder zeigen nichts</translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation>Ein Netz für diese Bilder wählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation>Weitertrainieren ({count})</translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation>Zum Training gehen und beginnen</translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation>Wie sie aufgeteilt, angepasst und variiert werden, steht hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation>Nur mit diesen trainieren: {count}</translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation>Trainieren ({count})</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation>Training mit {count}</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation>Ziehungen des beobachteten Bildes</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation>Ein neuer Lauf geht ab Epoche {n} weiter, mit allem wie damals.</translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation>Ein neuer Lauf geht ab der ersten Epoche weiter, mit allem wie damals.</translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation>Bearbeitet nach Epoche {n}: </translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation>Bearbeitet in Epoche {n}: </translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation>Änderungen während des Laufs</translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation>Davor abzweigen</translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation>Vor Änderung {n} abzweigen</translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation>Die Zeitmaschine hat keinen Moment davor, von dem sich abzweigen ließe.</translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation>Danach zeigt dies, welche Bilder seine Blöcke ähnlich sehen.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation>Erst ein Bild wählen: einen Punkt oder ein Bild anklicken.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation>Ein Lasso um Punkte ziehen, um ihre Bilder zu sehen. Einen Punkt anklicken, um ihn zu beobachten.</translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation>Wie viele Cluster k-Means findet</translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation>Höchstens so viele Bilder; mehr werden gleichmäßig ausgedünnt</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Höchstens Bilder</translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation>Bilder wie dieses</translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation>Bilder der Auswahl</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation>Ähnlich wie dieses, nächste zuerst</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Keine Auswahl</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation>Perplexität von t-SNE: wie viele Nachbarn zählen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation>Sehen, ob das Netz nutzt, was diese Bilder gemeinsam haben</translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation>Es gibt keinen Block anzusehen. Einen auf der Zeichenfläche auswählen.</translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation>Um alle umzulabeln oder auszulassen (Strg+A)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation>Als Konzept nutzen</translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation>alle aus einer Klasse</translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation>Cluster zu {p:.1f} % rein</translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation>höchster Verlust</translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation>Verlust {v:.2f}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigster</translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation>vorhergesagt {name}, {p:.0f} %</translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation>die Achsen zeigen {p:.1f} % der Varianz</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>die Auswahl</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation>{n} von {all} Bildern ({part})</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Abbrechen: {0}</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Form: {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Ordner öffnen: {0}</translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation>Fortschritt: {0}</translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation>Speichern: {0}…</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation>, vor {name}</translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation>, {n} tot</translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation>, {n} stumm</translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation>1 Karte mit {h}×{w}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation>Alle Karten als Bild (PNG)…</translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation>Alle Werte (npy)…</translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation>Autom. Farben</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation>Bilder wählen; dann zeigt jeder Block, was er aus einem macht.</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation>Eines zeichnen oder eine Vorlage wählen; dann sehen, was jeder Block macht.</translation>
    </message>
    <message>
        <source>Each map</source>
        <translation>Jede Karte</translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation>Ende der festen Skala</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>Es hängt nicht vom Bild ab.</translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation>Er zeigt seine Karten, sobald er mit dem Bild verbunden ist.</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation>Größere Karten</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation>Karte {n} von {of}</translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation>Karte {n}, {where}: {v}</translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation>Karten so groß, dass alle zu sehen sind</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Kein Block ist ausgewählt</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Kein Bild wird beobachtet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation>Auf einen Wert zeigen: Der Rahmen zeigt die Pixel, aus denen er entstand; oder auf ein Pixel.</translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation>Einen Block auswählen, um seine Karten für das beobachtete Bild zu sehen.</translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation>Den ersten Block auswählen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation>Kleinere Karten</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation>Der Rahmen ist der {h}×{w}-Ausschnitt, aus dem der Wert unter dem Zeiger entstand.</translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation>Der schraffierte Teil ist Padding.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Noch gibt es kein Netz</translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation>Dieser Block hat noch keine Ausgabe</translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation>Diese Karte als Bild (PNG)…</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Ganzer Block</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation>Max {v}</translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation>Mittel {v}</translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation>Min {v}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>Zeile {r}, Spalte {c}</translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation>Zeilen {a}–{b}, Spalten {c}–{d}</translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation>{map}, stumm</translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation>{n} Karten mit {h}×{w}</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation>{n} von {of} Einheiten von {block} sehen dieses Pixel.</translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation>{n} Werte, keine Karten</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation>Ein Projekt ohne Namen</translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation>Ein noch laufendes Training wird gestoppt; auch sein Stand wird gespeichert.</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Datei mit Bildern wählen</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation>Einen Ordner mit einem Ordner von Bildern je Klasse wählen</translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation>Ein Bild zum Beobachten wählen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Netz importieren</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNX-Netze (*.onnx)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation>Projekte und Arbeitsblätter (*{0} *{1})</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation>Bildblock zeigen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation>Die Zeichnung ist in {0}.</translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation>Die Bilder sind nicht, wo sie waren. Die neben dem Projekt werden genommen: {0}</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk-Projekte (*{0})</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation>{0} ist anderswo geöffnet. Unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation>{0} ist in einem anderen Fenster geöffnet oder wird trainiert. Dort ändern oder hier eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation>{0} ist mit seinen Gewichten übernommen. {1}</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation>{0} wurde von einem anderen Programm geändert, seit es hier geöffnet wurde. Speichern würde jene Version ersetzen.</translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation>{0} war nicht gespeichert, als cnndesk unerwartet endete. Sein Stand von {1} ist erhalten.</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation>Ein Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>Animiertes PNG (*.png)</translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation>Ein anderer Moment wurde angesehen, daher wurde der Film aufgegeben.</translation>
    </message>
    <message>
        <source>Film as</source>
        <translation>Film als</translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation>Film des ganzen Fensters (animiertes PNG)…</translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation>Film dieser Ansicht (animiertes PNG)…</translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation>Bilder des ganzen Fensters (PNG-Dateien)…</translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation>Bilder dieser Ansicht (PNG-Dateien)…</translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation>Die Ansichten eines Moments brauchten länger als {n} s. Eine andere Ansicht filmen.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>film.png</source>
        <translation>film.png</translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation>{n} Momente sind in {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation>Gelistete Bilder</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Welche Bilder gelistet sind</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation>5×5-Beispiel</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Feature-Map</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation>Kein Bild wird beobachtet. Bilder öffnen oder ein Bild hierher ziehen.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation>Größe des Filters</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>Diese Position</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation>Was von Hand gerechnet wird</translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation>keines (valid)</translation>
    </message>
    <message>
        <source>of the example</source>
        <translation>des Beispiels</translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation>verkleinert von {size}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>Zeile {r}, Spalte {c}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation>Bias {b}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>Kanal {n}</translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation>erste {n} von {of} Eingangskanälen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation>Norm {n}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation>1 Filter mit {r}×{s}×{c}</translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation>Alle Gewichte des Blocks</translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation>Faltungs- und voll verbundene Blöcke haben gelernte Gewichte.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation>Eines zeichnen oder eine Vorlage wählen; dann die Filter seiner Blöcke sehen.</translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation>Filter {n} von {of}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Voll verbunden</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Eingangskanal</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Kein Block ist ausgewählt</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation>Einen Faltungs- oder voll verbundenen Block auswählen, um seine Filter zu sehen.</translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation>Den ersten Block mit Filtern auswählen</translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation>Die Filter erscheinen, sobald der Block mit dem Bild verbunden ist.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Noch gibt es kein Netz</translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation>Dieser Block hat keine Filter</translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation>Gewichte des Blocks</translation>
    </message>
    <message>
        <source>input channel </source>
        <translation>Eingangskanal </translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation>größtes |Gewicht| {a}, Mittel {b}</translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation>{k} Filter mit {r}×{s}×{c}</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation>Ein Bild von anderswo, wie es beobachtet wird.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation>Höhe der Bilder</translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation>Bilder anderer Größe: die Mitte ausschneiden, mit Schwarz auffüllen oder verzerren.</translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation>Es hat die Größe schon: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation>Es wird vergrößert: Details kommen nicht hinzu.</translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation>Es ist {p} % höher als vorher.</translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation>Es ist {p} % breiter als vorher.</translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation>Kein Bild wird beobachtet.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation>Größe und Anpassung</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation>Der Rahmen bleibt erhalten.</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>Breite der Bilder</translation>
    </message>
    <message>
        <source>above and below</source>
        <translation>oben und unten</translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation>wird {h}×{w}.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation>{p} % sind schwarz, {sides}.</translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation>{p} % sind abgeschnitten, {sides}.</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation>Das beobachtete Bild, wie das Netz es bekommt</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation>{0} dahinter {1}.</translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation>an der Ecke</translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation>an den Rändern weniger</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>des Bildes</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>des Bildes</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation>bis zum ganzen Bild</translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation>{h}×{w} px</translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation>{n} px innerhalb</translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation>{n} px außerhalb</translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation>alle {s} px</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation>von {n} Kanälen</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation>die Summe von {n} Produkten</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation>Die Gleichung</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Konzepte</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation>Das Netz zeichnen</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>Filterlabor</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation>Wie gut es ist und wo es irrt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation>In großem Bild</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Into training</source>
        <translation>Ins Training</translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation>Folgt demselben Block, Bild und Training.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation>Es mit neuen Bildern arbeiten lassen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation>In das Netz sehen: Karten, Schritt für Schritt, warum</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>Bilderkarte</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Schrittweise</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation>Die Bilder, ihre Klassen und Teile</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation>Trainieren, Läufe vergleichen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Strg+{1})</translation>
    </message>
    <message>
        <source>{0} mistakes</source>
        <translation>{0} Fehler</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation>Alle Gruppen sind zugeklappt.</translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation>Alle Gruppen sind aufgeklappt.</translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation>Diese Zeichnung hat keine Gruppen. Blöcke auswählen und Strg+G drücken.</translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation>Die Auswahl liegt in keiner Gruppe. Mit Strg+G gruppieren.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation>Der Block {0} der Lektion ist nicht mehr in der Zeichnung.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation>Von Hand rechnen</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation>Für eine Lektion, die kein eigenes Netz zeichnet</translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation>Arbeitsblätter (*{0})</translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation>Arbeitsblatt erstellen</translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation>Eine Datei mit „{0}“, per Doppelklick zu öffnen. Lernende geben ihre Antworten als Datei ab; cnndesk lesson collect liest sie.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation>Seeds, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation>Seeds; jede lernende Person trainiert mit einem davon</translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation>Das Arbeitsblatt ist in {0}.</translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation>Mit dem Projekt dieses Fensters und seinen Bildern</translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation>wie in der Lektion</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation>, vorhergesagt</translation>
    </message>
    <message>
        <source>, roughly predicted</source>
        <translation>, grob vorhergesagt</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 Block passt nicht</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>Taschenlampe</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Am Ende des Schritts pausieren (F5)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Auf eine Einheit zeigen: Was sie sieht, leuchtet auf</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation>Zeigen, wie lange jeder Block braucht</translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation>Zeigen, was jeder Block aus dem Bild macht</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>Zustand des Netzes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation>Trainieren und die Kurven sehen (F5)</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>Das Training kann beginnen, wenn jeder Block passt.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation>je Schritt von {0}</translation>
    </message>
    <message>
        <source>{n} blocks do not fit</source>
        <translation>{n} Blöcke passen nicht</translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation>Verlust und F1</translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation>Verlust und {score}</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation>Läufe {n}</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>Skala des Verlusts</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>Tabelle der Läufe zeigen</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation>; die Zeit läuft nach rechts, die Werte von − unten bis + oben</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>Das Netz wird untersucht…</translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation>Neu gemessen für {moment}</translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation>Einmal gemessen: {a}</translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation>{n}-mal gemessen: {a} bis {b}</translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation>{moment} wird gemessen…</translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation>Die trainierten Blöcke sind weg</translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation>Rückgängig machen oder das Netz trainieren, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation>Gewichte, Gradienten, Aktivierungen und tote Einheiten erscheinen während des Trainings.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation>die ersten Batches</translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation>Gesundheit jedes Blocks</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation>{n} von {of} tot</translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation>{n} von {of} gesättigt</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation>Zeile ausblenden</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation>Skaliert, wie das Netz es bekommt</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>Das beobachtete Bild</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>Zeile {r}, Spalte {c}: {v}</translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation>skaliert: {v}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation>Beobachtet wird {name}, das erste von {n} Bildern. Um mit Bildern zu trainieren, ihren Ordner hineinziehen, mit einem Ordner je Klasse.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation>{name} ist weder ein Projekt noch Bilder. {cure}</translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation>{n} Ordner wurden hereingezogen. Den einen Ordner hereinziehen, in dem sie liegen.</translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation> und mehr</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Andere Klasse geben</translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation>Die andere Klasse geben</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Labels und Werte werden in der Tabelle korrigiert, die sie angibt.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Aus Training, Validierung und Test auslassen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Wieder zählen lassen</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Kein Bild ausgewählt</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Umlabeln zu {name}</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation>Umlabeln zu…</translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation>Erst Bilder auswählen: Klick, Strg+Klick, Umschalt+Klick.</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Dieses Bild in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>Geänderte Bilder</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation>Nur auflisten, woran etwas nicht stimmt; nichts davon stoppt das Training</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Probleme {n}</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation>Größe der Bilder (+ und −)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation>{name}
Klasse {known}, {split}</translation>
    </message>
    <message>
        <source>{name}
{known}, {split}</source>
        <translation>{name}
{known}, {split}</translation>
    </message>
</context>
<context>
    <name>ImagePopup</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation>Versiegelt: Niemand sieht Testbilder an, bevor sie unter Prüfen geöffnet werden.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation>; vorher: {b} mit {p:.1f} %, Verlust {v:.3f}</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>Höchster Verlust</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>Am unsichersten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation>Aus Training, Validierung und Test ausgelassen</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>Am sichersten</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation>umgelabelt zu {a}; die Quelle sagt {b}</translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation>die Quelle sagt {a}</translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation>{a}, gehalten für {b} mit {p:.1f} %; {a} hat {q:.1f} %; Verlust {v:.3f}</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation>, {n} ausgelassen</translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation>, {n} weitere unter den versiegelten Testbildern</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation>Einen Ordner, eine Zip- oder CSV-Datei irgendwo auf das Fenster ziehen oder wählen.</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Dateien und Gründe</translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation>Kein Bild ist so</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation>Das beobachtete Bild genau zeigen: seine Pixel als Zahlen</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Handschriftliche Ziffern</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation>Alle Karten unter Innen</translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation>Einen Block auf die Verbindung ziehen, um ihn einzufügen; Entf löscht die Verbindung.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>Sie trägt {0}.</translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation>Seine Gewichte vom Training ausnehmen (L).</translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation>Den Eingang unverändert durchreichen lassen (M).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation>Weitere Parameter: {0}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Name des Blocks</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>Ausgabe für das beobachtete Bild</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation>Einen Block auf der Zeichenfläche oder in der Gliederung auswählen, um ihn zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation>Das Netz hat {0} und {1} Parameter.</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>Zeit je Schritt</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Anderen Namen eingeben (F2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation>mit dem Nachbarn berechnet</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>edited together</source>
        <translation>gemeinsam bearbeitet</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation>Gruppe aus {0}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>je Bild</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation>Prognose {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation>{0} würde passen</translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation>Vergleich als CSV…</translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation>Verwechselte Paare als CSV…</translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation>Gezeigte Bilder als CSV…</translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation>Gezeigte Bilder als PNG…</translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation>Matrix als CSV…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>Matrix als PNG…</translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation>Testbilder öffnen</translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation>Zuverlässigkeit als CSV…</translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation>Zuverlässigkeit als PNG…</translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation>Werte der Klassen als CSV…</translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation>Werte der Klassen als PNG…</translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation>Die Daten haben keine Bilder für {part}. Einen anderen Teil wählen oder im Panel Daten welche beiseitelegen.</translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation>Die {n} Testbilder sind versiegelt. Sie sagen nur so lange, wie gut das Netz ist, wie nichts nach ihnen gewählt wird: nach den Validierungsbildern wählen und sie einmal öffnen, am Ende. Das wird im Projekt notiert.</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation>der Ordner existiert nicht oder ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation>Jede Epoche</translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation>{again} nach jeder Epoche</translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation>{again} mit den jetzigen Gewichten</translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation>Ihr Filter</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>AP, %</source>
        <translation>AP, %</translation>
    </message>
    <message>
        <source>Average precision: over all thresholds</source>
        <translation>Average Precision: über alle Schwellen</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation>Bilder, denen das Label zugesprochen wird</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precision, %</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Recall, %</translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation>Werte der Labels</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation>, fertig um etwa {at}</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation>Ein Wettlauf hat 2 bis 4 Varianten. Etwas variieren.</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation>Ein Wettlauf hat 2 bis 4 Varianten; dies sind {n}.</translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation>Erst Bilder wählen, unter Daten.</translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation>Erst unter Zeichnen ein Netz zeichnen oder eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>Es wird geprüft, was passt…</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation>Etwas variieren oder mehr als einen Seed oder Fold trainieren.</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} von {total} Läufen</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation>Neuer Vergleich…</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>Neuer Wettlauf…</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation>, Fold {n}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>, {n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>, {n} went back</source>
        <translation>, {n} zurückgegangen</translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation>Behalten, Validierung</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation>Mittelwert und Standardabweichung über {n} Läufe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation>Die Testbilder bleiben versiegelt: Nichts hier hat sie angesehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation>Varianten und ihre Läufe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ep.</source>
        <translation>Ep.</translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation>Epoche {n} von {all}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation>aufgegeben, Epoche {n}</translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation>angehalten bei Epoche {n}</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>von 1</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>Seed {n}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>zurückgegangen</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} von {n}</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} Folds</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation>{n} Seeds</translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation> Und {n} weitere.</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>Sorgfältig vergleichen</translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation>Jede Variante wird auf dem Papier geprüft, bevor etwas trainiert wird.</translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation>Ausgelassen, weil es nicht passt: {label}. {reason}</translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation>Zwei bis vier Varianten laufen lassen</translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation>Es wird geprüft, was passt</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Noch nichts zu versuchen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation>Festlegen, was variiert und wie viele Seeds oder Folds jede Variante bekommt. Ein einzelner Lauf sagt wenig: Ein Unterschied kann Zufall sein, und die Tabelle sagt das.</translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation>Das Projekt ist jetzt das von {0}. Unter Lauf trainieren.</translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation>Das lässt sich nicht versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation>Eines variieren, etwa die Lernrate. Alle trainieren gleichzeitig mit denselben Batches, und ihre Kurven sind zu sehen.</translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation>Lernrate variieren…</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>{axes}: 1 run, started {at}</source>
        <translation>{axes}: 1 Lauf, begonnen {at}</translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation>{axes}: {n} Läufe, begonnen {at}</translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation>Je {n} weitere Seeds</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} Läufe</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation> und Padding (schraffiert).</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation>Auf eine Einheit eines Blocks zeigen: Die Pixel und Einheiten, aus denen sie entsteht, leuchten auf. Auf ein Pixel des Bildes: die Einheiten, die es sehen.</translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation>Helle Pixel bewegen sie am meisten.</translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation>Bilder wählen; dann auf das zeigen, was ein Block aus einem macht.</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>Taschenlampe</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>Es hängt nicht vom Bild ab.</translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation>Hier ist sie aus: Kein Pixel bewegt sie.</translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation>Sie sieht Zeilen {a}–{b}, Spalten {c}–{d}</translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation>Es leuchten die Einheiten, die es sehen. Einen Block auswählen, um sie zu zählen.</translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation>Karte {n}, Zeile {r}, Spalte {c}.</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Kein Bild wird beobachtet</translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation>Pixel, Zeile {r}, Spalte {c}</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>Auf ein Bild zeigen</translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation>Das beobachtete Bild, beleuchtet</translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation>Einheit {n}.</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation>{n} von {of} Einheiten von {block} sehen es.</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation>Entlang des Wegs</translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation>Batch-Norm nimmt die Statistik dieser Bilder, in Batches, wie beim Training: Die im Lauf notierte gehört nur zu dessen eigenen Gewichten. Dropout ist aus.</translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation>Blau ist niedriger Verlust, Braun hoher; Linien verbinden Punkte gleichen Verlusts.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation>Jeder Punkt ist der mittlere Verlust über {n} {part}; {side} × {side} Punkte.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation>Das braucht die Momente von drei Epochen. Weitertrainieren, dann wieder hierher.</translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation>Abgebrochen. Jederzeit neu zeichnen.</translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation>Der Weg wird gesucht…</translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation>Auf dem Weg ging der Verlust von {a} auf {b}.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Zufällige Richtungen</translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation>Das Bild zeigt den Lauf, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation>Die Ebene geht durch das Ende des Laufs in zwei zufälligen Richtungen, der Teil jedes Filters so lang wie der Filter. Der Lauf kam von anderswo: Von seinem Weg ist nur der Teil in dieser Ebene gezeichnet.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation>Die Ebene geht durch das Ende des Laufs, entlang der zwei Hauptrichtungen, in denen seine Momente auseinanderliegen.</translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation>Die weiße Linie ist der Weg des Laufs, mit einem Punkt für jeden Moment.</translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation>Dann zeigt dies den Verlust um den Weg, den das Training nahm.</translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation>Noch gibt es keinen Weg</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation>Zwei Richtungen von {n} Gewichten: {share} der quadrierten Weglänge liegen in dieser Ebene, der Rest ist nicht zu sehen. Täler und Wände in anderen Richtungen zeigen sich nicht.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation>Während des Trainings wächst der Weg. Jetzt zeichnen oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation>Verlust um den Weg des Laufs</translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation>Moment {n} von {all}, Verlust {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation>Verlust {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation>Gradient des Eingangs</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>Eingangskarte</translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation>Eingang, {n} Kanäle</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation>Kernel von Filter {k}</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation>Minus das Ziel</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation>Ausschnitt {n}×{m}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation>Scores z</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>Anteil an der Summe</translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation>Allen Ausgängen gemeinsam</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standardisiert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation>Zu den Eingängen</translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation>Zu den Gewichten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation>Fenster {n}×{m}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>Kanal {n}</translation>
    </message>
    <message>
        <source>e^(z − max)</source>
        <translation>e^(z − max)</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>× gamma + beta</source>
        <translation>× Gamma + Beta</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation>Antworten abgeben</translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation>Die Antworten lassen sich dort nicht schreiben: {0}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation>Die Antworten sind in {0}. Diese Datei abgeben.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation>Alles bleibt, wie es ist: weiter ausprobieren oder mit Strg+S speichern.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation>Antworten abgeben…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation>Das Panel wieder öffnen und zeigen, wo es ist</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Schritt {n} von {of}</translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation>Das war die Lektion</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>What is right cannot be said yet: something that this step compares with is missing. If an earlier step was skipped, go back and do it; or go on.</source>
        <translation>Was richtig ist, lässt sich noch nicht sagen: Etwas, womit dieser Schritt vergleicht, fehlt. Wurde ein früherer Schritt übersprungen, zurückgehen und ihn tun; oder weitergehen.</translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation>Schreibt eine lesbare Datei für die Lehrkraft</translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation>Alle Schritte sind getan. </translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation>Antworten abgeben</translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation>Antworten abgeben: eine lesbare Datei für die Lehrkraft schreiben</translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation>Die Lektion verlassen; Hilfe &gt; Lektionen fährt hier fort (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation>Erst eine Lektion beginnen.</translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation>Lektionen und Arbeitsblätter (*{0} *{1})</translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation>Arbeitsblatt dieser Lektion erstellen…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation>Erst Bilder öffnen oder ein Netz zeichnen: Dort beginnt die Lektion.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation>Diese Lektion drucken…</translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation>Lektionen in {0} ablegen; README.md dort sagt, wie man eine schreibt.</translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation>Lektion aufzeichnen…</translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation>Lektion zum Drucken speichern</translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation>Der Ordner für Lektionen lässt sich nicht anlegen: {0}.</translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation>Die Lektion ist in {0}, {1} Seiten A4.</translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation>Was du tust, wird zur Lektion</translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation>Eigene Lektionen schreiben…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation>{0} kann nicht gelesen werden…</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation>Mit einem Bild beginnen und sehen, was die Karte daraus macht</translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation>Mit anderem Rauschen beginnen</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>Aus einem Foto…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation>Das Erzeugen dauert hier {time}.</translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation>Stärkster Wert in jedem Bild</translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation>Stärkster Wert in jedem Bild, nach Klasse</translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation>Das Bild, das sie am liebsten mag</translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation>Das Bild, das diese Karte am liebsten mag</translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation>Der Wert der Kartenmitte für dieses Bild, zum Vergleich mit den Ausschnitten</translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation>entstanden in {n} Schritten bergauf</translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation>Schritt {n} von {of} bergauf</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation>1 Datei ist nicht lesbar und wird ausgelassen.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation>: Verlust {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation>; Validierungsverlust {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation>Epochen {first} bis {n}</translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation>Epochen, geöffnete Daten und alles, was schiefgeht, wird hier notiert.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Training zeigen</translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation>{n} Dateien sind nicht lesbar und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Block zeigen</translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation>cnndesk ist bei {0} abgestürzt ({1}). Der Bericht bleibt auf diesem Rechner, neben dem Protokoll; kopieren, um den Fehler zu melden.</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>kein Projekt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation>Karte {n} von {block} benennen</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation>Diese Karte wieder sein lassen, was der Block aus dem Bild macht</translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation>Diese Karte ab jetzt null sein lassen, auch beim Training</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>Die gewählte Karte</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>Das beobachtete Bild</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation>Werte in dieser Karte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation>Was diese Karte aktiviert, was sie mag, was sie speist</translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation>Diese Karte durchrechnen, Zahl für Zahl</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation>Alle {n} Bilder</translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation>Das Netz noch einmal fragen, mit Nullen statt dieser Karte, und sehen, welche Validierungsbilder die Klasse wechseln. Das Netz bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation>In welcher Reihenfolge die Pfeiltasten durch die Karten gehen</translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation>Karten nach</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation>Eigener Name für diese Karte</translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation>wie sehr sie variieren</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation>etwa: Kanten</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, Karte {n}</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation>  tot</translation>
    </message>
    <message>
        <source>  muted</source>
        <translation>  stumm</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Feature-Maps</translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation>Karten {numbers}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation>beste: {n}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>behalten: {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation>umgelabelt, in der Quelle „{a}“</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation>Filter, Zeile {r}, Spalte {c}</translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation>Zeile {r}, Spalte {c}:</translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>Größe der Matrix</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation>; vorher {n}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation>Gewichte als Bild</translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation>jetzt {n}</translation>
    </message>
    <message>
        <source>predicted once</source>
        <translation>einmal vorhergesagt</translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation>{n}-mal vorhergesagt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation>{a} Eingänge (nach unten) × {b} Einheiten (quer)</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} gehalten für {b}</translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation>{n} von {a} sind richtig ({p:.1f} %)</translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation>{n} von {a} werden für {b} gehalten ({p:.1f} %)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation>&amp;Block einfügen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>P&amp;anels</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation>Alle Karten, die er aus dem beobachteten Bild macht</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Von oben nach unten anordnen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Trennen von</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Gruppe zuklappen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Stufen gruppieren</translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation>Dahinter einfügen</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation>Seine Gewichte als Bilder und Zahlen</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Keine zuletzt geöffneten Projekte</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Gruppe aufklappen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation>Welche Teile des Bildes für eine Klasse sprechen (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation>Durchrechnen, Zahl für Zahl (F7)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation>Mit einem Bild beginnen</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation>Mit dem Bild verbinden.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation>Eines zeichnen oder eine Vorlage wählen; dann seine Karten genau ansehen.</translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation>Bilder, die diese Karte am stärksten aktivieren</translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation>Sie gibt für alle Bilder denselben stärksten Wert: Sie sagt nichts.</translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation>Keine Klasse sticht unter den {of} stärksten Bildern hervor: Die meisten sind {name}, {n}; zufällig wären es {chance:.0f}.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation>Keine Karte ist gewählt</translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation>Bilder öffnen; dann sehen, welche davon jede Karte eines Blocks aktivieren.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Alle durchsuchen</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Search them</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation>{n} davon durchsuchen</translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation>{n} Bilder für {block} zu durchsuchen dauert hier etwa {time}.</translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation>Oben im Streifen einen Block mit Karten auswählen, etwa eine Faltung.</translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation>Den ersten auswählen</translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation>Die Bilder wurden nicht durchsucht.</translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation>Das Netz lernt. Seine Karten werden durchsucht, wenn es ruht, oder jetzt:</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Noch gibt es kein Netz</translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation>Ohne sie wechselt kein Validierungsbild die Klasse.</translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation>Ohne sie wechseln {n} Validierungsbilder: {right} werden richtig, {wrong} falsch.</translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation>{block} hat noch keine Karten</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, Karte {n}</translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation>{n} der {of} stärksten Bilder sind {name}; zufällig wären es {chance:.0f}.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Übersicht der Zeichnung</translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation>Die ganze Zeichnung; ziehen oder Pfeiltasten verschieben sie</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0} % von links, {1} % von oben</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation>Bilder mit ihren Klassen wählen; dann damit trainieren.</translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation>Ein Netz zeichnen oder eine Vorlage wählen und trainieren.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Noch kein Netz</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Palette zeigen</translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation>Das Netz ist noch nicht trainiert</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation>Mit und ohne diese Karte zu fragen dauert hier etwa {time}.</translation>
    </message>
    <message>
        <source>Become right</source>
        <translation>Werden richtig</translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation>Werden falsch</translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation>Keines von {of} Validierungsbildern wechselt die Klasse.</translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation>Das Netz wird mit und ohne sie gefragt.</translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation>Ohne diese Karte</translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation>Vorher und nachher falsch, aber anders</translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation>{name}, {truth}
mit der Karte: {before}, {p:.0f} %
ohne: {after}, {q:.0f} %</translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation>{n} von {of} Validierungsbildern wechseln die Klasse: {a} werden richtig, {b} falsch.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation>Empfohlen für {0}</translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation>Mit einem Netz beginnen, das schon sieht</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Hiermit beginnen</translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation>Für Ziffern und einfache Zeichen. Schnell trainiert und leicht zu verstehen, sieht aber wenig von einem Foto.</translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation>Für Fotos, und wenn es wenige Bilder gibt. Seine Blöcke kennen Kanten, Fell und Augen aus einer Million Fotos; nur der letzte lernt.</translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation>Zum Erklären: nur zehn Karten in jeder Faltung, sodass eine Schulklasse alle ansehen kann.</translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation>Um Dinge in größeren Bildern zu finden: kein voll verbundener Block, so gleitet es über jede Größe.</translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation>Um allein von den eigenen Bildern zu lernen und jeden Schritt anzusehen. Paare von 3×3-Faltungen mit Pooling dazwischen.</translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation>Wenn es tiefer gehen soll: Drei Abkürzungen um Faltungen lassen viele Blöcke gemeinsam lernen.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation>alle davon lernen</translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation>{0} davon lernen</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Bildeingang einfügen</translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation>Mit dem Bild beginnen und Block für Block anfügen</translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation>Wahl eines Netzes</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>Selbst zeichnen</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Netz öffnen…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Einige der Bilder</translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation>Netz eines Projekts nehmen</translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation>Das Netz eines anderen Projekts nehmen, ohne seine Gewichte</translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation>Netz von {0} nehmen</translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation>Die Bilder werden geöffnet.</translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation>Noch gibt es keine Bilder: Diese Netze sind für 28×28 graue Pixel und 10 Klassen gezeichnet. Bilder lassen sich unter Daten wählen, oder jederzeit einen Ordner hierher ziehen.</translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation>Welches Netz soll es sein?</translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation>Welches Netz soll die Bilder lernen?</translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation>Jeder Block lässt sich später ändern.</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk-Projekte (*{0})</translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation>{count}, {what}, mit {h}×{w} Pixeln. Die Zeiten sind für diesen Rechner vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>Für dieses Netz reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation>Zurück zur Zeichnung (Strg+1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Kein Block ausgewählt</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation>Lauf {n} von den ersten Gewichten des Seeds {seed} beginnen.</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation>Lauf {n} von den ersten Gewichten des Seeds {seed} beginnen. Nichts unterscheidet sich von {run}, also wird das Ergebnis dasselbe sein.</translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation>Mit {run} weitermachen: {done} von {n} Epochen sind fertig.</translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation>Nur der Seed unterscheidet sich von {run}: Das zeigt, wie viel Zufall ist.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation>Anders als in {run}: {what}.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation>Anders als in {run}: {what}.
{settings}</translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation>bearbeitet nach Epoche {n}</translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation>bearbeitet in Epoche {n}</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation>nichts, nicht einmal der Seed</translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation>nur der Seed</translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation>Lauf {n} ({name})</translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation>{run}, wie er endete, von Anfang an</translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation>{run} bleibt zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation>So wurde gelesen</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Anders lesen…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Erlaubt: {range}.</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation>Gewichte des Filters</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation>Block einfügen (Einfg)</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Bildeingang einfügen</translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation>Mit einem anderen Block verbinden (K)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation>Eine Verbindung des Blocks löschen</translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation>Mit dem Block davor tauschen (Alt+Auf)</translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation>Mit dem Block dahinter tauschen (Alt+Ab)</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Noch keine Blöcke</translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation>Einfg drücken, um einen Block einzufügen, oder eine Vorlage aus der Palette nehmen.</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>Gliederung des Netzes</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>Ausgabe für das beobachtete Bild</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} Karten</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{0} von {1} Karten</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} Werte</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation>Zurück zu den Kurven</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation> (gemalt)</translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation>Dem Netz einen Bildeingang geben; dann zeichnen und sehen, was es daraus macht.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Rauschen zugeben</translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation>Leeres Blatt</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation>Helligkeit des Pinsels</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation>Normalverteilt, Abweichung {n} von 255</translation>
    </message>
    <message>
        <source>Original image</source>
        <translation>Originalbild</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation>Ein Pixel nach unten schieben</translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation>Ein Pixel nach links schieben</translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation>Ein Pixel nach rechts schieben</translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation>Ein Pixel nach oben schieben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation>Die letzte Änderung des Bildes zurücknehmen</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>Das Netz sieht</translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation>Die rechte Taste radiert immer</translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation>Es gibt nichts zum Malen</translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation>Miniaturen, Karten und Klassen folgen jedem Strich.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation>noch kein Ausgabeblock</translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation>Mit der Maus zeichnen. Mit Tasten: Pfeile gehen von Pixel zu Pixel, Leertaste malt, Entf radiert, Umschalt mit Pfeilen zieht eine Linie.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>Zeile {r}, Spalte {c}: {v}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation>Blöcke suchen</translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation>Blöcke und Vorlagen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>{0} weitere…</translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation>{n} Bilder</translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation>Ausschnitte, die diese Karte am stärksten aktivieren</translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation>Die {n} Ausschnitte, die sie am stärksten aktivieren</translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation>Durchsucht wurden Trainings- und Validierungsbilder. Testbilder bleiben versiegelt.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation>{n} von {of} Bildern</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation>Zeile {r}, Spalte {c}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation>Das beobachtete Bild</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation>In gegebener Reihenfolge</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Bilder…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation>Das Bild und was darin erkannt wurde</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation>{part} / {name}. {words} Klicken, um es zu beobachten.</translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation>Bilder anheften</translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation>Alle Bilder loslösen</translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation>Ein Bild loslösen</translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation>1 angeheftetes Bild ist nicht unter diesen Bildern.</translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation>Drei beliebige Bilder</translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation>Weitere Bilder verfolgen, während das Netz lernt</translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation>Eines von jeder Klasse</translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation>Bilder anheften, um zu verfolgen, wofür das Netz sie hält.</translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Angeheftete Bilder</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>Das beobachtete Bild</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle loslösen</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation>Mehr als {n} Bilder gehen nicht.</translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation>{n} angeheftete Bilder sind nicht unter diesen Bildern.</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation>Pixel des Bildes</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation>6×6-Beispiel</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>Vom Fenster</translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation>Vom Fenster das</translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation>Gepoolte Karte</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation>Alle Labels stimmen.</translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation>Es ist {v}; um {off} daneben.</translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation>Kein Label über 50 %</translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation>Die Labels dieses Bildes sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation>Der Wert dieses Bildes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>is {v}</source>
        <translation>ist {v}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>ist {what}</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>seine Klasse ist nicht bekannt</translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation>Verlust {v}</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>verpasst: {names}</translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation>richtig, es ist {what}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation>falsch, es ist {what}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>falsch: {names}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation>Vorhergesagte gegen wahre Werte</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation>vorhergesagt {name}</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>wahr {name}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>wahr {t}, vorhergesagt {p}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation>Am Ende einen Softmax-Block anfügen, dann erscheinen hier die Balken der Klassen.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation>Bilder wählen; die Balken zeigen, wofür das Netz eines hält.</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>Live-Vorhersagen</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Kein Bild wird beobachtet</translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation>Nur die ersten {n}</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Palette zeigen</translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation>Das Netz hat noch keine Ausgabe</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>Beobachtetes Bild</translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation>durch Zufall: Noch ist nichts gelernt</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation>„{name}“ über die Epochen, %</translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Feature-Map</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Eines behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation>Die anderen auslassen; das im Test- oder Validierungsteil bleibt, damit mit keinem Bild trainiert und geprüft wird</translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation>Diese aus Training, Validierung und Test auslassen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Nur diese auflisten</translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation>Keines davon stoppt das Training</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation>Sagen, wie Bilder anderer Größen auf eine gebracht werden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation>Epochen Fine-Tuning</translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation>Es wird geschätzt, was jede Karte wert ist…</translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation>Wie weit die Messung ist</translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation>Wie viele Karten entfernt werden</translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation>Es wird gemessen, was jede Karte wert ist…</translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation>Karte {n} von {of} wird stummgeschaltet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation>Karten entfernen</translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation>{maps} entfernen</translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation>Entfernt alle, die den Verlust um weniger als dies ändern</translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation>Die Karten, auf die das Netz am ehesten verzichten kann, werden herausgenommen, mit allen Gewichten, die dazugehören. Es gibt dann, was es gibt, wenn sie stumm sind.</translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation>Das Netz jetzt und ohne die Karten</translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation>Danach langsam weitertrainieren für</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation>von {n} Karten, die wegkönnen</translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation>oder alle, deren Stummschalten den Verlust eines Bildes weniger ändert als</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation>Verlust, Validierung</translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation>Karten lassen sich entfernen, wenn das Training pausiert oder beendet ist.</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Millisekunden je Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation>Das Netz wurde nach dem Training bearbeitet. Es trainieren, wie es gezeichnet ist, oder die Bearbeitungen rückgängig machen, bevor Karten entfernt werden.</translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation>Erst das Netz trainieren: Gemessen wird, was seine Karten wert sind.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation>Du siehst eine frühere Epoche. Zum Jetzt zurückkehren, um Karten zu entfernen.</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}, Validierung</translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation>{text}. Rückgängig bringt sie zurück, mit ihren damaligen Gewichten.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation>Über cnndesk</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation>Ausgewogen: {a} bis {b} Bilder</translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation>Ausgewogen: {listed}</translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation>Ausgewogen: {n} Bilder in jeder Klasse</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation>Einen Schritt wählen, um dorthin zurückzugehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation>Ein Faltungsnetz zeichnen, trainieren und hineinsehen, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation>Netz der Lektion</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>Nur Dateien dieses Rechners lassen sich hereinziehen.</translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation>Einstellungen der Lektion</translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation>Ungleich: {a} bis {b} Bilder</translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation>Ungleich: {listed}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation>gezeichneter Stern</translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation>Zeile {0} von {1}, Spalte {2} von {3}</translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation>Zeile {0}, Spalte {1}, Karte {2}</translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation>{n} passen nicht zu diesen Bildern</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>{n} umgelabelt</translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation>{shares} und {last}</translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation>„{name}“ hat nur {count}, die größte Klasse {most}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>Aus „{0}“</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>Es ist {0}.</translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation>Es ist {0}. Zuerst lautete die Antwort {1}.</translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation>Noch einmal hinsehen und nach dem antworten, was jetzt zu sehen ist.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Nicht richtig.</translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation>Nicht richtig: {0}</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Nicht dort.</translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation>Notiert: „{0}“</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right is: {0}</source>
        <translation>Richtig ist: {0}</translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation>Richtig: {0}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation>Das lässt sich noch nicht sagen: Das Richtige liegt zwischen den Antworten.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>Mindestens ein Wort schreiben.</translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation>Antwort: {0}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation>Verlust je Batch</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Verlust, geglättet</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Validierung je Epoche</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Validierung, %</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation>andere Batchgrößen: dieselben Bilder in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation>dieselben Batches in derselben Reihenfolge</translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation>Lernrate ändern</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Lernraten-Test</translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Verlust über der Lernrate</translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation>Keine Rate ließ den Verlust fallen. Netz und Bilder prüfen.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Neu testen</translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation>Der Verlust fällt am besten unter {top:g}; {rate:g} ist eine sichere höchste Rate.</translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation>Die Rate steigt von Schritt zu Schritt: {n} Schritte.</translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation>{rate:g} nehmen</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation>Die bisher beste</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 file is an image by content but not by name ({endings}); used all the same.</source>
        <translation>1 Datei ist dem Inhalt nach ein Bild, nicht dem Namen nach ({endings}); trotzdem verwendet.</translation>
    </message>
    <message>
        <source>1 file is no image ({endings}): left out.</source>
        <translation>1 Datei ist kein Bild ({endings}): ausgelassen.</translation>
    </message>
    <message>
        <source>1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.</source>
        <translation>1 Bild hat 16 Bit, von denen {n} genutzt sind ({name}); {most} wurde als Weiß genommen.</translation>
    </message>
    <message>
        <source>1 image has an orientation that cannot be read ({name}) and was not applied.</source>
        <translation>1 Bild hat eine Ausrichtung, die nicht lesbar ist ({name}); sie wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>1 image has several frames or pages ({name}), of which only the first counts.</source>
        <translation>1 Bild hat mehrere Einzelbilder oder Seiten ({name}), von denen nur die erste zählt.</translation>
    </message>
    <message>
        <source>1 image has values of no known range ({name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>1 Bild hat Werte ohne bekannten Bereich ({name}); es wurde von seinem kleinsten Wert, Schwarz, bis zu seinem größten, Weiß, skaliert.</translation>
    </message>
    <message>
        <source>1 image is light on a transparent ground ({name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>1 Bild ist hell auf durchsichtigem Grund ({name}) und wurde auf Schwarz gelegt, da auf Weiß nichts zu sehen wäre.</translation>
    </message>
    <message>
        <source>1 image is marked as transparent all over ({name}); the mark was passed over and the colours used.</source>
        <translation>1 Bild ist überall als durchsichtig gekennzeichnet ({name}); das wurde übergangen, die Farben gelten.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>1 von {total} Bildern ist einfarbig ({name}). Davon kann ein Netz nichts lernen: es ansehen und so speichern, wie ein Bildbetrachter es zeigt.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>1 von {total} Bildern ist einfarbig oder fast ({name}). Davon kann ein Netz nichts lernen: es ansehen und so speichern, wie ein Bildbetrachter es zeigt.</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 Bild hat kein Label</translation>
    </message>
    <message>
        <source>1 picture in {folders} has no label</source>
        <translation>1 Bild in {folders} hat kein Label</translation>
    </message>
    <message>
        <source>1 picture was added to the training images from {folder}.</source>
        <translation>1 Bild aus {folder} kam zu den Trainingsbildern.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>All images are in {part}, none in train; they are divided anew.</source>
        <translation>Alle Bilder gehören zum Teil {part}, keines zum Training; sie werden neu aufgeteilt.</translation>
    </message>
    <message>
        <source>All training images have the same value, {value}. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Alle Trainingsbilder haben denselben Wert, {value}. Daraus ist nichts zu lernen: Bilder hinzufügen oder die Spalte auslassen.</translation>
    </message>
    <message>
        <source>All training images have this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Alle Trainingsbilder haben dieses Label. Daraus ist nichts zu lernen: Bilder hinzufügen oder die Spalte auslassen.</translation>
    </message>
    <message>
        <source>An array of images per class</source>
        <translation>Ein Array von Bildern je Klasse</translation>
    </message>
    <message>
        <source>EMNIST stores images column by column; they were turned upright.</source>
        <translation>EMNIST speichert Bilder Spalte für Spalte; sie wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>Each whole number is taken for a class. If they are measured, write their unit into the header, such as “weight [g]”, and the numbers are predicted.</source>
        <translation>Jede ganze Zahl gilt als Klasse. Falls sie gemessen sind, ihre Einheit in den Spaltentitel schreiben, etwa „weight [g]“; dann werden die Zahlen vorhergesagt.</translation>
    </message>
    <message>
        <source>Images in {images}, labels in {labels}</source>
        <translation>Bilder in {images}, Labels in {labels}</translation>
    </message>
    <message>
        <source>Left by a system or program and not looked into: {names}.</source>
        <translation>Von einem System oder Programm hinterlassen und nicht angesehen: {names}.</translation>
    </message>
    <message>
        <source>Most images are {size}; {chosen} was chosen so that training stays quick. Set height and width for another size.</source>
        <translation>Die meisten Bilder sind {size}; {chosen} wurde gewählt, damit das Training schnell bleibt. Höhe und Breite für eine andere Größe einstellen.</translation>
    </message>
    <message>
        <source>No images are in train; those in {part} are trained on instead.</source>
        <translation>Kein Bild gehört zum Training; trainiert wird stattdessen mit denen des Teils {part}.</translation>
    </message>
    <message>
        <source>No training image has this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Kein Trainingsbild hat dieses Label. Daraus ist nichts zu lernen: Bilder hinzufügen oder die Spalte auslassen.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Im Teil {part} fehlen Bilder von {classes}. Bilder davon hinzufügen, oder einen anderen Seed oder größeren Anteil wählen.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Im Teil {part} fehlen Bilder von {classes}, im Teil {other} von {rest}. Bilder davon hinzufügen, oder einen anderen Seed oder größeren Anteil wählen.</translation>
    </message>
    <message>
        <source>None of its images can be read, so it is not a class.</source>
        <translation>Keines ihrer Bilder ist lesbar, darum ist es keine Klasse.</translation>
    </message>
    <message>
        <source>Numbers of classes with and without “.0” are taken for the same.</source>
        <translation>Zahlen von Klassen mit und ohne „.0“ gelten als dieselben.</translation>
    </message>
    <message>
        <source>Of four channels the first three were used.</source>
        <translation>Von vier Kanälen wurden die ersten drei verwendet.</translation>
    </message>
    <message>
        <source>Of the eight columns of labels the first was taken as the class, as in QMNIST.</source>
        <translation>Von den acht Spalten der Labels wurde die erste als Klasse genommen, wie bei QMNIST.</translation>
    </message>
    <message>
        <source>Of {total} images only {n} are different; the others are copies, and nothing is learned from a copy. Were they saved or downloaded right?</source>
        <translation>Von {total} Bildern sind nur {n} verschieden; die übrigen sind Kopien, und aus einer Kopie lernt man nichts. Wurden sie richtig gespeichert oder heruntergeladen?</translation>
    </message>
    <message>
        <source>Pixels from {a} to {b}: {c} was taken as black and {d} as white.</source>
        <translation>Pixel von {a} bis {b}: {c} wurde als Schwarz genommen und {d} als Weiß.</translation>
    </message>
    <message>
        <source>Pixels in the rows of {files}</source>
        <translation>Pixel in den Zeilen von {files}</translation>
    </message>
    <message>
        <source>So are {n} more rows.</source>
        <translation>So auch {n} weitere Zeilen.</translation>
    </message>
    <message>
        <source>So few images: none would have been a {part} image, so one was taken from the training images. More images may move it back.</source>
        <translation>So wenige Bilder: Für den Teil {part} wäre keines geblieben; darum wurde ein Trainingsbild genommen. Mit mehr Bildern kann es zurückgehen.</translation>
    </message>
    <message>
        <source>So few images: {classes} would have been left without training images, so one that should be a {part} image is kept for training. More images may move it.</source>
        <translation>So wenige Bilder: {classes} wäre ohne Trainingsbilder geblieben; darum bleibt eines, das zum Teil {part} gehören sollte, im Training. Mit mehr Bildern kann es den Teil wechseln.</translation>
    </message>
    <message>
        <source>Taken for the same class, since only case, signs between words or spaces differ: {names}.</source>
        <translation>Für dieselbe Klasse gehalten, da sie sich nur in Groß- und Kleinschreibung, Zeichen zwischen Wörtern oder Leerzeichen unterscheiden: {names}.</translation>
    </message>
    <message>
        <source>The 1 image of {name} has no label and was left out.</source>
        <translation>Das 1 Bild von {name} hat kein Label und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The archive has no end mark, so files may be missing from it.</source>
        <translation>Dem Archiv fehlt seine Endmarke; es können also Dateien fehlen.</translation>
    </message>
    <message>
        <source>The arrays hold the channels first; they were turned round.</source>
        <translation>In den Arrays kommen die Kanäle zuerst; sie wurden umgestellt.</translation>
    </message>
    <message>
        <source>The class has no training images. Add some, or it is never predicted.</source>
        <translation>Die Klasse hat keine Trainingsbilder. Welche hinzufügen, sonst wird sie nie vorhergesagt.</translation>
    </message>
    <message>
        <source>The class has {n} training images while {name} has {most}. Add images, or the network will rarely predict it.</source>
        <translation>Die Klasse hat {n} Trainingsbilder, {name} dagegen {most}. Bilder hinzufügen, sonst sagt das Netz sie selten vorher.</translation>
    </message>
    <message>
        <source>The classes have their names from a list beside the table; {n} is {name}.</source>
        <translation>Die Klassen haben ihre Namen aus einer Liste neben der Tabelle; {n} ist {name}.</translation>
    </message>
    <message>
        <source>The column {column} was taken for the label.</source>
        <translation>Die Spalte {column} wurde für das Label gehalten.</translation>
    </message>
    <message>
        <source>The content is not an image of a known format. Delete it or save it again.</source>
        <translation>Der Inhalt ist kein Bild eines bekannten Formats. Löschen oder erneut speichern.</translation>
    </message>
    <message>
        <source>The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. Set height and width to 8 for the original.</source>
        <translation>Die Ziffern sind 8×8 und auf 16×16 vergrößert, die Netze mit zwei Poolings besser erkennen. Höhe und Breite auf 8 stellen, um sie im Original zu haben.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>The file has {n} MB; at most {most} MB are read. Save it smaller.</source>
        <translation>Die Datei hat {n} MB; gelesen werden höchstens {most} MB. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The folder holds no images, so it is not a class. Add images or delete it.</source>
        <translation>Der Ordner enthält keine Bilder, ist also keine Klasse. Bilder hinzufügen oder ihn löschen.</translation>
    </message>
    <message>
        <source>The image declares more than {most} million pixels, which is the limit. Save it smaller.</source>
        <translation>Das Bild gibt mehr als {most} Millionen Pixel an, und das ist die Grenze. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer shows more, save it again from there.</source>
        <translation>Das Bild hat kaum Kontrast und ist fast einfarbig. Ansehen; zeigt ein Betrachter mehr, von dort neu speichern.</translation>
    </message>
    <message>
        <source>The image has {size} pixels; at most {most} million are read. Save it smaller.</source>
        <translation>Das Bild hat {size} Pixel; gelesen werden höchstens {most} Millionen. Kleiner speichern.</translation>
    </message>
    <message>
        <source>The image is a single colour. Delete it, or save it again as a viewer shows it.</source>
        <translation>Das Bild ist einfarbig. Löschen, oder so speichern, wie ein Betrachter es zeigt.</translation>
    </message>
    <message>
        <source>The image is cut off (truncated). Copy it again.</source>
        <translation>Das Bild ist abgeschnitten. Erneut kopieren.</translation>
    </message>
    <message>
        <source>The image is cut off or damaged near its beginning. Copy it again.</source>
        <translation>Das Bild ist nahe seinem Anfang abgeschnitten oder beschädigt. Erneut kopieren.</translation>
    </message>
    <message>
        <source>The image is damaged ({reason}). Copy it again or delete it.</source>
        <translation>Das Bild ist beschädigt ({reason}). Erneut kopieren oder löschen.</translation>
    </message>
    <message>
        <source>The image is in no class folder. Move it into one.</source>
        <translation>Das Bild ist in keinem Ordner einer Klasse. In einen verschieben.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is cropped to {fitted}.</source>
        <translation>Das Bild ist {size}, die meisten sind {usual}; es wird auf {fitted} zugeschnitten.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is padded to {fitted}.</source>
        <translation>Das Bild ist {size}, die meisten sind {usual}; es wird auf {fitted} aufgefüllt.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is stretched to {fitted}.</source>
        <translation>Das Bild ist {size}, die meisten sind {usual}; es wird auf {fitted} gestreckt.</translation>
    </message>
    <message>
        <source>The images differ in how many of their 16 bits they use, so their brightness was scaled differently. If it matters, save them all as 8-bit images.</source>
        <translation>Die Bilder nutzen verschieden viele ihrer 16 Bit, darum wurde ihre Helligkeit verschieden skaliert. Falls das wichtig ist, alle als 8-Bit-Bilder speichern.</translation>
    </message>
    <message>
        <source>The images have many different sizes; {chosen} was chosen. Set height and width for another size.</source>
        <translation>Die Bilder haben viele verschiedene Größen; {chosen} wurde gewählt. Höhe und Breite für eine andere Größe einstellen.</translation>
    </message>
    <message>
        <source>The table has no header; its first column was taken for the label.</source>
        <translation>Die Tabelle hat keine Spaltentitel; ihre erste Spalte wurde für das Label gehalten.</translation>
    </message>
    <message>
        <source>The table has no header; its last column was taken for the label.</source>
        <translation>Die Tabelle hat keine Spaltentitel; ihre letzte Spalte wurde für das Label gehalten.</translation>
    </message>
    <message>
        <source>The {n} images of {name} have no labels and were left out.</source>
        <translation>Die {n} Bilder von {name} haben keine Labels und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image. Save it smaller.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu dekodieren. Kleiner speichern.</translation>
    </message>
    <message>
        <source>Train and test folders</source>
        <translation>Ordner für Training und Test</translation>
    </message>
    <message>
        <source>Train and val folders</source>
        <translation>Ordner für Training und Validierung</translation>
    </message>
    <message>
        <source>Train folder</source>
        <translation>Ein Ordner für das Training</translation>
    </message>
    <message>
        <source>Train, val and test folders</source>
        <translation>Ordner für Training, Validierung und Test</translation>
    </message>
    <message>
        <source>a value of each image</source>
        <translation>ein Wert zu jedem Bild</translation>
    </message>
    <message>
        <source>left out: {folders}</source>
        <translation>ausgelassen: {folders}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>keine Endung</translation>
    </message>
    <message>
        <source>numbers to be predicted ({a} to {b})</source>
        <translation>vorherzusagende Zahlen ({a} bis {b})</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>Training und Test</translation>
    </message>
    <message>
        <source>train and val</source>
        <translation>Training und Validierung</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>Training, Validierung und Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>val</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>{names} and {n} more classes</source>
        <translation>{names} und {n} weitere Klassen</translation>
    </message>
    <message>
        <source>{names} and {n} more folders</source>
        <translation>{names} und {n} weitere Ordner</translation>
    </message>
    <message>
        <source>{names} and {n} more tables</source>
        <translation>{names} und {n} weitere Tabellen</translation>
    </message>
    <message>
        <source>{name} (1 picture)</source>
        <translation>{name} (1 Bild)</translation>
    </message>
    <message>
        <source>{name} ({n} pictures)</source>
        <translation>{name} ({n} Bilder)</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name} ({n}-mal)</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} Klassen</translation>
    </message>
    <message>
        <source>{n} files are images by content but not by name ({endings}); used all the same.</source>
        <translation>{n} Dateien sind dem Inhalt nach Bilder, nicht dem Namen nach ({endings}); trotzdem verwendet.</translation>
    </message>
    <message>
        <source>{n} files are no images ({endings}): left out.</source>
        <translation>{n} Dateien sind keine Bilder ({endings}): ausgelassen.</translation>
    </message>
    <message>
        <source>{n} images are light on a transparent ground (the first: {name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>{n} Bilder sind hell auf durchsichtigem Grund (das erste: {name}) und wurden auf Schwarz gelegt, da auf Weiß nichts zu sehen wäre.</translation>
    </message>
    <message>
        <source>{n} images are marked as transparent all over (the first: {name}); the mark was passed over and the colours used.</source>
        <translation>{n} Bilder sind überall als durchsichtig gekennzeichnet (das erste: {name}); das wurde übergangen, die Farben gelten.</translation>
    </message>
    <message>
        <source>{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken as white.</source>
        <translation>{n} Bilder haben 16 Bit, von denen {bits} genutzt sind (das erste: {name}); {most} wurde als Weiß genommen.</translation>
    </message>
    <message>
        <source>{n} images have an orientation that cannot be read (the first: {name}) and was not applied.</source>
        <translation>{n} Bilder haben eine Ausrichtung, die nicht lesbar ist (das erste: {name}); sie wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>{n} images have several frames or pages (the first: {name}), of which only the first counts.</source>
        <translation>{n} Bilder haben mehrere Einzelbilder oder Seiten (das erste: {name}), von denen nur die erste zählt.</translation>
    </message>
    <message>
        <source>{n} images have values of no known range (the first: {name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>{n} Bilder haben Werte ohne bekannten Bereich (das erste: {name}); jedes wurde von seinem kleinsten Wert, Schwarz, bis zu seinem größten, Weiß, skaliert.</translation>
    </message>
    <message>
        <source>{n} images here are in no class folder. They are not trained on; a trained network can say what they show.</source>
        <translation>{n} Bilder hier sind in keinem Ordner einer Klasse. Mit ihnen wird nicht trainiert; ein trainiertes Netz kann sagen, was sie zeigen.</translation>
    </message>
    <message>
        <source>{n} in {folder} are left out: the images have no class such as {name}.</source>
        <translation>{n} in {folder} sind ausgelassen: Die Bilder haben keine Klasse wie {name}.</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} Labels</translation>
    </message>
    <message>
        <source>{n} labels, any number of them per image</source>
        <translation>{n} Labels, beliebig viele je Bild</translation>
    </message>
    <message>
        <source>{n} numbers per image</source>
        <translation>{n} Zahlen je Bild</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{n} von {total} Bildern sind einfarbig (das erste: {name}). Von ihnen kann ein Netz nichts lernen: sie ansehen und so speichern, wie ein Bildbetrachter sie zeigt.</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{n} von {total} Bildern sind einfarbig oder fast (das erste: {name}). Von ihnen kann ein Netz nichts lernen: sie ansehen und so speichern, wie ein Bildbetrachter sie zeigt.</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} Bilder haben kein Label</translation>
    </message>
    <message>
        <source>{n} pictures in {folders} have no label</source>
        <translation>{n} Bilder in {folders} haben kein Label</translation>
    </message>
    <message>
        <source>{n} pictures were added to the training images from {folder}.</source>
        <translation>{n} Bilder aus {folder} kamen zu den Trainingsbildern.</translation>
    </message>
    <message>
        <source>{n} values of each image</source>
        <translation>{n} Werte zu jedem Bild</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, first all of red, then green, then blue.</source>
        <translation>{n} Werte je Bild wurden für {size} Pixel gehalten, erst alles Rot, dann Grün, dann Blau.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, the colours of each pixel together.</source>
        <translation>{n} Werte je Bild wurden für {size} Pixel gehalten, die Farben jedes Pixels beisammen.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels.</source>
        <translation>{n} Werte je Bild wurden für {size} Pixel gehalten.</translation>
    </message>
    <message>
        <source>{parts} as given</source>
        <translation>{parts} wie angegeben</translation>
    </message>
    <message>
        <source>{parts} as given from {column}</source>
        <translation>{parts} wie in {column} angegeben</translation>
    </message>
    <message>
        <source>{table} gives this image no label. Fill it in or delete the row.</source>
        <translation>{table} gibt diesem Bild kein Label. Eintragen oder die Zeile löschen.</translation>
    </message>
    <message>
        <source>{table} names a file outside of its folder, or none. Correct the row.</source>
        <translation>{table} nennt eine Datei außerhalb des Ordners oder keine. Die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>{table} names this file but it is not there. Add it or delete the row.</source>
        <translation>{table} nennt diese Datei, aber sie ist nicht da. Hinzufügen oder die Zeile löschen.</translation>
    </message>
    <message>
        <source>{table} names this image again with another label; the first row counts. Delete one.</source>
        <translation>{table} nennt dieses Bild noch einmal mit anderem Label; die erste Zeile zählt. Eine löschen.</translation>
    </message>
    <message>
        <source>{table}: labels from {columns}, names of files from {column}</source>
        <translation>{table}: Labels aus {columns}, Dateinamen aus {column}</translation>
    </message>
    <message>
        <source>“-1” is taken for a class. If it means unknown, empty those cells.</source>
        <translation>„-1“ gilt als Klasse. Falls es „unbekannt“ heißt, diese Zellen leeren.</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation>Eine Tabelle sagt, was die Bilder zeigen</translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation>Labels wählen…</translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation>Nach dem Inhalt entscheiden</translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation>Jeder Ordner ist eine Klasse</translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation>Ordner für Teile (train, test …) und Klassen</translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation>Labels aus der Spalte „{name}“</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Anders lesen…</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation>Die Dateien lesen als</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation>trainiert für {0}</translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation>{0:.1f} % nach {1}</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} nach {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} Epochen</translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation>1 Stelle unsicher</translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation>1 Ding gefunden</translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation>Danach kann es suchen, was es kennt.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Klasse der Heatmap</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Ein Bild hierher ziehen, eines einfügen oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation>Dinge in einem größeren Bild finden</translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation>Findet Ziffern und Formen auf Seiten. In Fotos ist es nicht verlässlich: Das Netz nennt für alles, was es nie gesehen hat, eine Klasse.</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation>Wie gewiss ein Kasten sein muss: dass dort ein Ding ist, mal dass es zu seiner Klasse gehört</translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation>Mit den jetzigen Gewichten neu suchen</translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation>Nichts sicher gefunden</translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation>Nichts ist so sicher. Die Schwelle senken.</translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation>Auf Seiten aus deinen bekannten Bildern und auf Seiten mit nichts hat dieses Netz bei keiner Gewissheit in neun von zehn Kästen recht: Keine Klasse wird genannt. Länger oder mit mehr Bildern trainieren.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation>Auf {n} Seiten aus deinen eigenen Bildern, mit einer Schwelle von {t} %: {p} % der Kästen waren richtig, {r} % der Dinge wurden gefunden. Fotos der Welt sind schwerer: Das Netz nennt für alles, was es nie gesehen hat, eine Klasse.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation>Auf {n} Seiten aus deinen eigenen Bildern waren bei dieser Schwelle {precision} % der Kästen richtig, und {recall} % der Dinge wurden gefunden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation>Vorschlag: {p} %</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>In der Zwischenablage ist kein Bild. Eines kopieren oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation>{n} Stellen unsicher</translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation>{n} Dinge gefunden</translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation>„Unsicher“ unter {t:.0f} %: Auf Seiten aus deinen bekannten Bildern und auf Seiten mit nichts waren {a:.0f} % der Kästen darüber richtig, und {b:.0f} % der richtigen lagen darüber.</translation>
    </message>
    <message>
        <source>≥ {p} %</source>
        <translation>≥ {p} %</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>What you did with “{what}” in {where} is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>Was mit „{what}“ in {where} getan wurde, ist nicht aufgezeichnet: Lektionen haben kein Wort dafür, oder es hat nichts geändert.</translation>
    </message>
    <message>
        <source>What you did with “{what}” is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>Was mit „{what}“ getan wurde, ist nicht aufgezeichnet: Lektionen haben kein Wort dafür, oder es hat nichts geändert.</translation>
    </message>
    <message>
        <source>“{0}” has no word in lessons.</source>
        <translation>Für „{0}“ haben Lektionen kein Wort.</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation>Eine Frage, vorab gestellt; leer für keine</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation>Sie wird abgespielt…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Diese Zeile weglassen</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Lektionen (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation>In einem Fenster abspielen, das niemand sieht</translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation>Abgespielt: Jeder Schritt wird abgehakt, wenn er getan ist, und nur dann.</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>Lektion aufzeichnen</translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation>Aufzeichnung einer Lektion</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation>Schritt {n}: tun, was die Lernenden tun sollen.</translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation>Stoppen und nichts behalten</translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation>Die Lektion als Text</translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation>Die Lektion ist in {0}.</translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation>Die aufgezeichnete Lektion</translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation>Der Text ist gut. Durch Abspielen prüfen.</translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation>Das ist die Datei der Lektion, zum Bearbeiten; die Zeilen erklärt die README dort.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titel des Schritts</translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation>Was die Lernenden lesen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation>Erwarteter Kalibrierungsfehler {p:.1f} %</translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation>Wenn es „unsicher“ antworten darf</translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation>Größter Abstand {p:.1f} %</translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation>Insgesamt entspricht die Sicherheit des Netzes etwa seiner Trefferquote.</translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation>Insgesamt hat das Netz öfter recht, als es sicher ist.</translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation>Insgesamt ist das Netz sicherer, als seine Trefferquote erlaubt.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>Richtig, nach Konfidenz</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>Abstand zur Konfidenz</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>davon richtig</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>Anteil der richtigen</translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation>{count} in {bins} der Konfidenz</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation>So machen und neu trainieren</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation>Versiegelt lassen</translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation>Lässt die letzte Stufe des Netzes, das schon sieht, langsam mitlernen, von hier an. Nützlich ab etwa 50 Bildern je Klasse; weniger sind bald auswendig gelernt.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>{count} öffnen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation>Den 1 Fehler sehen</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Antworten sehen</translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation>Matrix sehen</translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation>Die {n} Fehler sehen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation>Testbilder sagen nur so lange, wie gut das Netz ist, wie nichts nach ihnen gewählt wird. Am Ende öffnen; das Projekt notiert Tag und Epoche.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>ein neuer Start</translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation>eine niedrigere Lernrate</translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation>beste {p} bei Epoche {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation>jede Klasse gleich oft</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>spiegeln</translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation>tote Einheiten ansehen</translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation>die Fehler ansehen</translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation>diese Labels ansehen</translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation>{count} messen</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>mehr Zeit</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>keine Testbilder</translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation>keine Validierungsbilder</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>geöffnet {date}</translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation>für diese Bilder gewählte Einstellungen</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation>kleinere Gewichte</translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation>Test gesehen seit {date}</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>drehen</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation>die Bilder {changes}</translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation>{count}, die niemand angesehen hat</translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation>{count}, geöffnet {date}</translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation>{cure} und neu trainieren</translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation>{learning}, gemischte Präzision</translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation>{n} weitere Epochen</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Ausgabekarte</translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation>Ausgabekarte {n}</translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation>Die Engine hat {v} berechnet; das weicht um {d} der Terme ab.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>Zeile {r}, Spalte {c}</translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation>✓ Wie von der Engine berechnet</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation>Projektdatei…</translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation>Mit einer Projektdatei vergleichen…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Mit einem anderen Lauf vergleichen</translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation>Jedes Bild wird von beiden beurteilt: welche richtig und welche falsch wurden, und ob das Zufall sein kann.</translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation>In diesem Projekt gibt es keinen früheren Lauf: noch einmal mit anderer Einstellung trainieren oder den Lauf eines anderen Projekts nehmen.</translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation>Stattdessen mit Seed {n} beginnen</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>Lernrate senken</translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation>Netz, Bilder, Einstellungen und Seed ({seed}) sind die von {run}, also auch das Ergebnis. Ein anderer Seed zeigt, wie viel Zufall ist.</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Lauf {n}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation>Die anderen Gewichte wurden übernommen.</translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation>Die Gewichte wurden übernommen.</translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation>Du siehst {moment}. Das Training geht ab jetzt weiter; um von dort fortzufahren, abzweigen.</translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation>Epoche {n} begann neu</translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation>abgezweigt von {run}.</translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation>{blocks} begannen neu.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation>1 in diesem Projekt</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Beste Validierung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation>Löschen (der jetzige Lauf bleibt: Zurücksetzen beginnt neu)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation>Kurven ausblenden</translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation>Mehr zu {run}</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Name und Notiz</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Name und Notiz…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation>Bei {n} Testbildern, Epoche {epoch}, gemessen {date}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation>Die Läufe {runs} unterscheiden sich nur im Seed: beste Validierung im Mittel {mean}, Streuung {spread} (von {low} bis {high}).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>Kurven zeigen</translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation>Kurven zeigen, gestrichelt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation>{n} in diesem Projekt</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation>{words}
Doppelklick ändert Name und Notiz</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation>Zurück zu Epoche {n}</translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation>Zurück zur besten Epoche ({n})</translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation>Über Epoche {n} im Verlauf gezählt: jeder Batch vor dem Schritt, der daraus lernte, mit Augmentierung und Dropout; es kann also niedriger sein als auf den Validierungsbildern. Prüfen, „Training“, misst das Netz, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation>Nimmt die Gewichte von Epoche {n} statt der letzten.</translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation>Behalten, weil es die späteste Epoche ist, die nicht deutlich schlechter ist als die beste seit der letzten Bearbeitung des Netzes, oder weil sie den niedrigsten Verlust hat: {own} auf den Validierungsbildern, wo das Beste des Laufs {best} bei Epoche {at} ist.</translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation>Epoche {n}, beim Lernen</translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation>{what} auf den Validierungsbildern: das Beste des ganzen Laufs, Bearbeitungen eingeschlossen, bei Epoche {n}.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation>beste Validierung {p}</translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation>doch in 32 Bit</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>gemischte Präzision</translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation>Testbilder noch versiegelt</translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation>{count} in {time}</translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation>{metric} der Testbilder {p}</translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation>{p:.1f} % der Testbilder richtig</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation>1 Bild ist in {path}.</translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation>Wählen, wo die Ordner der Klassen entstehen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation>Erst das Projekt speichern: Die Bilder kommen in einen Ordner neben seiner Datei, und {source} bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>are</source>
        <translation>wurden</translation>
    </message>
    <message>
        <source>is</source>
        <translation>wurde</translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation>{count} zu {folder} hinzugefügt. Neu trainieren, damit das Netz davon lernt.</translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation>{count} {verb} in {folders} kopiert, in {path}.</translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation>{n} Bilder sind in {path}.</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation>Farben von {a} bis {b}</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation>Bilder als Punkte</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation>Versiegelt lassen</translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation>Testbilder öffnen?</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>Jetzt öffnen</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation>Das Projekt notiert Tag und Epoche. Was danach trainiert wird, ist mit „Test gesehen“ markiert, weil es nach ihnen gewählt sein kann. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation>Sie sagen nur so lange, wie gut das Netz ist, wie niemand etwas nach ihnen gewählt hat. Einmal ansehen, am Ende.</translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation>{count} versiegelt</translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation>{n} Testbilder sind versiegelt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Einen Kern frei lassen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nichts gleitet oder blendet über</translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation>Auf der Platte, für jedes Projekt. Ist der Platz voll, werden ältere Momente gerundet, dann ausgedünnt; der beste und die markierten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation>Platz für die Zeitmaschine, in Megabyte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation>Das Training lässt anderen Programmen einen Kern</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation>; leer für aus</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Erlaubt: {range}.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{name} (auto)</source>
        <translation>{name} (auto)</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation>Für Netz und Bilder gewählt, wenn ein Lauf beginnt.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>Lernrate finden…</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Einen Kern frei lassen</translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation>Lässt einen der {n} Kerne dem Fenster und anderen Programmen.</translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation>Alle wählen lassen</translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation>Mit (auto) markierte Einstellungen bekommen bei Beginn eines Laufs die Zahlen, die zu Bildern und Netz passen. Dafür „auto“ in ein Feld tippen.</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation>Trainiert eine Kopie einige Schritte lang mit steigender Rate und schlägt eine vor.</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation>Etwa {time}, fertig um {at}; {mode}.</translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation>Alle werden nach den Validierungsbildern des Projekts beurteilt.</translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation>Alle Läufe sind zu Ende.</translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation>Alle trainieren einen Teil ihrer Epochen; die schlechtere Hälfte wird aufgegeben, immer wieder. Ein langsamer Starter kann zu Unrecht aufgegeben werden.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>Zu ziehende Kombinationen</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Zufällig ziehen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation>Schlechtere Hälfte früh aufgeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>Es wird gemessen, wie lange es dauert…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>One split</source>
        <translation>Eine Aufteilung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Seeds je Variante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Bleibt gleich</translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation>Stoppen und behalten, was fertig ist</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation>Gestoppt. Was fertig ist, bleibt; es kann dort weitergehen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation>Noch etwas variieren…</translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation>Etwas variieren…</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was variiert</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} von {total} Läufen</translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation>noch {left}, fertig um {at}</translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation>{n} Folds trainieren {n}-mal so lange; jedes Bild wird einmal validiert.</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} Läufe</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation>Einen Block dieser Art einfügen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>C R P F B D A G W T X V</source>
        <translation>C R P F B D A G W T X V</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>First parameter of the block</source>
        <translation>Erster Parameter des Blocks</translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation>Halten, um die Zeichnung zu verschieben</translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation>Nächster Block entlang der Verbindungen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation>Den Verbindungen entlanggehen</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation>Score der Klasse {n}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation>Klasse {n}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>Bilder schließen</translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation>Auf die anderen Testbilder verzichten</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Gezeichnete Formen</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each</source>
        <translation>Gezeichnete Dinge, je zehn Bilder</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each, together</source>
        <translation>Gezeichnete Dinge, je zehn Bilder, gemeinsam</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handschrift-Ziffern</translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation>Wie die Dateien gelesen werden und mehr</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation>Zip-, CSV-, IDX- oder CIFAR-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Andere Daten…</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>Bilder von „{name}“</translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation>Bilder zu einer Klasse</translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation>Bilder zu einer Klasse (nur, wo Klassen Ordner sind)</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu lesen</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation>Testbilder aus einem Ordner…</translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation>Ein Bild beobachten</translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation>Ein einzelnes Bild beobachten…</translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation>{count} zu „{name}“ hinzugefügt, als Kopien in {folder}.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ausgelassen</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation>; vorhergesagt {ms:.2f} ms</translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation>Gemessen, während ein Training läuft.</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Zeit je Block</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation>{ms:.2f} ms je Schritt, vorhergesagt; gemessen, während ein Training läuft.</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation>{ms:.2f} ms je Schritt, {rate:.0f} GFLOP/s</translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation>Zeit jedes Blocks</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation>Training {a}, Validierung {b}, Test {c}</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation>Entscheidet mit dem Inhalt jedes Bildes, welche beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Seed der Aufteilung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation>Test, versiegelt</translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation>Der Inhalt eines Bildes und der Seed entscheiden: Bilder hinzuzufügen, zu löschen oder umzubenennen verschiebt kein anderes von einem Teil in einen anderen.</translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation>Die Regel älterer Versionen: Jede Klasse gibt denselben Anteil ab, und Bilder hinzuzufügen oder zu löschen verschiebt andere. Die Bilder neu wählen, um sie nach Inhalt aufzuteilen.</translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation>Die Quelle bringt für diesen Teil selbst {count} mit.</translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation>Validierungsbilder, von denen, die nicht zum Testen sind</translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation>Validierung, vom Rest</translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation>wie in der Quelle</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>nach Inhalt</translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation>{count} beiseitegelegt.</translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation>{n} Test</translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation>{n} Training</translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation>{n} Validierung</translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation>{rule}, Seed {n}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation>Stufen des Schritts</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation>Kanäle und Bias addieren</translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation>Bias addieren</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation>Mit dem Bias addieren</translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation>Funktion anwenden</translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation>Durch die Summe teilen</translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation>Den größten finden</translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation>Mit dem Kernel multiplizieren</translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation>Mit den Gewichten multiplizieren</translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation>e damit potenzieren</translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation>Strecken und verschieben</translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation>Summe je Kanal</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Summieren</translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation>Eingänge nehmen</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>Mittelwert nehmen</translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation>Ausschnitt nehmen</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Scores nehmen</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Wert nehmen</translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation>Werte nehmen</translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation>Fenster nehmen</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Ausgabe schreiben</translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation>Ausgabepixel schreiben</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>A lesson in nine steps: what one filter makes of an image, worked out by hand.</source>
        <translation>Eine Lektion in neun Schritten: was ein Filter aus einem Bild macht, von Hand gerechnet.</translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation>Leeres Netz</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Datei mit Bildern wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation>Alles läuft auf diesem Rechner. Nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation>Weiter mit Schritt {n} von {of}</translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, honest testing…</source>
        <translation>Lektion: Was eine Einheit sieht, ehrlich testen…</translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation>Ein Ordner je Klasse oder eine CSV- oder ZIP-Datei. Auch hierher ziehen ist möglich.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation>Ziffern öffnen</translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation>Öffnet LeNet-5 und 1 797 eingebaute Ziffern; das Training startet. Etwa 98 % in Sekunden.</translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation>Gespeicherte Projekte erscheinen hier.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation>Eine Faltung sehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Lektion beginnen</translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation>Vorlage: LeNet-5, kleines VGG, Residual…</translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation>Mit handschriftlichen Ziffern trainieren</translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation>Eigene Bilder nutzen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation>, noch etwa {0}</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 Block passt nicht</translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation>1 Block ist nicht verbunden</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation>Pausiert nach {0} von {1} Epochen</translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation>Pausiert in {0}</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation>1 Epoche trainiert</translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation>{0} Epochen trainiert</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Training: wird vorbereitet</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Training: {0}</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation>{0} Blöcke sind lose</translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation>{0} Blöcke passen nicht</translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation>{0} Bilder bereit</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation>Das Protokoll öffnen oder schließen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation>{0:.0f} GFLOP/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation>Den Rahmen ziehen oder die Pfeiltasten nutzen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>Das beobachtete Bild</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>Beobachtetes Bild</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>StepTimes</name>
    <message>
        <source>Other programs were busy when the speed of this computer was measured, so what is predicted may be far off. It is measured again later.</source>
        <translation>Andere Programme waren beschäftigt, als die Geschwindigkeit dieses Rechners gemessen wurde; Vorhersagen können weit danebenliegen. Sie wird später erneut gemessen.</translation>
    </message>
    <message>
        <source>Steps of a training took {x:.2g} times as long as was predicted, and what is predicted is corrected by that.</source>
        <translation>Schritte eines Trainings dauerten {x:.2g}-mal so lange wie vorhergesagt; Vorhersagen werden danach berichtigt.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation>Der Schritt, Zahl für Zahl</translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation>Kanal {n} von {of}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation>Padding: 0</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>Zeile {r}, Spalte {c}: {v}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation>Jedes der {n} Produkte ist ein Eingang mal ein Gewicht. Bernsteinfarbene Zellen drücken die Summe hoch, blaue drücken sie herunter.</translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation>Die Exponentialfunktion jedes Scores wird durch die Summe aller geteilt: Anteile, die zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation>Jeder der {n} Eingänge hat für diese Einheit ein eigenes Gewicht.</translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation>Minus Mittelwert, durch die Abweichung geteilt, dann gestreckt und verschoben.</translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation>Ein Wert hinein, ein Wert heraus, an jeder Stelle gleich.</translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation>Ein Wert von jedem Eingang, an derselben Stelle, zusammengenommen.</translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation>Nur der größte der {n} Werte geht weiter; der Rahmen markiert ihn.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation>Der Gradient dieser Einheit, mal die Zahl auf der anderen Seite jedes Produkts, geht zu jedem Eingang und jedem Gewicht, aus denen sie entstand.</translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation>Der Mittelwert der {n} Werte geht weiter.</translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation>Die Summe der {n} Werte geht weiter.</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation>Bias von Filter {k}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation>d Verlust / d Einheit</translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation>für Klasse {k}</translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation>für die Labels oder Werte dieses Bildes</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation>Eingang {n}</translation>
    </message>
    <message>
        <source>its change</source>
        <translation>seine Änderung</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>sein Gradient</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>größtes Gewicht</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation>Rate {r}</translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation>Zeile {r}, Spalte {s}, Kanal {c}</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>Score z</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>Summe aller</translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation>Summe über {n} Positionen</translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation>der Block ist eingefroren</translation>
    </message>
    <message>
        <source>to score x</source>
        <translation>zu Score x</translation>
    </message>
    <message>
        <source>to score z</source>
        <translation>zu Score z</translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation>zum Bias</translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation>zu den Eingängen, Summe</translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation>zu den Gewichten, Summe</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation>Ausgabe von {block}</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation>− Rate × Gradient</translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation>Hinter dem Bild eine Faltung, ein Pooling oder eine Aktivierung einfügen.</translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation>Einen Ausgabeblock einfügen: Ohne Verlust fließt nichts zurück.</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation>Einen Faltungs-, Pooling-, Aktivierungs-, voll verbundenen, Batch-Norm- oder Softmax-Block wählen.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation>Bilder wählen; dann lässt sich eines Schritt für Schritt durchrechnen.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Kein Bild wird beobachtet</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisiert</translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation>Zahlen des Bildes</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation>Nur ein Block, der das Bild liest, hat Pixel zu zeigen.</translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation>Den ersten Block durchgehen</translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation>Eine Vorlage nehmen oder Blöcke einfügen; dann einen davon Schritt für Schritt durchgehen.</translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation>Das Bild geht durch das Netz.</translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation>Das Netz hat keinen Block zum Durchgehen</translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation>Das Netz liest die Pixel standardisiert; die Produkte sind aus diesen Zahlen.</translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation>Die Pixel, wie sie in der Datei stehen, statt dessen, was das Netz liest</translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation>Die Gewichte sind zufällig: Noch ist nichts trainiert.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Es gibt kein Netz</translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation>Es gibt nichts durchzugehen</translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation>Dieser Block wird nicht durchgegangen</translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation>Dieser Schritt lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation>Welcher Block durchgegangen wird</translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation>32-Bit-Floats: exakt</translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation>8-Bit-Zahlen: klein und schnell</translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation>Android und kleine Boards</translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation>Kästen, nach unten</translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation>Kästen, nach rechts</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation>C-Dateien (*.c)</translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation>Code, der es anderswo trainiert</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation>Bilder bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>In einem eigenen Programm</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation>Netz, Kurven und Fehler</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>ONNX-Netze (*.onnx)</translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation>Eine Datei, keine Bibliothek</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Runs nearly everywhere</source>
        <translation>Läuft fast überall</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation>SVG oder PDF: Vektoren und echter Text</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation>TFLite-Netze (*.tflite)</translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation>Die Kurven aller Läufe</translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation>Das Netz, für einen Artikel gezeichnet</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation>Mit den Pixeln aller Bilder</translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation>vorab an zehn deiner Bilder geprüft</translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation>vorab an bis zu 100 deiner Bilder geprüft</translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation>cnndesk.load(…).predict(…): Arrays hinein, Wahrscheinlichkeiten heraus</translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation>vorab kompiliert und an bis zu 100 deiner Bilder geprüft</translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation>für TensorBoard und als Tabellen (CSV)</translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation>eine Seite, öffnet in jedem Browser, offline</translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation>Eine Kopie des Projekts ist in {path}.</translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation>Wählen, wo der neue Ordner entsteht</translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation>Jede Netzdatei wird vorab mit diesem Netz hier verglichen.</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>Befehle ausblenden</translation>
    </message>
    <message>
        <source>It is still in training.</source>
        <translation>Es wird noch trainiert.</translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation>Oder alles in einer Datei</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation>Als .cnndesk…</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Speichern: {0}</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Befehle zeigen</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation>Das ist die eigene Datei dieses Projekts. Mit Datei, Speichern speichern.</translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation>Das Netz ist noch nicht trainiert. Danach kann es in andere Programme gehen.</translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation>Noch gibt es kein Netz. Eines zeichnen oder eine Vorlage wählen und trainieren.</translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation>wird geschrieben und verglichen</translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation>kann hier nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>cnndesk-Projekte (*{0})</translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation>kopiert: die Zeilen in dein Programm einfügen</translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation>in {path}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>{run}, epoch {n}.</source>
        <translation>{run}, Epoche {n}.</translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation>{size}, {n} Dateien</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation>Alle Wörter…</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation> Andere Antwort bei {n}: {right} wurden richtig, {wrong} wurden falsch.</translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation>Alle unter Innen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation>{moment} wird mit jetzt verglichen…</translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation>Wie weit sich die Gewichte bewegt haben</translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation>Wie weit sich die Gewichte seither bewegt haben</translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation>Bilder, deren Antwort sich änderte</translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation>Bilder, deren Antwort sich seither änderte</translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation>Ist {label}. Damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation>Länge des Unterschieds als Anteil der damaligen Länge der Gewichte</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation>Karten damals und jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation>Ein Bild beobachten, um seine Karten zu sehen, damals und jetzt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation>{block} hat keine Karten zum Vergleichen. Eine Faltung wählen.</translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation>{block}, damals und jetzt: die Karten, die sich am meisten änderten</translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation>{n:.0f} % ihrer Länge</translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation>{n} Bilder ({part}): {what} {then} bei {moment}, {now} jetzt; Verlust {a} → {b}.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation>Label ab</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Unsicher unter</translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation>Die Wahrscheinlichkeit, unter der eine Klasse unsicher ist; bleibt beim Projekt</translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation>Die Wahrscheinlichkeit, ab der ein Bild ein Label hat; bleibt beim Projekt</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation>, markiert</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>, der beste</translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation>, nur zum Ansehen</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation>Einen neuen Lauf beginnen, der von diesem Moment weitergeht, auf Wunsch mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation>Als Film exportieren</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation>Diesen Moment markieren: Er bleibt</translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation>Moment danach (Umschalt+.)</translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation>Moment davor (Umschalt+,)</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>Moment des Trainings</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation>Von diesem Moment sind nur gerundete Gewichte da: Ein Lauf kann nicht genau davon weitergehen. Momente markieren, um sie ganz zu behalten.</translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation>Das Training als Film abspielen (Leertaste auf der Linie)</translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation>Das Netz zeigen, wie es jetzt ist (Esc)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation>{moment}, {n} von {all} gefilmt</translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation>{n} frühere Momente werden nicht gezeigt: Das Netz hatte damals andere Blöcke, und deren Gewichte passen nicht zu den jetzigen.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation>Die Momente in {folder} sind nicht lesbar: Ihre Liste ist beschädigt. Sie bleiben, wie sie sind; Momente neuer Läufe kommen daneben.</translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation>Die Zeitmaschine konnte ihre Momente nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>der Start</translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation>{n} Momente des Laufs sind ausgelassen: Ihre Dateien fehlen.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation>Die letzten Stufen fine-tunen</translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation>Fine-Tuning ohne die Karten</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation>Die Gewichte sind die von Epoche {n}, der besten.</translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation>{n} weitere Epochen trainieren</translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation>Seitherige Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation>zurück zu den Gewichten von Epoche {n}, der besten.</translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation>1 Epoche fertig</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bisher beste</translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation>Frühes Stoppen ändern</translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation>Optimierer, Rate, Batchgröße, Epochen und mehr ändern</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation>Beendet den Lauf, wenn die Validierungsbilder so viele Epochen lang nicht besser geworden sind. Andere Zahl: Ändern…, „Frühes Stoppen“.</translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation>Epoche {n} von {of}</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>Bilder / s</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Verlust, geglättet</translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation>Mehr zum Training</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Untrainiert</translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation>Nichts unterscheidet sich von {run}: Das Ergebnis wird dasselbe sein.</translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation>Auf den Validierungsbildern: {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Am Ende des Schritts pausieren (F5)</translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation>Je Epoche</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation>Einen Batch trainieren, dann pausieren (F6)</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation>Bis zum Ende der Epoche, dann pausieren (Umschalt+F6)</translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation>Nach jeder Epoche speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation>Stopp nach {count} ohne Verbesserung</translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation>Sofort stoppen (Umschalt+F5)</translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation>Das Projekt hat noch keine Datei: einmal speichern. Bis dahin bleibt nach jeder Epoche eine Kopie, die einen Absturz übersteht.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation>Trainieren, wenn die Bilder da sind.</translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation>Stattdessen Seed {n} nehmen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Während des Trainings</translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation>Schreibt {file} nach jeder Epoche.</translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation>Weiter bearbeiten ist erlaubt. Eine Änderung zeigt sich als Marke in den Kurven.</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>bei Epoche</translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation>Batch {n} / {of}</translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation>angesehen {n} / {of}</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>Validierung läuft</translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation>{n} Epochen fertig</translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation>{n} von {of} Epochen</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation>F1 über alle Labels</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>jeder Batch</translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation>Lauf {n}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}, Validierung</translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation>Rate auf {rate:g} setzen und weitermachen</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Block zeigen</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Palette zeigen</translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation>Es gibt keine Bilder zum Lernen. Einen Ordner öffnen oder eingebaute nehmen.</translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation>Noch gibt es kein Netz. Blöcke auf die Zeichenfläche ziehen oder eine Vorlage nehmen.</translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation>Das Training stoppte wegen eines Fehlers im Programm: {error}.</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Handschriftliche Ziffern</translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation>{block} passt nicht. {why}</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation>Zurück zur besten Epoche</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate finden</translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation>Letzte Stufe fine-tunen</translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation>Zwei Stufen fine-tunen</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Einen Kern frei lassen</translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation>Verzichtbare Karten entfernen…</translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation>Zurücksetzen: neu beginnen mit frischen Gewichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Zeit je Block</translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation>10 weitere Epochen trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation>: {time} auf diesem Rechner</translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation>Auf das laufende Training anwenden</translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation>Auf das Training anwenden</translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation>So, wie es ist, lässt es sich nicht trainieren.</translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation>Gewichte übernehmen</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation>Noch nichts zu trainieren</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Training</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation>Das gezeichnete Netz weicht von dem im Training ab.</translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation>Das gezeichnete Netz weicht von dem trainierten ab.</translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation>Das Training kann beginnen, wenn sie da sind.</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation>etwa {n} Stunden</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>etwa {n} Minuten</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>etwa {n} Sekunden</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation>{n} Trainingsbilder, {epochs} Epochen</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation>{what}. Die Kurven erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation>Erste Position (Pos1)</translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation>Letzte Position (Ende)</translation>
    </message>
    <message>
        <source>One position back</source>
        <translation>Eine Position zurück</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>Eine Position weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation>Positionen pro Sekunde</translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation>Das Fenster über den Eingang schieben (Leertaste)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>pro s</translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation>Position {n} von {of}</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation>{n} zu den Trainingsbildern</translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation>Danach kann es sagen, was auf deinen Bildern ist.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen…</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation>Die korrigierten Bilder in einen Ordner neben dem Projekt kopieren, der von da an zu den Trainingsbildern gehört; {source} bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation>Die korrigierten Bilder in die Klassenordner der Trainingsbilder kopieren und diese neu öffnen</translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation>Bilder oder einen Ordner irgendwohin ziehen. Die Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation>Bilder, einen Ordner oder eine ZIP-Datei hierher ziehen. Die Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>In Ordner sortieren…</translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation>Das Netz hat sich geändert, seit diese erkannt wurden</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>In der Zwischenablage ist kein Bild. Eines kopieren oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation>Was ist auf deinen Bildern?</translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation>in {s:.1f} s</translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation>eingefügt {n}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} und {n} weitere</translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation>{n} dieser Bilder sind Trainingsbilder dieses Netzes. Was es dazu sagt, verrät nicht, wie gut es ist.</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} Bild</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} Bilder</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation>Histogramm der Ausgabe</translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation>Werte von {0}</translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation>Netz: Vorlagen</translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation>Aus: {names}.</translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation>Aus: {range}.</translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation>Trainiert das Netz, wie es ist, und einmal ohne jeden Block, wo das passt.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation>Werte, durch Kommas getrennt ({range}), oder ein Bereich zum Ziehen: 0.001..0.1</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation>Noch etwas variieren</translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation>Dies variieren</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was variiert</translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation>Mit + zwischen mehreren zugleich; none für keines.</translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation>Jeweils ohne einen Block</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation>Neuer Inhalt ist unterwegs</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation>Netz und Einstellungen werden die von {0}; Bearbeiten, Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation>Nur Seeds und Folds variieren: Das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation>Je ein Lauf: Wer vorn liegt, kann Zufall sein. Labor trainiert je mehrere Seeds und sagt, ob es so ist.</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Tabelle als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation>Sieger übernehmen</translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation>Der Wettlauf läuft</translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation>Es gibt einen Sieger, sobald ein Lauf davon zu Ende ist.</translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation>Je fünf weitere Seeds trainieren</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Validierung je Epoche</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Validierung, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation>Mittelwert, niedrigster bis höchster</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation>{0} wurde bester</translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation>Das Bild, das jede Ansicht zeigt</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>Beobachtet wird {0}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Bild</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation>Am Ende einen Softmax-Klassifikator anfügen: Die Heatmap spricht für eine seiner Klassen.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation>Hell, wo eine kleine Änderung eines Pixels den Score der Klasse am meisten bewegt: sein Gradient.</translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation>Hell, wo die Klasse unwahrscheinlicher wird, wenn ein Ausschnitt grau abgedeckt ist; erst große Ausschnitte, dann kleine.</translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation>Hell, wo die Karten des Blocks für die Klasse sprechen: Jede Karte zählt so viel wie ihr mittlerer Gradient.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation>Bilder wählen; die Heatmap liegt über dem beobachteten.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation>Grad-CAM braucht eine, die zur Ausgabe führt. Salienz und Verdeckung gehen mit jedem Netz.</translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation>Heatmap für</translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation>Heatmap über dem Bild</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation>Links das Bild, rechts nur die Heatmap</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Kein Bild wird beobachtet</translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation>Noch nicht trainiert: Die Heatmap zeigt, worauf zufällige Gewichte ansprechen, und das bedeutet nichts. Erst trainieren.</translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation>Nichts bewegt diesen Wert hier. Einen anderen Block oder eine andere Methode versuchen.</translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation>Nichts spricht hier für diese Klasse. Eine andere Klasse, Methode oder einen anderen Block versuchen.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation>Salienz zeigen</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation>Eine Vorlage nehmen, trainieren und fragen, warum sie sagt, was sie sagt.</translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation>Das Netz gibt Werte, keine Klassen: Die Heatmap zeigt, was diese Ausgabe bewegt.</translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation>Das Netz hat keine Ausgabe</translation>
    </message>
    <message>
        <source>The network says</source>
        <translation>Das Netz sagt</translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation>Das beobachtete Bild mit Heatmap</translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation>Es gibt keine Faltung mit Karten</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Es gibt kein Netz</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>Es gibt nichts zu erklären</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation>Wofür die Heatmap spricht</translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation>Wo im Netz Grad-CAM hinsieht</translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation>Mit den Gewichten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>Zeile {r}, Spalte {c}: {v}</translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation>das wahrscheinlichste Label</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>die vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>the true class</source>
        <translation>die wahre Klasse</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation>Versionen, Rechner und die letzten Zeilen des Protokolls sind in der Zwischenablage. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation>Ansichten des Arbeitsbereichs, von links nach rechts</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation>Dateneinstellungen ändern</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>Trainingseinstellungen ändern</translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation>Mittelwert und Streuung der Bilder nehmen</translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation>Die Bilder dieses Projekts liegen nicht mehr unter {0}. Wählen, wo sie jetzt sind, oder sie neben das Projekt legen und es neu öffnen.</translation>
    </message>
    <message>
        <source>The images of this project are on another computer, {0}. It was not asked for them, since it would learn who opens the project. Choose the images to open them.</source>
        <translation>Die Bilder dieses Projekts liegen auf einem anderen Rechner, {0}. Er wurde nicht danach gefragt, denn er würde erfahren, wer das Projekt öffnet. Die Bilder wählen, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation>{n} Korrekturen passen nicht zu diesen Bildern. Siehe Bearbeiten, Änderungen an Bildern. Die erste: </translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom auf 100 % (Strg+0)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation>1 für Grau, 3 für Farbe.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation>Ein ReLU, das an einer Obergrenze endet, damit kein Wert unbegrenzt wächst. MobileNetV2 und EfficientNet-Lite nutzen es (Howard et al. 2017).</translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation>Ein Block eines neueren cnndesk.</translation>
    </message>
    <message>
        <source>A free drawing has no word in lessons; they know one upright or level stroke on a blank pad.</source>
        <translation>Für eine freie Zeichnung haben Lektionen kein Wort; sie kennen einen senkrechten oder waagrechten Strich auf leerem Blatt.</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation>Ein Leaky ReLU, das lernt, wie viel von den negativen Werten es durchlässt.</translation>
    </message>
    <message>
        <source>A moment within an epoch has no word in lessons; they know the ends of epochs.</source>
        <translation>Für einen Moment mitten in einer Epoche haben Lektionen kein Wort; sie kennen die Enden der Epochen.</translation>
    </message>
    <message>
        <source>A network with more filters, or one more convolution, may learn more.</source>
        <translation>Ein Netz mit mehr Filtern oder einer Faltung mehr lernt vielleicht mehr.</translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation>Ein abgerundetes ReLU, das null nie ganz erreicht.</translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation>Ein Sigmoid aus geraden Linien: weit von null genau 0 und 1.</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation>Ein glattes ReLU: jeder Wert mal sein eigenes Sigmoid (auch Swish genannt).</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation>Ein glattes ReLU: jeder Wert mal die Wahrscheinlichkeit, dass eine normalverteilte Zahl darunter liegt.</translation>
    </message>
    <message>
        <source>A step has one comparison. Press “Next step” before you put another together.</source>
        <translation>Ein Schritt hat einen Vergleich. Vor dem nächsten Vergleich auf „Nächster Schritt“ drücken.</translation>
    </message>
    <message>
        <source>A training that is paused has no word in lessons. Let it come to its end.</source>
        <translation>Für ein angehaltenes Training haben Lektionen kein Wort. Das Training zu Ende laufen lassen.</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>AVX-512 with bfloat16</source>
        <translation>AVX-512 mit bfloat16</translation>
    </message>
    <message>
        <source>AVX2</source>
        <translation>AVX2</translation>
    </message>
    <message>
        <source>Accuracy: {0}.</source>
        <translation>Genauigkeit: {0}.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation>Softmax anfügen</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Bildeingang einfügen</translation>
    </message>
    <message>
        <source>Add an image input or take a template.</source>
        <translation>Einen Bildeingang einfügen oder eine Vorlage nehmen.</translation>
    </message>
    <message>
        <source>Add one and connect it to the first block.</source>
        <translation>Einen einfügen und mit dem ersten Block verbinden.</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>{what} hinzufügen</translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation>Wird unten und rechts angefügt.</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation>Wird zur Varianz addiert, damit ein konstanter Kanal nicht schadet.</translation>
    </message>
    <message>
        <source>Adding {block} has no word in lessons. Draw it before the recording begins.</source>
        <translation>Für das Hinzufügen von {block} haben Lektionen kein Wort. Vor der Aufzeichnung zeichnen.</translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation>Fügt ein letztes Fenster an, das teilweise außerhalb liegt, statt Zeilen auszulassen (ceil mode).</translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation>Addiert zu jeder Karte eine gelernte Zahl.</translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation>Addiert zu jeder Einheit eine gelernte Zahl.</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation>Addiert seine Eingänge Wert für Wert; alle müssen dieselbe Form haben. Mit Abkürzungen, die Add zusammenführt, lernen sehr tiefe Netze (He et al. 2016).</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation>Addiert seine Eingänge Wert für Wert; die Abkürzung der Residual-Netze.</translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation>Addiert im Training normalverteiltes Rauschen zu jedem Wert. Das Netz lernt, über kleine Störungen hinwegzusehen; außerhalb des Trainings tut er nichts.</translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation>Addiert im Training zufälliges Rauschen.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation>Fügt um jede Karte Zeilen und Spalten aus Nullen an. Ein Fenster, das darübergleitet, erreicht die Randpixel dann so oft wie die anderen.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation>Fügt um das Bild Zeilen und Spalten aus Nullen an.</translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation>Addiert die Werte jedes Fensters. Es zählt, wie viel von einem Muster da ist, wo Average-Pooling sagt, wie viel je Pixel.</translation>
    </message>
    <message>
        <source>All convolutional</source>
        <translation>Nur Faltungen</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Von oben nach unten anordnen</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation>Zur besten zurück</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Beste Epoche nach</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation>Bringt alle Werte eines Bildes auf Mittelwert 0 und Abweichung 1, dann skaliert und verschiebt er jeden Kanal mit gelernten Zahlen. Anders als Batch-Norm tut er im Training und danach dasselbe.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation>Bringt jeden Kanal über den Batch auf Mittelwert 0 und Abweichung 1; das Training geht schneller.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation>Bringt jeden Kanal über die Bilder eines Batches auf Mittelwert 0 und Abweichung 1, dann skaliert und verschiebt er ihn mit gelernten Zahlen. Außerhalb des Trainings nimmt er laufende Mittelwerte statt des Batches.</translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation>Bringt die Werte jedes Bildes auf Mittelwert 0 und Abweichung 1, unabhängig vom Batch.</translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation>Bringt Gruppen von Kanälen jedes Bildes auf Mittelwert 0 und Abweichung 1.</translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation>Bringt Gruppen von Kanälen eines Bildes auf Mittelwert 0 und Abweichung 1, dann skaliert und verschiebt er jeden Kanal mit gelernten Zahlen. Gut, wenn der Speicher nur kleine Batches erlaubt.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation>Die Bilder in jeder Epoche ein wenig zufällig verändern oder mehr Bilder hinzufügen.</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation>Die Bilder in jeder Epoche ein wenig zufällig verändern, die Gewichte gegen null ziehen oder mehr Bilder hinzufügen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation>Prüfen, ob die Testbilder anders aufgenommen wurden oder die Validierungsbilder Fast-Kopien von Trainingsbildern sind. Anzugeben ist die Testgenauigkeit.</translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation>Prüfen, ob die beiden in den Trainings- oder Validierungsbildern vertauscht sind.</translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation>Einstellungen wählen</translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation>Gradient kappen</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>Connect {a} to {b}</source>
        <translation>{a} mit {b} verbinden</translation>
    </message>
    <message>
        <source>Connect {what}</source>
        <translation>{what} verbinden</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Conv 2-D</source>
        <translation>Conv 2-D</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Convolutions only: strides instead of pooling, one map per class instead of a head.</source>
        <translation>Nur Faltungen: Schrittweiten statt Pooling, eine Karte je Klasse statt eines Kopfs.</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>Padding zählen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Cut fewer rows and columns.</source>
        <translation>Weniger Zeilen und Spalten abschneiden.</translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation>Nichts abschneiden</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Cutout</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation>Schneidet Zeilen und Spalten am Rand jeder Karte ab. Damit lassen sich zwei Zweige auf dieselbe Größe bringen, bevor sie zusammenkommen.</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation>Schneidet Zeilen und Spalten am Rand ab.</translation>
    </message>
    <message>
        <source>Cutting {numbers} leaves nothing of {size}.</source>
        <translation>{numbers} abzuschneiden lässt von {size} nichts übrig.</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Depthwise</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Disconnect {a} from {b}</source>
        <translation>{a} von {b} trennen</translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation>Abstand zwischen den Zellen des Kernels; 1 ist eine gewöhnliche Faltung.</translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation>Teilt jeden Wert durch eine Potenz der Quadrate der Nachbarkanäle an seiner Stelle. AlexNet und GoogLeNet nutzten das, bevor es Batch-Norm gab; nichts davon wird gelernt.</translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation>Teilt jeden Wert durch die Aktivität der Nachbarkanäle.</translation>
    </message>
    <message>
        <source>Drag a link to it from the block that should feed it.</source>
        <translation>Eine Verbindung von dem Block ziehen, der ihn speisen soll.</translation>
    </message>
    <message>
        <source>Drag another link to it.</source>
        <translation>Eine weitere Verbindung dorthin ziehen.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>{what} duplizieren</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each image of the data has a value, but {block} ({name}) learns {task}.</source>
        <translation>Jedes Bild der Daten hat einen Wert, aber {block} ({name}) lernt {task}.</translation>
    </message>
    <message>
        <source>Each image of the data has one class, but {block} ({name}) learns {task}.</source>
        <translation>Jedes Bild der Daten hat eine Klasse, aber {block} ({name}) lernt {task}.</translation>
    </message>
    <message>
        <source>Each image of the data may have several labels, but {block} ({name}) learns {task}.</source>
        <translation>Jedes Bild der Daten kann mehrere Labels haben, aber {block} ({name}) lernt {task}.</translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation>Jede Einheit addiert alle Eingänge, jeden mit einem eigenen Gewicht. Hier werden die überall im Bild gefundenen Muster gemeinsam gewichtet.</translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation>Jede Einheit ist eine gewichtete Summe aller Eingänge.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Frühes Stoppen</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>End it with Softmax for classes, Multi-label for labels or Regression for values.</source>
        <translation>Mit Softmax für Klassen, Multi-Label für Labels oder Regression für Werte enden lassen.</translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation>Endet mit den Gewichten der besten Epoche.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Exclude {what}</source>
        <translation>{what} ausschließen</translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation>Zusätzl. Zeilen, Spalten</translation>
    </message>
    <message>
        <source>Extra rows, columns {output_padding} are not smaller than the stride {stride}.</source>
        <translation>Zusätzliche Zeilen, Spalten {output_padding} sind nicht kleiner als die Schrittweite {stride}.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation>Filtert jeden Kanal für sich; günstig, meist gefolgt von einer 1×1-Conv 2-D.</translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation>Fester Filter</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Fold {what}</source>
        <translation>{what} zuklappen</translation>
    </message>
    <message>
        <source>Freeze {what}</source>
        <translation>{what} einfrieren</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Voll verbunden</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Gaussian blur 3×3</source>
        <translation>Gauß-Unschärfe 3×3</translation>
    </message>
    <message>
        <source>Gaussian blur 5×5</source>
        <translation>Gauß-Unschärfe 5×5</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gauß-Rauschen</translation>
    </message>
    <message>
        <source>Give both branches equally many filters, or join them with Concatenate.</source>
        <translation>Beiden Zweigen gleich viele Filter geben oder sie mit Verketten verbinden.</translation>
    </message>
    <message>
        <source>Give the block before it one unit per {noun}.</source>
        <translation>Dem Block davor eine Einheit je {noun} geben.</translation>
    </message>
    <message>
        <source>Give the network {0}.</source>
        <translation>Dem Netz {0} geben.</translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation>Gibt seinen Eingang als Schätzung aus. Das Training senkt den Mittelwert der quadrierten Abweichungen von den richtigen Werten.</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Globaler Mittelwert</translation>
    </message>
    <message>
        <source>Global max</source>
        <translation>Globales Maximum</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good, after it went back once</source>
        <translation>Gut, nachdem er einmal zurückging</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>Group-Norm</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Stufen gruppieren</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <translation>{what} gruppieren</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Guessing comes to {0}.</source>
        <translation>Raten ergibt {0}.</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hard-Sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Hard-Swish</translation>
    </message>
    <message>
        <source>Has seen 1.3 million photographs; learns new classes from a few pictures of each.</source>
        <translation>Hat 1,3 Millionen Fotos gesehen; lernt neue Klassen aus wenigen Bildern.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation>Wie weit das Fenster jedes Mal rückt; 2 halbiert die Größe.</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation>Wie viele benachbarte Kanäle summiert werden, der eigene eingeschlossen.</translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation>Wievielmal größer die Karte wird.</translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation>Wie viel vom letzten Schritt erhalten bleibt.</translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation>Wie langsam die laufenden Mittelwerte den Batches folgen.</translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation>Wie steil die Gerade ist: 1/6 in MobileNetV3, 0.2 in ONNX, wo nichts anderes steht.</translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation>Wie die Gewichte vor dem Training gezogen werden; He passt zu ReLU, Glorot zu tanh.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation>Ahmt SiLU mit geraden Linien nach. Fast dieselbe Kurve ohne Exponentialfunktion (MobileNetV3, Howard et al. 2019).</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation>Voll verbunden einfügen</translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation>Globalen Mittelwert einfügen</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>{what} einsetzen</translation>
    </message>
    <message>
        <source>It has learned its images</source>
        <translation>Es hat seine Bilder gelernt</translation>
    </message>
    <message>
        <source>It is ready for use.</source>
        <translation>Das Netz ist einsatzbereit.</translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation>Es lernt noch</translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation>Es rät nur</translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation>Es lernt auswendig</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation>Behält positive Werte und biegt negative sanft gegen −α. Die Ausgaben liegen näher am Mittelwert null als mit ReLU (Clevert et al. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation>Behält positive Werte und multipliziert negative mit einer Steigung. Die Steigung wird gelernt, eine je Kanal (He et al. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation>Behält positive Werte und multipliziert negative mit einer kleinen Steigung. So kann auch eine Einheit noch lernen, die für jedes Bild negativ ist.</translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation>Hält den Teiler von null fern.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation>Behält den größten Wert jedes Fensters und verkleinert so die Karte.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation>Behält den größten Wert jedes Fensters. Die Karte wird kleiner, und kleine Verschiebungen des Bildes zählen weniger.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, OpenMP, {threads} threads</source>
        <translation>Kernel {name}, {n} Zahlen auf einmal, OpenMP, {threads} Threads</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, built without OpenMP</source>
        <translation>Kernel {name}, {n} Zahlen auf einmal, ohne OpenMP gebaut</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation>Größte Änderung um den Mittelwert des Bildes, 0.2 für 80 bis 120 %.</translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation>Größte Änderung als Anteil der vollen Helligkeit.</translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation>Größte Vergrößerung oder Verkleinerung, 0.1 für bis zu 10 %.</translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation>Größte Verschiebung in jede Richtung als Anteil der Seite; Schwarz rückt nach.</translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation>Größte Drehung zu beiden Seiten, in Grad.</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Layer-Norm</translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation>Legt alle Werte in eine Reihe, bereit für voll verbundene Blöcke.</translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation>Legt alle Werte in eine Reihe: Zeile für Zeile, Pixel für Pixel, Kanal für Kanal. Voll verbundene Blöcke tun das selbst; hier ist es zu sehen.</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leaving out just these images has no word in lessons; they can keep classes that follow each other, and the first images of each to train on.</source>
        <translation>Für das Weglassen genau dieser Bilder haben Lektionen kein Wort; sie können aufeinanderfolgende Klassen behalten und von jeder die ersten Bilder zum Trainieren.</translation>
    </message>
    <message>
        <source>Let the settings, the rate above all, be chosen for these images.</source>
        <translation>Die Einstellungen, vor allem die Rate, für diese Bilder wählen lassen.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation>Wie ReLU, lässt aber etwas von den negativen Werten durch.</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation>Wie ReLU, mit einer glatten Kurve hinab bis −α für negative Werte.</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>Local Response Norm</translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation>Diese Bilder durchsehen und berichtigen oder auslassen, was falsch ist, auch in den Trainingsbildern.</translation>
    </message>
    <message>
        <source>Look whether the pictures of a class have something in common that can be seen at this size, and whether they are in the right classes. Or lower the rate.</source>
        <translation>Prüfen, ob die Bilder einer Klasse etwas gemeinsam haben, das in dieser Größe zu sehen ist, und ob sie in den richtigen Klassen sind. Oder die Rate senken.</translation>
    </message>
    <message>
        <source>Look whether the table names the right pictures, and whether what it says of them can be seen at this size. Or lower the rate.</source>
        <translation>Prüfen, ob die Tabelle die richtigen Bilder nennt und ob in dieser Größe zu sehen ist, was sie dazu sagt. Oder die Rate senken.</translation>
    </message>
    <message>
        <source>Looking at sizes</source>
        <translation>Größen werden geprüft</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation>Vergrößert Karten mit gelernten Filtern: der Rückweg einer Faltung mit Schrittweite.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation>Macht aus jeder Karte eine Zahl: ihren größten Wert.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation>Macht aus jeder Karte eine Zahl: ihren Mittelwert.</translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation>Vergrößert das Bild, indem jedes Pixel wiederholt wird.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Measured on {count}, the true validation accuracy lies between {low:.0f} and {high:.0f} % (at 95 %).</source>
        <translation>Bezogen auf {count} liegt die wahre Validierungsgenauigkeit zwischen {low:.0f} und {high:.0f} % (95-%-Konfidenz).</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation>Gemischt multipliziert Zahlen mit 16 Bit, was neuere Prozessoren doppelt so schnell tun; Summen, Gewichte und alles andere behalten 32.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation>Mehr Bilder helfen am meisten; auch sie in jeder Epoche ein wenig zufällig zu verändern hilft, ebenso das Spiegeln, wo links und rechts dasselbe bedeuten.</translation>
    </message>
    <message>
        <source>Most validation images of “{one}” are taken for “{other}”, and the other way round.</source>
        <translation>Die meisten Validierungsbilder von „{one}“ werden für „{other}“ gehalten, und umgekehrt.</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>In eine Gruppe verschieben</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation>Multi-Label</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplikator</translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation>Multipliziert jeden Wert mit seinem eigenen Sigmoid. Es ist glatt, taucht etwas unter null und ist auch als Swish bekannt.</translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation>Multipliziert jeden Wert mit dem Anteil einer Normalverteilung, der darunter liegt. Ein glatter Verwandter von ReLU, in Transformern gebräuchlich (Hendrycks und Gimpel 2016).</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation>Multipliziert seine Eingänge Wert für Wert; so kann einer den anderen steuern.</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation>Multipliziert seine Eingänge Wert für Wert; einer mit 1×1 Pixel zählt für die ganze Karte. So kann ein Zweig, der mit einem Sigmoid endet, den anderen öffnen und schließen, pixelweise oder in ganzen Kanälen (Squeeze-and-Excitation, Hu et al. 2018).</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation>Muss die Kanäle teilen.</translation>
    </message>
    <message>
        <source>Mute {what}</source>
        <translation>{what} stummschalten</translation>
    </message>
    <message>
        <source>NEON with bfloat16</source>
        <translation>NEON mit bfloat16</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation>Kein Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation>Anzahl der Filter je Eingangskanal.</translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation>Anzahl der Karten, die er erzeugt.</translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation>Anzahl der Ausgänge.</translation>
    </message>
    <message>
        <source>Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the network is sure that they are of another class than their label says.</source>
        <translation>Von {n:,} Validierungsbildern sind {mistakes:,} falsch, und bei {doubtful:,} ist das Netz sicher, dass sie zu einer anderen Klasse gehören, als ihr Label sagt.</translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation>Eine Zahl für jede Zelle des Fensters.</translation>
    </message>
    <message>
        <source>Only the image: draw the rest yourself.</source>
        <translation>Nur das Bild: Der Rest ist selbst zu zeichnen.</translation>
    </message>
    <message>
        <source>Open {0} (O) to connect a block in it.</source>
        <translation>{0} öffnen (O), um einen Block darin zu verbinden.</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} aufklappen</translation>
    </message>
    <message>
        <source>Opening other images has no word in lessons. Open them before the recording.</source>
        <translation>Für das Öffnen anderer Bilder haben Lektionen kein Wort. Vor der Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Pads</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Pads {numbers} cut off the whole output.</source>
        <translation>Ränder {numbers} schneiden die ganze Ausgabe ab.</translation>
    </message>
    <message>
        <source>Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.</source>
        <translation>Paare von 3×3-Faltungen mit Pooling dazwischen; ein guter erster Versuch mit kleinen Fotos.</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Plateau-Faktor</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Plateau-Geduld</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Processor {name}, {n} cores</source>
        <translation>Prozessor {name}, {n} Kerne</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation>Zieht jedes Gewicht gegen null; beugt dem Auswendiglernen vor.</translation>
    </message>
    <message>
        <source>Put a Fully connected block before it, with one unit per {noun}.</source>
        <translation>Davor einen voll verbundenen Block setzen, mit einer Einheit je {noun}.</translation>
    </message>
    <message>
        <source>Put {0} in its place</source>
        <translation>Durch {0} ersetzen</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation>Legt die Karten seiner Eingänge hintereinander.</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation>Legt die Karten seiner Eingänge hintereinander; Höhen und Breiten müssen gleich sein. Der Block danach sieht, was jeder Zweig gefunden hat.</translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation>Hebt die Rate am Anfang von null an.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Relabel {what}</source>
        <translation>{what} umlabeln</translation>
    </message>
    <message>
        <source>Relabel {what} as {label}</source>
        <translation>{what} umlabeln zu {label}</translation>
    </message>
    <message>
        <source>Relabelling images has no word in lessons. Relabel before the recording begins.</source>
        <translation>Für neue Klassen von Bildern haben Lektionen kein Wort. Vor der Aufzeichnung ändern.</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>{what} umbenennen</translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation>Wiederholt jedes Pixel, um die Karte zu vergrößern. Nichts wird gelernt; eine Faltung danach glättet die Quadrate.</translation>
    </message>
    <message>
        <source>Replace the network</source>
        <translation>Das Netz ersetzen</translation>
    </message>
    <message>
        <source>Replace {a} by {b}</source>
        <translation>{a} durch {b} ersetzen</translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation>Ersetzt jede Karte durch ihren größten Wert, eine Zahl je Kanal. Sie sagt, ob ein Muster irgendwo im Bild vorkommt.</translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation>Ersetzt jede Karte durch ihren Mittelwert, eine Zahl je Kanal. Der Rest des Netzes hängt dann nicht mehr von der Größe des Bildes ab.</translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation>Ersetzt jedes Fenster durch seinen Mittelwert und verkleinert so die Karte.</translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation>Ersetzt jedes Fenster durch den Mittelwert seiner Werte; Padding zählt nur mit, wenn es so eingestellt ist. Die Karte wird kleiner und glatter.</translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation>Ersetzt jedes Fenster durch die Summe seiner Werte.</translation>
    </message>
    <message>
        <source>Revert {what}</source>
        <translation>{what} zurücksetzen</translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation>Steigt in gerader Linie von 0 auf 1 und bleibt beiderseits dort. Steuert Kanäle in MobileNetV3 ohne Exponentialfunktion (Howard et al. 2019).</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation>Rundet die Ecke von ReLU ab. Seine Steigung ist das Sigmoid, also nie ganz flach.</translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation>Zeilen und Spalten aus Nullen, die auf jeder Seite dazukommen.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Momentum</translation>
    </message>
    <message>
        <source>SSE4.2</source>
        <translation>SSE4.2</translation>
    </message>
    <message>
        <source>Saying the same of every image would be about as good.</source>
        <translation>Von jedem Bild dasselbe zu sagen wäre etwa so gut.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>Dilatation auf 1 setzen</translation>
    </message>
    <message>
        <source>Set image size to {0}</source>
        <translation>Bildgröße auf {0} setzen</translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation>Padding auf „same“ setzen</translation>
    </message>
    <message>
        <source>Set parameters</source>
        <translation>Parameter setzen</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Setzen: {0}</translation>
    </message>
    <message>
        <source>Set {block} to {size}, or fit the images to the network.</source>
        <translation>{block} auf {size} setzen oder die Bilder an das Netz anpassen.</translation>
    </message>
    <message>
        <source>Set {name} of {what} to {value}</source>
        <translation>{name} von {what} auf {value} setzen</translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation>Setzt bei jedem Trainingsschritt einen zufälligen Anteil der Werte auf null und vergrößert die übrigen. Außerhalb des Trainings tut er nichts. Das Netz lernt, sich nicht auf einzelne Einheiten zu verlassen.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation>Setzt negative Werte auf null und behält die anderen.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation>Setzt negative Werte auf null und behält die anderen. Ohne einen solchen Knick könnte ein Stapel von Schichten nicht mehr als eine Schicht.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation>Setzt negative Werte auf null und große auf eine Obergrenze, meist 6.</translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation>Setzt bei jedem Trainingsschritt zufällige ganze Karten auf null. Benachbarte Pixel sagen fast dasselbe, sodass es wenig änderte, einzelne wegzulassen.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation>Anteil der Bilder, die links–rechts gespiegelt werden.</translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation>Anteil der Karten, der abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation>Anteil der richtigen Klasse, der im Training über alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation>Anteil der Werte, der abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation>Verkürzt einen zu langen Schritt, damit die Zahlen in Grenzen bleiben.</translation>
    </message>
    <message>
        <source>Show health</source>
        <translation>Gesundheit zeigen</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation>Zeigt jede Klasse gleich oft, wie viele Bilder sie auch hat.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation>SiLU aus geraden Linien: fast dieselbe Kurve, viel billiger.</translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation>Seite des schwarzen Quadrats als Anteil der kürzeren Seite.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation>Größe jedes Filters.</translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation>Schiebt eine gegebene Matrix über jeden Kanal: Kanten, Unschärfe, Schärfen oder eigene Zahlen.</translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation>Schiebt eine selbst gewählte Matrix über jeden Kanal und summiert die Produkte. Nichts wird gelernt: Ein Kantendetektor zeigt sofort Kanten.</translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation>Schiebt gelernte Filter über das Bild; jeder erzeugt eine Karte.</translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation>Schiebt einen kleinen Filter über jeden Kanal für sich. Eine 1×1-Faltung danach mischt die Kanäle, mit weit weniger Produkten als eine volle.</translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation>Schiebt kleine Filter über das Bild. Jeder erzeugt eine Karte, die dort hell ist, wo sein Muster vorkommt.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>Kleines ResNet</translation>
    </message>
    <message>
        <source>Small VGG</source>
        <translation>Kleines VGG</translation>
    </message>
    <message>
        <source>Small classes may come off badly; balancing shows every class equally often.</source>
        <translation>Kleine Klassen können schlecht wegkommen; Ausgleichen zeigt jede Klasse gleich oft.</translation>
    </message>
    <message>
        <source>So few could come out so by chance. Add images, or set more aside for validation.</source>
        <translation>So wenige können durch Zufall so ausfallen. Bilder hinzufügen oder mehr für die Validierung beiseitelegen.</translation>
    </message>
    <message>
        <source>So this says little about the network. Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Das sagt also wenig über das Netz. Mit niedrigerer Rate neu trainieren oder die Einstellungen für diese Bilder wählen lassen.</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Some labels may be wrong</source>
        <translation>Einige Labels sind wohl falsch</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>Spatial Dropout</translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation>Teilt die Kanäle in Gruppen, die getrennt gefiltert werden.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation>Staucht jeden Wert zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation>Staucht jeden Wert zwischen 0 und 1. Weit von null ist es flach, sodass tiefe Netze damit langsam lernen.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation>Staucht jeden Wert zwischen −1 und 1, wobei 0 gleich 0 bleibt. Die Aktivierung des ersten LeNet; weit von null flach wie das Sigmoid.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation>Staucht jeden Wert zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation>Stempelt jeden Eingangswert, mal einen kleinen gelernten Filter, auf eine größere Karte und addiert. Macht die Verkleinerung einer Faltung mit derselben Schrittweite rückgängig.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation>Standardabweichung des Gauß-Rauschens als Anteil des vollen Bereichs.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>Standardabweichung des Rauschens.</translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation>Mit niedrigerer Rate neu beginnen; eine Batch-Norm davor oder Leaky ReLU beugt vor.</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>Stufe alle</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Stufenfaktor</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation>Stoppt nach so vielen Epochen ohne besseren Validierungsverlust.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation>Sum-Pooling</translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation>Schaltet im Training zufällige Einheiten ab, damit sich das Netz auf keine verlässt.</translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation>Schaltet im Training zufällige ganze Karten ab.</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>{what} zurücknehmen</translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation>Nimmt ein Bild als Feld Höhe × Breite × Kanäle mit Pixeln von 0 bis 255. Die Skalierung bringt sie in einen Bereich, in dem das Training gut gelingt.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>The curves show no fault</source>
        <translation>Die Kurven zeigen keinen Mangel</translation>
    </message>
    <message>
        <source>The data has {count}, but the network gives {n}.</source>
        <translation>Die Daten haben {count}, das Netz gibt aber {n}.</translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation>Das Ende eines Klassifikators: eine Wahrscheinlichkeit je Klasse, zusammen 1.</translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation>Das Ende eines Netzes, das Zahlen schätzt.</translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation>Das Ende eines Taggers: eine Wahrscheinlichkeit je Label, jede für sich.</translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation>Die höchste Rate.</translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation>Das Bild: Höhe × Breite × Kanäle, Pixel von 0 bis 255.</translation>
    </message>
    <message>
        <source>The images are {size}, but {block} takes {wanted}.</source>
        <translation>Die Bilder sind {size}, {block} nimmt aber {wanted}.</translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation>Der größte Wert, der herauskommt.</translation>
    </message>
    <message>
        <source>The loss shot up</source>
        <translation>Der Verlust schoss in die Höhe</translation>
    </message>
    <message>
        <source>The loss was still falling in the last of {0}.</source>
        <translation>Der Verlust fiel in der letzten von {0} noch.</translation>
    </message>
    <message>
        <source>The network has no image input.</source>
        <translation>Das Netz hat keinen Bildeingang.</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>Das Netz hat keinen Ausgang.</translation>
    </message>
    <message>
        <source>The network has {n} outputs: {names}.</source>
        <translation>Das Netz hat {n} Ausgänge: {names}.</translation>
    </message>
    <message>
        <source>The network is empty.</source>
        <translation>Das Netz ist leer.</translation>
    </message>
    <message>
        <source>The network of CNN Explainer: ten maps in each convolution, easy to look through.</source>
        <translation>Das Netz von CNN Explainer: zehn Karten in jeder Faltung, leicht zu überblicken.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation>Die Zahlen wuchsen über alle Grenzen</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went on with {scale:g} times the learning rate.</source>
        <translation>Die Zahlen wuchsen in Schritt {step} über alle Grenzen: Zurück in Epoche {epoch}, ging es mit dem {scale:g}-Fachen der Lernrate weiter.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at the start, it went on with {scale:g} times the learning rate.</source>
        <translation>Die Zahlen wuchsen in Schritt {step} über alle Grenzen: Zurück am Anfang, ging es mit dem {scale:g}-Fachen der Lernrate weiter.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds once</source>
        <translation>Die Zahlen wuchsen einmal über alle Grenzen</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>Derselbe Seed ergibt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation>Die Testbilder sind schwerer als die Validierungsbilder</translation>
    </message>
    <message>
        <source>The training loss had come down to {least:.3g} and is {now:.3g} now.</source>
        <translation>Der Trainingsverlust war auf {least:.3g} gesunken und ist jetzt {now:.3g}.</translation>
    </message>
    <message>
        <source>The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is {train:.3g}.</source>
        <translation>Der Validierungsverlust war {least:.3g} und ist auf {now:.3g} gestiegen; der Trainingsverlust ist {train:.3g}.</translation>
    </message>
    <message>
        <source>There are no validation images, so nothing says how it does on others. Add images, or set some aside.</source>
        <translation>Es gibt keine Validierungsbilder, also sagt nichts, wie es bei anderen abschneidet. Bilder hinzufügen oder welche beiseitelegen.</translation>
    </message>
    <message>
        <source>There are {n:.0f} training images a class.</source>
        <translation>Es gibt {n:.0f} Trainingsbilder je Klasse.</translation>
    </message>
    <message>
        <source>This augmentation has no word in lessons; they know “none” and “shift”.</source>
        <translation>Für diese Augmentierung haben Lektionen kein Wort; sie kennen „none“ und „shift“.</translation>
    </message>
    <message>
        <source>This block needs a newer cnndesk.</source>
        <translation>Dieser Block braucht ein neueres cnndesk.</translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation>Diesen Block hat ein neueres cnndesk erzeugt. Er wird unverändert behalten und gespeichert.</translation>
    </message>
    <message>
        <source>This zooming has no word in lessons; they know zooming in until numbers are written, and out to the whole image.</source>
        <translation>Für dieses Vergrößern haben Lektionen kein Wort; sie kennen das Vergrößern, bis Zahlen dastehen, und das Zurück zum ganzen Bild.</translation>
    </message>
    <message>
        <source>Three residual blocks: shortcuts around convolutions let deep networks learn.</source>
        <translation>Drei Residual-Blöcke: Abkürzungen um Faltungen lassen tiefe Netze lernen.</translation>
    </message>
    <message>
        <source>TinyVGG</source>
        <translation>TinyVGG</translation>
    </message>
    <message>
        <source>Too few validation images to say</source>
        <translation>Zu wenige Validierungsbilder für ein Urteil</translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation>Zu wenig Daten: Es lernt auswendig</translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Mit niedrigerer Rate neu trainieren oder die Einstellungen für diese Bilder wählen lassen.</translation>
    </message>
    <message>
        <source>Train longer: {n} epochs.</source>
        <translation>Länger trainieren: {n} Epochen.</translation>
    </message>
    <message>
        <source>Train {n} epochs</source>
        <translation>{n} Epochen trainieren</translation>
    </message>
    <message>
        <source>Training needs exactly one: delete the others.</source>
        <translation>Das Training braucht genau einen: die anderen löschen.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transponiert</translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation>Macht aus einer Zahl je Klasse Wahrscheinlichkeiten, die zusammen 1 ergeben. Das Training senkt die Kreuzentropie: minus den Logarithmus der Wahrscheinlichkeit der richtigen Klasse.</translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation>Macht aus einer Zahl je Label eine Wahrscheinlichkeit, jede für sich. Ein Bild kann mehrere Labels tragen; das Training senkt die binäre Kreuzentropie.</translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation>Zwei Klassen scheinen vertauscht</translation>
    </message>
    <message>
        <source>Two convolutions and three fully connected blocks; reads handwritten digits in seconds.</source>
        <translation>Zwei Faltungen und drei voll verbundene Blöcke; liest handschriftliche Ziffern in Sekunden.</translation>
    </message>
    <message>
        <source>Unfreeze {what}</source>
        <translation>{what} auftauen</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <translation>Gruppe auflösen: {what}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation>Einheiten sind tot</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>Unbekannter Block</translation>
    </message>
    <message>
        <source>Unmute {what}</source>
        <translation>Stumm aus: {what}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Update cnndesk, or replace this “{type}” by a block that this version has.</source>
        <translation>cnndesk aktualisieren oder dieses „{type}“ durch einen Block ersetzen, den diese Version hat.</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation>1 Gruppe nehmen</translation>
    </message>
    <message>
        <source>Use 1 group or a divisor of {channels}.</source>
        <translation>1 Gruppe oder einen Teiler von {channels} nehmen.</translation>
    </message>
    <message>
        <source>Use a divisor of {channels}, such as {fitting}.</source>
        <translation>Einen Teiler von {channels} nehmen, etwa {fitting}.</translation>
    </message>
    <message>
        <source>Use a multiple of {groups} filters, or 1 group.</source>
        <translation>Ein Vielfaches von {groups} Filtern oder 1 Gruppe nehmen.</translation>
    </message>
    <message>
        <source>Use at most {fits}.</source>
        <translation>Höchstens {fits} nehmen.</translation>
    </message>
    <message>
        <source>Use decay {decay:g}</source>
        <translation>Decay {decay:g} nehmen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use padding “same” and equal strides on both branches, or pool the larger one.</source>
        <translation>Padding „same“ und gleiche Schrittweiten in beiden Zweigen nehmen, oder den größeren poolen.</translation>
    </message>
    <message>
        <source>Use padding “same” or a {noun} of at most {largest}.</source>
        <translation>Padding „same“ oder {noun} von höchstens {largest} nehmen.</translation>
    </message>
    <message>
        <source>Use pads smaller than the window, or padding “same”.</source>
        <translation>Ränder kleiner als das Fenster oder Padding „same“ nehmen.</translation>
    </message>
    <message>
        <source>Use rate {rate:g}</source>
        <translation>Rate {rate:g} nehmen</translation>
    </message>
    <message>
        <source>Use smaller pads or padding “same”.</source>
        <translation>Kleinere Ränder oder Padding „same“ nehmen.</translation>
    </message>
    <message>
        <source>Use {fits}</source>
        <translation>{fits} nehmen</translation>
    </message>
    <message>
        <source>Use {groups}</source>
        <translation>{groups} nehmen</translation>
    </message>
    <message>
        <source>Use {more} filters</source>
        <translation>{more} Filter nehmen</translation>
    </message>
    <message>
        <source>Use {noun} {size}</source>
        <translation>{noun} {size} nehmen</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Bilder variieren</translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation>Stark negative Werte werden zu minus diesem Wert.</translation>
    </message>
    <message>
        <source>Waits until {block} fits.</source>
        <translation>Wartet, bis {block} passt.</translation>
    </message>
    <message>
        <source>Waits until {block} is connected.</source>
        <translation>Wartet, bis {block} verbunden ist.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Watching a picture that is none of the data has no word in lessons. Watch one of the images of the data.</source>
        <translation>Für ein Bild, das nicht zu den Daten gehört, haben Lektionen kein Wort. Eines der Bilder der Daten beobachten.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>What it sees in training it knows, other images less well.</source>
        <translation>Was es im Training sieht, kennt es, andere Bilder weniger gut.</translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation>Womit negative Werte multipliziert werden.</translation>
    </message>
    <message>
        <source>What the Lab has put together has no word in lessons. They can vary settings of the training, augment and template, over up to 20 seeds, in 60 runs.</source>
        <translation>Was das Labor vergleichen soll, können Lektionen nicht sagen. Sie können Einstellungen des Trainings, augment und template variieren, mit bis zu 20 Seeds, in 60 Läufen.</translation>
    </message>
    <message>
        <source>What the Lab has tried has no word in lessons. Vary less in it.</source>
        <translation>Was das Labor versucht hat, können Lektionen nicht sagen. Weniger variieren.</translation>
    </message>
    <message>
        <source>What was trained before the recording is not in the lesson: its learners begin with a new network. Let them train in it.</source>
        <translation>Was vor der Aufzeichnung trainiert wurde, ist nicht in der Lektion: Ihre Lernenden beginnen mit einem neuen Netz. Sie darin trainieren lassen.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With pads {numbers} a window {size} would lie outside the image.</source>
        <translation>Mit Rändern {numbers} läge ein Fenster {size} außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>You are back at now, so the step gets no line for the other moment: in the end nothing would show that it was looked at. Press “Next step” while you are there; the next step begins with now by itself.</source>
        <translation>Zurück bei Jetzt: Der Schritt bekommt keine Zeile für den anderen Moment, denn am Ende würde nichts zeigen, dass er angesehen wurde. Dort auf „Nächster Schritt“ drücken; der nächste Schritt beginnt von selbst mit Jetzt.</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>Zero-Padding</translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation>Auch die Nullen des Paddings sind Werte: Am Rand ist der Mittelwert kleiner.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>fügt hinzu</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>asking what moves each class</source>
        <translation>fragt, was jede Klasse bewegt</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>Box-Unschärfe</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>choosing a threshold</source>
        <translation>wählt eine Schwelle</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>steigt auf</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>comparing with random concepts</source>
        <translation>vergleicht mit Zufallskonzepten</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>copying pixels</source>
        <translation>kopiert Pixel</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>dekodiert</translation>
    </message>
    <message>
        <source>dilation {n}</source>
        <translation>Dilatation {n}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>zeichnet</translation>
    </message>
    <message>
        <source>edges, 4 neighbours</source>
        <translation>Kanten, 4 Nachbarn</translation>
    </message>
    <message>
        <source>edges, 8 neighbours</source>
        <translation>Kanten, 8 Nachbarn</translation>
    </message>
    <message>
        <source>edges, diagonal</source>
        <translation>Kanten, diagonal</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>schätzt</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>filmt</translation>
    </message>
    <message>
        <source>finding out what “not sure” is</source>
        <translation>findet heraus, was „unsicher“ ist</translation>
    </message>
    <message>
        <source>finding the directions of largest variance</source>
        <translation>findet die Richtungen größter Varianz</translation>
    </message>
    <message>
        <source>finding the main directions</source>
        <translation>findet die Hauptrichtungen</translation>
    </message>
    <message>
        <source>fixed mean, std</source>
        <translation>fixed mean, std</translation>
    </message>
    <message>
        <source>floor −{n}</source>
        <translation>Boden −{n}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>übergibt</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>Höhe × Breite</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>Eingabe {0}</translation>
    </message>
    <message>
        <source>installed with Python</source>
        <translation>mit Python installiert</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>learned slope</source>
        <translation>gelernte Steigung</translation>
    </message>
    <message>
        <source>learning the background</source>
        <translation>lernt den Hintergrund</translation>
    </message>
    <message>
        <source>learning what is background</source>
        <translation>lernt, was Hintergrund ist</translation>
    </message>
    <message>
        <source>listing images</source>
        <translation>listet Bilder auf</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>looking at an image</source>
        <translation>sieht ein Bild an</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>sieht Bilder an</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>sieht das Bild an</translation>
    </message>
    <message>
        <source>looking at the units</source>
        <translation>sieht die Einheiten an</translation>
    </message>
    <message>
        <source>looking at their parts</source>
        <translation>sieht ihre Teile an</translation>
    </message>
    <message>
        <source>looking closer</source>
        <translation>sieht genauer hin</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>sucht Bilder</translation>
    </message>
    <message>
        <source>making batches</source>
        <translation>bildet Batches</translation>
    </message>
    <message>
        <source>map {n} of {block}</source>
        <translation>Karte {n} von {block}</translation>
    </message>
    <message>
        <source>mean 0, std 1</source>
        <translation>Mittel 0, Std. 1</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>misst</translation>
    </message>
    <message>
        <source>measuring PyTorch</source>
        <translation>misst PyTorch</translation>
    </message>
    <message>
        <source>mixed: 16 and 32 bits</source>
        <translation>gemischt: 16 und 32 Bit</translation>
    </message>
    <message>
        <source>momentum {n}</source>
        <translation>Momentum {n}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>muted: passes its input on</source>
        <translation>stumm: reicht den Eingang durch</translation>
    </message>
    <message>
        <source>newer cnndesk</source>
        <translation>neueres cnndesk</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>kein Eingang</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>normal, 0.05</source>
        <translation>normal, 0.05</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing left of {size}</source>
        <translation>nichts übrig von {size}</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>one after the other, {n} threads</source>
        <translation>nacheinander, {n} Threads</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>One-Cycle</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>orthogonal</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>Ausgabe {0}</translation>
    </message>
    <message>
        <source>over all inputs n</source>
        <translation>über alle Eingänge n</translation>
    </message>
    <message>
        <source>over channels c and kernel cells i, j; s is the stride</source>
        <translation>über Kanäle c und Kernelzellen i, j; s ist die Schrittweite</translation>
    </message>
    <message>
        <source>over kernel cells i, j; s is the stride</source>
        <translation>über Kernelzellen i, j; s ist die Schrittweite</translation>
    </message>
    <message>
        <source>over matrix cells i, j; s is the stride</source>
        <translation>über Matrixzellen i, j; s ist die Schrittweite</translation>
    </message>
    <message>
        <source>over n channels around</source>
        <translation>über n Kanäle ringsum</translation>
    </message>
    <message>
        <source>over the whole map</source>
        <translation>über die ganze Karte</translation>
    </message>
    <message>
        <source>over {n} channels</source>
        <translation>über {n} Kanäle</translation>
    </message>
    <message>
        <source>over {plane}</source>
        <translation>über {plane}</translation>
    </message>
    <message>
        <source>padded input {0}</source>
        <translation>Eingabe mit Rand {0}</translation>
    </message>
    <message>
        <source>pads too large</source>
        <translation>Ränder zu groß</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>je Bild</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation>Pixel, Höhe × Breite</translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation>Pixel: oben, unten, links, rechts</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portabel</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>liest Bilder</translation>
    </message>
    <message>
        <source>reading images as the project will</source>
        <translation>liest Bilder, wie das Projekt es wird</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>liest Bilder</translation>
    </message>
    <message>
        <source>reading the path</source>
        <translation>liest den Weg</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>erkennt</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>bei Plateau senken</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>searching for what excites {block}</source>
        <translation>sucht, was {block} aktiviert</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>slope {n}</source>
        <translation>Steigung {n}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>eigenständig</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stufenweise</translation>
    </message>
    <message>
        <source>stride {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>taking values apart</source>
        <translation>zerlegt Werte</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>the loss along the path</source>
        <translation>der Verlust entlang des Wegs</translation>
    </message>
    <message>
        <source>the loss around it</source>
        <translation>der Verlust um ihn herum</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>misst die Zeit</translation>
    </message>
    <message>
        <source>to one row</source>
        <translation>zu einer Zeile</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>too many extra rows</source>
        <translation>zu viele zusätzliche Zeilen</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>oben, unten, links, rechts</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation>valid: Das Fenster bleibt im Bild. same: Nullen ringsum erhalten die Größe.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>with its neighbour</source>
        <translation>im Nachbarblock</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>writing logs</source>
        <translation>schreibt Protokolle</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>{0} in it is selected</source>
        <translation>{0} darin ist ausgewählt</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
    <message>
        <source>{0}, folded group</source>
        <translation>{0}, zugeklappte Gruppe</translation>
    </message>
    <message>
        <source>{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it {left}.</source>
        <translation>{block} hält {share:.0f} % der Parameter; ein globaler Mittelwert davor lässt ihm {left}.</translation>
    </message>
    <message>
        <source>{block} is not connected.</source>
        <translation>{block} ist nicht verbunden.</translation>
    </message>
    <message>
        <source>{block} takes {inputs} and has {n}.</source>
        <translation>{block} nimmt {inputs} und hat {n}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {second} channels</source>
        <translation>{first} und {second} Kanäle</translation>
    </message>
    <message>
        <source>{first} and {second} have no activation between them: together they can do no more than one block.</source>
        <translation>{first} und {second} haben keine Aktivierung zwischen sich: Zusammen können sie nicht mehr als ein Block.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {channels}.</source>
        <translation>{groups} Gruppen teilen {channels} nicht.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {filters}.</source>
        <translation>{groups} Gruppen teilen {filters} nicht.</translation>
    </message>
    <message>
        <source>{groups} groups, {channels} channels</source>
        <translation>{groups} Gruppen, {channels} Kanäle</translation>
    </message>
    <message>
        <source>{groups} groups, {filters} filters</source>
        <translation>{groups} Gruppen, {filters} Filter</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>{name} to {value}</source>
        <translation>{name} auf {value}</translation>
    </message>
    <message>
        <source>{n} % of the maps</source>
        <translation>{n} % der Karten</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} bin</source>
        <translation>{n} Intervall</translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation>{n} Intervallen</translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation>{n} Block</translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation>{n} Blöcke</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Byte</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n} Kanal</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} Kanäle</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n} Klasse</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} Klassen</translation>
    </message>
    <message>
        <source>{n} each</source>
        <translation>je {n}</translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation>{n} Epoche</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} Epochen</translation>
    </message>
    <message>
        <source>{n} filter</source>
        <translation>{n} Filter</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} Filter</translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation>{n} Ordner</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} Ordner</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n} Gruppe</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} Gruppen</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} Bild</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} input</source>
        <translation>{n} Eingang</translation>
    </message>
    <message>
        <source>{n} input channel</source>
        <translation>{n} Eingangskanal</translation>
    </message>
    <message>
        <source>{n} input channels</source>
        <translation>{n} Eingangskanäle</translation>
    </message>
    <message>
        <source>{n} inputs</source>
        <translation>{n} Eingänge</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation>{n} Label</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} Labels</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} Verbindung</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} Verbindungen</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} Karte</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} Karten</translation>
    </message>
    <message>
        <source>{n} maps of {block}</source>
        <translation>{n} Karten von {block}</translation>
    </message>
    <message>
        <source>{n} of {maps} maps of {block} are zero for every image and learn no more.</source>
        <translation>{n} von {maps} Karten von {block} sind für jedes Bild null und lernen nicht mehr.</translation>
    </message>
    <message>
        <source>{n} or more inputs</source>
        <translation>{n} oder mehr Eingänge</translation>
    </message>
    <message>
        <source>{n} parameter</source>
        <translation>{n} Parameter</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} Parameter</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} Bild</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} Lauf</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} Läufe</translation>
    </message>
    <message>
        <source>{n} side by side, 1 thread each</source>
        <translation>{n} nebeneinander, je 1 Thread</translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation>{n} Testbild</translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation>{n} Testbilder</translation>
    </message>
    <message>
        <source>{n} times the same</source>
        <translation>{n}-mal dasselbe</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} Einheit</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} Einheiten</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} Wert</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation>{n} Gewicht</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} Gewichte</translation>
    </message>
    <message>
        <source>{subject} is larger than the {target}.</source>
        <translation>{subject}: größer als {target}.</translation>
    </message>
    <message>
        <source>{title} needs at least {fewest}, not {channels}.</source>
        <translation>{title} braucht mindestens {fewest}, nicht {channels}.</translation>
    </message>
    <message>
        <source>{title} needs inputs of the same height and width, not {first} and {shape}.</source>
        <translation>{title} braucht Eingänge gleicher Höhe und Breite, nicht {first} und {shape}.</translation>
    </message>
    <message>
        <source>{title} needs inputs with the same number of channels, not {first} and {shape}.</source>
        <translation>{title} braucht Eingänge mit gleich vielen Kanälen, nicht {first} und {shape}.</translation>
    </message>
    <message>
        <source>{title} needs one number per {noun}, but its input is {shape}.</source>
        <translation>{title} braucht eine Zahl je {noun}, der Eingang ist aber {shape}.</translation>
    </message>
    <message>
        <source>{what} in {block}.</source>
        <translation>{what} in {block}.</translation>
    </message>
    <message>
        <source>{window} on {input}</source>
        <translation>{window} auf {input}</translation>
    </message>
    <message>
        <source>{window} with dilation {dilation} spans {span}, which</source>
        <translation>{window} mit Dilation {dilation} überspannt {span}, und das</translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation>„mean 0, std 1“ nimmt Mittelwert und Streuung der Trainingsbilder; „fixed“ behält die, mit denen ein Netz anderswo trainiert wurde.</translation>
    </message>
    <message>
        <source>“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with {few:,}</source>
        <translation>„{large}“ hat {many:,} Trainingsbilder, {times:.1f}-mal so viele wie „{small}“ mit {few:,}</translation>
    </message>
</context>
</TS>
