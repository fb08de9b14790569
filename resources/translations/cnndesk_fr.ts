<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About cnndesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>val</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input channel </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{known}, {split}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagePopup</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>AP, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision: over all thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New race…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^(z − max)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× gamma + beta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ {p} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (auto)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C R P F B D A G W T X V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First parameter of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson in eight steps: from one filter to a network that reads digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, why training fails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to score x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to score z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs nearly everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still in training. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, epoch {n}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the true class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv 2-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some labels may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height × width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
