<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation>Le dessiner en un (O)</translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation>Les dessiner en un (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation>Garder ses poids (L)</translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation>Le laisser apprendre à nouveau (L)</translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation>Laisser passer son entrée (M)</translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation>Le laisser agir à nouveau (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation>Autres actions pour ce bloc</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation>Montrer son contenu (O)</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation>Actions pour le bloc</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About cnndesk</source>
        <translation>À &amp;propos de cnndesk</translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation>Choisir &amp;une image…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Fermer &amp;le projet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation>&amp;Filtres du bloc</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>&amp;Chercher un bloc</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation>Replier ou d&amp;éplier le groupe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Sant&amp;é</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>Colonne &amp;gauche</translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation>C&amp;arte des images</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Mue&amp;t</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>N&amp;ouveau</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>O&amp;uvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>&amp;Taille de présentation</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>&amp;Image précédente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation>Image au &amp;hasard</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>Colonne &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation>&amp;Le bloc pas à pas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Aligner à gauche</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation>Disposer de gauche à d&amp;roite</translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation>Disposer de haut en ba&amp;s</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Retour à la page d’accueil</translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation>&amp;Bloc suivant</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>Blo&amp;c précédent</translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation>Les blocs montrent leur sortie</translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation>Les blocs montrent leur temps</translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation>Modifications d’&amp;images…</translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation>Choisir l’image que montre chaque vue</translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation>Replier ou rouvrir la colonne de gauche</translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation>Replier ou rouvrir la colonne de droite</translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation>&amp;Matrice de confusion</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation>Supprimer les blocs ou le lien sélectionnés ; la chaîne se referme</translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation>Dessiner sur l’image observée et voir ce qui change</translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation>Dessiner le groupe en un, ou montrer son contenu</translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation>Dessiner les blocs sélectionnés en un</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorer</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>Terminer cette exécution</translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation>Exporter le dessin en &amp;PNG…</translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation>Exporter le dessin en S&amp;VG…</translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation>&amp;Lampe torche</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation>Car&amp;tes du bloc</translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation>Labo &amp;de filtres</translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation>Trouver ce qui va ensemble et ce qui se répète</translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation>Trouver dans une image plus grande ce que le réseau connaît</translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation>Ajuster le dessin à la vue</translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation>Repl&amp;ier tous les groupes</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Ge&amp;ler</translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation>Rendre à ses colonnes leur largeur initiale</translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation>Glo&amp;ssaire…</translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation>Aller au premier bloc qui ne convient pas</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>Group&amp;er</translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation>Grouper les éta&amp;ges</translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation>Masquer bande et colonnes, ou les remettre</translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation>Comment se servir du programme, en images</translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation>I&amp;mporter un réseau…</translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation>Image d’un fichi&amp;er…</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>Dans une f&amp;enêtre à part</translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation>Tenir les poids du bloc hors de l’entraînement</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation>Caractères plus grands, pour un projecteur</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Mouvements rédu&amp;its</translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation>Laisser le bloc passer son entrée telle quelle</translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation>Lister les images réétiquetées ou exclues</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation>Voir le réseau tel qu’il était un moment avant</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation>Voir le réseau tel qu’il était un moment après</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>Moment suivant</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>Moment précédent</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation>Seulement le &amp;centre</translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation>Dé&amp;plier tous les groupes</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>Ouvrir des &amp;images…</translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation>Ouvrir un &amp;zip, CSV ou fichier de données…</translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation>Ouvrir un dossier d’images, un dossier par classe</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation>Ouvrir un zip ou CSV d’images, des fichiers MNIST (IDX) ou CIFAR</translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation>Ouvrir les &amp;formes dessinées</translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation>Ouvrir les &amp;chiffres manuscrits</translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation>Ouvrir le journal en bas, ou le fermer</translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation>Pei&amp;ndre sur l’image</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Pointer une unité : ce qu’elle voit s’allume</translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation>P&amp;rédictions</translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation>Réi&amp;nitialiser cet espace</translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation>Rec&amp;onnaître dans une image</translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation>Un &amp;lot</translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation>Une é&amp;poque</translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation>Un lot, puis pause</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation>Jusqu’à la fin de l’époque, puis pause</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Chercher dans la palette</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation>Sélectionner le bloc précédent dans la bande du réseau</translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation>Sélectionner le bloc suivant dans la bande du réseau</translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation>Montrer le &amp;coût</translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation>&amp;Montrer les cartes</translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation>Montrer toutes les étapes, revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation>&amp;Montrer le problème</translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation>Montrer le centre dans une fenêtre à part : pour un second écran, un projecteur</translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation>Montrer quelles parties de l’image observée parlent pour une classe</translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation>Faire glisser son propre filtre sur une image</translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation>Repartir avec des poids neufs</translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation>Commencer par un réseau vide</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Changer de thème</translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation>Reprendre un réseau d’un autre programme (ONNX), avec ses poids</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Défaire le groupe</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>Entraîner, ou mettre en pause</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Dégro&amp;uper</translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation>Versions, machine et journal, pour signaler une erreur</translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation>Observer une image à vous : chaque vue la montre</translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation>Observer une image quelconque</translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation>Observer l’image précédente</translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation>Observer l’image suivante</translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation>Poids, gradients et activations au fil de l’entraînement, et unités mortes</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les mots</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>Quelles classes sont prises pour lesquelles</translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation>Quelles images un bloc voit semblables</translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation>Calculer le bloc sélectionné, nombre par nombre</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>explorer</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraîner</translation>
    </message>
    <message>
        <source>view</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation>Autres activations</translation>
    </message>
    <message>
        <source>others…</source>
        <translation>autres…</translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation>x sur la courbe</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation>perte {v:.2f} · {part}</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation>Toutes les étiquettes sont justes.</translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation>Chaque image en CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation>Images derrière les nombres</translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation>Images avec erreurs</translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation>Évaluer à nouveau avec les poids actuels</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>Plus grandes erreurs</translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation>Erreur absolue moyenne, racine de l’erreur quadratique moyenne, et part de la variance que le réseau explique</translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation>Moyenne des précisions moyennes des étiquettes ; F1 sur toutes les étiquettes à 50 % ; images sans erreur</translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation>Erreurs avec {name}</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Partie des données</translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation>Scores en CSV…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % de {n} avec toutes les étiquettes justes</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>manqué : {names}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>vrai {t}, prédit {p}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>faux : {names}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} n’a pas été écrit : {reason}. Choisir un autre endroit.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} images</translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation>Autre tirage</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation>Modifier l’augmentation</translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation>Huit tirages de l’image observée. L’entraînement en voit un nouveau à chaque époque.</translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation>Intensités : combien chaque sorte change une image</translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation>{kind}, intensité</translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation>Le travail n’a pas pu être mis à l’abri : {0}</translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation>Ne plus varier {0}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation>Une erreur dans le programme : {error}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation>Perte, entr.</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Perte, entraînement</translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation>Perte, val.</translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation>Perte, validation</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>Moments gardés</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation>Seul ce qui a changé est écrit. Une fois {n} Mo pleins, les anciens sont arrondis, puis espacés ; les marqués restent.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation>Moments enregistrés</translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation>Le moment à côté de maintenant</translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation>Pour repartir</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation>Vous regardez un moment antérieur. En faire partir une branche, ou revenir à maintenant, pour continuer l’entraînement.</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Rien à signaler ici.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation>Les poids sont ceux par lesquels un entraînement commence : des nombres aléatoires.</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>pas entraîné</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation>Calibrer les probabilités</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation>Les probabilités sont celles que donne le réseau.</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation>Les probabilités sont celles que donne le réseau. Cliquer pour les calibrer sur les images de validation, afin que de ce qui est dit à 80 % environ 80 % soit juste.</translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation>{sentence} Cliquer pour l’annuler.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation>Carte {n} : {name}</translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation>{0} images sont prêtes.</translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation>C’est une autre classe…</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>C’est…</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>C’est : {name}</translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation>Dire ce qu’il y a sur les images sélectionnées (R)</translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation>Dire ce qu’il y a sur {0}</translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation>Reprendre ce qu’il y a sur {0}</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>Ôter de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Annuler la correction</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation>Le réseau a été entraîné sur cette image.</translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation>est illisible. {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore regardée</translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation>pas sûr : {words}</translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation>{name}, selon vous ; le réseau : {words}</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation> époques</translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation>. Pas encore entraîné dessus.</translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation>Tous les changements annulés</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Changements…</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation>Époques à ajouter</translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation>Continuer avec les mêmes poids et le même état de l’optimiseur, avec ces changements</translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation>Combien d’époques l’entraînement terminé continue</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Utiliser maintenant</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation>Modifications d’images</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Choisir d’abord des modifications dans la liste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation>Aucune image n’a été modifiée. Choisir des images dans une galerie ou dans le panneau Images, puis réétiqueter ou exclure.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>fichier modifié</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation>{a}, exclue</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation>inexact</translation>
    </message>
    <message>
        <source>right</source>
        <translation>exact</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation>divers</translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation>Moyenne de {n}</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>De quelles images</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>The map above adds {v}</source>
        <translation>La carte ci-dessus ajoute {v}</translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation>La somme a été comparée à la valeur calculée par le moteur.</translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation>Les {n} cartes ci-dessus ajoutent {v}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation>la constante de {block} {v}</translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation>le moteur donne {v}</translation>
    </message>
    <message>
        <source>the other one adds {v}</source>
        <translation>l’autre ajoute {v}</translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation>les {n} autres ajoutent {v}</translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation>ce que {blocks} y envoie</translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation>LA RETIENNENT</translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation>L’AUGMENTENT</translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation>Ce qui nourrit la carte</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>ajoute</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation>ce qu’elle aime</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation>Classes prédites</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation>{name} : {n} images d’entraînement, {v} de validation, {t} de test</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>Scores des classes</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Prédites</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Insérer {0}</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Déplacer {0}</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>Relier {0} à {1}</translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation>Utiliser le modèle {0}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation>Un fichier de projet…</translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation>Une exécution antérieure, ou un autre fichier de projet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>Comparer à un projet</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation>Pour les étiquettes et les valeurs, voir les Confusions de chaque exécution.</translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation>Pas d’exécution antérieure dans cette fenêtre</translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation>Seuls les réseaux qui choisissent une classe sont comparés</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Projets cnndesk (*{0})</translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation>Une classe comme concept</translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation>Un concept est un ensemble d’images qui ont quelque chose en commun, comme une couleur ou un fond. {n} suffisent.</translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation>Un concept demande au moins {n} images.</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>Un dossier d’images…</translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation>Ensuite, ceci dit s’il utilise ce que montre un ensemble d’images.</translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation>Choisir un concept</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Comparer au hasard</translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation>La comparaison prend environ {time} ici.</translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation>Le réseau l’utilise-t-il ?</translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation>Y entourer des images, puis « Utiliser comme concept »</translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation>Images du concept</translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation>Dans la carte des images…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation>Les nombres disent comment le score d’une classe change d’autres images vers le concept. « – » ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation>Images qui montrent le concept</translation>
    </message>
    <message>
        <source>The concept</source>
        <translation>Le concept</translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation>Le concept est comparé à des ensembles aléatoires d’autant d’images : à chaque bloc, comment le score de chaque classe change d’autres images vers le concept.</translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation>Les images d’une classe…</translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation>Ce que les classes font du concept, par bloc</translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation>ne se distingue pas du hasard</translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation>vu, hasard</translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation>se distingue du hasard</translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation>{a:.0f} %, {r:.0f} %</translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation>{name} à {block} : {v:+.2f} ; concepts aléatoires {e:+.2f} ± {s:.2f}
monte pour {share:.0f} % de ses images, p = {p:.2g} : {what}</translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation>{name}, {n} images</translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation>« vu » : à quelle fréquence un séparateur linéaire met une image du bon côté, et des images au hasard. {m} images du concept contre {n} ensembles aléatoires d’autant ; test t bilatéral, {level:.0f} % pour tous les nombres ensemble (Holm). Images d’entraînement et de validation seulement.</translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation>« {name} » ne se distingue du hasard à aucun bloc.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation>« {name} » fait baisser {of}, le plus sûrement à {block}.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation>« {name} » fait monter {of}, le plus sûrement à {block}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation>Chaque bloc convient.</translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation>Les moments sont gardés pendant qu’un réseau s’entraîne. L’entraîner d’abord.</translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation>Aucun bloc n’a été copié.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Rien n’a encore été entraîné.</translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation>Les panneaux apparaissent avec un projet.</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>Sélectionner d’abord un bloc.</translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation>Sélectionner d’abord un bloc ou un lien.</translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation>Sélectionner d’abord un groupe, ou un bloc dans un groupe.</translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation>Sélectionner d’abord plusieurs blocs.</translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation>Le dessin reste ici. Aller d’abord dans un autre espace de travail.</translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation>La bande est au-dessus de chaque espace sauf Dessin.</translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation>Il n’y a pas encore de blocs. Prendre un modèle ou en ajouter un.</translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation>Il n’y a pas encore d’images. Ouvrir un dossier, ou les chiffres du programme.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Il n’y a pas encore de projet.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation>Ce dessin n’a pas de groupes.</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>L’entraînement peut commencer quand chaque bloc convient.</translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation>L’entraînement peut commencer quand il y a un projet.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation>, les {n} premières</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation>Toutes les erreurs  {n}</translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation>Sûr à {p:.0f} % au moins : {a} justes sur {b}. Moins sûr : {c} sur {d}.</translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation>Chaque image prise pour une autre classe</translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation>Images des deux classes prises l’une pour l’autre</translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation>Images aux plus hautes pertes</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation>Erreurs avec {a}</translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation>Justes avant, fausses maintenant</translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation>Juste → faux  {n}</translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation>Depuis {name} : {a:.1f} → {b:.1f} % justes, perte {x:.3f} → {y:.3f}. {won} sont devenues justes, {lost} fausses ({chance}, McNemar). La matrice montre les changements.</translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation>Pertes maximales</translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation>Fausses avant, justes maintenant</translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation>Faux → juste  {n}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} et {b}</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} prise pour {b}</translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation>{a}, juste</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} images</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation>Ensuite, ceci montre quelles classes il prend pour lesquelles.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Cliquer sur une cellule pour voir ses images</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation>Exporter en CSV ou PNG</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Images de la cellule choisie</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Évaluer à nouveau</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Partie des données</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>Ligne %</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation>Les données n’ont pas d’images pour : {part}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation>Utiliser peut répondre « pas sûr » sous un seuil.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation>Avec ces changements, {a:.2f} % des images ({part}) sont justes au lieu de {b:.2f} %. Ne corriger que ce que la source a de faux.</translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation>après l’époque {n}</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>à {moment}</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>de poids antérieurs</translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation>{a} justes sur {b}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} n’a pas été écrit : {reason}. Choisir un autre endroit.</translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation>{p:.1f} % des images ({part}), perte {v:.3f}</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation>Choisir d’abord des images : clic, Ctrl+clic, Maj+clic.</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Donner une autre classe</translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation>Donner la classe que dit le réseau</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Étiquettes et valeurs se corrigent dans le tableau qui les donne.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Exclure de l’entraînement, de la validation et du test ; le fichier reste</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Les compter à nouveau</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Réétiqueter en {name}</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Réétiqueter…</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Montrer cette image dans chaque vue</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation>L’observer, et montrer quels pixels parlent pour ce que dit le réseau</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Pourquoi {name} ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation>Images comme celle-ci</translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation>Exclure	Suppr</translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation>Réétiqueter en « {name} »	P</translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation>Réétiqueter…	R</translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation>Revenir à la source	Retour arr.</translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation>Reprendre	Suppr</translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation>Observer	W</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation>Caché jusqu’à votre réponse</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation>Un problème est survenu dans cnndesk ({0}). Votre travail est gardé ; vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissé</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation>Courbe de l’activation</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation>Déposer n’importe où sur la fenêtre un dossier avec un sous-dossier par classe, ou en choisir un.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation>Exclure toutes ses images</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Montrer ses images</translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation>Reprendre les exclues</translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation>Formes dessinées</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entr.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val.</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage} : {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation>1 classe a peu d’images</translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation>1 classe n’a rien à apprendre</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1 fichier est illisible</translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation>1 fichier est exclu</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>1 fichier manque</translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation>1 fichier est trop grand</translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation>1 quasi-doublon dans une autre partie</translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation>1 image a une autre taille</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 image n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation>1 image est là deux fois</translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation>1 image est là avec diverses étiquettes</translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation>1 image ne montre rien</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>rognée</translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation>de {a} à {b}, {fitted}</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>complétée</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>étirée</translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation>{n} classes ont peu d’images</translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation>{n} classes n’ont rien à apprendre</translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation>{n} tailles différentes</translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation>{n} fichiers sont exclus</translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation>{n} fichiers manquent</translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation>{n} fichiers sont trop grands</translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation>{n} fichiers sont illisibles</translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation>{n} quasi-doublons dans d’autres parties</translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation>{n} images sont là deux fois</translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation>{n} images sont là avec diverses étiquettes</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} images n’ont pas d’étiquette</translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation>{n} images ont d’autres tailles</translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation>{n} images ne montrent rien</translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation>Choisir un réseau pour ces images</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation>Continuer avec {count}</translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation>Aller à Entraîner, et commencer</translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation>Comment elles sont réparties, ajustées et variées se règle ici dès qu’il y en a.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation>Entraîner sur ces {count}</translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation>Entraîner sur {count}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation>Entraînement sur {count}</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Étapes de la leçon</translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation>Tirages de l’image observée</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation>Une nouvelle exécution repart de l’époque {n}, avec tout comme alors.</translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation>Une nouvelle exécution repart de la première époque, avec tout comme alors.</translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation>Modifié après l’époque {n} : </translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation>Modifié à l’époque {n} : </translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation>Modifications pendant l’exécution</translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation>Repartir d’avant</translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation>Repartir d’avant la modification {n}</translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation>La machine à remonter le temps n’a pas de moment d’avant d’où repartir.</translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation>Ensuite, ceci montre quelles images ses blocs voient semblables.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation>Choisir d’abord une image : cliquer un point ou une image.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation>Entourer des points au lasso pour voir leurs images. Cliquer sur un point pour l’observer.</translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation>Combien de groupes k-means trouve</translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation>Nombre d’images au plus ; au-delà, réduites uniformément</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Images au plus</translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation>Images comme celle-ci</translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation>Images de la sélection</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation>Comme celle-ci, la plus proche d’abord</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Pas de sélection</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Partie des données</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation>Perplexité de t-SNE : combien de voisins comptent</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation>Voir si le réseau utilise ce que ces images ont en commun</translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation>Il n’y a pas de bloc à regarder. En sélectionner un sur le canevas.</translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation>Pour les réétiqueter ou les exclure toutes (Ctrl+A)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Vraie classe</translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation>Utiliser comme concept</translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation>toutes d’une classe</translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation>groupes purs à {p:.1f} %</translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation>plus haute perte</translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation>perte {v:.2f}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>plus basse</translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation>prédit {name}, {p:.0f} %</translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation>les axes montrent {p:.1f} % de la variance</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>la sélection</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation>{n} images sur {all} ({part})</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Annuler : {0}</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Forme : {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Ouvrir le dossier : {0}</translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation>Progression : {0}</translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation>Enregistrer : {0}…</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation>, avant {name}</translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation>, {n} mortes</translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation>, {n} muettes</translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation>1 carte de {h}×{w}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valeur</translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation>Toutes les cartes en image (PNG)…</translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation>Toutes les valeurs (npy)…</translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation>Couleurs auto</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation>Choisir des images ; chaque bloc montre alors ce qu’il fait de l’une d’elles.</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Échelle de couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation>En dessiner un, ou choisir un modèle ; puis voir ce que fait chaque bloc.</translation>
    </message>
    <message>
        <source>Each map</source>
        <translation>Chaque carte</translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation>Fin de l’échelle fixe</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>Il ne dépend pas de l’image.</translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation>Il montre ses cartes dès qu’il est relié à l’image.</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation>Cartes plus grandes</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation>Carte {n} sur {of}</translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation>Carte {n}, {where} : {v}</translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation>Cartes aussi grandes que toutes visibles</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Aucun bloc n’est sélectionné</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Aucune image n’est observée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation>Pointer une valeur : le cadre montre les pixels qui l’ont faite ; ou pointer un pixel.</translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation>Enregistrer les cartes</translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation>Sélectionner un bloc pour voir ses cartes de l’image observée.</translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation>Sélectionner le premier bloc</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Avec signe</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation>Cartes plus petites</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Plus fortes d’abord</translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation>Le cadre est l’extrait {h}×{w} qui a fait la valeur sous le pointeur.</translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation>La partie hachurée est du padding.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Il n’y a pas encore de réseau</translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation>Ce bloc n’a pas encore de sortie</translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation>Cette carte en image (PNG)…</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Bloc entier</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation>max {v}</translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation>moy. {v}</translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation>min {v}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>ligne {r}, colonne {c}</translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation>lignes {a}–{b}, colonnes {c}–{d}</translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation>{map}, muette</translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation>{n} cartes de {h}×{w}</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation>{n} unités de {block} sur {of} voient ce pixel.</translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation>{n} valeurs, pas de cartes</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire {path}. Choisir un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation>Un projet sans nom</translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation>Un entraînement en cours est arrêté ; son état est enregistré aussi.</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Choisir un fichier d’images</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation>Choisir un dossier avec un dossier d’images par classe</translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation>Choisir une image à observer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Exporter le dessin</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importer un réseau</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>Réseaux ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation>Projets et fiches (*{0} *{1})</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation>Montrer le bloc image</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation>Le dessin est dans {0}.</translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation>Les images ne sont plus où elles étaient. Celles à côté du projet sont prises : {0}</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Projets cnndesk (*{0})</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>enregistré {0}</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation>{0} est ouvert ailleurs. Enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation>{0} est ouvert dans une autre fenêtre ou en entraînement. Le modifier là, ou ouvrir une copie ici.</translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation>{0} est repris avec ses poids. {1}</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation>{0} a été modifié par un autre programme depuis son ouverture ici. Enregistrer remplacerait cette version.</translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation>{0} n’était pas enregistré quand cnndesk s’est arrêté de façon inattendue. Son état de {1} est gardé.</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation>Un dossier pour les images</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animé (*.png)</translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation>Un autre moment a été regardé, le film a donc été abandonné.</translation>
    </message>
    <message>
        <source>Film as</source>
        <translation>Film en</translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation>Film de la fenêtre entière (PNG animé)…</translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation>Film de cette vue (PNG animé)…</translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation>Images de la fenêtre entière (fichiers PNG)…</translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation>Images de cette vue (fichiers PNG)…</translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation>Les vues d’un moment ont pris plus de {n} s. Filmer une autre vue.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>film.png</source>
        <translation>film.png</translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation>{n} moments sont dans {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation>Images listées</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Quelles images sont listées</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation>Exemple 5×5</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte obtenue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation>Aucune image n’est observée. Ouvrir des images, ou déposer une image ici.</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation>Taille du filtre</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>Cette position</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observée</translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation>Ce qui est calculé à la main</translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation>aucun (valid)</translation>
    </message>
    <message>
        <source>of the example</source>
        <translation>de l’exemple</translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation>réduite de {size}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>ligne {r}, colonne {c}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation>biais {b}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>canal {n}</translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation>{n} premiers canaux d’entrée sur {of}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation>norme {n}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation>1 filtre de {r}×{s}×{c}</translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation>Tous les poids du bloc</translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation>Les blocs de convolution et entièrement connectés ont des poids appris.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation>En dessiner un, ou choisir un modèle ; puis voir les filtres de ses blocs.</translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation>Filtre {n} sur {of}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Canal d’entrée</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Aucun bloc n’est sélectionné</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer encore</translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation>Sélectionner un bloc de convolution ou entièrement connecté pour voir ses filtres.</translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation>Sélectionner le premier bloc avec filtres</translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation>Les filtres apparaissent dès que le bloc est relié à l’image.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Il n’y a pas encore de réseau</translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation>Ce bloc n’a pas de filtres</translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation>Poids du bloc</translation>
    </message>
    <message>
        <source>input channel </source>
        <translation>canal d’entrée </translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation>plus grand |poids| {a}, moyen {b}</translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation>{k} filtres de {r}×{s}×{c}</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation>Une image d’ailleurs, telle qu’elle est observée.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation>Hauteur des images</translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation>Images d’une autre taille : découper le milieu, compléter de noir, ou déformer.</translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation>Elle a déjà la taille : rien n’est changé.</translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation>Elle est agrandie : aucun détail n’est gagné.</translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation>Elle est {p} % plus haute qu’avant.</translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation>Elle est {p} % plus large qu’avant.</translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation>Aucune image n’est observée.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation>Taille et ajustement</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation>Le cadre est gardé.</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>Largeur des images</translation>
    </message>
    <message>
        <source>above and below</source>
        <translation>en haut et en bas</translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation>devient {h}×{w}.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>à gauche et à droite</translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation>{p} % sont noirs, {sides}.</translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation>{p} % sont coupés, {sides}.</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation>L’image observée telle que le réseau la reçoit</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation>attendent</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation>{0} derrière {1}.</translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation>au coin</translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation>moins à ses bords</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>de l’image</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>de l’image</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>l’image entière</translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation>jusqu’à l’image entière</translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation>{h}×{w} px</translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation>{n} px dedans</translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation>{n} px hors</translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation>tous les {s} px</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation>de {n} canaux</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation>la somme de {n} produits</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation>L’équation</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation>Dessiner le réseau</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>Labo de filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation>Combien il est bon, et où il se trompe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation>Dans une grande image</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Into training</source>
        <translation>Vers l’entraînement</translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation>Suit le même bloc, la même image et le même entraînement.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation>Le faire travailler sur de nouvelles images</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation>Regarder dans le réseau : cartes, pas à pas, pourquoi</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>Carte d’images</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscope</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation>Les images, leurs classes et parties</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation>Entraîner, comparer les exécutions</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <source>{0} mistakes</source>
        <translation>{0} erreurs</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation>Tous les groupes sont repliés.</translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation>Tous les groupes sont dépliés.</translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation>Ce dessin n’a pas de groupe. Sélectionner des blocs et appuyer sur Ctrl+G.</translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation>La sélection n’est dans aucun groupe. La grouper avec Ctrl+G.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation>Le bloc {0} de la leçon n’est plus dans le dessin.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation>Calcul</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation>Pour une leçon qui ne dessine pas son propre réseau</translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation>Fiches (*{0})</translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation>Un fichier avec « {0} », à ouvrir par double clic. Les élèves remettent leurs réponses en fichier ; cnndesk lesson collect les lit.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation>Graines, séparées par des virgules</translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation>Graines ; chaque élève entraîne avec l’une d’elles</translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation>La fiche est dans {0}.</translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation>Avec le projet de cette fenêtre et ses images</translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation>comme dans la leçon</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation>, prédit</translation>
    </message>
    <message>
        <source>, roughly predicted</source>
        <translation>, prévu grossièrement</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 bloc ne convient pas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>Lampe torche</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Pause à la fin du pas (F5)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Pointer une unité : ce qu’elle voit s’allume</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation>Montrer le temps que prend chaque bloc</translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation>Montrer ce que chaque bloc fait de l’image</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>État du réseau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation>Entraîner et voir les courbes (F5)</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>L’entraînement peut commencer quand chaque bloc convient.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation>par pas de {0}</translation>
    </message>
    <message>
        <source>{n} blocks do not fit</source>
        <translation>{n} blocs ne conviennent pas</translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation>Perte et F1</translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation>Perte et {score}</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation>Exécutions {n}</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>Échelle de la perte</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>Montrer le tableau des exécutions</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation>; le temps va vers la droite, les valeurs de − en bas à + en haut</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>Examen du réseau…</translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation>Mesuré à nouveau pour {moment}</translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation>Mesuré une fois : {a}</translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation>Mesuré {n} fois : {a} → {b}</translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation>Mesure de {moment}…</translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation>Les blocs entraînés ont disparu</translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation>Annuler, ou entraîner le réseau tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation>Poids, gradients, activations et unités mortes apparaissent pendant l’entraînement.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation>les premiers lots</translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation>Santé de chaque bloc</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation>pas des nombres</translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation>{n} mortes sur {of}</translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation>{n} saturées sur {of}</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation>Mise à l’échelle, telle que le réseau la reçoit</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>L’image observée</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>ligne {r}, colonne {c} : {v}</translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation>à l’échelle : {v}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation>{name} est observée, la première de {n} images. Pour entraîner sur des images, déposer leur dossier, avec un dossier par classe.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation>{name} n’est ni un projet ni des images. {cure}</translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation>{n} dossiers ont été déposés. Déposer le dossier qui les contient.</translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation> et plus</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Donner une autre classe</translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation>Donner l’autre classe</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Étiquettes et valeurs se corrigent dans le tableau qui les donne.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Exclure de l’entraînement, de la validation et du test ; le fichier reste</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Les compter à nouveau</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Réétiqueter en {name}</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation>Réétiqueter en…</translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation>Sélectionner d’abord des images : clic, Ctrl+clic, Maj+clic.</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Montrer cette image dans chaque vue</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} sélectionnées</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toute valeur</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>Images modifiées</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation>Ne lister que ce qui pose problème ; rien de cela n’arrête l’entraînement</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Partie des données</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Problèmes {n}</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation>Taille des images (+ et −)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation>{name}
classe {known}, {split}</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation>Scellées : personne ne regarde les images de test avant leur ouverture dans Évaluer.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation>; avant : {b} à {p:.1f} %, perte {v:.3f}</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>Plus haute perte</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>Moins sûres</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation>Exclue de l’entraînement, de la validation et du test</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>Plus sûres</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation>réétiquetée {a} ; la source dit {b}</translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation>la source dit {a}</translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation>{a}, prise pour {b} à {p:.1f} % ; {a} a {q:.1f} % ; perte {v:.3f}</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation>, {n} exclues</translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation>, {n} de plus parmi les images de test scellées</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation>Déposer un dossier, un zip ou un fichier CSV n’importe où sur la fenêtre, ou choisir.</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Fichiers et raisons</translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation>Aucune image n’est ainsi</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation>Montrer l’image observée de près : ses pixels en nombres</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation>Toutes les cartes dans Intérieur</translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation>Déposer un bloc sur le lien pour l’insérer ; Suppr supprime le lien.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>Il transporte {0}.</translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation>Tenir ses poids hors de l’entraînement (L).</translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation>Le laisser passer son entrée telle quelle (M).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation>Autres paramètres : {0}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nom du bloc</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>Sortie pour l’image observée</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation>Sélectionner un bloc sur le canevas ou dans le plan pour le voir et le modifier.</translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation>Le réseau a {0} et {1} paramètres.</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>Temps par pas</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Saisir un autre nom (F2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation>calculé avec son voisin</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>edited together</source>
        <translation>modifiés ensemble</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation>groupe de {0}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>par image</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation>prédit {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation>{0} conviendrait</translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation>Comparaison en CSV…</translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation>Paires confondues en CSV…</translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation>Images affichées en CSV…</translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation>Images affichées en PNG…</translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation>Matrice en CSV…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>Matrice en PNG…</translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation>Ouvrir les images de test</translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation>Fiabilité en CSV…</translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation>Fiabilité en PNG…</translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation>Scores des classes en CSV…</translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation>Scores des classes en PNG…</translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation>Les données n’ont pas d’images pour : {part}. Choisir une autre partie, ou en mettre de côté dans le panneau Données.</translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation>Les {n} images de test sont scellées. Elles ne disent combien le réseau est bon que tant que rien n’est choisi d’après elles : choisir d’après les images de validation, et les ouvrir une fois, à la fin. Cela est noté dans le projet.</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation>son dossier n’existe pas ou ne peut être écrit</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation>Chaque époque</translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation>{again} après chaque époque</translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation>{again} avec les poids actuels</translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation>Son filtre</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>AP, %</source>
        <translation>AP, %</translation>
    </message>
    <message>
        <source>Average precision: over all thresholds</source>
        <translation>Précision moyenne : sur tous les seuils</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation>Images à qui l’étiquette est donnée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Précision, %</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Rappel, %</translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation>Scores des étiquettes</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Attribuées</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation>, fini vers {at}</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation>Une course oppose 2 à 4 variantes. Varier quelque chose.</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation>Une course oppose 2 à 4 variantes ; il y en a {n}.</translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation>Choisir d’abord des images, dans Données.</translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation>Dessiner d’abord un réseau, ou choisir un modèle dans Dessin.</translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>Examen de ce qui convient…</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>Adopter {0}</translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation>Varier quelque chose, ou entraîner plus d’une graine ou d’un pli.</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} exécutions sur {total}</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation>Nouvelle comparaison…</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>Nouvelle course…</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation>, pli {n}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>, {n} en échec</translation>
    </message>
    <message>
        <source>, {n} went back</source>
        <translation>, {n} revenues en arrière</translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation>Gardée, validation</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation>Moyenne et écart-type sur {n} exécutions</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation>Les images de test restent scellées : rien ici ne les a regardées.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation>Variantes et leurs exécutions</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>ep.</source>
        <translation>ép.</translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation>époque {n} sur {all}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation>abandonnée, époque {n}</translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation>en attente à l’époque {n}</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>sur 1</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>une exécution</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellées</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>graine {n}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>revenue en arrière</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} sur {n}</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} plis</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation>{n} graines</translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation> Et {n} de plus.</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>Comparer avec soin</translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation>Chaque variante est essayée sur papier avant tout entraînement.</translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation>Exclue, car elle ne convient pas : {label}. {reason}</translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation>Faire courir deux à quatre variantes</translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation>Examen de ce qui convient</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Rien à essayer encore</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation>Dire ce qui varie, et combien de graines ou de plis chaque variante reçoit. Une seule exécution dit peu : une différence peut être due au hasard, et le tableau le dit.</translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation>Le projet est maintenant celui de {0}. L’entraîner dans Exécution.</translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation>Impossible à essayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation>Varier une chose, comme le taux d’apprentissage. Toutes s’entraînent en même temps, sur les mêmes lots, et vous regardez leurs courbes.</translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation>Varier le taux d’apprentissage…</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>{axes}: 1 run, started {at}</source>
        <translation>{axes} : 1 exécution, démarrée à {at}</translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation>{axes} : {n} exécutions, commencé {at}</translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation>{n} graines de plus pour chacune</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} exécutions</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation> et de padding (hachuré).</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation>Sur une unité d’un bloc : les pixels et unités dont elle est faite s’allument. Sur un pixel de l’image : les unités qui le voient.</translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation>Les pixels clairs la font bouger le plus.</translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation>Choisir des images ; puis pointer ce qu’un bloc fait de l’une d’elles.</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>Lampe torche</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>Il ne dépend pas de l’image.</translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation>Elle est éteinte ici : aucun pixel ne la fait bouger.</translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation>Elle voit les lignes {a}–{b}, colonnes {c}–{d}</translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation>Les unités qui le voient sont allumées. Sélectionner un bloc pour les compter.</translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation>Carte {n}, ligne {r}, colonne {c}.</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Aucune image n’est observée</translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation>Pixel, ligne {r}, colonne {c}</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>Pointer une image</translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation>L’image observée, éclairée</translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation>Unité {n}.</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation>{n} unités de {block} sur {of} le voient.</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation>Le long du chemin</translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation>Batch norm prend les statistiques de ces images, par lots, comme à l’entraînement : celles notées dans l’exécution ne valent que pour ses poids. Dropout est coupé.</translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation>Bleu : perte basse, brun : haute ; les lignes joignent des points de même perte.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Le dessiner</translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation>Chaque point est la perte moyenne sur {n} {part} ; {side} × {side} points.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation>Il faut les moments de trois époques. Continuer l’entraînement, puis revenir.</translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation>Annulé. À redessiner quand vous voulez.</translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation>Recherche du chemin…</translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation>En chemin, la perte est passée de {a} à {b}.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Directions aléatoires</translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation>L’image montre l’exécution telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation>Le plan passe par la fin de l’exécution dans deux directions aléatoires, la part de chaque filtre aussi longue que le filtre. L’exécution vient d’ailleurs : de son chemin, seule la part dans ce plan est dessinée.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation>Le plan passe par la fin de l’exécution, selon les deux directions principales où ses moments s’écartent.</translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation>La ligne blanche est le chemin de l’exécution, un point par moment.</translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation>Ceci montre alors la perte autour du chemin qu’a pris l’entraînement.</translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation>Il n’y a pas encore de chemin</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation>Deux directions sur {n} poids : {share} du carré de la distance du chemin est dans ce plan, le reste ne se voit pas. Les vallées et parois d’autres directions n’apparaissent pas.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation>Pendant l’entraînement, le chemin s’allonge. Le dessiner maintenant, ou attendre la fin.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d’entraînement</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>images de validation</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation>Perte autour du chemin de l’exécution</translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation>Moment {n} sur {all}, perte {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation>perte {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation>Gradient de l’entrée</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>Carte d’entrée</translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation>Entrée, {n} canaux</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation>Noyau du filtre {k}</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation>Moins la cible</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation>Extrait {n}×{m}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation>Scores z</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>Part de la somme</translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation>Commun à toutes les sorties</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standardisée</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation>Vers les entrées</translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation>Vers les poids</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation>Fenêtre {n}×{m}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>canal {n}</translation>
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
        <translation>vert</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
    <message>
        <source>× gamma + beta</source>
        <translation>× gamma + bêta</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation>Remettre les réponses</translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation>Impossible d’y écrire les réponses : {0}. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation>Les réponses sont dans {0}. Remettre ce fichier.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation>Tout reste tel quel : continuer à essayer, ou enregistrer avec Ctrl+S.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation>Remettre les réponses…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation>Rouvrir le panneau et dire où il est</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Étape {n} sur {of}</translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation>C’était la leçon</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is right cannot be said yet: something that this step compares with is missing. If an earlier step was skipped, go back and do it; or go on.</source>
        <translation>On ne peut pas encore dire ce qui est juste : il manque ce à quoi cette étape compare. Si une étape précédente a été sautée, revenir la faire ; ou continuer.</translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation>Écrit un fichier lisible pour l’enseignant</translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation>Toutes les étapes sont faites. </translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation>Remettre les réponses</translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation>Remettre les réponses : écrire un fichier lisible pour l’enseignant</translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation>Quitter la leçon ; Aide &gt; Leçons reprend ici (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation>Commencer d’abord une leçon.</translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation>Leçons et fiches (*{0} *{1})</translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation>Créer une fiche de cette leçon…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation>Ouvrir d’abord des images ou dessiner un réseau : la leçon y commence.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation>Imprimer cette leçon…</translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation>Mettre des leçons dans {0} ; README.md y dit comment en écrire une.</translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation>Enregistrer une leçon…</translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation>Enregistrer la leçon pour l’impression</translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation>Impossible de créer le dossier des leçons : {0}.</translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation>La leçon est dans {0}, {1} pages A4.</translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation>Ce que vous faites devient une leçon</translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation>Écrire ses propres leçons…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation>Impossible de lire {0}…</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} sur {of}</translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation>Partir d’une image, et voir ce que la carte en fait</translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation>Partir d’un autre bruit</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>D’une photo…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation>La créer prend {time} ici.</translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation>Plus forte valeur dans chaque image</translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation>Plus forte valeur dans chaque image, par classe</translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation>L’image qu’elle préfère</translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation>L’image que cette carte préfère</translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation>La valeur au milieu de la carte pour cette image, à comparer aux extraits</translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation>faite en {n} pas de montée</translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation>pas {n} sur {of} de montée</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation>1 fichier est illisible et exclu.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation>: perte {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation>; perte de validation {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation>Époques {first} à {n}</translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation>Époques, données ouvertes et tout ce qui se passe mal sont notés ici.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Montrer l’entraînement</translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation>{n} fichiers sont illisibles et exclus.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} lignes</translation>
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
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Montrer le bloc</translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation>cnndesk a planté à {0} ({1}). Le rapport reste sur cette machine, à côté du journal ; le copier pour signaler l’erreur.</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>pas de projet</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation>Nommer la carte {n} de {block}</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation>Laisser à nouveau cette carte être ce que le bloc fait de l’image</translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation>Mettre cette carte à zéro désormais, aussi pendant l’entraînement</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscope</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Carte suivante</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Carte précédente</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>La carte choisie</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>L’image observée</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation>Valeurs de cette carte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation>Ce qui active cette carte, ce qu’elle aime, ce qui la nourrit</translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation>Calculer cette carte, nombre par nombre</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation>Les {n} images</translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation>Interroger encore le réseau avec des zéros à la place de cette carte, et voir quelles images de validation changent de classe. Le réseau reste tel quel.</translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation>Dans quel ordre les flèches parcourent les cartes</translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation>Cartes par</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>Rendre muette</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Carte suivante</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>Ordre des cartes</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Carte précédente</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Votre nom pour elle</translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation>Votre nom pour cette carte</translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation>combien elles varient</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>pas entraîné</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation>p. ex. contours</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, carte {n}</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation>  morte</translation>
    </message>
    <message>
        <source>  muted</source>
        <translation>  muette</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Cartes de caractéristiques</translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation>Cartes {numbers}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation>meilleure : {n}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>gardée : {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation>réétiquetée, « {a} » dans sa source</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation>Filtre, ligne {r}, colonne {c}</translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation>Ligne {r}, colonne {c} :</translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Ligne {0}, colonne {1}</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>Taille de la matrice</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation>; avant, {n}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation>Poids en image</translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation>maintenant {n}</translation>
    </message>
    <message>
        <source>predicted once</source>
        <translation>prédite une fois</translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation>prédit {n} fois</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation>{a} entrées (vers le bas) × {b} unités (en travers)</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} prise pour {b}</translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation>{n} sur {a} sont justes ({p:.1f} %)</translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation>{n} sur {a} sont prises pour {b} ({p:.1f} %)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation>A&amp;jouter un bloc</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>L&amp;eçons</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>M&amp;odèles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Aligner en bas</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation>Toutes les cartes qu’il fait de l’image observée</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Disposer de gauche à droite</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Disposer de haut en bas</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Relier à</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Délier de</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Replier le groupe</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Grouper les étages</translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation>Insérer derrière</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Insérer ici</translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation>Ses poids, en images et en nombres</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Aucun projet récent</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Déplier le groupe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation>Quelles parties de l’image parlent pour une classe (Maj+F7)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation>Le calculer, nombre par nombre (F7)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation>Partir d’une image</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation>Le relier à l’image.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation>En dessiner un, ou choisir un modèle ; puis regarder ses cartes de près.</translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation>Images qui activent le plus cette carte</translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation>Elle donne la même plus forte valeur pour toutes les images : elle ne dit rien.</translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation>Aucune classe ne ressort parmi les {of} images les plus fortes : la plupart sont {name}, {n} ; le hasard en donnerait {chance:.0f}.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation>Aucune carte n’est choisie</translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation>Ouvrir des images ; puis voir lesquelles activent chaque carte d’un bloc.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Parcourir maintenant</translation>
    </message>
    <message>
        <source>Search them</source>
        <translation>Les parcourir</translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation>En parcourir {n}</translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation>Parcourir {n} images pour {block} prend environ {time} ici.</translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation>Sélectionner un bloc avec cartes, comme une convolution, dans la bande en haut.</translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation>Sélectionner le premier</translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation>Les images n’ont pas été parcourues.</translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation>Le réseau apprend. Ses cartes sont parcourues quand il se repose, ou maintenant :</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Il n’y a pas encore de réseau</translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation>Sans elle, aucune image de validation ne change de classe.</translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation>Sans elle, {n} images de validation changent : {right} deviennent justes, {wrong} fausses.</translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation>{block} n’a pas encore de cartes</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, carte {n}</translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation>{n} des {of} images les plus fortes sont {name} ; le hasard en donnerait {chance:.0f}.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Vue d’ensemble du dessin</translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation>Le dessin entier ; glisser ou utiliser les flèches pour le déplacer</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0} % depuis la gauche, {1} % depuis le haut</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation>Choisir des images avec leurs classes ; puis entraîner dessus.</translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation>Dessiner un réseau, ou choisir un modèle, et l’entraîner.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Pas encore de réseau</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Montrer la palette</translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation>Le réseau n’est pas encore entraîné</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation>L’interroger</translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation>L’interroger avec et sans cette carte prend environ {time} ici.</translation>
    </message>
    <message>
        <source>Become right</source>
        <translation>Deviennent justes</translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation>Deviennent fausses</translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation>Aucune des {of} images de validation ne change de classe.</translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation>Le réseau est interrogé avec et sans elle.</translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation>Sans cette carte</translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation>Fausses avant et après, autrement</translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation>{name}, {truth}
avec la carte : {before}, {p:.0f} %
sans : {after}, {q:.0f} %</translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation>{n} images de validation sur {of} changent de classe : {a} deviennent justes, {b} fausses.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation>Conseillé pour {0}</translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation>Partir d’un réseau qui voit déjà</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Partir de celui-ci</translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation>Pour des chiffres et des signes simples. Rapide à entraîner et facile à suivre, mais voit peu d’une photo.</translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation>Pour des photos, et quand il y a peu d’images. Ses blocs connaissent contours, fourrure et yeux d’un million de photos ; seul le dernier apprend.</translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation>Pour expliquer : dix cartes seulement par convolution, pour qu’une classe puisse toutes les regarder.</translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation>Pour trouver des choses dans de plus grandes images : sans bloc entièrement connecté, il glisse sur toute taille.</translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation>Pour n’apprendre que de vos images et regarder chaque étape. Des paires de convolutions 3×3 avec un pooling entre elles.</translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation>Pour aller plus profond : trois raccourcis autour de convolutions laissent beaucoup de blocs apprendre ensemble.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation>tous apprennent</translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation>{0} d’entre eux apprennent</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} paramètres</translation>
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
        <translation> et </translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Ajouter une entrée d’image</translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation>Commencer par l’image et ajouter bloc après bloc</translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation>Choix d’un réseau</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>Le dessiner soi-même</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Quelques-unes des images</translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation>Prendre le réseau d’un projet</translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation>Prendre le réseau d’un autre projet, sans ses poids</translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation>Prendre le réseau de {0}</translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation>Les images s’ouvrent.</translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation>Il n’y a pas encore d’images : ces réseaux sont dessinés pour 28×28 pixels gris et 10 classes. Choisir des images dans Données, ou déposer un dossier ici à tout moment.</translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation>Quel réseau choisir ?</translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation>Quel réseau doit apprendre vos images ?</translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation>Chaque bloc peut être modifié ensuite.</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Projets cnndesk (*{0})</translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation>{count}, {what}, en {h}×{w} pixels. Les temps sont prédits pour cette machine.</translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>Il n’y a pas assez de mémoire pour ce réseau.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation>Retour au dessin (Ctrl+1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Aucun bloc sélectionné</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} sur {of}</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation>Commencer l’exécution {n} avec les premiers poids de la graine {seed}.</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation>Commencer l’exécution {n} avec les premiers poids de la graine {seed}. Aucune différence avec {run} : le résultat sera donc le même.</translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation>Continuer {run} : {done} époques sur {n} sont faites.</translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation>Seule la graine diffère de {run} : cela montre la part du hasard.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation>Autrement que dans {run} : {what}.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation>Autrement que dans {run} : {what}.
{settings}</translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation>modifié après l’époque {n}</translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation>modifié à l’époque {n}</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>première exécution</translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation>rien, pas même la graine</translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation>seulement la graine</translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation>exécution {n} ({name})</translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation>{run} telle qu’elle a fini, depuis le début</translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation>{run} reste pour comparaison.</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Lire autrement…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Permis : {range}.</translation>
    </message>
    <message>
        <source>various</source>
        <translation>divers</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation>Poids du filtre</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation>Ajouter un bloc (Inser)</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Ajouter une entrée d’image</translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation>Relier à un autre bloc (K)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation>Supprimer un lien du bloc</translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation>Échanger avec le bloc d’avant (Alt+Haut)</translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation>Échanger avec le bloc d’après (Alt+Bas)</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Pas encore de blocs</translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation>Appuyer sur Inser pour ajouter un bloc, ou prendre un modèle dans la palette.</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>Plan du réseau</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation>1 carte</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>Sortie pour l’image observée</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} cartes</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{0} cartes sur {1}</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} valeurs</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation>Retour aux courbes</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation> (peinte)</translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation>Ajouter une entrée d’image au réseau ; puis dessiner, et voir ce qu’il en fait.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Ajouter du bruit</translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation>Feuille vierge</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation>Luminosité du pinceau</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation>Loi normale, écart {n} sur 255</translation>
    </message>
    <message>
        <source>Original image</source>
        <translation>Image d’origine</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation>Décaler d’un pixel vers le bas</translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation>Décaler d’un pixel à gauche</translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation>Décaler d’un pixel à droite</translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation>Décaler d’un pixel vers le haut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation>Annuler le dernier changement de l’image</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>Le réseau voit</translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation>Le bouton droit efface toujours</translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation>Il n’y a rien sur quoi peindre</translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation>Vignettes, cartes et classes suivent chaque trait.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation>pas encore de bloc de sortie</translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation>Dessiner à la souris. Au clavier : les flèches vont de pixel en pixel, Espace peint, Suppr efface, Maj avec les flèches trace une ligne.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>ligne {r}, colonne {c} : {v}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation>Blocs et modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>{0} de plus…</translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation>{n} images</translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation>Extraits qui activent le plus cette carte</translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation>Les {n} extraits qui l’activent le plus</translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation>Images d’entraînement et de validation parcourues. Les images de test restent scellées.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation>{n} images sur {of}</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation>ligne {r}, colonne {c}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation>L’image observée</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation>Dans l’ordre donné</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Moins sûres d’abord</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Images…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation>L’image et ce qui y a été reconnu</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation>{part} / {name}. {words} Cliquer pour l’observer.</translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation>Épingler des images</translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation>Détacher toutes les images</translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation>Détacher une image</translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation>1 image épinglée n’est pas parmi ces images.</translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation>Trois images quelconques</translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation>Suivre d’autres images pendant que le réseau apprend</translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation>Une de chaque classe</translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation>Épingler des images pour suivre ce que le réseau y voit.</translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Images épinglées</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>L’image observée</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Tout détacher</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation>{n} images au plus.</translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation>{n} images épinglées ne sont pas parmi ces images.</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation>Pixels de l’image</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation>Exemple 6×6</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>De la fenêtre</translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation>De la fenêtre,</translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation>Carte poolée</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observée</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation>Toutes les étiquettes sont justes.</translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation>C’est {v} ; écart de {off}.</translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation>Aucune étiquette au-dessus de 50 %</translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation>Les étiquettes de cette image sont inconnues.</translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation>La valeur de cette image est inconnue.</translation>
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
        <translation>est {v}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>est {what}</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>sa classe est inconnue</translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation>perte {v}</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>manqué : {names}</translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation>juste, c’est {what}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation>faux, c’est {what}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>faux : {names}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation>Valeurs prédites et vraies</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation>{name} prédit</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>{name} vrai</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>vrai {t}, prédit {p}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation>Ajouter un bloc Softmax à la fin, et les barres des classes apparaissent ici.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tous les {n}</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation>Choisir des images ; les barres montrent pour quoi le réseau en prend une.</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Aucune image n’est observée</translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation>Seulement les {n} premières</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Montrer la palette</translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation>Le réseau n’a pas encore de sortie</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>Image observée</translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation>par hasard : rien n’est encore appris</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>pas entraîné</translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation>« {name} » au fil des époques, %</translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte obtenue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation>Ajuster…</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>En garder une</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation>Exclure les autres ; celle de la partie test ou validation reste, pour qu’aucune image ne serve à entraîner et à évaluer</translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation>Les exclure de l’entraînement, de la validation et du test ; les fichiers restent</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Ne lister que celles-ci</translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation>Aucun n’arrête l’entraînement</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation>Dire comment les images d’autres tailles sont ramenées à une seule</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation>Époques de fine-tuning</translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation>Estimation de ce que vaut chaque carte…</translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation>Avancement de la mesure</translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation>Combien de cartes sont retirées</translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation>Mesure de ce que vaut chaque carte…</translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation>Carte {n} sur {of} rendue muette</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation>Retirer des cartes</translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation>Retirer {maps}</translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation>Retire toutes celles qui changent la perte de moins que ceci</translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation>Les cartes dont le réseau se passe le mieux en sont retirées, avec tous les poids qui leur appartiennent. Il donne alors ce qu’il donne quand elles sont muettes.</translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation>Le réseau maintenant, et sans les cartes</translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation>Puis continuer l’entraînement, lentement, pendant</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sans elles</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation>des {n} cartes qui peuvent partir</translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation>ou toutes celles qui, muettes, changent la perte d’une image de moins que</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation>Perte, validation</translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation>Des cartes peuvent être retirées quand l’entraînement est en pause ou terminé.</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Millisecondes par image</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation>Le réseau a été modifié depuis son entraînement. L’entraîner tel qu’il est dessiné, ou annuler les modifications, avant de retirer des cartes.</translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation>Entraîner d’abord le réseau : ce que valent ses cartes est mesuré.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation>Vous regardez une époque antérieure. Revenir à maintenant pour retirer des cartes.</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}, validation</translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation>{text}. Annuler les ramène, avec les poids qu’elles avaient.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation>À propos de cnndesk</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’il a été ouvert</translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation>Équilibré : {a} à {b} images</translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation>Équilibré : {listed}</translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation>Équilibré : {n} images par classe</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation>Choisir une étape pour y revenir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation>Dessiner, entraîner et voir de l’intérieur un réseau convolutif, sur cette machine.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation>Réseau de la leçon</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>Seuls des fichiers de cette machine peuvent être déposés.</translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation>Réglages de la leçon</translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation>Inégal : {a} à {b} images</translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation>Inégal : {listed}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation>étoile dessinée</translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation>ligne {0} sur {1}, colonne {2} sur {3}</translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation>ligne {0}, colonne {1}, carte {2}</translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation>{n} ne conviennent pas à ces images</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} exclues</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>{n} réétiquetées</translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation>{shares} et {last}</translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation>« {name} » n’a que {count}, la plus grande classe {most}</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>Tiré de « {0} »</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>C’est {0}.</translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation>C’est {0}. D’abord, vous aviez dit {1}.</translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation>Regarder encore, et répondre d’après ce que vous voyez maintenant.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>Inexact.</translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation>Inexact : {0}</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Pas là.</translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation>Noté : « {0} »</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Right is: {0}</source>
        <translation>La bonne réponse : {0}</translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation>Exact : {0}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation>On ne peut pas encore le dire : la bonne réponse est entre les choix.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>Écrire au moins un mot.</translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation>Vous avez dit : {0}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>avec vos mots</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation>Perte par lot</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Perte, lissée</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Validation par époque</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Validation, %</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation>autres tailles de lot : les mêmes images dans le même ordre</translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation>les mêmes lots dans le même ordre</translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation>Modifier le taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Test du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Perte selon le taux d’apprentissage</translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation>Aucun taux n’a fait baisser la perte. Vérifier le réseau et les images.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation>La perte baisse le mieux sous {top:g} ; {rate:g} est un taux maximal sûr.</translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation>Le taux monte de pas en pas : {n} pas.</translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation>Utiliser {rate:g}</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation>La meilleure jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 file is an image by content but not by name ({endings}); used all the same.</source>
        <translation>1 fichier est une image par le contenu mais pas par le nom ({endings}) ; utilisé quand même.</translation>
    </message>
    <message>
        <source>1 file is no image ({endings}): left out.</source>
        <translation>1 fichier n’est pas une image ({endings}) : exclu.</translation>
    </message>
    <message>
        <source>1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.</source>
        <translation>1 image a 16 bits, dont {n} sont utilisés ({name}) ; {most} a été pris pour le blanc.</translation>
    </message>
    <message>
        <source>1 image has an orientation that cannot be read ({name}) and was not applied.</source>
        <translation>1 image a une orientation illisible ({name}), qui n’a pas été appliquée.</translation>
    </message>
    <message>
        <source>1 image has several frames or pages ({name}), of which only the first counts.</source>
        <translation>1 fichier contient plusieurs images ou pages ({name}), dont seule la première compte.</translation>
    </message>
    <message>
        <source>1 image has values of no known range ({name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>1 image a des valeurs d’un domaine inconnu ({name}) ; elle a été mise à l’échelle de sa plus petite valeur (noir) à sa plus grande (blanc).</translation>
    </message>
    <message>
        <source>1 image is light on a transparent ground ({name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>1 image est claire sur fond transparent ({name}) et posée sur du noir, car sur du blanc rien ne se voit.</translation>
    </message>
    <message>
        <source>1 image is marked as transparent all over ({name}); the mark was passed over and the colours used.</source>
        <translation>1 image est marquée comme entièrement transparente ({name}) ; la marque a été ignorée et les couleurs utilisées.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>1 image sur {total} est d’une seule couleur ({name}). Un réseau ne peut rien en apprendre : la regarder, et l’enregistrer à nouveau telle qu’une visionneuse la montre.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>1 image sur {total} est d’une seule couleur ou presque ({name}). Un réseau ne peut rien en apprendre : la regarder, et l’enregistrer à nouveau telle qu’une visionneuse la montre.</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 image n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>1 picture in {folders} has no label</source>
        <translation>1 image dans {folders} n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>1 picture was added to the training images from {folder}.</source>
        <translation>1 image de {folder} a été ajoutée aux images d’entraînement.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Un dossier par classe</translation>
    </message>
    <message>
        <source>All images are in {part}, none in train; they are divided anew.</source>
        <translation>Toutes les images sont dans la partie {part}, aucune dans la partie entraînement ; elles sont réparties à nouveau.</translation>
    </message>
    <message>
        <source>All training images have the same value, {value}. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Toutes les images d’entraînement ont la même valeur, {value}. Rien ne peut en être appris : ajouter des images, ou exclure la colonne.</translation>
    </message>
    <message>
        <source>All training images have this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Toutes les images d’entraînement ont cette étiquette. Rien ne peut en être appris : ajouter des images, ou exclure la colonne.</translation>
    </message>
    <message>
        <source>An array of images per class</source>
        <translation>Un tableau d’images par classe</translation>
    </message>
    <message>
        <source>EMNIST stores images column by column; they were turned upright.</source>
        <translation>EMNIST range les images colonne par colonne ; elles ont été redressées.</translation>
    </message>
    <message>
        <source>Each whole number is taken for a class. If they are measured, write their unit into the header, such as “weight [g]”, and the numbers are predicted.</source>
        <translation>Chaque nombre entier est pris pour une classe. Si ces nombres sont mesurés, écrire leur unité dans l’en-tête, comme « weight [g] », et ils seront prédits.</translation>
    </message>
    <message>
        <source>Images in {images}, labels in {labels}</source>
        <translation>Images dans {images}, étiquettes dans {labels}</translation>
    </message>
    <message>
        <source>Left by a system or program and not looked into: {names}.</source>
        <translation>Laissés par un système ou un programme et non examinés : {names}.</translation>
    </message>
    <message>
        <source>Most images are {size}; {chosen} was chosen so that training stays quick. Set height and width for another size.</source>
        <translation>La plupart des images font {size} ; {chosen} a été choisi pour que l’entraînement reste rapide. Régler hauteur et largeur pour une autre taille.</translation>
    </message>
    <message>
        <source>No images are in train; those in {part} are trained on instead.</source>
        <translation>Aucune image n’est dans la partie entraînement ; ce sont celles de la partie {part} qui servent à l’entraînement.</translation>
    </message>
    <message>
        <source>No training image has this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Aucune image d’entraînement n’a cette étiquette. Rien ne peut en être appris : ajouter des images, ou exclure la colonne.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Aucune image de {part} pour {classes}. Ajouter des images de ces classes, ou choisir une autre graine ou une part plus grande.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Aucune image de {part} pour {classes} ; aucune image de {other} pour {rest}. Ajouter des images de ces classes, ou choisir une autre graine ou une part plus grande.</translation>
    </message>
    <message>
        <source>None of its images can be read, so it is not a class.</source>
        <translation>Aucune de ses images n’est lisible ; ce n’est donc pas une classe.</translation>
    </message>
    <message>
        <source>Numbers of classes with and without “.0” are taken for the same.</source>
        <translation>Les numéros de classes avec et sans « .0 » sont pris pour les mêmes.</translation>
    </message>
    <message>
        <source>Of four channels the first three were used.</source>
        <translation>Sur quatre canaux, les trois premiers ont été utilisés.</translation>
    </message>
    <message>
        <source>Of the eight columns of labels the first was taken as the class, as in QMNIST.</source>
        <translation>Des huit colonnes d’étiquettes, la première a été prise pour la classe, comme dans QMNIST.</translation>
    </message>
    <message>
        <source>Of {total} images only {n} are different; the others are copies, and nothing is learned from a copy. Were they saved or downloaded right?</source>
        <translation>Sur {total} images, seules {n} sont différentes ; les autres sont des copies, et une copie n’apprend rien au réseau. Les images ont-elles été bien enregistrées ou téléchargées ?</translation>
    </message>
    <message>
        <source>Pixels from {a} to {b}: {c} was taken as black and {d} as white.</source>
        <translation>Pixels de {a} à {b} : {c} a été pris pour le noir et {d} pour le blanc.</translation>
    </message>
    <message>
        <source>Pixels in the rows of {files}</source>
        <translation>Pixels dans les lignes de {files}</translation>
    </message>
    <message>
        <source>So are {n} more rows.</source>
        <translation>Autres lignes dans ce cas : {n}.</translation>
    </message>
    <message>
        <source>So few images: none would have been a {part} image, so one was taken from the training images. More images may move it back.</source>
        <translation>Si peu d’images : aucune n’aurait été une image de {part} ; une a donc été prise parmi les images d’entraînement. Avec plus d’images, elle peut y revenir.</translation>
    </message>
    <message>
        <source>So few images: {classes} would have been left without training images, so one that should be a {part} image is kept for training. More images may move it.</source>
        <translation>Si peu d’images : pour {classes}, il n’en serait resté aucune pour l’entraînement ; une image qui devait aller dans la partie {part} est donc gardée pour l’entraînement. Avec plus d’images, elle peut changer de partie.</translation>
    </message>
    <message>
        <source>Taken for the same class, since only case, signs between words or spaces differ: {names}.</source>
        <translation>Noms pris pour la même classe, car seuls la casse, les signes entre les mots ou les espaces diffèrent : {names}.</translation>
    </message>
    <message>
        <source>The 1 image of {name} has no label and was left out.</source>
        <translation>La seule image de {name} n’a pas d’étiquette et a été exclue.</translation>
    </message>
    <message>
        <source>The archive has no end mark, so files may be missing from it.</source>
        <translation>L’archive n’a pas de marque de fin ; des fichiers peuvent donc y manquer.</translation>
    </message>
    <message>
        <source>The arrays hold the channels first; they were turned round.</source>
        <translation>Les tableaux ont les canaux en premier ; ils ont été transposés.</translation>
    </message>
    <message>
        <source>The class has no training images. Add some, or it is never predicted.</source>
        <translation>La classe n’a pas d’images d’entraînement. En ajouter, sinon elle n’est jamais prédite.</translation>
    </message>
    <message>
        <source>The class has {n} training images while {name} has {most}. Add images, or the network will rarely predict it.</source>
        <translation>Nombre d’images d’entraînement de la classe : {n}, contre {most} pour {name}. Ajouter des images, sinon le réseau la prédira rarement.</translation>
    </message>
    <message>
        <source>The classes have their names from a list beside the table; {n} is {name}.</source>
        <translation>Les classes tiennent leurs noms d’une liste à côté du tableau ; {n} est {name}.</translation>
    </message>
    <message>
        <source>The column {column} was taken for the label.</source>
        <translation>La colonne {column} a été prise pour l’étiquette.</translation>
    </message>
    <message>
        <source>The content is not an image of a known format. Delete it or save it again.</source>
        <translation>Le contenu n’est pas une image d’un format connu. Supprimer le fichier ou l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. Set height and width to 8 for the original.</source>
        <translation>Les chiffres font 8×8 et sont agrandis à 16×16, ce que les réseaux à deux poolings reconnaissent mieux. Régler hauteur et largeur sur 8 pour l’original.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier est illisible ({reason}).</translation>
    </message>
    <message>
        <source>The file has {n} MB; at most {most} MB are read. Save it smaller.</source>
        <translation>Le fichier fait {n} Mo ; au plus {most} Mo sont lus. L’enregistrer en plus petit.</translation>
    </message>
    <message>
        <source>The folder holds no images, so it is not a class. Add images or delete it.</source>
        <translation>Le dossier ne contient pas d’images ; ce n’est donc pas une classe. Ajouter des images ou le supprimer.</translation>
    </message>
    <message>
        <source>The image declares more than {most} million pixels, which is the limit. Save it smaller.</source>
        <translation>L’image annonce plus de {most} millions de pixels, ce qui est la limite. L’enregistrer en plus petit.</translation>
    </message>
    <message>
        <source>The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer shows more, save it again from there.</source>
        <translation>L’image n’a presque pas de contraste et est presque d’une seule couleur. La regarder ; si une visionneuse en montre plus, l’enregistrer à nouveau depuis celle-ci.</translation>
    </message>
    <message>
        <source>The image has {size} pixels; at most {most} million are read. Save it smaller.</source>
        <translation>L’image fait {size} pixels ; au plus {most} millions sont lus. L’enregistrer en plus petit.</translation>
    </message>
    <message>
        <source>The image is a single colour. Delete it, or save it again as a viewer shows it.</source>
        <translation>L’image est d’une seule couleur. La supprimer, ou l’enregistrer à nouveau telle qu’une visionneuse la montre.</translation>
    </message>
    <message>
        <source>The image is cut off (truncated). Copy it again.</source>
        <translation>L’image est incomplète (tronquée). La copier à nouveau.</translation>
    </message>
    <message>
        <source>The image is cut off or damaged near its beginning. Copy it again.</source>
        <translation>L’image est tronquée ou endommagée près de son début. La copier à nouveau.</translation>
    </message>
    <message>
        <source>The image is damaged ({reason}). Copy it again or delete it.</source>
        <translation>L’image est endommagée ({reason}). La copier à nouveau ou la supprimer.</translation>
    </message>
    <message>
        <source>The image is in no class folder. Move it into one.</source>
        <translation>L’image n’est dans aucun dossier de classe. La déplacer dans l’un d’eux.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is cropped to {fitted}.</source>
        <translation>L’image fait {size}, la plupart font {usual} ; elle est rognée à {fitted}.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is padded to {fitted}.</source>
        <translation>L’image fait {size}, la plupart font {usual} ; elle est complétée à {fitted}.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is stretched to {fitted}.</source>
        <translation>L’image fait {size}, la plupart font {usual} ; elle est étirée à {fitted}.</translation>
    </message>
    <message>
        <source>The images differ in how many of their 16 bits they use, so their brightness was scaled differently. If it matters, save them all as 8-bit images.</source>
        <translation>Les images n’utilisent pas toutes le même nombre de leurs 16 bits ; leur luminosité a donc été mise à l’échelle différemment. Si cela importe, les enregistrer toutes en images 8 bits.</translation>
    </message>
    <message>
        <source>The images have many different sizes; {chosen} was chosen. Set height and width for another size.</source>
        <translation>Les images ont beaucoup de tailles différentes ; {chosen} a été choisi. Régler hauteur et largeur pour une autre taille.</translation>
    </message>
    <message>
        <source>The table has no header; its first column was taken for the label.</source>
        <translation>Le tableau n’a pas d’en-tête ; sa première colonne a été prise pour l’étiquette.</translation>
    </message>
    <message>
        <source>The table has no header; its last column was taken for the label.</source>
        <translation>Le tableau n’a pas d’en-tête ; sa dernière colonne a été prise pour l’étiquette.</translation>
    </message>
    <message>
        <source>The {n} images of {name} have no labels and were left out.</source>
        <translation>Les {n} images de {name} n’ont pas d’étiquettes et ont été exclues.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image. Save it smaller.</source>
        <translation>Il n’y a pas assez de mémoire pour décoder l’image. L’enregistrer en plus petit.</translation>
    </message>
    <message>
        <source>Train and test folders</source>
        <translation>Dossiers d’entraînement et de test</translation>
    </message>
    <message>
        <source>Train and val folders</source>
        <translation>Dossiers d’entraînement et de validation</translation>
    </message>
    <message>
        <source>Train folder</source>
        <translation>Dossier d’entraînement</translation>
    </message>
    <message>
        <source>Train, val and test folders</source>
        <translation>Dossiers d’entraînement, de validation et de test</translation>
    </message>
    <message>
        <source>a value of each image</source>
        <translation>une valeur par image</translation>
    </message>
    <message>
        <source>left out: {folders}</source>
        <translation>dossiers exclus : {folders}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>numbers to be predicted ({a} to {b})</source>
        <translation>nombres à prédire (de {a} à {b})</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>entraînement et test</translation>
    </message>
    <message>
        <source>train and val</source>
        <translation>entraînement et validation</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>entraînement, validation et test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>val</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{names} and {n} more classes</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{names} and {n} more folders</source>
        <translation>{names} et {n} dossiers de plus</translation>
    </message>
    <message>
        <source>{names} and {n} more tables</source>
        <translation>{names} et {n} tables de plus</translation>
    </message>
    <message>
        <source>{name} (1 picture)</source>
        <translation>{name} (1 image)</translation>
    </message>
    <message>
        <source>{name} ({n} pictures)</source>
        <translation>{name} ({n} images)</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name} ({n} fois)</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} classes</translation>
    </message>
    <message>
        <source>{n} files are images by content but not by name ({endings}); used all the same.</source>
        <translation>{n} fichiers sont des images par le contenu mais pas par le nom ({endings}) ; utilisés quand même.</translation>
    </message>
    <message>
        <source>{n} files are no images ({endings}): left out.</source>
        <translation>{n} fichiers ne sont pas des images ({endings}) : exclus.</translation>
    </message>
    <message>
        <source>{n} images are light on a transparent ground (the first: {name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>{n} images sont claires sur fond transparent (la première : {name}) et posées sur du noir, car sur du blanc rien ne se voit.</translation>
    </message>
    <message>
        <source>{n} images are marked as transparent all over (the first: {name}); the mark was passed over and the colours used.</source>
        <translation>{n} images sont marquées comme entièrement transparentes (la première : {name}) ; la marque a été ignorée et les couleurs utilisées.</translation>
    </message>
    <message>
        <source>{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken as white.</source>
        <translation>{n} images ont 16 bits, dont {bits} sont utilisés (la première : {name}) ; {most} a été pris pour le blanc.</translation>
    </message>
    <message>
        <source>{n} images have an orientation that cannot be read (the first: {name}) and was not applied.</source>
        <translation>{n} images ont une orientation illisible (la première : {name}), qui n’a pas été appliquée.</translation>
    </message>
    <message>
        <source>{n} images have several frames or pages (the first: {name}), of which only the first counts.</source>
        <translation>{n} fichiers contiennent plusieurs images ou pages (le premier : {name}), dont seule la première compte.</translation>
    </message>
    <message>
        <source>{n} images have values of no known range (the first: {name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>{n} images ont des valeurs d’un domaine inconnu (la première : {name}) ; chacune a été mise à l’échelle de sa plus petite valeur (noir) à sa plus grande (blanc).</translation>
    </message>
    <message>
        <source>{n} images here are in no class folder. They are not trained on; a trained network can say what they show.</source>
        <translation>{n} images ici ne sont dans aucun dossier de classe. Elles ne servent pas à l’entraînement ; un réseau entraîné peut dire ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>{n} in {folder} are left out: the images have no class such as {name}.</source>
        <translation>Images exclues dans {folder} : {n}, car les données n’ont pas de classe comme {name}.</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} étiquettes</translation>
    </message>
    <message>
        <source>{n} labels, any number of them per image</source>
        <translation>{n} étiquettes, en nombre quelconque par image</translation>
    </message>
    <message>
        <source>{n} numbers per image</source>
        <translation>{n} nombres par image</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{n} images sur {total} sont d’une seule couleur (la première : {name}). Un réseau ne peut rien en apprendre : les regarder, et les enregistrer à nouveau telles qu’une visionneuse les montre.</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{n} images sur {total} sont d’une seule couleur ou presque (la première : {name}). Un réseau ne peut rien en apprendre : les regarder, et les enregistrer à nouveau telles qu’une visionneuse les montre.</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} images n’ont pas d’étiquette</translation>
    </message>
    <message>
        <source>{n} pictures in {folders} have no label</source>
        <translation>{n} images dans {folders} n’ont pas d’étiquette</translation>
    </message>
    <message>
        <source>{n} pictures were added to the training images from {folder}.</source>
        <translation>{n} images de {folder} ont été ajoutées aux images d’entraînement.</translation>
    </message>
    <message>
        <source>{n} values of each image</source>
        <translation>{n} valeurs par image</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, first all of red, then green, then blue.</source>
        <translation>{n} valeurs par image ont été prises pour {size} pixels, d’abord tout le rouge, puis le vert, puis le bleu.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, the colours of each pixel together.</source>
        <translation>{n} valeurs par image ont été prises pour {size} pixels, les couleurs de chaque pixel ensemble.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels.</source>
        <translation>{n} valeurs par image ont été prises pour {size} pixels.</translation>
    </message>
    <message>
        <source>{parts} as given</source>
        <translation>répartition telle que donnée : {parts}</translation>
    </message>
    <message>
        <source>{parts} as given from {column}</source>
        <translation>répartition donnée par {column} : {parts}</translation>
    </message>
    <message>
        <source>{table} gives this image no label. Fill it in or delete the row.</source>
        <translation>{table} ne donne pas d’étiquette à cette image. L’inscrire ou supprimer la ligne.</translation>
    </message>
    <message>
        <source>{table} names a file outside of its folder, or none. Correct the row.</source>
        <translation>{table} nomme un fichier hors de son dossier, ou aucun. Corriger la ligne.</translation>
    </message>
    <message>
        <source>{table} names this file but it is not there. Add it or delete the row.</source>
        <translation>{table} nomme ce fichier, mais il n’est pas là. L’ajouter ou supprimer la ligne.</translation>
    </message>
    <message>
        <source>{table} names this image again with another label; the first row counts. Delete one.</source>
        <translation>{table} nomme à nouveau cette image avec une autre étiquette ; la première ligne compte. Supprimer l’une des lignes.</translation>
    </message>
    <message>
        <source>{table}: labels from {columns}, names of files from {column}</source>
        <translation>{table} : étiquettes prises dans {columns}, noms de fichiers dans {column}</translation>
    </message>
    <message>
        <source>“-1” is taken for a class. If it means unknown, empty those cells.</source>
        <translation>« -1 » est pris pour une classe. S’il veut dire inconnu, vider ces cellules.</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation>Un tableau dit ce que montrent les images</translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation>Choisir les étiquettes…</translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation>Décider d’après le contenu</translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation>Chaque dossier est une classe</translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation>Dossiers de parties (train, test …) et de classes</translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation>Étiquettes de la colonne « {name} »</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Lire autrement…</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation>Lire les fichiers comme</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation>1 époque</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>pas entraîné</translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation>entraîné pendant {0}</translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation>{0:.1f} % après {1}</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} après {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} époques</translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation>1 endroit pas sûr</translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation>1 chose trouvée</translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation>Ensuite, il peut chercher ce qu’il connaît.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Classe de la carte de chaleur</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Déposer une image ici, en coller une, ou choisir un fichier.</translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation>Trouver des choses dans une image plus grande</translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation>Trouve des chiffres et des formes sur des pages. Dans des photos, on ne peut s’y fier : le réseau nomme une classe pour tout ce qu’il n’a jamais vu.</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation>À quel point un cadre doit être certain : qu’il y a une chose, fois qu’elle est de sa classe</translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation>Chercher à nouveau avec les poids actuels</translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation>Rien de trouvé avec certitude</translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation>Rien n’est aussi sûr. Baisser le seuil.</translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation>Sur des pages faites de vos images connues, et sur des pages sans rien, ce réseau n’a raison dans neuf cadres sur dix à aucune certitude : aucune classe n’est nommée. L’entraîner davantage, ou avec plus d’images.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation>Sur {n} pages faites de vos propres images, avec un seuil de {t} % : {p} % des cadres étaient justes, {r} % des choses ont été trouvées. Les photos du monde sont plus dures : le réseau nomme une classe pour tout ce qu’il n’a jamais vu.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation>Sur {n} pages faites de vos propres images, {precision} % des cadres étaient justes à ce seuil, et {recall} % des choses ont été trouvées</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation>Suggéré : {p} %</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. En copier une, ou choisir un fichier.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation>{n} endroits pas sûrs</translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation>{n} choses trouvées</translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation>« Pas sûr » sous {t:.0f} % : sur des pages faites de vos images connues, et sur des pages sans rien, {a:.0f} % des cadres au-dessus étaient justes, et {b:.0f} % des justes étaient au-dessus.</translation>
    </message>
    <message>
        <source>≥ {p} %</source>
        <translation>≥ {p} %</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>What you did with “{what}” in {where} is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>Ce que vous avez fait avec « {what} » dans {where} n’est pas enregistré : les leçons n’ont pas de mot pour cela, ou cela n’a rien changé.</translation>
    </message>
    <message>
        <source>What you did with “{what}” is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>Ce que vous avez fait avec « {what} » n’est pas enregistré : les leçons n’ont pas de mot pour cela, ou cela n’a rien changé.</translation>
    </message>
    <message>
        <source>“{0}” has no word in lessons.</source>
        <translation>Les leçons n’ont pas de mot pour « {0} ».</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation>Une question, posée avant ; vide si aucune</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Omettre cette ligne</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Leçons (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0} : {1}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation>La jouer dans une fenêtre que personne ne voit</translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation>Jouée : chaque étape se coche quand elle est faite, et seulement alors.</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>Enregistrer une leçon</translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation>Enregistrement d’une leçon</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Enregistrer la leçon</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation>Étape {n} : faire ce que les élèves feront.</translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation>Arrêter sans rien garder</translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation>La leçon en texte</translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation>La leçon est dans {0}.</translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation>La leçon enregistrée</translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation>Le texte est bon. Le vérifier en le jouant.</translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation>C’est le fichier de la leçon, à modifier ; les lignes sont expliquées dans le README.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titre de l’étape</translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation>Ce que lit l’élève</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation>Erreur de calibration attendue {p:.1f} %</translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation>S’il peut répondre « pas sûr »</translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation>Plus grand écart {p:.1f} %</translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation>Dans l’ensemble, la confiance du réseau correspond à ses réussites.</translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation>Dans l’ensemble, le réseau réussit plus souvent que sa confiance ne le dit.</translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation>Dans l’ensemble, le réseau a plus de confiance que de réussites.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>Justes, par confiance</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>écart à la confiance</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>dont justes</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>part qui est juste</translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation>{count} en {bins} de confiance</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation>Le faire et entraîner à nouveau</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Fine-tuning</translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation>Les garder scellées</translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation>Laisse aussi apprendre, lentement, le dernier étage du réseau qui voit déjà, à partir d’ici. Utile dès environ 50 images par classe ; moins seraient vite apprises par cœur.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Pas mesuré</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Les ouvrir…</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Ouvrir {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellées</translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation>Voir l’erreur</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation>Voir la matrice</translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation>Voir les {n} erreurs</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation>Les images de test ne disent combien le réseau est bon que tant que rien n’est choisi d’après elles. Les ouvrir à la fin ; le projet note le jour et l’époque.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>un nouveau départ</translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation>un taux plus bas</translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation>meilleure {p} à l’époque {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation>chaque classe aussi souvent</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>retourner</translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation>voir les unités mortes</translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation>voir les erreurs</translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation>voir ces étiquettes</translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation>mesurer {count}</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>plus de temps</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>pas d’images de test</translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation>pas d’images de validation</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>ouvertes {date}</translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation>réglages choisis pour ces images</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>décaler</translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation>poids plus petits</translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation>test vu depuis {date}</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>tourner</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomer</translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation>{changes} les images</translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation>{count} que personne n’a regardées</translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation>{count}, ouvertes {date}</translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation>{cure} et entraîner à nouveau</translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation>{learning}, précision mixte</translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation>{n} époques de plus</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} sur {of}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation>Additionner</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Carte de sortie</translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation>Carte de sortie {n}</translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation>Le moteur a calculé {v} ; l’écart est de {d} des termes.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>ligne {r}, colonne {c}</translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation>✓ Identique au calcul du moteur</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation>Un fichier de projet…</translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation>Comparer à un fichier de projet…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparer à une autre exécution</translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation>Chaque image est jugée par les deux : laquelle est devenue juste, laquelle fausse, et si cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation>Il n’y a pas d’exécution antérieure dans ce projet : entraîner encore avec un autre réglage, ou prendre l’exécution d’un autre projet.</translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation>Retour à maintenant</translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation>Commencer plutôt avec la graine {n}</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Changer la graine</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>Baisser le taux d’apprentissage</translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation>Réseau, images, réglages et graine ({seed}) sont ceux de {run}, et le résultat le sera aussi. Une autre graine montre la part du hasard.</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Exécution {n}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation>Les autres poids ont été repris.</translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation>Les poids ont été repris.</translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation>Vous regardez {moment}. L’entraînement continue à partir de maintenant ; pour repartir de là, faire une branche.</translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation>époque {n} a recommencé</translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation>parti de {run}.</translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation>{blocks} ont recommencé.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation>1 dans ce projet</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Meilleure validation</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation>Supprimer (l’exécution actuelle reste : Réinitialiser repart à neuf)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation>Masquer ses courbes</translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation>Plus sur {run}</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Nom et note</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Nom et note…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’exécution</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Note sur l’exécution</translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation>Sur {n} images de test, époque {epoch}, mesuré {date}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation>Les exécutions {runs} ne diffèrent que par leur graine : meilleure validation {mean} en moyenne, écart {spread} (de {low} à {high}).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>Montrer ses courbes</translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation>Montrer ses courbes, en tirets</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellées</translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation>{n} dans ce projet</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation>{words}
Double clic pour modifier nom et note</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation>Retour à l’époque {n}</translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation>Retour à la meilleure époque ({n})</translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation>Compté au fil de l’époque {n} : chaque lot avant le pas qui en a appris, avec augmentation et dropout ; ce peut donc être plus bas que sur les images de validation. Évaluer, « Entraînement », mesure le réseau tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation>Prend les poids de l’époque {n} au lieu des derniers.</translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation>Ils sont gardés car c’est la dernière époque qui n’est pas nettement pire que la meilleure depuis la dernière modification du réseau, ou qui a la perte la plus basse : {own} sur les images de validation, où la meilleure de l’exécution est {best} à l’époque {at}.</translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation>époque {n}, pendant l’apprentissage</translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation>{what} sur les images de validation : le meilleur de toute l’exécution, modifications comprises, à l’époque {n}.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation>meilleure validation {p}</translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation>finalement en 32 bits</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>précision mixte</translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation>images de test encore scellées</translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation>{count} en {time}</translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation>{metric} des images de test {p}</translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation>{p:.1f} % des images de test justes</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation>1 image est dans {path}.</translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation>Choisir où créer les dossiers des classes</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation>Enregistrer d’abord le projet : les images sont gardées dans un dossier à côté de son fichier, et {source} reste tel quel.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>are</source>
        <translation>sont</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation>{count} ajoutées à {folder}. Entraîner à nouveau, pour que le réseau en apprenne.</translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation>{count} {verb} maintenant dans {folders}, dans {path}.</translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation>{n} images sont dans {path}.</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation>Couleurs de {a} à {b}</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation>Images en points</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation>Les garder scellées</translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation>Ouvrir les images de test ?</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>Les ouvrir maintenant</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Les ouvrir…</translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation>Le projet note le jour et l’époque. Ce qui est entraîné ensuite est marqué « test vu », car il peut avoir été choisi d’après elles. Cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation>Elles ne disent combien le réseau est bon que tant que personne n’a rien choisi d’après elles. À regarder une fois, à la fin.</translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation>{count} scellées</translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation>{n} images de test sont scellées</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Garder un cœur libre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mouvements réduits</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation>Sur disque, par projet. Une fois plein, les moments anciens sont arrondis, puis espacés ; le meilleur et les marqués restent tels quels.</translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation>Place pour la machine à remonter le temps, en mégaoctets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation>L’entraînement laisse un cœur aux autres programmes</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation>; vide pour aucun</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Permis : {range}.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
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
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation>Choisi pour le réseau et les images au début d’une exécution.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>Trouver un taux d’apprentissage…</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Garder un cœur libre</translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation>Laisse un des {n} cœurs à la fenêtre et aux autres programmes.</translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation>Tout laisser choisir</translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation>Les réglages marqués (auto) reçoivent les nombres adaptés aux images et au réseau au début d’une exécution. Saisir « auto » dans un champ pour cela.</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Réglages d’entraînement</translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation>Entraîne une copie quelques pas pendant que le taux monte, et en suggère un.</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Réglages d’entraînement</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation>Environ {time}, fini à {at} ; {mode}.</translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation>Toutes sont jugées par les images de validation du projet.</translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation>Toutes les exécutions sont finies.</translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation>Toutes s’entraînent une partie de leurs époques ; la pire moitié est abandonnée, encore et encore. Un départ lent peut être abandonné à tort.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>Combinaisons à tirer</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Tirer au hasard</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation>Abandonner tôt la pire moitié</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>Mesure du temps que cela prend…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>One split</source>
        <translation>Une répartition</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progression de l’expérience</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Graines par variante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Reste identique</translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation>Arrêter, et garder ce qui est fait</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation>Arrêté. Ce qui est fait est gardé ; cela peut reprendre au même point.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation>Varier autre chose…</translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation>Varier quelque chose…</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>tel que dessiné</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellées</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} exécutions sur {total}</translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation>reste {left}, fini à {at}</translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation>{n} plis s’entraînent {n} fois plus longtemps ; chaque image est validée une fois.</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} exécutions</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation>Ajouter un bloc de cette sorte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>C R P F B D A G W T X V</source>
        <translation>C R P F B D A G W T X V</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>First parameter of the block</source>
        <translation>Premier paramètre du bloc</translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation>Maintenir pour déplacer le dessin</translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation>Bloc suivant le long des liens</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation>Suivre les liens</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation>Score de la classe {n}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation>classe {n}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>Fermer les images</translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation>Se passer des autres images de test</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Formes dessinées</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each</source>
        <translation>Choses dessinées, dix images chacune</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each, together</source>
        <translation>Choses dessinées, dix images chacune, ensemble</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation>Comment les fichiers sont lus, et plus</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation>Ouvrir un zip, CSV, IDX ou CIFAR…</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Autres données…</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>Images de « {name} »</translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation>Images pour une classe</translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation>Images pour une classe (seulement si les classes sont des dossiers)</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Relire les fichiers</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation>Images de test d’un dossier…</translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation>Observer une image</translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation>Observer une seule image…</translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation>{count} ajoutées à « {name} », en copies dans {folder}.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} exclues</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation>; prédit {ms:.2f} ms</translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation>Mesuré pendant un entraînement.</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Temps par bloc</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation>{ms:.2f} ms par pas, prédit ; mesuré pendant un entraînement.</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation>{ms:.2f} ms par pas, {rate:.0f} GFLOP/s</translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation>Temps de chaque bloc</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation>entraînement {a}, validation {b}, test {c}</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation>Décide, avec le contenu de chaque image, lesquelles sont mises de côté.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Graine de la répartition</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation>Test, scellé</translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation>Le contenu d’une image et la graine décident : ajouter, supprimer ou renommer des images n’en déplace aucune autre d’une partie à l’autre.</translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation>La règle des versions anciennes : chaque classe donne la même part, et ajouter ou supprimer des images en déplace d’autres. Choisir à nouveau les images pour les répartir par contenu.</translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation>La source apporte elle-même {count} pour cette partie.</translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation>Images de validation, parmi celles qui ne sont pas pour le test</translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation>Validation, du reste</translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation>comme dans la source</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>par classe</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>par contenu</translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation>{count} mises de côté.</translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation>{n} test</translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation>{n} entr.</translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation>{n} valid.</translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation>{rule}, graine {n}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation>Phases de l’étape</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation>Ajouter canaux et biais</translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation>Ajouter le biais</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Les additionner</translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation>Additionner avec le biais</translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation>Appliquer la fonction</translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation>Diviser par la somme</translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation>Trouver la plus grande</translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation>Multiplier par le noyau</translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation>Multiplier par les poids</translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation>Élever e à ceux-ci</translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation>Étirer et décaler</translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation>Somme par canal</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation>Prendre les entrées</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>Prendre la moyenne</translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation>Prendre l’extrait</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Prendre les scores</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Prendre la valeur</translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation>Prendre les valeurs</translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation>Prendre la fenêtre</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Écrire la sortie</translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation>Écrire le pixel de sortie</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>A lesson in nine steps: what one filter makes of an image, worked out by hand.</source>
        <translation>Une leçon en neuf étapes : ce qu’un filtre fait d’une image, calculé à la main.</translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation>Réseau vide</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Choisir un fichier d’images</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation>Tout s’exécute sur cette machine. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation>Continuer à l’étape {n} sur {of}</translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, honest testing…</source>
        <translation>Leçon : ce que voit une unité, tester honnêtement…</translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation>Un dossier par classe, un CSV ou un zip. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation>Ouvrir les chiffres</translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation>Ouvre LeNet-5 et 1 797 chiffres fournis ; l’entraînement commence. Environ 98 % en quelques secondes.</translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation>Les projets enregistrés apparaissent ici.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation>Voir une convolution</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Commencer la leçon</translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation>Modèle : LeNet-5, petit VGG, résiduel…</translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation>Entraîner sur des chiffres manuscrits</translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation>Utiliser mes images</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation>, reste environ {0}</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 bloc ne convient pas</translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation>1 bloc n’est pas relié</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation>En pause après {0} époques sur {1}</translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation>En pause : {0}</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation>Entraîné 1 époque</translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation>Entraîné {0} époques</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Entraînement : préparation</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Entraînement : {0}</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>époque {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation>{0} blocs sont isolés</translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation>{0} blocs ne conviennent pas</translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation>{0} images prêtes</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation>Ouvrir le journal, ou le fermer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation>{0:.0f} GFLOP/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation>Faire glisser le cadre, ou utiliser les flèches.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>L’image observée</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>Image observée</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>StepTimes</name>
    <message>
        <source>Other programs were busy when the speed of this computer was measured, so what is predicted may be far off. It is measured again later.</source>
        <translation>D’autres programmes travaillaient quand la vitesse de cet ordinateur a été mesurée ; les prévisions peuvent être très inexactes. Elle sera mesurée à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Steps of a training took {x:.2g} times as long as was predicted, and what is predicted is corrected by that.</source>
        <translation>Les pas d’un entraînement ont duré {x:.2g} fois le temps prévu ; les prévisions en sont corrigées.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation>L’étape, nombre par nombre</translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation>canal {n} sur {of}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation>padding : 0</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>ligne {r}, colonne {c} : {v}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation>Chacun des {n} produits est une entrée fois un poids. Les cellules ambre poussent la somme vers le haut, les bleues vers le bas.</translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation>L’exponentielle de chaque score est divisée par la somme de toutes : des parts dont la somme est 1.</translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation>Chacune des {n} entrées a son propre poids pour cette unité.</translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation>Moins la moyenne, divisé par l’écart, puis étiré et décalé.</translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation>Une valeur entre, une valeur sort, partout de même.</translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation>Une valeur de chaque entrée, au même endroit, mises ensemble.</translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation>Seule la plus grande des {n} valeurs continue ; le cadre la marque.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation>Le gradient de cette unité, fois le nombre de l’autre côté de chaque produit, va à chaque entrée et chaque poids dont elle est faite.</translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation>La moyenne des {n} valeurs continue.</translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation>La somme des {n} valeurs continue.</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>bêta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation>biais du filtre {k}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation>d perte / d unité</translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation>pour la classe {k}</translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation>pour les étiquettes ou valeurs de cette image</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation>entrée {n}</translation>
    </message>
    <message>
        <source>its change</source>
        <translation>son changement</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>son gradient</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>plus grand poids</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation>taux {r}</translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation>ligne {r}, colonne {s}, canal {c}</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>score z</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>standardisée</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>somme de tout</translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation>somme sur {n} positions</translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation>le bloc est gelé</translation>
    </message>
    <message>
        <source>to score x</source>
        <translation>vers le score x</translation>
    </message>
    <message>
        <source>to score z</source>
        <translation>vers le score z</translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation>vers le biais</translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation>vers les entrées, somme</translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation>vers les poids, somme</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>variance</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation>sortie de {block}</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} autres</translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation>− taux × gradient</translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation>Ajouter une convolution, un pooling ou une activation derrière l’image.</translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation>Ajouter un bloc de sortie : sans perte, rien ne revient.</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Additionner</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation>Choisir un bloc de convolution, pooling, activation, entièrement connecté, batch norm ou softmax.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation>Choisir des images ; le pas à pas calcule alors l’une d’elles.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Aucune image n’est observée</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisée</translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation>Nombres de l’image</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation>Seul un bloc qui lit l’image a des pixels à montrer.</translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation>Suivre le premier bloc pas à pas</translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation>Prendre un modèle ou ajouter des blocs ; puis en suivre un pas à pas.</translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation>L’image traverse le réseau.</translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation>Le réseau n’a pas de bloc à suivre pas à pas</translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation>Le réseau lit les pixels standardisés ; les produits sont de ces nombres.</translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation>Les pixels tels que dans le fichier, au lieu de ce que lit le réseau</translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation>Les poids sont aléatoires : rien n’est encore entraîné.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation>Il n’y a rien à suivre pas à pas</translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation>Ce bloc ne se suit pas</translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation>Cette étape ne peut être montrée</translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation>Quel bloc est suivi</translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation>Flottants 32 bits : exact</translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation>Nombres 8 bits : petit et rapide</translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation>Android et petites cartes</translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation>Boîtes, vers le bas</translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation>Boîtes, vers la droite</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation>Fichiers C (*.c)</translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation>Code qui l’entraîne ailleurs</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation>Les images restent où elles sont</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>Dans un programme à vous</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation>Réseau, courbes et erreurs</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>Réseaux ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation>Un fichier, sans bibliothèque</translation>
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
        <translation>Marche presque partout</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation>SVG ou PDF : vecteurs et vrai texte</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation>Réseaux TFLite (*.tflite)</translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation>Les courbes de toutes les exécutions</translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation>Le réseau dessiné pour un article</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation>Avec les pixels de toutes les images</translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation>vérifié d’abord sur dix de vos images</translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation>vérifié d’abord sur 100 de vos images au plus</translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation>cnndesk.load(…).predict(…) : tableaux en entrée, probabilités en sortie</translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation>compilé et vérifié d’abord sur 100 de vos images au plus</translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation>pour TensorBoard, et en tableaux (CSV)</translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation>une page, s’ouvre dans tout navigateur, hors ligne</translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation>Une copie du projet est dans {path}.</translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation>Choisir où créer le nouveau dossier</translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation>Chaque fichier de réseau est d’abord comparé à celui-ci.</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>Masquer les commandes</translation>
    </message>
    <message>
        <source>It is still in training.</source>
        <translation>Il s’entraîne encore.</translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation>Ou tout en un fichier</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation>En .cnndesk…</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Enregistrer : {0}</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Montrer les commandes</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation>C’est le propre fichier de ce projet. L’enregistrer par Fichier, Enregistrer.</translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation>Le réseau n’est pas encore entraîné. Ensuite, il peut aller dans d’autres programmes.</translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation>Il n’y a pas encore de réseau. En dessiner un, ou choisir un modèle, et l’entraîner.</translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation>écriture et comparaison en cours</translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation>ne peut être vérifié ici : {reason}</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Projets cnndesk (*{0})</translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation>copié : coller les lignes dans votre programme</translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation>dans {path}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>{run}, epoch {n}.</source>
        <translation>{run}, époque {n}.</translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation>{size}, {n} fichiers</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation>Tous les mots…</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation> Une autre réponse pour {n} : {right} devenues justes, {wrong} devenues fausses.</translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation>Tout dans Intérieur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation>Comparaison de {moment} à maintenant…</translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation>De combien les poids ont bougé</translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation>De combien les poids ont bougé depuis</translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation>Images dont la réponse a changé</translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation>Images dont la réponse a changé depuis</translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation>Est {label}. Alors {then}, maintenant {now}.</translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation>Longueur de la différence, en part de la longueur des poids d’alors</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation>Cartes alors et maintenant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation>Observer une image pour voir ses cartes, alors et maintenant</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation>{block} n’a pas de cartes à comparer. Choisir une convolution.</translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation>{block}, alors et maintenant : les cartes qui ont le plus changé</translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation>{n:.0f} % de leur longueur</translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation>{n} images ({part}) : {what} {then} à {moment}, {now} maintenant ; perte {a} → {b}.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation>Étiquette dès</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Pas sûr sous</translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation>La probabilité sous laquelle une classe n’est pas sûre ; gardée avec le projet</translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation>La probabilité dès laquelle une image a une étiquette ; gardée avec le projet</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation>, marqué</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>, le meilleur</translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation>, à regarder seulement</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation>Commencer une nouvelle exécution qui repart de ce moment, avec d’autres réglages si voulu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation>Exporter en film</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Repartir d’ici</translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation>Marquer ce moment : il est gardé</translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation>Moment suivant (Maj+.)</translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation>Moment précédent (Maj+,)</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>Moment de l’entraînement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation>De ce moment, seuls des poids arrondis sont gardés : une exécution ne peut en repartir exactement. Marquer des moments pour les garder entiers.</translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation>Jouer l’entraînement en film (Espace sur la ligne)</translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation>Montrer le réseau tel qu’il est maintenant (Esc)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation>{moment}, {n} filmés sur {all}</translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation>{n} moments antérieurs ne sont pas montrés : le réseau avait alors d’autres blocs, et leurs poids ne conviennent pas aux actuels.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation>Les moments dans {folder} sont illisibles : leur liste est endommagée. Ils restent tels quels ; les moments des nouvelles exécutions sont gardés à côté.</translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation>La machine à remonter le temps n’a pas pu écrire ses moments : {why}.</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>pas {n}</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le départ</translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation>{n} moments de l’exécution sont exclus : leurs fichiers manquent.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation>Affiner les derniers étages</translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation>Affiner sans les cartes</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation>Les poids sont ceux de l’époque {n}, la meilleure.</translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation>Entraîner {n} époques de plus</translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation>Annuler les changements depuis</translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation>retour aux poids de l’époque {n}, la meilleure.</translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation>1 époque faite</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation>Modifier l’arrêt anticipé</translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation>Modifier l’optimiseur, le taux, la taille de lot, les époques et plus</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Changer la graine</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation>Termine l’exécution quand les images de validation n’ont pas progressé pendant tant d’époques. Autre nombre : Modifier…, « Arrêt anticipé ».</translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation>Époque {n} sur {of}</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>Images / s</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Perte, lissée</translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation>Plus sur l’entraînement</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Pas entraîné</translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation>Aucune différence avec {run} : le résultat sera le même.</translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation>Sur les images de validation : {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Pause à la fin du pas (F5)</translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation>Un lot, puis pause (F6)</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation>Jusqu’à la fin de l’époque, puis pause (Maj+F6)</translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation>Enregistrer après chaque époque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation>Arrêter après {count} sans gain</translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation>Arrêter tout de suite (Maj+F5)</translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation>Le projet n’a pas encore de fichier : l’enregistrer une fois. D’ici là, une copie qui survit à un plantage est gardée après chaque époque.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation>Entraîner quand les images seront là.</translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation>Prendre plutôt la graine {n}</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Pendant l’entraînement</translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation>Écrit {file} après chaque époque.</translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation>Vous pouvez continuer à modifier. Un changement se voit comme une marque sur les courbes.</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>à l’époque</translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation>lot {n} / {of}</translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation>regardées {n} / {of}</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validation en cours</translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation>{n} époques faites</translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation>{n} époques sur {of}</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude, %</translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation>F1 sur toutes les étiquettes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>chaque lot</translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation>exécution {n}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}, validation</translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation>Mettre le taux à {rate:g} et continuer</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Montrer le bloc</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Montrer la palette</translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation>Il n’y a pas d’images à apprendre. Ouvrir un dossier, ou utiliser celles du programme.</translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation>Il n’y a pas encore de réseau. Glisser des blocs sur le canevas, ou utiliser un modèle.</translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation>L’entraînement s’est arrêté à cause d’une erreur dans le programme : {error}.</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation>{block} ne convient pas. {why}</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation>Retour à la meilleure époque</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Trouver un taux d’apprentissage</translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation>Affiner le dernier étage</translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation>Affiner deux étages</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Garder un cœur libre</translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation>Retirer des cartes superflues…</translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation>Réinitialiser : repartir avec des poids neufs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Temps par bloc</translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation>Entraîner 10 époques de plus</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation>: {time} sur cette machine</translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation>Appliquer à l’entraînement en cours</translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation>Appliquer à l’entraînement</translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation>Tel quel, il ne peut être entraîné.</translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation>Reprendre les poids</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation>Rien à entraîner encore</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Nombres (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt à entraîner</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation>Le réseau dessiné diffère de celui en entraînement.</translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation>Le réseau dessiné diffère de celui qui a été entraîné.</translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation>L’entraînement peut commencer quand elles sont là.</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Courbes d’entraînement</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>environ une seconde</translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation>environ {n} heures</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>environ {n} minutes</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>environ {n} secondes</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation>{n} images d’entraînement, {epochs} époques</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire {path}. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation>{what}. Les courbes apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation>Première position (Début)</translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation>Dernière position (Fin)</translation>
    </message>
    <message>
        <source>One position back</source>
        <translation>Une position en arrière</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>Une position en avant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation>Positions par seconde</translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation>Faire glisser la fenêtre sur l’entrée (Espace)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>par s</translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation>position {n} sur {of}</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation>En ajouter {n} à l’entraînement</translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation>Ensuite, il peut dire ce qu’il y a sur vos images.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation>Copier les images corrigées dans un dossier à côté du projet, qui fait dès lors partie des images d’entraînement ; {source} reste tel quel</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation>Copier les images corrigées dans les dossiers de classes des images d’entraînement, et rouvrir celles-ci</translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation>Déposer des images ou un dossier n’importe où. Les images restent où elles sont.</translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation>Déposer ici des images, un dossier ou un zip. Les images restent où elles sont.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Reconnaître encore</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Trier en dossiers…</translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation>Le réseau a changé depuis qu’elles ont été reconnues</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. En copier une, ou choisir un fichier.</translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation>Qu’y a-t-il sur vos images ?</translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation>en {s:.1f} s</translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation>collée {n}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} sélectionnées</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} et {n} de plus</translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation>{n} de ces images sont des images d’entraînement de ce réseau. Ce qu’il en dit ne montre pas combien il est bon.</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} images</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation>Histogramme de la sortie</translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation>Valeurs de {0}</translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation>Réseau : modèles</translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation>Parmi : {names}.</translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation>Parmi : {range}.</translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation>Entraîne le réseau tel qu’il est, et une fois sans chaque bloc quand cela convient.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation>Valeurs séparées par des virgules ({range}), ou un domaine de tirage : 0.001..0.1</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation>Varier autre chose</translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation>Varier ceci</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation>Avec + entre plusieurs à la fois ; none pour aucun.</translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation>Sans un bloc à la fois</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation>Nouveau contenu en route</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation>Réseau et réglages deviennent ceux de {0} ; Édition, Annuler les rend.</translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation>Seuls graines et plis varient : le projet reste tel quel.</translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation>Une exécution chacune : être en tête peut être dû au hasard. Labo entraîne plusieurs graines de chacune et dit si c’est le cas.</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Enregistrer le tableau en CSV ou JSON</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation>Adopter la gagnante</translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation>Adopter {0}</translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation>La course est lancée</translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation>Il y a une gagnante quand une exécution est finie.</translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation>Entraîner cinq graines de plus de chacune</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Validation par époque</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Validation, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation>moyenne, plus basse à plus haute</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>une exécution</translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation>{0} arrive en tête</translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation>L’image que montre chaque vue</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>{0} observée</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>pas d’image</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation>Ajouter un classifieur softmax à la fin : la chaleur parle pour une de ses classes.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation>Clair là où un petit changement d’un pixel fait le plus bouger le score de la classe : son gradient.</translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation>Clair là où couvrir un patch de gris rend la classe moins probable ; d’abord de grands patchs, puis de petits.</translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation>Clair là où les cartes du bloc parlent pour la classe : chaque carte compte autant que son gradient moyen.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation>Choisir des images ; la chaleur recouvre celle qui est observée.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation>Grad-CAM en demande une qui mène à la sortie. Saillance et occlusion marchent avec tout réseau.</translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation>Chaleur pour</translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation>Carte de chaleur sur l’image</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>Dans le bloc</translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation>À gauche l’image, à droite la chaleur seule</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>Aucune image n’est observée</translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation>Pas encore entraîné : la chaleur montre ce à quoi réagissent des poids aléatoires, ce qui ne veut rien dire. Entraîner d’abord.</translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation>Rien ne fait bouger cette valeur ici. Essayer un autre bloc ou une autre méthode.</translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation>Rien ne parle pour cette classe ici. Essayer une autre classe, un autre bloc ou une autre méthode.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>Opacité de la chaleur</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saillance</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation>Montrer la saillance</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>En faveur de</translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation>Prendre un modèle, l’entraîner, et demander pourquoi il dit ce qu’il dit.</translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation>Le réseau donne des valeurs, pas des classes : la chaleur montre ce qui fait bouger cette sortie.</translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation>Le réseau n’a pas de sortie</translation>
    </message>
    <message>
        <source>The network says</source>
        <translation>Le réseau dit</translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation>L’image observée avec la chaleur</translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation>Il n’y a pas de convolution avec cartes</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>Il n’y a rien à expliquer</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation>Ce pour quoi parle la chaleur</translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation>Où Grad-CAM regarde dans le réseau</translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation>Avec les poids tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>sortie {n}</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>ligne {r}, colonne {c} : {v}</translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation>l’étiquette la plus probable</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>la classe prédite</translation>
    </message>
    <message>
        <source>the true class</source>
        <translation>la vraie classe</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation>Versions, machine et dernières lignes du journal sont dans le presse-papiers. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation>Vues de l’espace de travail, de gauche à droite</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation>Modifier les réglages des données</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>Modifier les réglages d’entraînement</translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation>Prendre moyenne et écart-type des images</translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation>Les images de ce projet ne sont plus dans {0}. Choisir où elles sont, ou les mettre à côté du projet et le rouvrir.</translation>
    </message>
    <message>
        <source>The images of this project are on another computer, {0}. It was not asked for them, since it would learn who opens the project. Choose the images to open them.</source>
        <translation>Les images de ce projet sont sur un autre ordinateur, {0}. Il n’a pas été interrogé, car il saurait qui ouvre le projet. Choisir les images pour les ouvrir.</translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation>{n} corrections ne conviennent pas à ces images. Voir Édition, Modifications d’images. La première : </translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom à 100 % (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation>1 pour le gris, 3 pour la couleur.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation>Une ReLU qui s’arrête à un plafond, pour qu’aucune valeur ne croisse sans limite. MobileNetV2 et EfficientNet-Lite l’utilisent (Howard et al. 2017).</translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation>Un bloc d’un cnndesk plus récent.</translation>
    </message>
    <message>
        <source>A free drawing has no word in lessons; they know one upright or level stroke on a blank pad.</source>
        <translation>Les leçons n’ont pas de mot pour un dessin libre ; elles connaissent un trait vertical ou horizontal sur une feuille vierge.</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation>Une leaky ReLU qui apprend quelle part des valeurs négatives laisser passer.</translation>
    </message>
    <message>
        <source>A moment within an epoch has no word in lessons; they know the ends of epochs.</source>
        <translation>Les leçons n’ont pas de mot pour un moment au milieu d’une époque ; elles connaissent les fins des époques.</translation>
    </message>
    <message>
        <source>A network with more filters, or one more convolution, may learn more.</source>
        <translation>Un réseau avec plus de filtres, ou une convolution de plus, peut apprendre davantage.</translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation>Une ReLU arrondie qui n’atteint jamais tout à fait zéro.</translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation>Une sigmoïde faite de droites : exactement 0 et 1 loin de zéro.</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation>Une ReLU lisse : chaque valeur fois sa propre sigmoïde (aussi appelée swish).</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation>Une ReLU lisse : chaque valeur fois la probabilité qu’un nombre normal lui soit inférieur.</translation>
    </message>
    <message>
        <source>A step has one comparison. Press “Next step” before you put another together.</source>
        <translation>Une étape a une seule comparaison. Appuyez sur « Étape suivante » avant d’en préparer une autre.</translation>
    </message>
    <message>
        <source>A training that is paused has no word in lessons. Let it come to its end.</source>
        <translation>Les leçons n’ont pas de mot pour un entraînement en pause. Laissez-le aller à son terme.</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>AVX-512 with bfloat16</source>
        <translation>AVX-512 avec bfloat16</translation>
    </message>
    <message>
        <source>AVX2</source>
        <translation>AVX2</translation>
    </message>
    <message>
        <source>Accuracy: {0}.</source>
        <translation>Exactitude : {0}.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation>Ajouter Softmax</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Ajouter une entrée d’image</translation>
    </message>
    <message>
        <source>Add an image input or take a template.</source>
        <translation>Ajouter une entrée d’image ou prendre un modèle.</translation>
    </message>
    <message>
        <source>Add one and connect it to the first block.</source>
        <translation>En ajouter une et la relier au premier bloc.</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Ajouter {what}</translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation>Ajoutées en bas et à droite.</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation>Ajouté à la variance, pour qu’un canal constant ne nuise pas.</translation>
    </message>
    <message>
        <source>Adding {block} has no word in lessons. Draw it before the recording begins.</source>
        <translation>Les leçons n’ont pas de mot pour l’ajout de {block}. Dessinez-le avant le début de l’enregistrement.</translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation>Ajoute une dernière fenêtre en partie hors de la carte au lieu de laisser des lignes (ceil mode).</translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation>Ajoute un nombre appris à chaque carte.</translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation>Ajoute un nombre appris à chaque unité.</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation>Additionne ses entrées valeur par valeur ; toutes doivent avoir la même forme. Les raccourcis réunis par Add permettent à des réseaux très profonds d’apprendre (He et al. 2016).</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation>Additionne ses entrées valeur par valeur ; le raccourci des réseaux résiduels.</translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation>Ajoute un bruit gaussien à chaque valeur pendant l’entraînement. Le réseau apprend à ignorer les petites perturbations ; hors entraînement, il ne fait rien.</translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation>Ajoute un bruit aléatoire à l’entraînement.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation>Ajoute des lignes et des colonnes de zéros autour de chaque carte. Une fenêtre qui glisse dessus atteint alors les pixels du bord aussi souvent que les autres.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation>Ajoute des lignes et des colonnes de zéros autour de l’image.</translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation>Additionne les valeurs de chaque fenêtre. Compte la quantité d’un motif, là où l’average pooling dit la quantité par pixel.</translation>
    </message>
    <message>
        <source>All convolutional</source>
        <translation>Tout convolutif</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Disposer de gauche à droite</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Disposer de haut en bas</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Average pooling</translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation>Retour au mieux</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Équilibrer les classes</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Équilibrer les classes</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch norm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Meilleure époque par</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation>Amène toutes les valeurs d’une image à une moyenne de 0 et un écart de 1, puis étire et décale chaque canal par des nombres appris. Contrairement à batch norm, fait de même pendant l’entraînement et après.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation>Amène chaque canal à une moyenne de 0 et un écart de 1 sur le lot ; l’entraînement va plus vite.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation>Amène chaque canal à une moyenne de 0 et un écart de 1 sur les images d’un lot, puis l’étire et le décale par des nombres appris. Hors entraînement, il utilise des moyennes glissantes au lieu du lot.</translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation>Amène les valeurs de chaque image à une moyenne de 0 et un écart de 1, quel que soit le lot.</translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation>Amène des groupes de canaux de chaque image à une moyenne de 0 et un écart de 1.</translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation>Amène des groupes de canaux d’une image à une moyenne de 0 et un écart de 1, puis étire et décale chaque canal par des nombres appris. Convient quand la mémoire ne permet que de petits lots.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation>Modifier un peu les images au hasard à chaque époque, ou ajouter des images.</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation>Modifier un peu les images au hasard à chaque époque, tirer les poids vers zéro, ou ajouter des images.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation>Vérifier si les images de test ont été prises autrement, ou si les images de validation sont des quasi-doublons d’images d’entraînement. C’est l’exactitude de test qu’il faut citer.</translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation>Vérifier si les deux sont échangées dans les images d’entraînement ou de validation.</translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation>Choisir les réglages</translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation>Écrêter le gradient</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Concaténer</translation>
    </message>
    <message>
        <source>Connect {a} to {b}</source>
        <translation>Relier {a} à {b}</translation>
    </message>
    <message>
        <source>Connect {what}</source>
        <translation>Relier {what}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conv 2-D</source>
        <translation>Conv 2-D</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Convolutions only: strides instead of pooling, one map per class instead of a head.</source>
        <translation>Convolutions seules : des pas au lieu de pooling, une carte par classe au lieu d’une tête.</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>Compter le padding</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Cut fewer rows and columns.</source>
        <translation>Couper moins de lignes et de colonnes.</translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation>Ne rien couper</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Cutout</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation>Coupe des lignes et des colonnes au bord de chaque carte. Sert à amener deux branches à la même taille avant leur jonction.</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation>Coupe des lignes et des colonnes au bord.</translation>
    </message>
    <message>
        <source>Cutting {numbers} leaves nothing of {size}.</source>
        <translation>Couper {numbers} ne laisse rien de {size}.</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Supprimer {what}</translation>
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
        <translation>Écart</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Disconnect {a} from {b}</source>
        <translation>Délier {a} de {b}</translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation>Distance entre les cellules du noyau ; 1 est une convolution ordinaire.</translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation>Divise chaque valeur par une puissance des carrés des canaux voisins au même endroit. AlexNet et GoogLeNet l’utilisaient avant batch norm ; rien n’y est appris.</translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation>Divise chaque valeur par l’activité des canaux voisins.</translation>
    </message>
    <message>
        <source>Drag a link to it from the block that should feed it.</source>
        <translation>Y tirer un lien depuis le bloc qui doit le nourrir.</translation>
    </message>
    <message>
        <source>Drag another link to it.</source>
        <translation>Y tirer un autre lien.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>Dupliquer {what}</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each image of the data has a value, but {block} ({name}) learns {task}.</source>
        <translation>Chaque image des données a une valeur, mais {block} ({name}) apprend : {task}.</translation>
    </message>
    <message>
        <source>Each image of the data has one class, but {block} ({name}) learns {task}.</source>
        <translation>Chaque image des données a une classe, mais {block} ({name}) apprend : {task}.</translation>
    </message>
    <message>
        <source>Each image of the data may have several labels, but {block} ({name}) learns {task}.</source>
        <translation>Chaque image des données peut avoir plusieurs étiquettes, mais {block} ({name}) apprend : {task}.</translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation>Chaque unité additionne toutes les entrées, chacune multipliée par son propre poids. Ici, les motifs trouvés dans toute l’image sont pesés ensemble.</translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation>Chaque unité est une somme pondérée de toutes les entrées.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>End it with Softmax for classes, Multi-label for labels or Regression for values.</source>
        <translation>Le finir par Softmax pour des classes, Multi-étiquette pour des étiquettes ou Régression pour des valeurs.</translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation>Finit avec les poids de la meilleure époque.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Exclude {what}</source>
        <translation>Exclure {what}</translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation>Lignes, colonnes en plus</translation>
    </message>
    <message>
        <source>Extra rows, columns {output_padding} are not smaller than the stride {stride}.</source>
        <translation>Lignes, colonnes en plus {output_padding} : pas plus petites que le pas {stride}.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation>Filtre chaque canal séparément ; peu coûteux, et souvent suivi d’une Conv 2-D 1×1.</translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation>Filtre fixe</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatir</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Fold {what}</source>
        <translation>Replier {what}</translation>
    </message>
    <message>
        <source>Freeze {what}</source>
        <translation>Geler {what}</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Gaussian blur 3×3</source>
        <translation>Flou gaussien 3×3</translation>
    </message>
    <message>
        <source>Gaussian blur 5×5</source>
        <translation>Flou gaussien 5×5</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Bruit gaussien</translation>
    </message>
    <message>
        <source>Give both branches equally many filters, or join them with Concatenate.</source>
        <translation>Donner autant de filtres aux deux branches, ou les joindre par Concaténer.</translation>
    </message>
    <message>
        <source>Give the block before it one unit per {noun}.</source>
        <translation>Donner au bloc d’avant une unité par {noun}.</translation>
    </message>
    <message>
        <source>Give the network {0}.</source>
        <translation>Donner au réseau {0}.</translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation>Donne son entrée comme estimation. L’entraînement réduit la moyenne des carrés des écarts aux bonnes valeurs.</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Moyenne globale</translation>
    </message>
    <message>
        <source>Global max</source>
        <translation>Maximum global</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good, after it went back once</source>
        <translation>Bon, après un retour en arrière</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>Group norm</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Grouper les étages</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <translation>Grouper {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Guessing comes to {0}.</source>
        <translation>Deviner donne {0}.</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hard sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Hard swish</translation>
    </message>
    <message>
        <source>Has seen 1.3 million photographs; learns new classes from a few pictures of each.</source>
        <translation>A vu 1,3 million de photos ; apprend de nouvelles classes en quelques images.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation>De combien la fenêtre avance à chaque fois ; 2 divise la taille par deux.</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation>Nombre de canaux voisins sommés, le sien compris.</translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation>De combien de fois la carte s’agrandit.</translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation>Quelle part du dernier pas est gardée.</translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation>À quelle lenteur les moyennes glissantes suivent les lots.</translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation>La pente de la droite : 1/6 dans MobileNetV3, 0.2 dans ONNX si rien n’est précisé.</translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation>Comment les poids sont tirés avant l’entraînement ; He convient à ReLU, Glorot à tanh.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation>Imite SiLU avec des droites. Presque la même courbe sans exponentielle (MobileNetV3, Howard et al. 2019).</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Initialiseur</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation>Insérer Dense</translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation>Insérer Moyenne globale</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>Insérer {what}</translation>
    </message>
    <message>
        <source>It has learned its images</source>
        <translation>Il a appris ses images</translation>
    </message>
    <message>
        <source>It is ready for use.</source>
        <translation>Le réseau est prêt à l’emploi.</translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation>Il apprend encore</translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation>Il ne fait que deviner</translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation>Il apprend par cœur</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation>Garde les valeurs positives et courbe doucement les négatives vers −α. Les sorties sont plus proches d’une moyenne nulle qu’avec ReLU (Clevert et al. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation>Garde les valeurs positives et multiplie les négatives par une pente. La pente est apprise, une par canal (He et al. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation>Garde les valeurs positives et multiplie les négatives par une petite pente. Une unité négative pour toute image peut ainsi encore apprendre.</translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation>Écarte le diviseur de zéro.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation>Garde la plus grande valeur de chaque fenêtre et réduit ainsi la carte.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation>Garde la plus grande valeur de chaque fenêtre. La carte rétrécit, et les petits décalages de l’image comptent moins.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, OpenMP, {threads} threads</source>
        <translation>Noyaux {name}, {n} nombres à la fois, OpenMP, {threads} threads</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, built without OpenMP</source>
        <translation>Noyaux {name}, {n} nombres à la fois, sans OpenMP</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquette</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplacien</translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation>Plus grand écart à la moyenne de l’image, 0.2 pour 80 à 120 %.</translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation>Plus grand écart, en part de la pleine luminosité.</translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation>Plus grand agrandissement ou réduction, 0.1 pour 10 % au plus.</translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation>Plus grand décalage dans chaque sens, en part du côté ; du noir entre.</translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation>Plus grande rotation de chaque côté, en degrés.</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Layer norm</translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation>Aligne toutes les valeurs sur une rangée, prêtes pour des blocs entièrement connectés.</translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation>Aligne toutes les valeurs sur une rangée : ligne par ligne, pixel par pixel, canal par canal. Les blocs entièrement connectés le font eux-mêmes ; ici, on le voit.</translation>
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
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Leaving out just these images has no word in lessons; they can keep classes that follow each other, and the first images of each to train on.</source>
        <translation>Les leçons n’ont pas de mot pour l’exclusion de ces images précises ; elles peuvent garder des classes qui se suivent et, de chacune, les premières images d’entraînement.</translation>
    </message>
    <message>
        <source>Let the settings, the rate above all, be chosen for these images.</source>
        <translation>Laisser choisir les réglages, le taux surtout, pour ces images.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation>Comme ReLU, mais laisse passer un peu des valeurs négatives.</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation>Comme ReLU, avec une courbe douce jusqu’à −α pour les valeurs négatives.</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>Local response norm</translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation>Passer ces images en revue et corriger ou exclure ce qui est faux, dans les images d’entraînement aussi.</translation>
    </message>
    <message>
        <source>Look whether the pictures of a class have something in common that can be seen at this size, and whether they are in the right classes. Or lower the rate.</source>
        <translation>Voir si les images d’une classe ont quelque chose en commun de visible à cette taille, et si elles sont dans les bonnes classes. Ou baisser le taux.</translation>
    </message>
    <message>
        <source>Look whether the table names the right pictures, and whether what it says of them can be seen at this size. Or lower the rate.</source>
        <translation>Voir si le tableau nomme les bonnes images, et si ce qu’il en dit se voit à cette taille. Ou baisser le taux.</translation>
    </message>
    <message>
        <source>Looking at sizes</source>
        <translation>Examen des tailles</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation>Agrandit les cartes par des filtres appris : le retour d’une convolution à pas.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation>Fait de chaque carte un nombre : sa plus grande valeur.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation>Fait de chaque carte un nombre : sa moyenne.</translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation>Agrandit l’image en répétant chaque pixel.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Max pooling</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Measured on {count}, the true validation accuracy lies between {low:.0f} and {high:.0f} % (at 95 %).</source>
        <translation>Mesurée sur {count}, la vraie exactitude de validation est entre {low:.0f} et {high:.0f} % (confiance 95 %).</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation>Mixte multiplie des nombres de 16 bits, ce que les processeurs récents font deux fois plus vite ; sommes, poids et le reste gardent 32.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation>Plus d’images aident le plus ; les modifier un peu au hasard à chaque époque aide aussi, ainsi que le miroir là où gauche et droite ont le même sens.</translation>
    </message>
    <message>
        <source>Most validation images of “{one}” are taken for “{other}”, and the other way round.</source>
        <translation>La plupart des images de validation de « {one} » sont prises pour « {other} », et inversement.</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>Déplacer dans un groupe</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>Déplacer {what}</translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation>Multi-étiquette</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicateur</translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation>Multiplie chaque valeur par sa propre sigmoïde. Elle est lisse, descend un peu sous zéro, et s’appelle aussi swish.</translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation>Multiplie chaque valeur par la part d’une loi normale qui lui est inférieure. Une parente lisse de ReLU, utilisée dans les transformers (Hendrycks et Gimpel 2016).</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation>Multiplie ses entrées valeur par valeur ; l’une peut ainsi moduler l’autre.</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation>Multiplie ses entrées valeur par valeur ; une entrée de 1×1 pixel compte pour toute la carte. Une branche qui finit par une sigmoïde peut ainsi ouvrir et fermer l’autre, par pixels ou par canaux entiers (squeeze and excitation, Hu et al. 2018).</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation>Doit diviser le nombre de canaux.</translation>
    </message>
    <message>
        <source>Mute {what}</source>
        <translation>Rendre muet : {what}</translation>
    </message>
    <message>
        <source>NEON with bfloat16</source>
        <translation>NEON avec bfloat16</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>momentum de Nesterov</translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation>Aucune exécution n’est finie.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation>Nombre de filtres par canal d’entrée.</translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation>Nombre de cartes qu’il produit.</translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation>Nombre de sorties.</translation>
    </message>
    <message>
        <source>Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the network is sure that they are of another class than their label says.</source>
        <translation>Sur {n:,} images de validation, {mistakes:,} sont fausses, et pour {doubtful:,} le réseau est sûr qu’elles sont d’une autre classe que ne dit leur étiquette.</translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation>Un nombre pour chaque cellule de la fenêtre.</translation>
    </message>
    <message>
        <source>Only the image: draw the rest yourself.</source>
        <translation>Seulement l’image : dessiner le reste soi-même.</translation>
    </message>
    <message>
        <source>Open {0} (O) to connect a block in it.</source>
        <translation>Ouvrir {0} (O) pour y relier un bloc.</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Déplier {what}</translation>
    </message>
    <message>
        <source>Opening other images has no word in lessons. Open them before the recording.</source>
        <translation>Les leçons n’ont pas de mot pour l’ouverture d’autres images. Ouvrez-les avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
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
        <translation>Marges</translation>
    </message>
    <message>
        <source>Pads {numbers} cut off the whole output.</source>
        <translation>Les marges {numbers} coupent toute la sortie.</translation>
    </message>
    <message>
        <source>Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.</source>
        <translation>Paires de convolutions 3×3 avec pooling entre elles ; un bon premier essai sur de petites photos.</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>Coller {what}</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Facteur de plateau</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Patience de plateau</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Processor {name}, {n} cores</source>
        <translation>Processeur {name}, {n} cœurs</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation>Tire chaque poids vers zéro ; évite d’apprendre par cœur.</translation>
    </message>
    <message>
        <source>Put a Fully connected block before it, with one unit per {noun}.</source>
        <translation>Mettre avant un bloc Dense, avec une unité par {noun}.</translation>
    </message>
    <message>
        <source>Put {0} in its place</source>
        <translation>Mettre {0} à sa place</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation>Met les cartes de ses entrées l’une derrière l’autre.</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation>Met les cartes de ses entrées l’une derrière l’autre ; hauteurs et largeurs doivent concorder. Le bloc suivant voit ce que chaque branche a trouvé.</translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation>Monte le taux depuis zéro au début.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
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
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Régression</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Relabel {what}</source>
        <translation>Réétiqueter {what}</translation>
    </message>
    <message>
        <source>Relabel {what} as {label}</source>
        <translation>Réétiqueter {what} en {label}</translation>
    </message>
    <message>
        <source>Relabelling images has no word in lessons. Relabel before the recording begins.</source>
        <translation>Les leçons n’ont pas de mot pour le changement des classes d’images. Changez-les avant le début de l’enregistrement.</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Retirer {what}</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>Renommer {what}</translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation>Répète chaque pixel pour agrandir la carte. Rien n’est appris ; une convolution ensuite lisse les carrés.</translation>
    </message>
    <message>
        <source>Replace the network</source>
        <translation>Remplacer le réseau</translation>
    </message>
    <message>
        <source>Replace {a} by {b}</source>
        <translation>Remplacer {a} par {b}</translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation>Remplace chaque carte par sa plus grande valeur, un nombre par canal. Il dit si un motif apparaît quelque part dans l’image.</translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation>Remplace chaque carte par sa moyenne, un nombre par canal. La suite du réseau ne dépend alors plus de la taille de l’image.</translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation>Remplace chaque fenêtre par sa moyenne et réduit ainsi la carte.</translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation>Remplace chaque fenêtre par la moyenne de ses valeurs ; le padding ne compte que si on le demande. La carte devient plus petite et plus lisse.</translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation>Remplace chaque fenêtre par la somme de ses valeurs.</translation>
    </message>
    <message>
        <source>Revert {what}</source>
        <translation>Rétablir {what}</translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation>Monte en ligne droite de 0 à 1 et y reste de chaque côté. Module les canaux dans MobileNetV3 sans exponentielle (Howard et al. 2019).</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>Arrondi supérieur</translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation>Arrondit le coin de ReLU. Sa pente est la sigmoïde, elle n’est donc jamais tout à fait plate.</translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation>Lignes et colonnes de zéros ajoutées de chaque côté.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD avec momentum</translation>
    </message>
    <message>
        <source>SSE4.2</source>
        <translation>SSE4.2</translation>
    </message>
    <message>
        <source>Saying the same of every image would be about as good.</source>
        <translation>Dire la même chose de chaque image vaudrait à peu près autant.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>Mettre la dilatation à 1</translation>
    </message>
    <message>
        <source>Set image size to {0}</source>
        <translation>Mettre la taille d’image à {0}</translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation>Mettre le padding sur « same »</translation>
    </message>
    <message>
        <source>Set parameters</source>
        <translation>Régler des paramètres</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Régler {0}</translation>
    </message>
    <message>
        <source>Set {block} to {size}, or fit the images to the network.</source>
        <translation>Mettre {block} à {size}, ou ajuster les images au réseau.</translation>
    </message>
    <message>
        <source>Set {name} of {what} to {value}</source>
        <translation>Mettre {name} de {what} à {value}</translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation>Met à zéro une part aléatoire des valeurs à chaque pas d’entraînement et agrandit les autres. Hors entraînement, il ne fait rien. Le réseau apprend à ne pas se fier à des unités isolées.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation>Met à zéro les valeurs négatives et garde les autres.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation>Met à zéro les valeurs négatives et garde les autres. Sans un tel coude, une pile de couches ne ferait pas plus qu’une seule.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation>Met à zéro les valeurs négatives et plafonne les grandes, en général à 6.</translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation>Met à zéro des cartes entières au hasard à chaque pas d’entraînement. Des pixels voisins disent presque la même chose : en ôter quelques-uns changerait peu.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation>Part des images retournées de gauche à droite.</translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation>Part des cartes mises à zéro.</translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation>Part de la bonne classe répartie sur toutes les classes à l’entraînement.</translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation>Part des valeurs mises à zéro.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation>Raccourcit un pas trop long, pour que les nombres restent bornés.</translation>
    </message>
    <message>
        <source>Show health</source>
        <translation>Montrer la santé</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Montrer les images</translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation>Montrer les erreurs</translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation>Montre chaque classe aussi souvent, quel que soit son nombre d’images.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation>SiLU faite de droites : presque la même courbe, bien moins coûteuse.</translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation>Côté du carré noir, en part du plus petit côté.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation>Taille de chaque filtre.</translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation>Fait glisser une matrice donnée sur chaque canal : contours, flou, netteté ou vos propres nombres.</translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation>Fait glisser une matrice choisie sur chaque canal et somme les produits. Rien n’est appris : un détecteur de contours montre aussitôt les contours.</translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation>Fait glisser des filtres appris sur l’image ; chacun produit une carte.</translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation>Fait glisser un petit filtre sur chaque canal séparément. Une convolution 1×1 ensuite mélange les canaux, avec bien moins de produits qu’une convolution complète.</translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation>Fait glisser de petits filtres sur l’image. Chacun produit une carte, claire là où son motif apparaît.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>Petit ResNet</translation>
    </message>
    <message>
        <source>Small VGG</source>
        <translation>Petit VGG</translation>
    </message>
    <message>
        <source>Small classes may come off badly; balancing shows every class equally often.</source>
        <translation>Les petites classes peuvent en pâtir ; équilibrer montre chaque classe aussi souvent.</translation>
    </message>
    <message>
        <source>So few could come out so by chance. Add images, or set more aside for validation.</source>
        <translation>Si peu peuvent donner cela par hasard. Ajouter des images, ou en mettre plus de côté pour la validation.</translation>
    </message>
    <message>
        <source>So this says little about the network. Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Cela dit donc peu du réseau. Entraînez à nouveau avec un taux plus bas, ou laissez choisir les réglages pour ces images.</translation>
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
        <translation>Certaines étiquettes semblent fausses</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>Spatial dropout</translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation>Répartit les canaux en groupes filtrés séparément.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation>Comprime chaque valeur entre 0 et 1.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation>Comprime chaque valeur entre 0 et 1. Loin de zéro, elle est plate : les réseaux profonds apprennent lentement avec elle.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation>Comprime chaque valeur entre −1 et 1, 0 restant 0. L’activation du premier LeNet ; plate loin de zéro, comme la sigmoïde.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation>Comprime chaque valeur entre −1 et 1.</translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation>Estampe chaque valeur d’entrée, fois un petit filtre appris, sur une carte plus grande et additionne. Annule la réduction d’une convolution de même pas.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation>Écart-type du bruit gaussien, en part de l’étendue complète.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>Écart-type du bruit.</translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation>Repartir avec un taux plus bas ; une batch norm avant, ou leaky ReLU, en protège.</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>Palier tous les</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Facteur de palier</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation>S’arrête après tant d’époques sans meilleure perte de validation.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation>Sum pooling</translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation>Éteint des unités au hasard pendant l’entraînement, pour que le réseau ne se fie à aucune.</translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation>Éteint des cartes entières au hasard à l’entraînement.</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Reprendre {what}</translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation>Prend une image, un tableau hauteur × largeur × canaux de pixels de 0 à 255. La mise à l’échelle les amène dans un domaine où l’entraînement marche bien.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>The curves show no fault</source>
        <translation>Les courbes ne montrent pas de défaut</translation>
    </message>
    <message>
        <source>The data has {count}, but the network gives {n}.</source>
        <translation>Les données ont {count}, mais le réseau en donne {n}.</translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation>La fin d’un classifieur : une probabilité par classe, 1 en tout.</translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation>La fin d’un réseau qui estime des nombres.</translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation>La fin d’un étiqueteur : une probabilité par étiquette, chacune à part.</translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation>Le taux le plus haut.</translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation>L’image : hauteur × largeur × canaux, pixels de 0 à 255.</translation>
    </message>
    <message>
        <source>The images are {size}, but {block} takes {wanted}.</source>
        <translation>Les images sont {size}, mais {block} prend {wanted}.</translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation>La plus grande valeur qui sort.</translation>
    </message>
    <message>
        <source>The loss shot up</source>
        <translation>La perte a bondi</translation>
    </message>
    <message>
        <source>The loss was still falling in the last of {0}.</source>
        <translation>La perte baissait encore à la dernière : {0}.</translation>
    </message>
    <message>
        <source>The network has no image input.</source>
        <translation>Le réseau n’a pas d’entrée d’image.</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>Le réseau n’a pas de sortie.</translation>
    </message>
    <message>
        <source>The network has {n} outputs: {names}.</source>
        <translation>Le réseau a {n} sorties : {names}.</translation>
    </message>
    <message>
        <source>The network is empty.</source>
        <translation>Le réseau est vide.</translation>
    </message>
    <message>
        <source>The network of CNN Explainer: ten maps in each convolution, easy to look through.</source>
        <translation>Le réseau de CNN Explainer : dix cartes par convolution, faciles à parcourir.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation>Les nombres ont explosé</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went on with {scale:g} times the learning rate.</source>
        <translation>Les nombres ont explosé au pas {step} : revenu à l’époque {epoch}, l’entraînement a continué avec {scale:g} fois le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at the start, it went on with {scale:g} times the learning rate.</source>
        <translation>Les nombres ont explosé au pas {step} : revenu au début, l’entraînement a continué avec {scale:g} fois le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds once</source>
        <translation>Les nombres ont explosé une fois</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>La même graine donne les mêmes nombres.</translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation>Les images de test sont plus dures que celles de validation</translation>
    </message>
    <message>
        <source>The training loss had come down to {least:.3g} and is {now:.3g} now.</source>
        <translation>La perte d’entraînement était descendue à {least:.3g} et vaut maintenant {now:.3g}.</translation>
    </message>
    <message>
        <source>The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is {train:.3g}.</source>
        <translation>La perte de validation était de {least:.3g} et est montée à {now:.3g} ; la perte d’entraînement est de {train:.3g}.</translation>
    </message>
    <message>
        <source>There are no validation images, so nothing says how it does on others. Add images, or set some aside.</source>
        <translation>Il n’y a pas d’images de validation, rien ne dit donc ce qu’il vaut sur d’autres. Ajouter des images, ou en mettre de côté.</translation>
    </message>
    <message>
        <source>There are {n:.0f} training images a class.</source>
        <translation>Il y a {n:.0f} images d’entraînement par classe.</translation>
    </message>
    <message>
        <source>This augmentation has no word in lessons; they know “none” and “shift”.</source>
        <translation>Les leçons n’ont pas de mot pour cette augmentation ; elles connaissent « none » et « shift ».</translation>
    </message>
    <message>
        <source>This block needs a newer cnndesk.</source>
        <translation>Ce bloc demande un cnndesk plus récent.</translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation>Ce bloc vient d’un cnndesk plus récent. Il est gardé et enregistré tel quel.</translation>
    </message>
    <message>
        <source>This zooming has no word in lessons; they know zooming in until numbers are written, and out to the whole image.</source>
        <translation>Les leçons n’ont pas de mot pour cet agrandissement ; elles connaissent l’agrandissement jusqu’aux nombres et le retour à l’image entière.</translation>
    </message>
    <message>
        <source>Three residual blocks: shortcuts around convolutions let deep networks learn.</source>
        <translation>Trois blocs résiduels : des raccourcis autour des convolutions laissent apprendre des réseaux profonds.</translation>
    </message>
    <message>
        <source>TinyVGG</source>
        <translation>TinyVGG</translation>
    </message>
    <message>
        <source>Too few validation images to say</source>
        <translation>Trop peu d’images de validation pour le dire</translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation>Trop peu de données : il apprend par cœur</translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Réentraîner avec un taux plus bas, ou laisser choisir les réglages pour ces images.</translation>
    </message>
    <message>
        <source>Train longer: {n} epochs.</source>
        <translation>Entraîner plus longtemps : {n} époques.</translation>
    </message>
    <message>
        <source>Train {n} epochs</source>
        <translation>Entraîner {n} époques</translation>
    </message>
    <message>
        <source>Training needs exactly one: delete the others.</source>
        <translation>L’entraînement en demande exactement une : supprimer les autres.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transposée</translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation>Transforme un nombre par classe en probabilités dont la somme est 1. L’entraînement réduit l’entropie croisée : moins le logarithme de la probabilité de la bonne classe.</translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation>Transforme un nombre par étiquette en probabilité, chacune à part. Une image peut porter plusieurs étiquettes ; l’entraînement réduit l’entropie croisée binaire.</translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation>Deux classes semblent échangées</translation>
    </message>
    <message>
        <source>Two convolutions and three fully connected blocks; reads handwritten digits in seconds.</source>
        <translation>Deux convolutions et trois blocs entièrement connectés ; lit des chiffres manuscrits en quelques secondes.</translation>
    </message>
    <message>
        <source>Unfreeze {what}</source>
        <translation>Dégeler {what}</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <translation>Dégrouper {what}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation>Des unités sont mortes</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>Bloc inconnu</translation>
    </message>
    <message>
        <source>Unmute {what}</source>
        <translation>Réactiver {what}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Update cnndesk, or replace this “{type}” by a block that this version has.</source>
        <translation>Mettre à jour cnndesk, ou remplacer ce « {type} » par un bloc de cette version.</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation>Prendre 1 groupe</translation>
    </message>
    <message>
        <source>Use 1 group or a divisor of {channels}.</source>
        <translation>Prendre 1 groupe ou un diviseur de {channels}.</translation>
    </message>
    <message>
        <source>Use a divisor of {channels}, such as {fitting}.</source>
        <translation>Prendre un diviseur de {channels}, comme {fitting}.</translation>
    </message>
    <message>
        <source>Use a multiple of {groups} filters, or 1 group.</source>
        <translation>Prendre un multiple de {groups} filtres, ou 1 groupe.</translation>
    </message>
    <message>
        <source>Use at most {fits}.</source>
        <translation>Prendre au plus {fits}.</translation>
    </message>
    <message>
        <source>Use decay {decay:g}</source>
        <translation>Decay {decay:g}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use padding “same” and equal strides on both branches, or pool the larger one.</source>
        <translation>Prendre le padding « same » et des pas égaux sur les deux branches, ou réduire la plus grande par pooling.</translation>
    </message>
    <message>
        <source>Use padding “same” or a {noun} of at most {largest}.</source>
        <translation>Prendre le padding « same » ou {noun} d’au plus {largest}.</translation>
    </message>
    <message>
        <source>Use pads smaller than the window, or padding “same”.</source>
        <translation>Prendre des marges plus petites que la fenêtre, ou le padding « same ».</translation>
    </message>
    <message>
        <source>Use rate {rate:g}</source>
        <translation>Taux {rate:g}</translation>
    </message>
    <message>
        <source>Use smaller pads or padding “same”.</source>
        <translation>Prendre des marges plus petites ou le padding « same ».</translation>
    </message>
    <message>
        <source>Use {fits}</source>
        <translation>Prendre {fits}</translation>
    </message>
    <message>
        <source>Use {groups}</source>
        <translation>Prendre {groups}</translation>
    </message>
    <message>
        <source>Use {more} filters</source>
        <translation>Prendre {more} filtres</translation>
    </message>
    <message>
        <source>Use {noun} {size}</source>
        <translation>Prendre {noun} {size}</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Varier les images</translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation>Les valeurs très négatives deviennent l’opposé de ceci.</translation>
    </message>
    <message>
        <source>Waits until {block} fits.</source>
        <translation>Attend que {block} convienne.</translation>
    </message>
    <message>
        <source>Waits until {block} is connected.</source>
        <translation>Attend que {block} soit relié.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Watching a picture that is none of the data has no word in lessons. Watch one of the images of the data.</source>
        <translation>Les leçons n’ont pas de mot pour une image qui n’est pas dans les données. Observez une des images des données.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>What it sees in training it knows, other images less well.</source>
        <translation>Ce qu’il voit à l’entraînement, il le connaît, les autres images moins bien.</translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation>Par quoi les valeurs négatives sont multipliées.</translation>
    </message>
    <message>
        <source>What the Lab has put together has no word in lessons. They can vary settings of the training, augment and template, over up to 20 seeds, in 60 runs.</source>
        <translation>Les leçons n’ont pas de mot pour ce que le Labo doit essayer. Elles peuvent faire varier des réglages de l’entraînement, augment et template, avec 20 graines au plus, en 60 exécutions.</translation>
    </message>
    <message>
        <source>What the Lab has tried has no word in lessons. Vary less in it.</source>
        <translation>Les leçons n’ont pas de mot pour ce que le Labo a essayé. Faites-y varier moins.</translation>
    </message>
    <message>
        <source>What was trained before the recording is not in the lesson: its learners begin with a new network. Let them train in it.</source>
        <translation>Ce qui a été entraîné avant l’enregistrement n’est pas dans la leçon : ses élèves commencent avec un réseau neuf. Laissez-les l’y entraîner.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With pads {numbers} a window {size} would lie outside the image.</source>
        <translation>Avec les marges {numbers}, une fenêtre {size} serait hors de l’image.</translation>
    </message>
    <message>
        <source>You are back at now, so the step gets no line for the other moment: in the end nothing would show that it was looked at. Press “Next step” while you are there; the next step begins with now by itself.</source>
        <translation>Vous êtes revenu à maintenant, l’étape n’a donc pas de ligne pour l’autre moment : à la fin, rien ne montrerait qu’il a été regardé. Appuyez sur « Étape suivante » pendant que vous y êtes ; l’étape suivante commence d’elle-même à maintenant.</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>Zero padding</translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation>Les zéros du padding sont aussi des valeurs : la moyenne est plus petite au bord.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>asking what moves each class</source>
        <translation>recherche de ce qui fait bouger chaque classe</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropie croisée binaire</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>flou moyen</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>choosing a threshold</source>
        <translation>choix d’un seuil</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>des classes</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>montée</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>comparing with random concepts</source>
        <translation>comparaison à des concepts aléatoires</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>copying pixels</source>
        <translation>copie des pixels</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>dilation {n}</source>
        <translation>dilatation {n}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>inadapté</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>edges, 4 neighbours</source>
        <translation>contours, 4 voisins</translation>
    </message>
    <message>
        <source>edges, 8 neighbours</source>
        <translation>contours, 8 voisins</translation>
    </message>
    <message>
        <source>edges, diagonal</source>
        <translation>contours, diagonale</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>relief</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>tournage</translation>
    </message>
    <message>
        <source>finding out what “not sure” is</source>
        <translation>recherche de ce qui est « pas sûr »</translation>
    </message>
    <message>
        <source>finding the directions of largest variance</source>
        <translation>recherche des directions de plus grande variance</translation>
    </message>
    <message>
        <source>finding the main directions</source>
        <translation>recherche des directions principales</translation>
    </message>
    <message>
        <source>fixed mean, std</source>
        <translation>fixed mean, std</translation>
    </message>
    <message>
        <source>floor −{n}</source>
        <translation>plancher −{n}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>hauteur × largeur</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>l’entrée {0}</translation>
    </message>
    <message>
        <source>installed with Python</source>
        <translation>installé avec Python</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>des étiquettes</translation>
    </message>
    <message>
        <source>learned slope</source>
        <translation>pente apprise</translation>
    </message>
    <message>
        <source>learning the background</source>
        <translation>apprentissage du fond</translation>
    </message>
    <message>
        <source>learning what is background</source>
        <translation>apprentissage de ce qui est fond</translation>
    </message>
    <message>
        <source>listing images</source>
        <translation>liste des images</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>looking at an image</source>
        <translation>examen d’une image</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>examen des images</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>examen de l’image</translation>
    </message>
    <message>
        <source>looking at the units</source>
        <translation>examen des unités</translation>
    </message>
    <message>
        <source>looking at their parts</source>
        <translation>examen de leurs parties</translation>
    </message>
    <message>
        <source>looking closer</source>
        <translation>examen de plus près</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>recherche d’images</translation>
    </message>
    <message>
        <source>making batches</source>
        <translation>préparation des lots</translation>
    </message>
    <message>
        <source>map {n} of {block}</source>
        <translation>carte {n} de {block}</translation>
    </message>
    <message>
        <source>mean 0, std 1</source>
        <translation>moy. 0, éc.-type 1</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>erreur absolue moyenne</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>measuring PyTorch</source>
        <translation>mesure de PyTorch</translation>
    </message>
    <message>
        <source>mixed: 16 and 32 bits</source>
        <translation>mixte : 16 et 32 bits</translation>
    </message>
    <message>
        <source>momentum {n}</source>
        <translation>momentum {n}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>muted: passes its input on</source>
        <translation>muet : laisse passer son entrée</translation>
    </message>
    <message>
        <source>newer cnndesk</source>
        <translation>cnndesk plus récent</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norme</translation>
    </message>
    <message>
        <source>normal, 0.05</source>
        <translation>normal, 0.05</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>pas relié</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing left of {size}</source>
        <translation>rien ne reste de {size}</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>one after the other, {n} threads</source>
        <translation>l’une après l’autre, {n} threads</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>one-cycle</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>orthogonal</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>sortie {0}</translation>
    </message>
    <message>
        <source>over all inputs n</source>
        <translation>sur toutes les entrées n</translation>
    </message>
    <message>
        <source>over channels c and kernel cells i, j; s is the stride</source>
        <translation>sur les canaux c et les cases i, j du noyau ; s est le pas</translation>
    </message>
    <message>
        <source>over kernel cells i, j; s is the stride</source>
        <translation>sur les cases i, j du noyau ; s est le pas</translation>
    </message>
    <message>
        <source>over matrix cells i, j; s is the stride</source>
        <translation>sur les cases i, j de la matrice ; s est le pas</translation>
    </message>
    <message>
        <source>over n channels around</source>
        <translation>sur n canaux autour</translation>
    </message>
    <message>
        <source>over the whole map</source>
        <translation>sur toute la carte</translation>
    </message>
    <message>
        <source>over {n} channels</source>
        <translation>sur {n} canaux</translation>
    </message>
    <message>
        <source>over {plane}</source>
        <translation>sur {plane}</translation>
    </message>
    <message>
        <source>padded input {0}</source>
        <translation>l’entrée bordée {0}</translation>
    </message>
    <message>
        <source>pads too large</source>
        <translation>marges trop grandes</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>par image</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation>pixels, hauteur × largeur</translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation>pixels : haut, bas, gauche, droite</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portable</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>reading images as the project will</source>
        <translation>lecture des images comme le projet le fera</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>reading the path</source>
        <translation>lecture du chemin</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>réduire sur plateau</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>searching for what excites {block}</source>
        <translation>recherche de ce qui active {block}</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>netteté</translation>
    </message>
    <message>
        <source>slope {n}</source>
        <translation>pente {n}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>autonome</translation>
    </message>
    <message>
        <source>step</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>stride {n}</source>
        <translation>pas {n}</translation>
    </message>
    <message>
        <source>taking values apart</source>
        <translation>décomposition des valeurs</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>the loss along the path</source>
        <translation>la perte le long du chemin</translation>
    </message>
    <message>
        <source>the loss around it</source>
        <translation>la perte autour</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>chronométrage</translation>
    </message>
    <message>
        <source>to one row</source>
        <translation>en une ligne</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>too many extra rows</source>
        <translation>trop de lignes en plus</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>haut, bas, gauche, droite</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation>valid : la fenêtre reste dans l’image. same : des zéros autour gardent la taille.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>exactitude de validation</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>values</source>
        <translation>des valeurs</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>with its neighbour</source>
        <translation>dans le bloc voisin</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>writing logs</source>
        <translation>écriture des journaux</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>{0} in it is selected</source>
        <translation>{0} y est sélectionné</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionné</translation>
    </message>
    <message>
        <source>{0}, folded group</source>
        <translation>{0}, groupe replié</translation>
    </message>
    <message>
        <source>{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it {left}.</source>
        <translation>{block} contient {share:.0f} % des paramètres ; une moyenne globale avant lui en laisse {left}.</translation>
    </message>
    <message>
        <source>{block} is not connected.</source>
        <translation>{block} n’est pas relié.</translation>
    </message>
    <message>
        <source>{block} takes {inputs} and has {n}.</source>
        <translation>{block} prend {inputs} et en a {n}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} and {second} channels</source>
        <translation>{first} et {second} canaux</translation>
    </message>
    <message>
        <source>{first} and {second} have no activation between them: together they can do no more than one block.</source>
        <translation>{first} et {second} n’ont pas d’activation entre eux : ensemble, ils ne font pas plus qu’un bloc.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {channels}.</source>
        <translation>{groups} groupes ne divisent pas {channels}.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {filters}.</source>
        <translation>{groups} groupes ne divisent pas {filters}.</translation>
    </message>
    <message>
        <source>{groups} groups, {channels} channels</source>
        <translation>{groups} groupes, {channels} canaux</translation>
    </message>
    <message>
        <source>{groups} groups, {filters} filters</source>
        <translation>{groups} groupes, {filters} filtres</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{name} to {value}</source>
        <translation>{name} à {value}</translation>
    </message>
    <message>
        <source>{n} % of the maps</source>
        <translation>{n} % des cartes</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} Go</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} bin</source>
        <translation>{n} intervalle</translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation>{n} intervalles</translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation>{n} bloc</translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation>{n} blocs</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n} canal</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} canaux</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n} classe</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} classes</translation>
    </message>
    <message>
        <source>{n} each</source>
        <translation>{n} par canal</translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation>{n} époque</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} époques</translation>
    </message>
    <message>
        <source>{n} filter</source>
        <translation>{n} filtre</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} filtres</translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation>{n} dossier</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} dossiers</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n} groupe</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} groupes</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{n} input</source>
        <translation>{n} entrée</translation>
    </message>
    <message>
        <source>{n} input channel</source>
        <translation>{n} canal d’entrée</translation>
    </message>
    <message>
        <source>{n} input channels</source>
        <translation>{n} canaux d’entrée</translation>
    </message>
    <message>
        <source>{n} inputs</source>
        <translation>{n} entrées</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} ko</translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation>{n} étiquette</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} étiquettes</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} lien</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} liens</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} carte</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} cartes</translation>
    </message>
    <message>
        <source>{n} maps of {block}</source>
        <translation>{n} cartes de {block}</translation>
    </message>
    <message>
        <source>{n} of {maps} maps of {block} are zero for every image and learn no more.</source>
        <translation>{n} cartes sur {maps} de {block} sont nulles pour toute image et n’apprennent plus.</translation>
    </message>
    <message>
        <source>{n} or more inputs</source>
        <translation>{n} entrées ou plus</translation>
    </message>
    <message>
        <source>{n} parameter</source>
        <translation>{n} paramètre</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} paramètres</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} exécution</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} exécutions</translation>
    </message>
    <message>
        <source>{n} side by side, 1 thread each</source>
        <translation>{n} à la fois, 1 thread chacune</translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation>{n} image de test</translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation>{n} images de test</translation>
    </message>
    <message>
        <source>{n} times the same</source>
        <translation>{n} fois le même</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} unité</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} unités</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} valeur</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation>{n} poids</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} poids</translation>
    </message>
    <message>
        <source>{subject} is larger than the {target}.</source>
        <translation>{subject} : plus grand que {target}.</translation>
    </message>
    <message>
        <source>{title} needs at least {fewest}, not {channels}.</source>
        <translation>{title} demande au moins {fewest}, pas {channels}.</translation>
    </message>
    <message>
        <source>{title} needs inputs of the same height and width, not {first} and {shape}.</source>
        <translation>{title} demande des entrées de mêmes hauteur et largeur, pas {first} et {shape}.</translation>
    </message>
    <message>
        <source>{title} needs inputs with the same number of channels, not {first} and {shape}.</source>
        <translation>{title} demande des entrées avec autant de canaux, pas {first} et {shape}.</translation>
    </message>
    <message>
        <source>{title} needs one number per {noun}, but its input is {shape}.</source>
        <translation>{title} demande un nombre par {noun}, mais son entrée est {shape}.</translation>
    </message>
    <message>
        <source>{what} in {block}.</source>
        <translation>{what} dans {block}.</translation>
    </message>
    <message>
        <source>{window} on {input}</source>
        <translation>{window} sur {input}</translation>
    </message>
    <message>
        <source>{window} with dilation {dilation} spans {span}, which</source>
        <translation>{window} avec dilatation {dilation}, soit {span}</translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation>« mean 0, std 1 » prend la moyenne et l’écart-type des images d’entraînement ; « fixed » garde ceux avec lesquels un réseau a été entraîné ailleurs.</translation>
    </message>
    <message>
        <source>“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with {few:,}</source>
        <translation>« {large} » a {many:,} images d’entraînement, {times:.1f} fois plus que « {small} » avec {few:,}</translation>
    </message>
</context>
</TS>
