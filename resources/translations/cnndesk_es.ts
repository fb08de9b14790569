<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Draw it as one (O)</source>
        <translation>Dibujarlo como uno (O)</translation>
    </message>
    <message>
        <source>Draw them as one (Ctrl+G)</source>
        <translation>Dibujarlos como uno (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Keep its weights (L)</source>
        <translation>Conservar sus pesos (L)</translation>
    </message>
    <message>
        <source>Let it learn again (L)</source>
        <translation>Que vuelva a aprender (L)</translation>
    </message>
    <message>
        <source>Let it pass its input on (M)</source>
        <translation>Que deje pasar su entrada (M)</translation>
    </message>
    <message>
        <source>Let it work again (M)</source>
        <translation>Que vuelva a actuar (M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with this block</source>
        <translation>Más acciones para este bloque</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Show what is in it (O)</source>
        <translation>Mostrar su contenido (O)</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>What to do with the block</source>
        <translation>Acciones para el bloque</translation>
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
        <translation>&amp;Acerca de cnndesk</translation>
    </message>
    <message>
        <source>&amp;Choose an image…</source>
        <translation>&amp;Elegir una imagen…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Cerrar &amp;proyecto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Filters of the block</source>
        <translation>&amp;Filtros del bloque</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>&amp;Buscar un bloque</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Fold or open the group</source>
        <translation>Plegar &amp;o desplegar el grupo</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Sal&amp;ud</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>Columna &amp;izquierda</translation>
    </message>
    <message>
        <source>&amp;Map of images</source>
        <translation>Mapa &amp;de imágenes</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;ilenciar</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>N&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>I&amp;magen siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>&amp;Tamaño de presentación</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Imagen a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Random image</source>
        <translation>&amp;Imagen al azar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>Columna &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Step through the block</source>
        <translation>Bl&amp;oque paso a paso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Ali&amp;near a la derecha</translation>
    </message>
    <message>
        <source>Align t&amp;op</source>
        <translation>A&amp;linear arriba</translation>
    </message>
    <message>
        <source>Arrange left to &amp;right</source>
        <translation>Ordenar de izquierda a &amp;derecha</translation>
    </message>
    <message>
        <source>Arrange top &amp;down</source>
        <translation>O&amp;rdenar de arriba abajo</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Block &amp;after</source>
        <translation>Bloque &amp;siguiente</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>Bloque an&amp;terior</translation>
    </message>
    <message>
        <source>Blocks show their output</source>
        <translation>Los bloques muestran su salida</translation>
    </message>
    <message>
        <source>Blocks show their time</source>
        <translation>Los bloques muestran su tiempo</translation>
    </message>
    <message>
        <source>Changes to &amp;images…</source>
        <translation>Cambios de &amp;imágenes…</translation>
    </message>
    <message>
        <source>Choose the image that every view shows</source>
        <translation>Elegir la imagen que muestra cada vista</translation>
    </message>
    <message>
        <source>Collapse the column on the left, or open it</source>
        <translation>Plegar la columna izquierda, o abrirla</translation>
    </message>
    <message>
        <source>Collapse the column on the right, or open it</source>
        <translation>Plegar la columna derecha, o abrirla</translation>
    </message>
    <message>
        <source>Conf&amp;usion matrix</source>
        <translation>Matri&amp;z de confusión</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the selected blocks or link; the chain closes</source>
        <translation>Eliminar los bloques o el enlace seleccionados; la cadena se cierra</translation>
    </message>
    <message>
        <source>Draw on the watched image and see what changes</source>
        <translation>Dibujar sobre la imagen observada y ver qué cambia</translation>
    </message>
    <message>
        <source>Draw the group as one, or show what is in it</source>
        <translation>Dibujar el grupo como uno, o mostrar su contenido</translation>
    </message>
    <message>
        <source>Draw the selected blocks as one</source>
        <translation>Dibujar los bloques seleccionados como uno</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>Terminar esta ejecución</translation>
    </message>
    <message>
        <source>Export drawing as &amp;PNG…</source>
        <translation>&amp;Exportar dibujo como PNG…</translation>
    </message>
    <message>
        <source>Export drawing as S&amp;VG…</source>
        <translation>Exportar dibujo como S&amp;VG…</translation>
    </message>
    <message>
        <source>F&amp;lashlight</source>
        <translation>L&amp;interna</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fea&amp;ture maps of the block</source>
        <translation>Mapas del &amp;bloque</translation>
    </message>
    <message>
        <source>Filter &amp;lab</source>
        <translation>&amp;Laboratorio de filtros</translation>
    </message>
    <message>
        <source>Find what belongs together, and what repeats</source>
        <translation>Encontrar lo que va junto y lo que se repite</translation>
    </message>
    <message>
        <source>Find what the network knows in a larger picture</source>
        <translation>Encontrar en una imagen mayor lo que la red conoce</translation>
    </message>
    <message>
        <source>Fit the drawing into the view</source>
        <translation>Ajustar el dibujo a la vista</translation>
    </message>
    <message>
        <source>Fold all group&amp;s</source>
        <translation>Plegar &amp;todos los grupos</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>Give its columns the widths they have at first</source>
        <translation>Devolver a sus columnas los anchos iniciales</translation>
    </message>
    <message>
        <source>Glo&amp;ssary…</source>
        <translation>Glo&amp;sario…</translation>
    </message>
    <message>
        <source>Go to the first block that does not fit</source>
        <translation>Ir al primer bloque que no encaja</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>Group t&amp;he stages</source>
        <translation>&amp;Agrupar las etapas</translation>
    </message>
    <message>
        <source>Hide strip and columns, or put them back</source>
        <translation>Ocultar tira y columnas, o mostrarlas</translation>
    </message>
    <message>
        <source>How to work with the program, in pictures</source>
        <translation>Cómo trabajar con el programa, en imágenes</translation>
    </message>
    <message>
        <source>I&amp;mport a network…</source>
        <translation>I&amp;mportar una red…</translation>
    </message>
    <message>
        <source>Image from a fil&amp;e…</source>
        <translation>Imagen de un &amp;archivo…</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>En &amp;ventana propia</translation>
    </message>
    <message>
        <source>Keep the block's weights out of training</source>
        <translation>Dejar los pesos del bloque fuera del entrenamiento</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Larger type, for a projector</source>
        <translation>Letra mayor, para un proyector</translation>
    </message>
    <message>
        <source>Less motio&amp;n</source>
        <translation>Menos movimie&amp;nto</translation>
    </message>
    <message>
        <source>Let the block pass its input on unchanged</source>
        <translation>Que el bloque deje pasar su entrada sin cambios</translation>
    </message>
    <message>
        <source>List the images that were relabelled or left out</source>
        <translation>Listar las imágenes reetiquetadas o excluidas</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment before</source>
        <translation>Ver la red como era un momento antes</translation>
    </message>
    <message>
        <source>Look at the network as it was a moment later</source>
        <translation>Ver la red como era un momento después</translation>
    </message>
    <message>
        <source>Moment after</source>
        <translation>Momento siguiente</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>Momento anterior</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>Only the &amp;centre</source>
        <translation>&amp;Solo el centro</translation>
    </message>
    <message>
        <source>Op&amp;en all groups</source>
        <translation>Despl&amp;egar todos los grupos</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>Abrir &amp;imágenes…</translation>
    </message>
    <message>
        <source>Open a &amp;zip, CSV or data file…</source>
        <translation>Abrir un &amp;zip, CSV o archivo de datos…</translation>
    </message>
    <message>
        <source>Open a folder of images, one folder per class</source>
        <translation>Abrir una carpeta de imágenes, una carpeta por clase</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open a zip or CSV of images, MNIST (IDX) or CIFAR files</source>
        <translation>Abrir un zip o CSV de imágenes, archivos MNIST (IDX) o CIFAR</translation>
    </message>
    <message>
        <source>Open drawn s&amp;hapes</source>
        <translation>Abrir &amp;formas dibujadas</translation>
    </message>
    <message>
        <source>Open handwritten &amp;digits</source>
        <translation>Abrir &amp;dígitos manuscritos</translation>
    </message>
    <message>
        <source>Open the log at the bottom, or close it</source>
        <translation>Abrir el registro abajo, o cerrarlo</translation>
    </message>
    <message>
        <source>Pa&amp;int on the image</source>
        <translation>&amp;Pintar sobre la imagen</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Señalar una unidad: se ilumina lo que ve</translation>
    </message>
    <message>
        <source>Pre&amp;dictions</source>
        <translation>Predi&amp;cciones</translation>
    </message>
    <message>
        <source>Re&amp;set this workspace</source>
        <translation>Reini&amp;ciar este espacio</translation>
    </message>
    <message>
        <source>Rec&amp;ognise in a picture</source>
        <translation>&amp;Reconocer en una imagen</translation>
    </message>
    <message>
        <source>Run one &amp;batch</source>
        <translation>Un &amp;lote</translation>
    </message>
    <message>
        <source>Run one &amp;epoch</source>
        <translation>Una é&amp;poca</translation>
    </message>
    <message>
        <source>Run one batch, then pause</source>
        <translation>Un lote, luego pausa</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause</source>
        <translation>Hasta el final de la época, luego pausa</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Buscar en la paleta</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the block before in the network strip</source>
        <translation>Seleccionar el bloque anterior en la tira de la red</translation>
    </message>
    <message>
        <source>Select the next block in the network strip</source>
        <translation>Seleccionar el bloque siguiente en la tira de la red</translation>
    </message>
    <message>
        <source>Show &amp;cost</source>
        <translation>Mostrar &amp;coste</translation>
    </message>
    <message>
        <source>Show &amp;maps</source>
        <translation>Mostrar &amp;mapas</translation>
    </message>
    <message>
        <source>Show all steps, go back to any</source>
        <translation>Mostrar todos los pasos, volver a cualquiera</translation>
    </message>
    <message>
        <source>Show the &amp;problem</source>
        <translation>&amp;Mostrar el problema</translation>
    </message>
    <message>
        <source>Show the centre in a window of its own: for a second screen, a projector</source>
        <translation>Mostrar el centro en ventana propia: para una segunda pantalla, un proyector</translation>
    </message>
    <message>
        <source>Show which parts of the watched image speak for a class</source>
        <translation>Mostrar qué partes de la imagen observada hablan por una clase</translation>
    </message>
    <message>
        <source>Slide a filter of your own over an image</source>
        <translation>Deslizar un filtro propio sobre una imagen</translation>
    </message>
    <message>
        <source>Start anew with fresh weights</source>
        <translation>Empezar de cero con pesos nuevos</translation>
    </message>
    <message>
        <source>Start with an empty network</source>
        <translation>Empezar con una red vacía</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Cambiar de tema</translation>
    </message>
    <message>
        <source>Take over a network of another program (ONNX), with its weights</source>
        <translation>Tomar una red de otro programa (ONNX), con sus pesos</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Deshacer el grupo</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>Entrenar, o pausar</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>De&amp;sagrupar</translation>
    </message>
    <message>
        <source>Versions, machine and log, for a report of an error</source>
        <translation>Versiones, equipo y registro, para informar de un error</translation>
    </message>
    <message>
        <source>Watch a picture of your own: every view shows it</source>
        <translation>Observar una imagen propia: cada vista la muestra</translation>
    </message>
    <message>
        <source>Watch any image</source>
        <translation>Observar cualquier imagen</translation>
    </message>
    <message>
        <source>Watch the image before</source>
        <translation>Observar la imagen anterior</translation>
    </message>
    <message>
        <source>Watch the next image</source>
        <translation>Observar la imagen siguiente</translation>
    </message>
    <message>
        <source>Weights, gradients and activations over the training, and dead units</source>
        <translation>Pesos, gradientes y activaciones a lo largo del entrenamiento, y unidades muertas</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Which classes are taken for which</source>
        <translation>Qué clases se toman por cuáles</translation>
    </message>
    <message>
        <source>Which images a block sees alike</source>
        <translation>Qué imágenes ve parecidas un bloque</translation>
    </message>
    <message>
        <source>Work the selected block out, number by number</source>
        <translation>Calcular el bloque seleccionado, número a número</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>explorar</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenar</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Other activations</source>
        <translation>Otras activaciones</translation>
    </message>
    <message>
        <source>others…</source>
        <translation>otras…</translation>
    </message>
    <message>
        <source>x on the curve</source>
        <translation>x en la curva</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>loss {v:.2f} · {part}</source>
        <translation>pérdida {v:.2f} · {part}</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>All labels are right.</source>
        <translation>Todas las etiquetas son correctas.</translation>
    </message>
    <message>
        <source>Every image as CSV…</source>
        <translation>Cada imagen en CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar en CSV</translation>
    </message>
    <message>
        <source>Images behind the numbers</source>
        <translation>Imágenes tras los números</translation>
    </message>
    <message>
        <source>Images with mistakes</source>
        <translation>Imágenes con errores</translation>
    </message>
    <message>
        <source>Judge again with the present weights</source>
        <translation>Evaluar de nuevo con los pesos actuales</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>Mayores errores</translation>
    </message>
    <message>
        <source>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</source>
        <translation>MAE {mae}, RMSE {rmse}, R² {r2}, {count}</translation>
    </message>
    <message>
        <source>Mean absolute error, root of the mean squared error, and the share of the variance that the network explains</source>
        <translation>Error absoluto medio, raíz del error cuadrático medio, y la parte de la varianza que explica la red</translation>
    </message>
    <message>
        <source>Mean of the labels' average precisions; F1 over all labels at 50 %; images without a mistake</source>
        <translation>Media de las precisiones medias de las etiquetas; F1 de todas las etiquetas al 50 %; imágenes sin error</translation>
    </message>
    <message>
        <source>Mistakes with {name}</source>
        <translation>Errores con {name}</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Parte de los datos</translation>
    </message>
    <message>
        <source>Scores as CSV…</source>
        <translation>Puntuaciones en CSV…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right</source>
        <translation>mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % de {n} con todas las etiquetas correctas</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>faltan: {names}</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>real {t}, predicho {p}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>mal: {names}</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} no se escribió: {reason}. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} imágenes</translation>
    </message>
</context>
<context>
    <name>AugmentationForm</name>
    <message>
        <source>Another draw</source>
        <translation>Otro sorteo</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Change augmentation</source>
        <translation>Cambiar el aumento de datos</translation>
    </message>
    <message>
        <source>Eight draws of the watched image. Training sees a new one in every epoch.</source>
        <translation>Ocho sorteos de la imagen observada. El entrenamiento ve uno nuevo en cada época.</translation>
    </message>
    <message>
        <source>Strengths: how much each kind changes an image</source>
        <translation>Intensidades: cuánto cambia cada tipo una imagen</translation>
    </message>
    <message>
        <source>{kind}, strength</source>
        <translation>{kind}, intensidad</translation>
    </message>
</context>
<context>
    <name>Autosaver</name>
    <message>
        <source>The work could not be kept safe: {0}</source>
        <translation>No se pudo poner a salvo el trabajo: {0}</translation>
    </message>
</context>
<context>
    <name>AxisCard</name>
    <message>
        <source>Vary {0} no longer</source>
        <translation>No variar más {0}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>An error in the program: {error}.</source>
        <translation>Un error en el programa: {error}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>BesideNow</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss, tr.</source>
        <translation>Pérdida, ent.</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Pérdida, entrenamiento</translation>
    </message>
    <message>
        <source>Loss, val.</source>
        <translation>Pérdida, val.</translation>
    </message>
    <message>
        <source>Loss, validation</source>
        <translation>Pérdida, validación</translation>
    </message>
    <message>
        <source>Moments that are kept</source>
        <translation>Momentos guardados</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Only what changed is written. Where {n} MB are full, old ones are rounded, then thinned out; marked ones stay.</source>
        <translation>Solo se escribe lo que cambió. Cuando {n} MB están llenos, los antiguos pierden precisión y luego algunos se borran; los marcados quedan.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Saved moments</source>
        <translation>Momentos guardados</translation>
    </message>
    <message>
        <source>The moment beside now</source>
        <translation>El momento junto a ahora</translation>
    </message>
    <message>
        <source>To go on from</source>
        <translation>Para continuar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>You look at an earlier moment. Fork from it, or go back to now, to train on.</source>
        <translation>Está viendo un momento anterior. Bifurcar desde él, o volver a ahora, para seguir entrenando.</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Aquí todo está bien.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>BlockTitle</name>
    <message>
        <source>The weights are those that a training begins with: random numbers.</source>
        <translation>Los pesos son los del inicio de un entrenamiento: números al azar.</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>Calibrate probabilities</source>
        <translation>Calibrar probabilidades</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them.</source>
        <translation>Las probabilidades son las que da la red.</translation>
    </message>
    <message>
        <source>Probabilities are as the network gives them. Click to calibrate them on the validation pictures, so that of what is said at 80 % about 80 % is right.</source>
        <translation>Las probabilidades son las que da la red. Clic para calibrarlas con las imágenes de validación, para que de lo dicho al 80 % sea correcto alrededor del 80 %.</translation>
    </message>
    <message>
        <source>{sentence} Click to take it back.</source>
        <translation>{sentence} Clic para retirarlo.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Map {n}: {name}</source>
        <translation>Mapa {n}: {name}</translation>
    </message>
    <message>
        <source>{0} images are ready.</source>
        <translation>{0} imágenes están listas.</translation>
    </message>
</context>
<context>
    <name>CardCorrector</name>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>It is another class…</source>
        <translation>Es otra clase…</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>Es…</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>Es: {name}</translation>
    </message>
    <message>
        <source>Say what is on the selected pictures (R)</source>
        <translation>Decir qué hay en las imágenes seleccionadas (R)</translation>
    </message>
    <message>
        <source>Say what is on {0}</source>
        <translation>Decir qué hay en {0}</translation>
    </message>
    <message>
        <source>Take back what is on {0}</source>
        <translation>Retirar lo que hay en {0}</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>Quitar de la lista (Supr)</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Retirar la corrección</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>The network was trained on this picture.</source>
        <translation>La red se entrenó con esta imagen.</translation>
    </message>
    <message>
        <source>cannot be read. {reason}</source>
        <translation>no se puede leer. {reason}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <source>not sure: {words}</source>
        <translation>sin certeza: {words}</translation>
    </message>
    <message>
        <source>{name}, as you say; the network: {words}</source>
        <translation>{name}, según usted; la red: {words}</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source> epochs</source>
        <translation> épocas</translation>
    </message>
    <message>
        <source>. Not trained on yet.</source>
        <translation>. Aún no se ha entrenado con ellos.</translation>
    </message>
    <message>
        <source>All changes taken back</source>
        <translation>Todos los cambios retirados</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Cambios…</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Epochs to go on</source>
        <translation>Épocas a añadir</translation>
    </message>
    <message>
        <source>Go on from the same weights and optimiser state, with these changes</source>
        <translation>Seguir con los mismos pesos y el mismo estado del optimizador, con estos cambios</translation>
    </message>
    <message>
        <source>How many epochs the finished training goes on for</source>
        <translation>Cuántas épocas sigue el entrenamiento terminado</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Usar ahora</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes to images</source>
        <translation>Cambios de imágenes</translation>
    </message>
    <message>
        <source>Choose changes in the list first.</source>
        <translation>Elegir antes cambios en la lista.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>No image was changed. Choose images in a gallery or in the panel Images, then Relabel or Exclude.</source>
        <translation>No se cambió ninguna imagen. Elegir imágenes en una galería o en el panel Imágenes, luego reetiquetar o excluir.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>archivo cambiado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>{a}, left out</source>
        <translation>{a}, excluida</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>not so</source>
        <translation>no es así</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>various</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>CircuitColumn</name>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Mean of {n}</source>
        <translation>Media de {n}</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>De qué imágenes</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>The map above adds {v}</source>
        <translation>El mapa de arriba suma {v}</translation>
    </message>
    <message>
        <source>The sum was compared with the value that the engine computed.</source>
        <translation>La suma se comparó con el valor que calculó el motor.</translation>
    </message>
    <message>
        <source>The {n} maps above add {v}</source>
        <translation>Los {n} mapas de arriba suman {v}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>the constant of {block} {v}</source>
        <translation>la constante de {block} {v}</translation>
    </message>
    <message>
        <source>the engine gives {v}</source>
        <translation>el motor da {v}</translation>
    </message>
    <message>
        <source>the other one adds {v}</source>
        <translation>el otro suma {v}</translation>
    </message>
    <message>
        <source>the other {n} add {v}</source>
        <translation>los otros {n} suman {v}</translation>
    </message>
    <message>
        <source>what {blocks} sends into it</source>
        <translation>lo que {blocks} le envía</translation>
    </message>
</context>
<context>
    <name>CircuitView</name>
    <message>
        <source>HOLD IT BACK</source>
        <translation>LO FRENAN</translation>
    </message>
    <message>
        <source>PUSH IT UP</source>
        <translation>LO IMPULSAN</translation>
    </message>
    <message>
        <source>What feeds the map</source>
        <translation>Qué alimenta el mapa</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>what it likes</source>
        <translation>lo que le gusta</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Predicted classes</source>
        <translation>Clases predichas</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {n} training, {v} validation, {t} test images</source>
        <translation>{name}: {n} imágenes de entrenamiento, {v} de validación, {t} de prueba</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>Puntuaciones de las clases</translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation>Predichas</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Delete {0}</source>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>Insertar {0}</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Mover {0}</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>Reconectar {0} con {1}</translation>
    </message>
    <message>
        <source>Use template {0}</source>
        <translation>Usar la plantilla {0}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A project file…</source>
        <translation>Un archivo de proyecto…</translation>
    </message>
    <message>
        <source>An earlier run, or another project file</source>
        <translation>Una ejecución anterior, u otro archivo de proyecto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>Comparar con un proyecto</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>No comparar</translation>
    </message>
    <message>
        <source>For labels and values, look at the Confusion of each run.</source>
        <translation>Para etiquetas y valores, ver las Confusiones de cada ejecución.</translation>
    </message>
    <message>
        <source>No earlier run in this window</source>
        <translation>No hay ejecución anterior en esta ventana</translation>
    </message>
    <message>
        <source>Only networks that choose a class are compared</source>
        <translation>Solo se comparan redes que eligen una clase</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Proyectos de cnndesk (*{0})</translation>
    </message>
</context>
<context>
    <name>ConceptsPanel</name>
    <message>
        <source>A class as the concept</source>
        <translation>Una clase como concepto</translation>
    </message>
    <message>
        <source>A concept is a set of images that have something in common, such as a colour or a background. {n} are enough.</source>
        <translation>Un concepto es un conjunto de imágenes que tienen algo en común, como un color o un fondo. Bastan {n}.</translation>
    </message>
    <message>
        <source>A concept needs at least {n} images.</source>
        <translation>Un concepto necesita al menos {n} imágenes.</translation>
    </message>
    <message>
        <source>A folder of pictures…</source>
        <translation>Una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>After that, this tells whether it uses what a set of images shows.</source>
        <translation>Después, esto dice si usa lo que muestra un conjunto de imágenes.</translation>
    </message>
    <message>
        <source>Choose a concept</source>
        <translation>Elegir un concepto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Comparar con el azar</translation>
    </message>
    <message>
        <source>Comparing it takes about {time} here.</source>
        <translation>Compararlo tarda unos {time} aquí.</translation>
    </message>
    <message>
        <source>Does the network use it?</source>
        <translation>¿Lo usa la red?</translation>
    </message>
    <message>
        <source>Draw around images there, then “Use as a concept”</source>
        <translation>Rodear ahí imágenes, luego «Usar como concepto»</translation>
    </message>
    <message>
        <source>Images of the concept</source>
        <translation>Imágenes del concepto</translation>
    </message>
    <message>
        <source>In the map of images…</source>
        <translation>En el mapa de imágenes…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>Numbers are how the score of a class changes from other images towards the concept. “–” is not told apart from chance.</source>
        <translation>Los números dicen cómo cambia la puntuación de una clase de otras imágenes hacia el concepto. «–» no se distingue del azar.</translation>
    </message>
    <message>
        <source>Pictures that show the concept</source>
        <translation>Imágenes que muestran el concepto</translation>
    </message>
    <message>
        <source>The concept</source>
        <translation>El concepto</translation>
    </message>
    <message>
        <source>The concept is compared with random sets of as many images: at each block, how the score of each class changes from other images towards the concept.</source>
        <translation>El concepto se compara con conjuntos aleatorios de otras tantas imágenes: en cada bloque, cómo cambia la puntuación de cada clase de otras imágenes hacia el concepto.</translation>
    </message>
    <message>
        <source>The images of a class…</source>
        <translation>Las imágenes de una clase…</translation>
    </message>
    <message>
        <source>What the classes make of the concept, by block</source>
        <translation>Qué hacen las clases del concepto, por bloque</translation>
    </message>
    <message>
        <source>not told apart from chance</source>
        <translation>no se distingue del azar</translation>
    </message>
    <message>
        <source>seen, chance</source>
        <translation>visto, azar</translation>
    </message>
    <message>
        <source>told apart from chance</source>
        <translation>se distingue del azar</translation>
    </message>
    <message>
        <source>{a:.0f} %, {r:.0f} %</source>
        <translation>{a:.0f} %, {r:.0f} %</translation>
    </message>
    <message>
        <source>{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}
rises for {share:.0f} % of its images, p = {p:.2g}: {what}</source>
        <translation>{name} en {block}: {v:+.2f}; conceptos al azar {e:+.2f} ± {s:.2f}
sube en el {share:.0f} % de sus imágenes, p = {p:.2g}: {what}</translation>
    </message>
    <message>
        <source>{name}, {n} images</source>
        <translation>{name}, {n} imágenes</translation>
    </message>
    <message>
        <source>“seen”: how often a linear separator puts an image on the right side, and how often it does for random images. {m} images of the concept against {n} random sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). Training and validation images only.</source>
        <translation>«visto»: con qué frecuencia un separador lineal pone una imagen en el lado correcto, y con qué frecuencia imágenes al azar. {m} imágenes del concepto frente a {n} conjuntos al azar de otras tantas; prueba t bilateral, {level:.0f} % para todos los números juntos (Holm). Solo imágenes de entrenamiento y validación.</translation>
    </message>
    <message>
        <source>“{name}” is not told apart from chance at any block.</source>
        <translation>«{name}» no se distingue del azar en ningún bloque.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} down, most surely at {block}.</source>
        <translation>«{name}» baja {of}, con más seguridad en {block}.</translation>
    </message>
    <message>
        <source>“{name}” moves {of} up, most surely at {block}.</source>
        <translation>«{name}» sube {of}, con más seguridad en {block}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Every block fits.</source>
        <translation>Cada bloque encaja.</translation>
    </message>
    <message>
        <source>Moments are kept while a network trains. Train it first.</source>
        <translation>Los momentos se guardan mientras entrena una red. Entrenarla antes.</translation>
    </message>
    <message>
        <source>No blocks have been copied.</source>
        <translation>No se ha copiado ningún bloque.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Aún no se ha entrenado nada.</translation>
    </message>
    <message>
        <source>Panels appear with a project.</source>
        <translation>Los paneles aparecen con un proyecto.</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>Seleccionar antes un bloque.</translation>
    </message>
    <message>
        <source>Select a block or a link first.</source>
        <translation>Seleccionar antes un bloque o un enlace.</translation>
    </message>
    <message>
        <source>Select a group, or a block in one, first.</source>
        <translation>Seleccionar antes un grupo, o un bloque de uno.</translation>
    </message>
    <message>
        <source>Select several blocks first.</source>
        <translation>Seleccionar antes varios bloques.</translation>
    </message>
    <message>
        <source>The drawing stays here. Go to another workspace first.</source>
        <translation>El dibujo se queda aquí. Ir antes a otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The strip is above every workspace but Draw.</source>
        <translation>La tira está sobre cada espacio de trabajo salvo Dibujar.</translation>
    </message>
    <message>
        <source>There are no blocks yet. Take a template or add one.</source>
        <translation>Aún no hay bloques. Tomar una plantilla o añadir uno.</translation>
    </message>
    <message>
        <source>There are no images yet. Open a folder, or the built-in digits.</source>
        <translation>Aún no hay imágenes. Abrir una carpeta, o los dígitos incluidos.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Aún no hay proyecto.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This drawing has no groups.</source>
        <translation>Este dibujo no tiene grupos.</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>El entrenamiento puede empezar cuando cada bloque encaje.</translation>
    </message>
    <message>
        <source>Training can start when there is a project.</source>
        <translation>El entrenamiento puede empezar cuando haya un proyecto.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>, the first {n}</source>
        <translation>, las {n} primeras</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>All mistakes  {n}</source>
        <translation>Todos los errores  {n}</translation>
    </message>
    <message>
        <source>At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.</source>
        <translation>Seguro al {p:.0f} % o más: {a} de {b} correctas. Menos seguro: {c} de {d}.</translation>
    </message>
    <message>
        <source>Every image that is taken for another class</source>
        <translation>Cada imagen tomada por otra clase</translation>
    </message>
    <message>
        <source>Images of either class that are taken for the other</source>
        <translation>Imágenes de ambas clases tomadas una por otra</translation>
    </message>
    <message>
        <source>Images with the highest losses</source>
        <translation>Imágenes con las mayores pérdidas</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Mistakes with {a}</source>
        <translation>Errores con {a}</translation>
    </message>
    <message>
        <source>Right before, wrong now</source>
        <translation>Antes correctas, ahora mal</translation>
    </message>
    <message>
        <source>Right → wrong  {n}</source>
        <translation>Correcto → mal  {n}</translation>
    </message>
    <message>
        <source>Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, {lost} became wrong ({chance}, McNemar). The matrix shows the changes.</source>
        <translation>Desde {name}: {a:.1f} → {b:.1f} % correctas, pérdida {x:.3f} → {y:.3f}. {won} pasaron a correctas, {lost} a incorrectas ({chance}, McNemar). La matriz muestra los cambios.</translation>
    </message>
    <message>
        <source>Top losses</source>
        <translation>Mayores pérdidas</translation>
    </message>
    <message>
        <source>Wrong before, right now</source>
        <translation>Antes mal, ahora correctas</translation>
    </message>
    <message>
        <source>Wrong → right  {n}</source>
        <translation>Mal → correcto  {n}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} y {b}</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} tomada por {b}</translation>
    </message>
    <message>
        <source>{a}, right</source>
        <translation>{a}, correcta</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} imágenes</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>After that, this shows which classes it takes for which.</source>
        <translation>Después, esto muestra qué clases toma por cuáles.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Clic en una celda para ver sus imágenes</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export as CSV or PNG</source>
        <translation>Exportar en CSV o PNG</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Imágenes de la celda elegida</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Parte de los datos</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>Fila %</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The data has no {part} images.</source>
        <translation>Los datos no tienen imágenes de {part}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Use can answer “not sure” below a threshold.</source>
        <translation>Usar puede responder «sin certeza» bajo un umbral.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. Correct only what the source has wrong.</source>
        <translation>Con estos cambios es correcto el {a:.2f} % de las imágenes de {part} en vez del {b:.2f} %. Corregir solo lo que la fuente tiene mal.</translation>
    </message>
    <message>
        <source>after epoch {n}</source>
        <translation>tras la época {n}</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>en {moment}</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>de pesos anteriores</translation>
    </message>
    <message>
        <source>{a} of {b} right</source>
        <translation>{a} de {b} correctas</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Choose another place.</source>
        <translation>{name} no se escribió: {reason}. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>{p:.1f} % of the {part} images, loss {v:.3f}</source>
        <translation>{part}: {p:.1f} %, pérdida {v:.3f}</translation>
    </message>
</context>
<context>
    <name>CorrectionBar</name>
    <message>
        <source>Choose images first: click, Ctrl+click, Shift+click.</source>
        <translation>Elegir antes imágenes: clic, Ctrl+clic, Mayús+clic.</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Dar otra clase</translation>
    </message>
    <message>
        <source>Give the class that the network says</source>
        <translation>Dar la clase que dice la red</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Etiquetas y valores se corrigen en la tabla que los da.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Excluir de entrenamiento, validación y prueba; el archivo queda</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Que vuelvan a contar</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Reetiquetar como {name}</translation>
    </message>
    <message>
        <source>Relabel…</source>
        <translation>Reetiquetar…</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Mostrar esta imagen en cada vista</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Watch it, and show which pixels speak for what the network says</source>
        <translation>Observarla, y mostrar qué píxeles hablan por lo que dice la red</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>¿Por qué {name}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Images like this one</source>
        <translation>Imágenes como esta</translation>
    </message>
    <message>
        <source>Leave out	Del</source>
        <translation>Excluir	Supr</translation>
    </message>
    <message>
        <source>Relabel as “{name}”	P</source>
        <translation>Reetiquetar como «{name}»	P</translation>
    </message>
    <message>
        <source>Relabel…	R</source>
        <translation>Reetiquetar…	R</translation>
    </message>
    <message>
        <source>Revert to the source	Backspace</source>
        <translation>Volver a la fuente	Retroceso</translation>
    </message>
    <message>
        <source>Take back	Del</source>
        <translation>Retirar	Supr</translation>
    </message>
    <message>
        <source>Watch	W</source>
        <translation>Observar	W</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden until you have answered</source>
        <translation>Oculto hasta que responda</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Something went wrong inside cnndesk ({0}). Your work is kept; you can go on.</source>
        <translation>Algo falló dentro de cnndesk ({0}). Su trabajo se conserva; puede seguir.</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curve of the activation</source>
        <translation>Curva de la activación</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Drop a folder with one folder per class anywhere on the window, or choose.</source>
        <translation>Soltar una carpeta con una carpeta por clase en cualquier parte de la ventana, o elegir.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Leave all of its images out</source>
        <translation>Excluir todas sus imágenes</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Abriendo imágenes</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Mostrar sus imágenes</translation>
    </message>
    <message>
        <source>Take back those left out</source>
        <translation>Recuperar las excluidas</translation>
    </message>
    <message>
        <source>Use drawn shapes</source>
        <translation>Usar formas dibujadas</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Usar dígitos manuscritos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
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
        <translation>{stage}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>DataProblems</name>
    <message>
        <source>1 class has few images</source>
        <translation>1 clase tiene pocas imágenes</translation>
    </message>
    <message>
        <source>1 class has nothing to learn</source>
        <translation>1 clase no tiene nada que aprender</translation>
    </message>
    <message>
        <source>1 file cannot be read</source>
        <translation>1 archivo no se puede leer</translation>
    </message>
    <message>
        <source>1 file is left out</source>
        <translation>1 archivo está excluido</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>1 archivo falta</translation>
    </message>
    <message>
        <source>1 file is too large</source>
        <translation>1 archivo es demasiado grande</translation>
    </message>
    <message>
        <source>1 near-copy in another part</source>
        <translation>1 casi duplicado en otra parte</translation>
    </message>
    <message>
        <source>1 picture has another size</source>
        <translation>1 imagen tiene otro tamaño</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 imagen no tiene etiqueta</translation>
    </message>
    <message>
        <source>1 picture is there twice</source>
        <translation>1 imagen está dos veces</translation>
    </message>
    <message>
        <source>1 picture is there with different labels</source>
        <translation>1 imagen está con etiquetas distintas</translation>
    </message>
    <message>
        <source>1 picture shows nothing</source>
        <translation>1 imagen no muestra nada</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>from {a} to {b}, {fitted}</source>
        <translation>de {a} a {b}, {fitted}</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>rellenada</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>estirada</translation>
    </message>
    <message>
        <source>{n} classes have few images</source>
        <translation>{n} clases tienen pocas imágenes</translation>
    </message>
    <message>
        <source>{n} classes have nothing to learn</source>
        <translation>{n} clases no tienen nada que aprender</translation>
    </message>
    <message>
        <source>{n} different sizes</source>
        <translation>{n} tamaños distintos</translation>
    </message>
    <message>
        <source>{n} files are left out</source>
        <translation>{n} archivos están excluidos</translation>
    </message>
    <message>
        <source>{n} files are missing</source>
        <translation>{n} archivos faltan</translation>
    </message>
    <message>
        <source>{n} files are too large</source>
        <translation>{n} archivos son demasiado grandes</translation>
    </message>
    <message>
        <source>{n} files cannot be read</source>
        <translation>{n} archivos no se pueden leer</translation>
    </message>
    <message>
        <source>{n} near-copies in other parts</source>
        <translation>{n} casi duplicados en otras partes</translation>
    </message>
    <message>
        <source>{n} pictures are there twice</source>
        <translation>{n} imágenes están dos veces</translation>
    </message>
    <message>
        <source>{n} pictures are there with different labels</source>
        <translation>{n} imágenes están con etiquetas distintas</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} imágenes no tienen etiqueta</translation>
    </message>
    <message>
        <source>{n} pictures have other sizes</source>
        <translation>{n} imágenes tienen otros tamaños</translation>
    </message>
    <message>
        <source>{n} pictures show nothing</source>
        <translation>{n} imágenes no muestran nada</translation>
    </message>
</context>
<context>
    <name>DataSettingsPanel</name>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Choose a network for these images</source>
        <translation>Elegir una red para estas imágenes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on training on {count}</source>
        <translation>Seguir con {count}</translation>
    </message>
    <message>
        <source>Go to Train, and begin</source>
        <translation>Ir a Entrenar y empezar</translation>
    </message>
    <message>
        <source>How they are divided, fitted and varied is said here once there are some.</source>
        <translation>Cómo se dividen, ajustan y varían se dice aquí en cuanto las haya.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Train on these {count}</source>
        <translation>Entrenar con estas {count}</translation>
    </message>
    <message>
        <source>Train on {count}</source>
        <translation>Entrenar con {count}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training on {count}</source>
        <translation>Entrenando con {count}</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Pasos de la lección</translation>
    </message>
</context>
<context>
    <name>DrawsView</name>
    <message>
        <source>Draws of the watched image</source>
        <translation>Sorteos de la imagen observada</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>A new run goes on from epoch {n}, with everything as it was then.</source>
        <translation>Una nueva ejecución sigue desde la época {n}, con todo como entonces.</translation>
    </message>
    <message>
        <source>A new run goes on from the first epoch, with everything as it was then.</source>
        <translation>Una nueva ejecución sigue desde la primera época, con todo como entonces.</translation>
    </message>
    <message>
        <source>Edited after epoch {n}: </source>
        <translation>Editado tras la época {n}: </translation>
    </message>
    <message>
        <source>Edited in epoch {n}: </source>
        <translation>Editado en la época {n}: </translation>
    </message>
    <message>
        <source>Edits during the run</source>
        <translation>Ediciones durante la ejecución</translation>
    </message>
    <message>
        <source>Fork from before</source>
        <translation>Bifurcar antes</translation>
    </message>
    <message>
        <source>Fork from before edit {n}</source>
        <translation>Bifurcar antes de la edición {n}</translation>
    </message>
    <message>
        <source>The time machine keeps no moment before it to fork from.</source>
        <translation>La máquina del tiempo no guarda un momento anterior desde el que bifurcar.</translation>
    </message>
</context>
<context>
    <name>EmbeddingPanel</name>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>After that, this shows which images its blocks see alike.</source>
        <translation>Después, esto muestra qué imágenes ven parecidas sus bloques.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose an image first: click a point or a picture.</source>
        <translation>Elegir antes una imagen: clic en un punto o una imagen.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Draw a lasso around points to see their images. Click a point to watch it.</source>
        <translation>Rodear puntos con el lazo para ver sus imágenes. Clic en un punto para observarlo.</translation>
    </message>
    <message>
        <source>How many clusters k-means finds</source>
        <translation>Cuántos clústeres encuentra k-means</translation>
    </message>
    <message>
        <source>How many images at most; more of them, evenly thinned</source>
        <translation>Cuántas imágenes como máximo; si hay más, se reducen por igual</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Imágenes máx.</translation>
    </message>
    <message>
        <source>Images like this one</source>
        <translation>Imágenes como esta</translation>
    </message>
    <message>
        <source>Images of the selection</source>
        <translation>Imágenes de la selección</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Like this one, nearest first</source>
        <translation>Como esta, la más cercana primero</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Sin selección</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Parte de los datos</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Perplexity of t-SNE: how many neighbours count</source>
        <translation>Perplejidad de t-SNE: cuántos vecinos cuentan</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>See whether the network uses what these images have in common</source>
        <translation>Ver si la red usa lo que estas imágenes tienen en común</translation>
    </message>
    <message>
        <source>There is no block to look at. Select one on the canvas.</source>
        <translation>No hay bloque que mirar. Seleccionar uno en el lienzo.</translation>
    </message>
    <message>
        <source>To relabel or exclude all of them (Ctrl+A)</source>
        <translation>Para reetiquetarlas o excluirlas todas (Ctrl+A)</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>Use as a concept</source>
        <translation>Usar como concepto</translation>
    </message>
    <message>
        <source>all of one class</source>
        <translation>todas de una clase</translation>
    </message>
    <message>
        <source>clusters {p:.1f} % pure</source>
        <translation>clústeres {p:.1f} % puros</translation>
    </message>
    <message>
        <source>highest loss</source>
        <translation>mayor pérdida</translation>
    </message>
    <message>
        <source>loss {v:.2f}</source>
        <translation>pérdida {v:.2f}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>predicted {name}, {p:.0f} %</source>
        <translation>predicho {name}, {p:.0f} %</translation>
    </message>
    <message>
        <source>the axes show {p:.1f} % of the variance</source>
        <translation>los ejes muestran el {p:.1f} % de la varianza</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>la selección</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} imágenes</translation>
    </message>
    <message>
        <source>{n} of {all} {part} images</source>
        <translation>{n} de {all} imágenes de {part}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valores</translation>
    </message>
</context>
<context>
    <name>ExportTile</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Cancelar: {0}</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Forma: {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Abrir la carpeta: {0}</translation>
    </message>
    <message>
        <source>Progress: {0}</source>
        <translation>Progreso: {0}</translation>
    </message>
    <message>
        <source>Save: {0}…</source>
        <translation>Guardar: {0}…</translation>
    </message>
</context>
<context>
    <name>FeatureMapsPanel</name>
    <message>
        <source>, before {name}</source>
        <translation>, antes de {name}</translation>
    </message>
    <message>
        <source>, {n} dead</source>
        <translation>, {n} muertas</translation>
    </message>
    <message>
        <source>, {n} muted</source>
        <translation>, {n} silenciados</translation>
    </message>
    <message>
        <source>1 map of {h}×{w}</source>
        <translation>1 mapa {h}×{w}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>All maps as a picture (PNG)…</source>
        <translation>Todos los mapas como imagen (PNG)…</translation>
    </message>
    <message>
        <source>All values (npy)…</source>
        <translation>Todos los valores (npy)…</translation>
    </message>
    <message>
        <source>Auto colours</source>
        <translation>Colores auto</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose images; every block then shows what it makes of one.</source>
        <translation>Elegir imágenes; cada bloque muestra entonces lo que hace de una.</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Escala de color</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see what each block makes.</source>
        <translation>Dibujar una, o elegir una plantilla; luego ver lo que hace cada bloque.</translation>
    </message>
    <message>
        <source>Each map</source>
        <translation>Cada mapa</translation>
    </message>
    <message>
        <source>End of the fixed scale</source>
        <translation>Fin de la escala fija</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>No depende de la imagen.</translation>
    </message>
    <message>
        <source>It shows its maps as soon as it is connected to the image.</source>
        <translation>Muestra sus mapas en cuanto se conecta con la imagen.</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <translation>Mapas mayores</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Map {n} of {of}</source>
        <translation>Mapa {n} de {of}</translation>
    </message>
    <message>
        <source>Map {n}, {where}: {v}</source>
        <translation>Mapa {n}, {where}: {v}</translation>
    </message>
    <message>
        <source>Maps as large as lets all be seen</source>
        <translation>Mapas tan grandes como para verlos todos</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Ningún bloque está seleccionado</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>No se observa ninguna imagen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Point at a value: the frame shows the pixels that made it, or at a pixel.</source>
        <translation>Señalar un valor: el marco muestra los píxeles que lo hicieron; o señalar un píxel.</translation>
    </message>
    <message>
        <source>Save the maps</source>
        <translation>Guardar los mapas</translation>
    </message>
    <message>
        <source>Select a block to see its maps for the watched image.</source>
        <translation>Seleccionar un bloque para ver sus mapas de la imagen observada.</translation>
    </message>
    <message>
        <source>Select the first block</source>
        <translation>Seleccionar el primer bloque</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Con signo</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <translation>Mapas menores</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Por intensidad</translation>
    </message>
    <message>
        <source>The frame is the {h}×{w} patch that made the value under the pointer.</source>
        <translation>El marco es el parche {h}×{w} que hizo el valor bajo el puntero.</translation>
    </message>
    <message>
        <source>The hatched part is padding.</source>
        <translation>La parte rayada es padding.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>This block has no output yet</source>
        <translation>Este bloque aún no tiene salida</translation>
    </message>
    <message>
        <source>This map as a picture (PNG)…</source>
        <translation>Este mapa como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Bloque entero</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx</translation>
    </message>
    <message>
        <source>max {v}</source>
        <translation>máx {v}</translation>
    </message>
    <message>
        <source>mean {v}</source>
        <translation>media {v}</translation>
    </message>
    <message>
        <source>min {v}</source>
        <translation>mín {v}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>fila {r}, columna {c}</translation>
    </message>
    <message>
        <source>rows {a}–{b}, columns {c}–{d}</source>
        <translation>filas {a}–{b}, columnas {c}–{d}</translation>
    </message>
    <message>
        <source>{map}, muted</source>
        <translation>{map}, silenciado</translation>
    </message>
    <message>
        <source>{n} maps of {h}×{w}</source>
        <translation>{n} mapas {h}×{w}</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see this pixel.</source>
        <translation>{n} de {of} unidades de {block} ven este píxel.</translation>
    </message>
    <message>
        <source>{n} values, no maps</source>
        <translation>{n} valores, sin mapas</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>No se puede escribir {path}. Elegir otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A project without a name</source>
        <translation>Un proyecto sin nombre</translation>
    </message>
    <message>
        <source>A training that still runs is stopped; its state is saved, too.</source>
        <translation>Un entrenamiento en marcha se detiene; su estado también se guarda.</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Elegir un archivo de imágenes</translation>
    </message>
    <message>
        <source>Choose a folder with one folder of images per class</source>
        <translation>Elegir una carpeta con una carpeta de imágenes por clase</translation>
    </message>
    <message>
        <source>Choose a picture to watch</source>
        <translation>Elegir una imagen para observar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Exportar el dibujo</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importar una red</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>Redes ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Projects and hand-outs (*{0} *{1})</source>
        <translation>Proyectos y fichas (*{0} *{1})</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Show the image block</source>
        <translation>Mostrar el bloque imagen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The drawing is in {0}.</source>
        <translation>El dibujo está en {0}.</translation>
    </message>
    <message>
        <source>The images are not where they were. Those beside the project are taken: {0}</source>
        <translation>Las imágenes no están donde estaban. Se toman las que están junto al proyecto: {0}</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Proyectos de cnndesk (*{0})</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>guardado {0}</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>{0} is open elsewhere. Save under another name.</source>
        <translation>{0} está abierto en otra parte. Guardar con otro nombre.</translation>
    </message>
    <message>
        <source>{0} is open in another window or is being trained. Change it there, or open a copy here.</source>
        <translation>{0} está abierto en otra ventana o se está entrenando. Cambiarlo allí, o abrir aquí una copia.</translation>
    </message>
    <message>
        <source>{0} is taken over with its weights. {1}</source>
        <translation>{0} se ha tomado con sus pesos. {1}</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here. Saving would replace that version.</source>
        <translation>Otro programa cambió {0} desde que se abrió aquí. Guardar sustituiría esa versión.</translation>
    </message>
    <message>
        <source>{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept.</source>
        <translation>{0} no estaba guardado cuando cnndesk terminó inesperadamente. Su estado de {1} se conserva.</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>A folder for the pictures</source>
        <translation>Una carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animado (*.png)</translation>
    </message>
    <message>
        <source>Another moment was looked at, so the film was given up.</source>
        <translation>Se miró otro momento, así que se abandonó la película.</translation>
    </message>
    <message>
        <source>Film as</source>
        <translation>Película como</translation>
    </message>
    <message>
        <source>Film of the whole window (animated PNG)…</source>
        <translation>Película de toda la ventana (PNG animado)…</translation>
    </message>
    <message>
        <source>Film of this view (animated PNG)…</source>
        <translation>Película de esta vista (PNG animado)…</translation>
    </message>
    <message>
        <source>Pictures of the whole window (PNG files)…</source>
        <translation>Imágenes de toda la ventana (archivos PNG)…</translation>
    </message>
    <message>
        <source>Pictures of this view (PNG files)…</source>
        <translation>Imágenes de esta vista (archivos PNG)…</translation>
    </message>
    <message>
        <source>The views of a moment took longer than {n} s. Film another view.</source>
        <translation>Las vistas de un momento tardaron más de {n} s. Filmar otra vista.</translation>
    </message>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>film.png</source>
        <translation>film.png</translation>
    </message>
    <message>
        <source>{n} moments are in {name}.</source>
        <translation>{n} momentos están en {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Listed pictures</source>
        <translation>Imágenes listadas</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Qué imágenes se listan</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
</context>
<context>
    <name>FilterLab</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>FilterLabPanel</name>
    <message>
        <source>5×5 example</source>
        <translation>Ejemplo 5×5</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Mapa de caract.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>No image is watched. Open images, or drop a picture here.</source>
        <translation>No se observa ninguna imagen. Abrir imágenes, o soltar una aquí.</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the filter</source>
        <translation>Tamaño del filtro</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>Esta posición</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observada</translation>
    </message>
    <message>
        <source>What is worked by hand</source>
        <translation>Qué se calcula a mano</translation>
    </message>
    <message>
        <source>none (valid)</source>
        <translation>ninguno (valid)</translation>
    </message>
    <message>
        <source>of the example</source>
        <translation>del ejemplo</translation>
    </message>
    <message>
        <source>reduced from {size}</source>
        <translation>reducida de {size}</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>fila {r}, columna {c}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>bias {b}</source>
        <translation>sesgo {b}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>channel {n}</source>
        <translation>canal {n}</translation>
    </message>
    <message>
        <source>first {n} of {of} input channels</source>
        <translation>primeros {n} de {of} canales de entrada</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>norm {n}</source>
        <translation>norma {n}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>1 filter of {r}×{s}×{c}</source>
        <translation>1 filtro de {r}×{s}×{c}</translation>
    </message>
    <message>
        <source>All weights of the block</source>
        <translation>Todos los pesos del bloque</translation>
    </message>
    <message>
        <source>Convolution and fully connected blocks have weights that are learned.</source>
        <translation>Los bloques de convolución y totalmente conectados tienen pesos aprendidos.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then see the filters of its blocks.</source>
        <translation>Dibujar una, o elegir una plantilla; luego ver los filtros de sus bloques.</translation>
    </message>
    <message>
        <source>Filter {n} of {of}</source>
        <translation>Filtro {n} de {of}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Conexión total</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Canal de entrada</translation>
    </message>
    <message>
        <source>No block is selected</source>
        <translation>Ningún bloque está seleccionado</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún nada que mostrar</translation>
    </message>
    <message>
        <source>Select a convolution or fully connected block to see its filters.</source>
        <translation>Seleccionar un bloque de convolución o totalmente conectado para ver sus filtros.</translation>
    </message>
    <message>
        <source>Select the first block with filters</source>
        <translation>Seleccionar el primer bloque con filtros</translation>
    </message>
    <message>
        <source>The filters appear as soon as the block is connected to the image.</source>
        <translation>Los filtros aparecen en cuanto el bloque se conecta con la imagen.</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>This block has no filters</source>
        <translation>Este bloque no tiene filtros</translation>
    </message>
    <message>
        <source>Weights of the block</source>
        <translation>Pesos del bloque</translation>
    </message>
    <message>
        <source>input channel </source>
        <translation>canal de entrada </translation>
    </message>
    <message>
        <source>largest |weight| {a}, mean {b}</source>
        <translation>mayor |peso| {a}, medio {b}</translation>
    </message>
    <message>
        <source>{k} filters of {r}×{s}×{c}</source>
        <translation>{k} filtros de {r}×{s}×{c}</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>An image from elsewhere, as it is watched.</source>
        <translation>Una imagen de otra parte, tal como se observa.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Height of the images</source>
        <translation>Alto de las imágenes</translation>
    </message>
    <message>
        <source>Images of another size: cut the middle out, fill up with black, or distort.</source>
        <translation>Imágenes de otro tamaño: recortar el centro, rellenar de negro, o deformar.</translation>
    </message>
    <message>
        <source>It has the size already: nothing is changed.</source>
        <translation>Ya tiene el tamaño: no cambia nada.</translation>
    </message>
    <message>
        <source>It is enlarged: no detail is gained.</source>
        <translation>Se amplía: no se gana detalle.</translation>
    </message>
    <message>
        <source>It is {p} % higher than it was.</source>
        <translation>Es un {p} % más alta que antes.</translation>
    </message>
    <message>
        <source>It is {p} % wider than it was.</source>
        <translation>Es un {p} % más ancha que antes.</translation>
    </message>
    <message>
        <source>No image is watched.</source>
        <translation>No se observa ninguna imagen.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size and fit</source>
        <translation>Tamaño y ajuste</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>The frame is kept.</source>
        <translation>El encuadre se conserva.</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>Ancho de las imágenes</translation>
    </message>
    <message>
        <source>above and below</source>
        <translation>arriba y abajo</translation>
    </message>
    <message>
        <source>becomes {h}×{w}.</source>
        <translation>pasa a {h}×{w}.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>a izquierda y derecha</translation>
    </message>
    <message>
        <source>{p} % are black, {sides}.</source>
        <translation>El {p} % es negro, {sides}.</translation>
    </message>
    <message>
        <source>{p} % are cut off, {sides}.</source>
        <translation>El {p} % se corta, {sides}.</translation>
    </message>
</context>
<context>
    <name>FitPreview</name>
    <message>
        <source>The watched image as the network gets it</source>
        <translation>La imagen observada tal como la recibe la red</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>are waiting</source>
        <translation>esperan</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>{0} behind it {1}.</source>
        <translation>{0} detrás {1}.</translation>
    </message>
</context>
<context>
    <name>Flashlight</name>
    <message>
        <source>Sees</source>
        <translation>Campo visto</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>at the corner</source>
        <translation>en la esquina</translation>
    </message>
    <message>
        <source>less at its edges</source>
        <translation>menos en los bordes</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>de la imagen</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>de la imagen</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>toda la imagen</translation>
    </message>
    <message>
        <source>up to the whole image</source>
        <translation>hasta toda la imagen</translation>
    </message>
    <message>
        <source>{h}×{w} px</source>
        <translation>{h}×{w} px</translation>
    </message>
    <message>
        <source>{n} px inside</source>
        <translation>{n} px dentro</translation>
    </message>
    <message>
        <source>{n} px outside</source>
        <translation>{n} px fuera</translation>
    </message>
    <message>
        <source>{s} px apart</source>
        <translation>cada {s} px</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>from {n} channels</source>
        <translation>de {n} canales</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>the sum of {n} products</source>
        <translation>la suma de {n} productos</translation>
    </message>
</context>
<context>
    <name>FormulaBar</name>
    <message>
        <source>The equation</source>
        <translation>La ecuación</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>1 mistake</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw the network</source>
        <translation>Dibujar la red</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>Lab. de filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>How good it is, and where it is wrong</source>
        <translation>Lo buena que es, y dónde falla</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En ventana propia</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Inside a large picture</source>
        <translation>En imagen grande</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Into training</source>
        <translation>Al entrenamiento</translation>
    </message>
    <message>
        <source>It follows the same block, image and training.</source>
        <translation>Sigue el mismo bloque, imagen y entrenamiento.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>Let it work on new pictures</source>
        <translation>Hacerla trabajar con imágenes nuevas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look into the network: maps, step by step, why</source>
        <translation>Mirar dentro de la red: mapas, paso a paso, por qué</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>Mapa de imágenes</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Llevar a otra parte</translation>
    </message>
    <message>
        <source>The images, their classes and parts</source>
        <translation>Las imágenes, sus clases y partes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train, compare runs</source>
        <translation>Entrenar, comparar ejecuciones</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
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
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <source>{0} mistakes</source>
        <translation>{0} errores</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>Every group is folded.</source>
        <translation>Todos los grupos están plegados.</translation>
    </message>
    <message>
        <source>Every group is open.</source>
        <translation>Todos los grupos están desplegados.</translation>
    </message>
    <message>
        <source>This drawing has no groups. Select blocks and press Ctrl+G.</source>
        <translation>Este dibujo no tiene grupos. Seleccionar bloques y pulsar Ctrl+G.</translation>
    </message>
    <message>
        <source>What is selected is in no group. Group it with Ctrl+G.</source>
        <translation>Lo seleccionado no está en ningún grupo. Agruparlo con Ctrl+G.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The block {0} of the lesson is not in the drawing any more.</source>
        <translation>El bloque {0} de la lección ya no está en el dibujo.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Worked out</source>
        <translation>A mano</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>For a lesson that draws no network of its own</source>
        <translation>Para una lección que no dibuja una red propia</translation>
    </message>
    <message>
        <source>Hand-outs (*{0})</source>
        <translation>Fichas (*{0})</translation>
    </message>
    <message>
        <source>Make a hand-out</source>
        <translation>Crear una ficha</translation>
    </message>
    <message>
        <source>One file with “{0}”, to be opened by double click. Learners hand in their answers as a file; cnndesk lesson collect reads them.</source>
        <translation>Un archivo con «{0}», para abrir con doble clic. Los alumnos entregan sus respuestas en un archivo; cnndesk lesson collect los lee.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Seeds, with commas between them</source>
        <translation>Semillas, separadas por comas</translation>
    </message>
    <message>
        <source>Seeds; each learner trains with one of them</source>
        <translation>Semillas; cada alumno entrena con una</translation>
    </message>
    <message>
        <source>The hand-out is in {0}.</source>
        <translation>La ficha está en {0}.</translation>
    </message>
    <message>
        <source>With the project of this window and its images</source>
        <translation>Con el proyecto de esta ventana y sus imágenes</translation>
    </message>
    <message>
        <source>as the lesson says</source>
        <translation>como dice la lección</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>, predicted</source>
        <translation>, previsto</translation>
    </message>
    <message>
        <source>, roughly predicted</source>
        <translation>, previsto a grandes rasgos</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 bloque no encaja</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>Linterna</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Pausa al final del paso (F5)</translation>
    </message>
    <message>
        <source>Point at a unit: what it sees lights up</source>
        <translation>Señalar una unidad: se ilumina lo que ve</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the time that each block takes</source>
        <translation>Mostrar el tiempo que tarda cada bloque</translation>
    </message>
    <message>
        <source>Show what each block makes of the image</source>
        <translation>Mostrar lo que cada bloque hace de la imagen</translation>
    </message>
    <message>
        <source>State of the network</source>
        <translation>Estado de la red</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train, and see the curves (F5)</source>
        <translation>Entrenar y ver las curvas (F5)</translation>
    </message>
    <message>
        <source>Training can start when every block fits.</source>
        <translation>El entrenamiento puede empezar cuando cada bloque encaje.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>para {0}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>per step of {0}</source>
        <translation>por paso de {0}</translation>
    </message>
    <message>
        <source>{n} blocks do not fit</source>
        <translation>{n} bloques no encajan</translation>
    </message>
</context>
<context>
    <name>HeaderOptions</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exportar las curvas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss and F1</source>
        <translation>Pérdida y F1</translation>
    </message>
    <message>
        <source>Loss and {score}</source>
        <translation>Pérdida y {score}</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Runs {n}</source>
        <translation>Ejecuciones {n}</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>Escala de la pérdida</translation>
    </message>
    <message>
        <source>Show the table of runs</source>
        <translation>Mostrar la tabla de ejecuciones</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>; time runs to the right, values from − below to + above</source>
        <translation>; el tiempo va hacia la derecha, los valores de − abajo a + arriba</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>Examinando la red…</translation>
    </message>
    <message>
        <source>Measured anew for {moment}</source>
        <translation>Medido de nuevo para {moment}</translation>
    </message>
    <message>
        <source>Measured once, at {a}</source>
        <translation>Medido una vez, en {a}</translation>
    </message>
    <message>
        <source>Measured {n} times, from {a} to {b}</source>
        <translation>Medido {n} veces, de {a} a {b}</translation>
    </message>
    <message>
        <source>Measuring {moment}…</source>
        <translation>Midiendo {moment}…</translation>
    </message>
    <message>
        <source>The blocks that were trained are gone</source>
        <translation>Los bloques entrenados ya no están</translation>
    </message>
    <message>
        <source>Undo, or train the network as it is now.</source>
        <translation>Deshacer, o entrenar la red tal como está ahora.</translation>
    </message>
    <message>
        <source>Weights, gradients, activations and dead units appear while it trains.</source>
        <translation>Pesos, gradientes, activaciones y unidades muertas aparecen mientras entrena.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>la época {0}</translation>
    </message>
    <message>
        <source>the first batches</source>
        <translation>los primeros lotes</translation>
    </message>
</context>
<context>
    <name>HealthRows</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Health of every block</source>
        <translation>Salud de cada bloque</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>not numbers</source>
        <translation>no son números</translation>
    </message>
    <message>
        <source>{n} of {of} dead</source>
        <translation>{n} de {of} muertas</translation>
    </message>
    <message>
        <source>{n} of {of} saturated</source>
        <translation>{n} de {of} saturadas</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Mayor (+)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Scaled, as the network gets it</source>
        <translation>Escalada, tal como la recibe la red</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Menor (−)</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>La imagen observada</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>fila {r}, columna {c}: {v}</translation>
    </message>
    <message>
        <source>scaled: {v}</source>
        <translation>escalada: {v}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>ImageFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Watching {name}, the first of {n} pictures. To train on pictures, drop the folder they lie in, with a folder per class.</source>
        <translation>Se observa {name}, la primera de {n} imágenes. Para entrenar con imágenes, soltar su carpeta, con una carpeta por clase.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>{name} is neither a project nor images. {cure}</source>
        <translation>{name} no es ni un proyecto ni imágenes. {cure}</translation>
    </message>
    <message>
        <source>{n} folders were dropped. Drop the one folder that they lie in.</source>
        <translation>Se soltaron {n} carpetas. Soltar la carpeta que las contiene.</translation>
    </message>
</context>
<context>
    <name>ImageFooter</name>
    <message>
        <source> and more</source>
        <translation> y más</translation>
    </message>
    <message>
        <source>Give another class</source>
        <translation>Dar otra clase</translation>
    </message>
    <message>
        <source>Give the other class</source>
        <translation>Dar la otra clase</translation>
    </message>
    <message>
        <source>Labels and values are corrected in the table that gives them.</source>
        <translation>Etiquetas y valores se corrigen en la tabla que los da.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave out of training, validation and test; the file stays</source>
        <translation>Excluir de entrenamiento, validación y prueba; el archivo queda</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Que vuelvan a contar</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Ninguna imagen seleccionada</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Relabel as {name}</source>
        <translation>Reetiquetar como {name}</translation>
    </message>
    <message>
        <source>Relabel as…</source>
        <translation>Reetiquetar como…</translation>
    </message>
    <message>
        <source>Select images first: click, Ctrl+click, Shift+click.</source>
        <translation>Seleccionar antes imágenes: clic, Ctrl+clic, Mayús+clic.</translation>
    </message>
    <message>
        <source>Show this image in every view</source>
        <translation>Mostrar esta imagen en cada vista</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionadas</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ImageHeader</name>
    <message>
        <source>All classes</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toda etiqueta</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todo valor</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>Imágenes cambiadas</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>List only what was found wrong; none of it stops the training</source>
        <translation>Listar solo lo que está mal; nada de ello detiene el entrenamiento</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Parte de los datos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Problemas {n}</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and −)</source>
        <translation>Tamaño de las imágenes (+ y −)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{name}
class {known}, {split}</source>
        <translation>{name}
clase {known}, {split}</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sealed: nobody looks at test images before they are opened in Judge.</source>
        <translation>Selladas: nadie mira las imágenes de prueba antes de abrirlas en Evaluar.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
</context>
<context>
    <name>ImageSide</name>
    <message>
        <source>; before: {b} with {p:.1f} %, loss {v:.3f}</source>
        <translation>; antes: {b} con {p:.1f} %, pérdida {v:.3f}</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>Mayor pérdida</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>Menos seguras</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Left out of training, validation and test</source>
        <translation>Excluida de entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>Most sure</source>
        <translation>Más seguras</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>relabelled {a}; the source says {b}</source>
        <translation>reetiquetada {a}; la fuente dice {b}</translation>
    </message>
    <message>
        <source>the source says {a}</source>
        <translation>la fuente dice {a}</translation>
    </message>
    <message>
        <source>{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}</source>
        <translation>{a}, tomada por {b} con {p:.1f} %; {a} tiene {q:.1f} %; pérdida {v:.3f}</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>, {n} left out</source>
        <translation>, {n} excluidas</translation>
    </message>
    <message>
        <source>, {n} more among the sealed test images</source>
        <translation>, {n} más entre las imágenes de prueba selladas</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a CSV file anywhere on the window, or choose.</source>
        <translation>Soltar una carpeta, un zip o un archivo CSV en cualquier parte de la ventana, o elegir.</translation>
    </message>
    <message>
        <source>Files and reasons</source>
        <translation>Archivos y motivos</translation>
    </message>
    <message>
        <source>No image is like that</source>
        <translation>Ninguna imagen es así</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Show the watched image closely: its pixels as numbers</source>
        <translation>Mostrar de cerca la imagen observada: sus píxeles como números</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Usar dígitos manuscritos</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>All maps in Inside</source>
        <translation>Todos los mapas en Interior</translation>
    </message>
    <message>
        <source>Drop a block on the link to insert it; Del deletes the link.</source>
        <translation>Soltar un bloque en el enlace para insertarlo; Supr elimina el enlace.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>Lleva {0}.</translation>
    </message>
    <message>
        <source>Keep its weights out of training (L).</source>
        <translation>Dejar sus pesos fuera del entrenamiento (L).</translation>
    </message>
    <message>
        <source>Let it pass its input on unchanged (M).</source>
        <translation>Que deje pasar su entrada sin cambios (M).</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>More parameters: {0}</source>
        <translation>Más parámetros: {0}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nombre del bloque</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>Salida para la imagen observada</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Campo visto</translation>
    </message>
    <message>
        <source>Select a block on the canvas or in the outline to see and change it.</source>
        <translation>Seleccionar un bloque en el lienzo o en el esquema para verlo y cambiarlo.</translation>
    </message>
    <message>
        <source>The network has {0} and {1} parameters.</source>
        <translation>La red tiene {0} y {1} parámetros.</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>Por paso</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Escribir otro nombre (F2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>computed with its neighbour</source>
        <translation>calculado con su vecino</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>edited together</source>
        <translation>editados juntos</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>group of {0}</source>
        <translation>grupo de {0}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>predicted {0}</source>
        <translation>previsto {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0} would fit</source>
        <translation>{0} encajaría</translation>
    </message>
</context>
<context>
    <name>InspectorPopover</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Comparison as CSV…</source>
        <translation>Comparación en CSV…</translation>
    </message>
    <message>
        <source>Confused pairs as CSV…</source>
        <translation>Pares confundidos en CSV…</translation>
    </message>
    <message>
        <source>Images shown as CSV…</source>
        <translation>Imágenes mostradas en CSV…</translation>
    </message>
    <message>
        <source>Images shown as PNG…</source>
        <translation>Imágenes mostradas en PNG…</translation>
    </message>
    <message>
        <source>Matrix as CSV…</source>
        <translation>Matriz en CSV…</translation>
    </message>
    <message>
        <source>Matrix as PNG…</source>
        <translation>Matriz en PNG…</translation>
    </message>
    <message>
        <source>Open the test images</source>
        <translation>Abrir las imágenes de prueba</translation>
    </message>
    <message>
        <source>Reliability as CSV…</source>
        <translation>Fiabilidad en CSV…</translation>
    </message>
    <message>
        <source>Reliability as PNG…</source>
        <translation>Fiabilidad en PNG…</translation>
    </message>
    <message>
        <source>Scores of the classes as CSV…</source>
        <translation>Puntuaciones de las clases en CSV…</translation>
    </message>
    <message>
        <source>Scores of the classes as PNG…</source>
        <translation>Puntuaciones de las clases en PNG…</translation>
    </message>
    <message>
        <source>The data has no {part} images. Choose another part, or set some aside in the Data panel.</source>
        <translation>Los datos no tienen imágenes de {part}. Elegir otra parte, o apartar algunas en el panel Datos.</translation>
    </message>
    <message>
        <source>The {n} test images are sealed. They tell how good the network is only as long as nothing is chosen by them: choose by the validation images, and open them once, at the end. That is noted in the project.</source>
        <translation>Las {n} imágenes de prueba están selladas. Solo dicen lo buena que es la red mientras no se elija nada con ellas: elegir con las de validación y abrirlas una vez, al final. Eso se anota en el proyecto.</translation>
    </message>
    <message>
        <source>its folder does not exist or cannot be written</source>
        <translation>su carpeta no existe o no se puede escribir</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Each epoch</source>
        <translation>Cada época</translation>
    </message>
    <message>
        <source>{again} after every epoch</source>
        <translation>{again} tras cada época</translation>
    </message>
    <message>
        <source>{again} with the present weights</source>
        <translation>{again} con los pesos actuales</translation>
    </message>
</context>
<context>
    <name>KernelLabel</name>
    <message>
        <source>Its filter</source>
        <translation>Su filtro</translation>
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
        <translation>Precisión media: sobre todos los umbrales</translation>
    </message>
    <message>
        <source>F1, %</source>
        <translation>F1, %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images taken to have the label</source>
        <translation>Imágenes a las que se da la etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Precision, %</source>
        <translation>Precisión, %</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Sensibilidad, %</translation>
    </message>
    <message>
        <source>Scores of the labels</source>
        <translation>Puntuaciones de las etiquetas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Dadas</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>, done at about {at}</source>
        <translation>, listo hacia las {at}</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants. Vary something.</source>
        <translation>Una carrera es entre 2 y 4 variantes. Variar algo.</translation>
    </message>
    <message>
        <source>A race is between 2 and 4 variants; these are {n}.</source>
        <translation>Una carrera es entre 2 y 4 variantes; estas son {n}.</translation>
    </message>
    <message>
        <source>Choose images first, in Data.</source>
        <translation>Elegir antes imágenes, en Datos.</translation>
    </message>
    <message>
        <source>Draw a network first, or choose a template in Draw.</source>
        <translation>Dibujar antes una red, o elegir una plantilla en Dibujar.</translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>Viendo qué encaja…</translation>
    </message>
    <message>
        <source>Take over {0}</source>
        <translation>Adoptar {0}</translation>
    </message>
    <message>
        <source>Vary something, or train more than one seed or fold.</source>
        <translation>Variar algo, o entrenar más de una semilla o pliegue.</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} de {total} ejecuciones</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>New comparison…</source>
        <translation>Nueva comparación…</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>Nueva carrera…</translation>
    </message>
</context>
<context>
    <name>LaboratoryTable</name>
    <message>
        <source>, fold {n}</source>
        <translation>, pliegue {n}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>, {n} fallidas</translation>
    </message>
    <message>
        <source>, {n} went back</source>
        <translation>, {n} volvieron atrás</translation>
    </message>
    <message>
        <source>Kept, validation</source>
        <translation>Conservada, validación</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {n} runs</source>
        <translation>Media y desviación estándar de {n} ejecuciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The test images stay sealed: nothing here has looked at them.</source>
        <translation>Las imágenes de prueba siguen selladas: nada aquí las ha mirado.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Variants and their runs</source>
        <translation>Variantes y sus ejecuciones</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>ep.</source>
        <translation>ép.</translation>
    </message>
    <message>
        <source>epoch {n} of {all}</source>
        <translation>época {n} de {all}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>given up, epoch {n}</source>
        <translation>abandonada, época {n}</translation>
    </message>
    <message>
        <source>held at epoch {n}</source>
        <translation>en espera en la época {n}</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>de 1</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>una ejecución</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>semilla {n}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>volvió atrás</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} de {n}</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} pliegues</translation>
    </message>
    <message>
        <source>{n} seeds</source>
        <translation>{n} semillas</translation>
    </message>
</context>
<context>
    <name>LaboratoryView</name>
    <message>
        <source> And {n} more.</source>
        <translation> Y {n} más.</translation>
    </message>
    <message>
        <source>Compare with care</source>
        <translation>Comparar con cuidado</translation>
    </message>
    <message>
        <source>Each variant is tried on paper before anything is trained.</source>
        <translation>Cada variante se prueba sobre el papel antes de entrenar nada.</translation>
    </message>
    <message>
        <source>Left out, because it does not fit: {label}. {reason}</source>
        <translation>Excluida, porque no encaja: {label}. {reason}</translation>
    </message>
    <message>
        <source>Let two to four variants race</source>
        <translation>Hacer competir dos a cuatro variantes</translation>
    </message>
    <message>
        <source>Looking at what fits</source>
        <translation>Viendo qué encaja</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>Aún nada que probar</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Say what varies, and how many seeds or folds each variant gets. A single run says little: what differs may be chance, and the table says so.</source>
        <translation>Decir qué varía, y cuántas semillas o pliegues recibe cada variante. Una sola ejecución dice poco: lo que difiere puede ser azar, y la tabla lo dice.</translation>
    </message>
    <message>
        <source>The project is now that of {0}. Train it in Run.</source>
        <translation>El proyecto es ahora el de {0}. Entrenarlo en Ejecución.</translation>
    </message>
    <message>
        <source>This cannot be tried</source>
        <translation>Esto no se puede probar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Vary one thing, such as the learning rate. All train at the same time, on the same batches, and you watch their curves.</source>
        <translation>Variar una cosa, como la tasa de aprendizaje. Todas entrenan a la vez, con los mismos lotes, y se ven sus curvas.</translation>
    </message>
    <message>
        <source>Vary the learning rate…</source>
        <translation>Variar la tasa de aprendizaje…</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>{axes}: 1 run, started {at}</source>
        <translation>{axes}: 1 ejecución, desde las {at}</translation>
    </message>
    <message>
        <source>{axes}: {n} runs, started {at}</source>
        <translation>{axes}: {n} ejecuciones, desde {at}</translation>
    </message>
    <message>
        <source>{n} more seeds of each</source>
        <translation>{n} semillas más de cada una</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} ejecuciones</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source> and padding (hatched).</source>
        <translation> y padding (rayado).</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>At a unit of a block: the pixels and units it is made from light up. At a pixel of the image: the units that see it.</source>
        <translation>En una unidad de un bloque: se iluminan los píxeles y unidades de que está hecha. En un píxel de la imagen: las unidades que lo ven.</translation>
    </message>
    <message>
        <source>Bright pixels move it most.</source>
        <translation>Los píxeles claros influyen más.</translation>
    </message>
    <message>
        <source>Choose images; then point at what a block makes of one.</source>
        <translation>Elegir imágenes; luego señalar lo que un bloque hace de una.</translation>
    </message>
    <message>
        <source>Flashlight</source>
        <translation>Linterna</translation>
    </message>
    <message>
        <source>It does not depend on the image.</source>
        <translation>No depende de la imagen.</translation>
    </message>
    <message>
        <source>It is off here: no pixel moves it.</source>
        <translation>Aquí está apagada: ningún píxel la mueve.</translation>
    </message>
    <message>
        <source>It sees rows {a}–{b}, columns {c}–{d}</source>
        <translation>Ve las filas {a}–{b}, columnas {c}–{d}</translation>
    </message>
    <message>
        <source>Lit are the units that see it. Select a block to have them counted.</source>
        <translation>Están iluminadas las unidades que lo ven. Seleccionar un bloque para contarlas.</translation>
    </message>
    <message>
        <source>Map {n}, row {r}, column {c}.</source>
        <translation>Mapa {n}, fila {r}, columna {c}.</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>No se observa ninguna imagen</translation>
    </message>
    <message>
        <source>Pixel, row {r}, column {c}</source>
        <translation>Píxel, fila {r}, columna {c}</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>Señalar una imagen</translation>
    </message>
    <message>
        <source>The watched image, lit</source>
        <translation>La imagen observada, iluminada</translation>
    </message>
    <message>
        <source>Unit {n}.</source>
        <translation>Unidad {n}.</translation>
    </message>
    <message>
        <source>{n} of {of} units of {block} see it.</source>
        <translation>{n} de {of} unidades de {block} lo ven.</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Along the path</source>
        <translation>A lo largo del camino</translation>
    </message>
    <message>
        <source>Batch norm takes the statistics of these images, in batches, as while it trains: those noted in the run belong to its own weights only. Dropout is off.</source>
        <translation>Batch norm usa las estadísticas de estas imágenes, por lotes, como al entrenar: las anotadas en la ejecución solo valen para sus pesos. Dropout está apagado.</translation>
    </message>
    <message>
        <source>Blue is low loss, brown high; lines join points of equal loss.</source>
        <translation>Azul es pérdida baja, marrón alta; las líneas unen puntos de igual pérdida.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dibujarlo</translation>
    </message>
    <message>
        <source>Each point is the mean loss of {n} {part}; {side} × {side} points.</source>
        <translation>Cada punto es la pérdida media de {n} {part}; {side} × {side} puntos.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>It needs the moments of three epochs. Train on, then look again.</source>
        <translation>Hacen falta los momentos de tres épocas. Seguir entrenando y volver a mirar.</translation>
    </message>
    <message>
        <source>It was cancelled. Draw it again whenever you like.</source>
        <translation>Se canceló. Dibujarlo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Looking for the path…</source>
        <translation>Buscando el camino…</translation>
    </message>
    <message>
        <source>On the way the loss went from {a} to {b}.</source>
        <translation>En el camino, la pérdida pasó de {a} a {b}.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Direcciones al azar</translation>
    </message>
    <message>
        <source>The picture is that of the run as it is now.</source>
        <translation>La imagen es la de la ejecución tal como está ahora.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run in two random directions, each filter's part as long as the filter is. The run came from elsewhere: of its path only the part in this plane is drawn.</source>
        <translation>El plano pasa por el final de la ejecución en dos direcciones al azar, la parte de cada filtro tan larga como el filtro. La ejecución vino de otra parte: de su camino solo se dibuja la parte en este plano.</translation>
    </message>
    <message>
        <source>The plane goes through the end of the run, along the two main directions in which its moments lie apart.</source>
        <translation>El plano pasa por el final de la ejecución, en las dos direcciones principales en que se separan sus momentos.</translation>
    </message>
    <message>
        <source>The white line is the way of the run, a dot for each moment.</source>
        <translation>La línea blanca es el camino de la ejecución, un punto por momento.</translation>
    </message>
    <message>
        <source>Then this shows the loss around the path that the training took.</source>
        <translation>Entonces esto muestra la pérdida alrededor del camino que siguió el entrenamiento.</translation>
    </message>
    <message>
        <source>There is no path yet</source>
        <translation>Aún no hay camino</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Two directions of {n} weights: {share} of the path's squared distance lies in this plane, the rest is not seen. Valleys and walls in other directions do not show.</source>
        <translation>Dos direcciones de {n} pesos: {share} de la distancia al cuadrado del camino está en este plano, el resto no se ve. Los valles y muros en otras direcciones no aparecen.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>While it trains, the path grows. Draw it now, or wait for the end.</source>
        <translation>Mientras entrena, el camino crece. Dibujarlo ahora, o esperar al final.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Loss around the path of the run</source>
        <translation>Pérdida alrededor del camino de la ejecución</translation>
    </message>
    <message>
        <source>Moment {n} of {all}, loss {loss}</source>
        <translation>Momento {n} de {all}, pérdida {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation>pérdida {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Gradient of the input</source>
        <translation>Gradiente de la entrada</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>Mapa de entrada</translation>
    </message>
    <message>
        <source>Input, {n} channels</source>
        <translation>Entrada, {n} canales</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernel of filter {k}</source>
        <translation>Kernel del filtro {k}</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Minus the target</source>
        <translation>Menos el objetivo</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Patch {n}×{m}</source>
        <translation>Parche {n}×{m}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Scores z</source>
        <translation>Puntuaciones z</translation>
    </message>
    <message>
        <source>Share of the sum</source>
        <translation>Parte de la suma</translation>
    </message>
    <message>
        <source>Shared by all outputs</source>
        <translation>Común a todas las salidas</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Estandarizada</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>To the inputs</source>
        <translation>A las entradas</translation>
    </message>
    <message>
        <source>To the weights</source>
        <translation>A los pesos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Window {n}×{m}</source>
        <translation>Ventana {n}×{m}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
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
        <translation>verde</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valores</translation>
    </message>
    <message>
        <source>× gamma + beta</source>
        <translation>× gamma + beta</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>Hand in your answers</source>
        <translation>Entregar las respuestas</translation>
    </message>
    <message>
        <source>The answers cannot be written there: {0}. Choose another folder.</source>
        <translation>No se pueden escribir ahí las respuestas: {0}. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Your answers are in {0}. Give this file in.</source>
        <translation>Las respuestas están en {0}. Entregar este archivo.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Everything stays as it is: go on trying, or save it with Ctrl+S.</source>
        <translation>Todo queda como está: seguir probando, o guardarlo con Ctrl+S.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Hand in your answers…</source>
        <translation>Entregar las respuestas…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open the panel again and say where it is</source>
        <translation>Abrir de nuevo el panel y decir dónde está</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Paso {n} de {of}</translation>
    </message>
    <message>
        <source>That was the lesson</source>
        <translation>Esa era la lección</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>What is right cannot be said yet: something that this step compares with is missing. If an earlier step was skipped, go back and do it; or go on.</source>
        <translation>Aún no se puede decir qué es correcto: falta algo con lo que compara este paso. Si se omitió un paso anterior, volver y hacerlo; o seguir.</translation>
    </message>
    <message>
        <source>Writes a readable file for your teacher</source>
        <translation>Escribe un archivo legible para el docente</translation>
    </message>
    <message>
        <source>You have done every step. </source>
        <translation>Todos los pasos están hechos. </translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>Hand in your answers</source>
        <translation>Entregar las respuestas</translation>
    </message>
    <message>
        <source>Hand in your answers: write a readable file for your teacher</source>
        <translation>Entregar las respuestas: escribir un archivo legible para el docente</translation>
    </message>
    <message>
        <source>Leave the lesson; Help &gt; Lessons goes on here (Esc)</source>
        <translation>Salir de la lección; Ayuda &gt; Lecciones sigue aquí (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Begin a lesson first.</source>
        <translation>Empezar antes una lección.</translation>
    </message>
    <message>
        <source>Lessons and hand-outs (*{0} *{1})</source>
        <translation>Lecciones y fichas (*{0} *{1})</translation>
    </message>
    <message>
        <source>Make a hand-out of this lesson…</source>
        <translation>Crear una ficha de esta lección…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>Open images or draw a network first: the lesson begins there.</source>
        <translation>Abrir antes imágenes o dibujar una red: la lección empieza ahí.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print this lesson…</source>
        <translation>Imprimir esta lección…</translation>
    </message>
    <message>
        <source>Put lessons into {0}; README.md there says how to write one.</source>
        <translation>Poner lecciones en {0}; README.md dice allí cómo escribir una.</translation>
    </message>
    <message>
        <source>Record a lesson…</source>
        <translation>Grabar una lección…</translation>
    </message>
    <message>
        <source>Save the lesson for printing</source>
        <translation>Guardar la lección para imprimir</translation>
    </message>
    <message>
        <source>The folder for lessons cannot be made: {0}.</source>
        <translation>No se puede crear la carpeta de lecciones: {0}.</translation>
    </message>
    <message>
        <source>The lesson is in {0}, {1} pages of A4.</source>
        <translation>La lección está en {0}, {1} páginas A4.</translation>
    </message>
    <message>
        <source>What you do becomes a lesson</source>
        <translation>Lo que haga se vuelve lección</translation>
    </message>
    <message>
        <source>Write lessons of your own…</source>
        <translation>Escribir lecciones propias…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>{0} cannot be read…</source>
        <translation>No se puede leer {0}…</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
</context>
<context>
    <name>LikedColumn</name>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Begin with a picture, and see what the map makes of it</source>
        <translation>Partir de una imagen, y ver qué hace el mapa de ella</translation>
    </message>
    <message>
        <source>Begin with other noise</source>
        <translation>Partir de otro ruido</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>De una foto…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>Making it takes {time} here.</source>
        <translation>Crearla tarda {time} aquí.</translation>
    </message>
    <message>
        <source>Strongest value in each image</source>
        <translation>Valor más fuerte en cada imagen</translation>
    </message>
    <message>
        <source>Strongest value in each image, by class</source>
        <translation>Valor más fuerte en cada imagen, por clase</translation>
    </message>
    <message>
        <source>The picture it likes best</source>
        <translation>La imagen que más le gusta</translation>
    </message>
    <message>
        <source>The picture this map likes best</source>
        <translation>La imagen que más le gusta a este mapa</translation>
    </message>
    <message>
        <source>The value of the map’s middle for this picture, to compare with the patches</source>
        <translation>El valor del centro del mapa para esta imagen, para comparar con los parches</translation>
    </message>
    <message>
        <source>made by {n} steps uphill</source>
        <translation>hecha en {n} pasos cuesta arriba</translation>
    </message>
    <message>
        <source>step {n} of {of} uphill</source>
        <translation>paso {n} de {of} cuesta arriba</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>1 file cannot be read and is left out.</source>
        <translation>1 archivo no se puede leer y se excluye.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>: loss {loss:.3f}, {metric} {score}</source>
        <translation>: pérdida {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>; validation loss {loss:.3f}, {metric} {score}</source>
        <translation>; pérdida de validación {loss:.3f}, {metric} {score}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>Epochs {first} to {n}</source>
        <translation>Épocas {first} a {n}</translation>
    </message>
    <message>
        <source>Epochs, opened data and everything that goes wrong are noted here.</source>
        <translation>Aquí se anotan épocas, datos abiertos y todo lo que sale mal.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Mostrar el entrenamiento</translation>
    </message>
    <message>
        <source>{n} files cannot be read and are left out.</source>
        <translation>{n} archivos no se pueden leer y se excluyen.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Mostrar el bloque</translation>
    </message>
    <message>
        <source>cnndesk crashed at {0} ({1}). The report of it stays on this machine, beside the log; copy it to tell of the error.</source>
        <translation>cnndesk falló a las {0} ({1}). El informe queda en este equipo, junto al registro; copiarlo para avisar del error.</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>sin proyecto</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Name map {n} of {block}</source>
        <translation>Nombrar el mapa {n} de {block}</translation>
    </message>
</context>
<context>
    <name>MapDetail</name>
    <message>
        <source>Let this map be what the block makes of it again</source>
        <translation>Que este mapa vuelva a ser lo que el bloque hace de la imagen</translation>
    </message>
    <message>
        <source>Let this map be zero from now on, also while it trains</source>
        <translation>Que este mapa sea cero desde ahora, también al entrenar</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Mapa siguiente</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Mapa anterior</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>El mapa elegido</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>La imagen observada</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Values in this map</source>
        <translation>Valores en este mapa</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What excites this map, what it likes, what feeds it</source>
        <translation>Qué excita este mapa, qué le gusta, qué lo alimenta</translation>
    </message>
    <message>
        <source>Work this map out, number by number</source>
        <translation>Calcular este mapa, número a número</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>All {n} images</source>
        <translation>Las {n} imágenes</translation>
    </message>
    <message>
        <source>Ask the network once more with zeros in place of this map, and see which validation images change their class. The network stays as it is.</source>
        <translation>Preguntar otra vez a la red con ceros en lugar de este mapa, y ver qué imágenes de validación cambian de clase. La red queda como está.</translation>
    </message>
    <message>
        <source>In which order the arrows go through the maps</source>
        <translation>En qué orden recorren las flechas los mapas</translation>
    </message>
    <message>
        <source>Maps by</source>
        <translation>Mapas por</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>Silenciarlo</translation>
    </message>
    <message>
        <source>Next map</source>
        <translation>Mapa siguiente</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>Orden de los mapas</translation>
    </message>
    <message>
        <source>Previous map</source>
        <translation>Mapa anterior</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Darle un nombre</translation>
    </message>
    <message>
        <source>Your name for this map</source>
        <translation>Darle un nombre a este mapa</translation>
    </message>
    <message>
        <source>how far they vary</source>
        <translation>cuánto varían</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>such as: edges</source>
        <translation>p. ej.: bordes</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, mapa {n}</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>  dead</source>
        <translation>  muerto</translation>
    </message>
    <message>
        <source>  muted</source>
        <translation>  silenciado</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Mapas de características</translation>
    </message>
</context>
<context>
    <name>MapPairs</name>
    <message>
        <source>Maps {numbers}</source>
        <translation>Mapas {numbers}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>best: {n}</source>
        <translation>mejor: {n}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>guardada: {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>relabelled, “{a}” in its source</source>
        <translation>reetiquetada, «{a}» en su fuente</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>Filter, row {r}, column {c}</source>
        <translation>Filtro, fila {r}, columna {c}</translation>
    </message>
    <message>
        <source>Row {r}, column {c}:</source>
        <translation>Fila {r}, columna {c}:</translation>
    </message>
</context>
<context>
    <name>MatrixField</name>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Fila {0}, columna {1}</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>Tamaño de la matriz</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>; before, {n}</source>
        <translation>; antes, {n}</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Weights as a picture</source>
        <translation>Pesos como imagen</translation>
    </message>
    <message>
        <source>now {n}</source>
        <translation>ahora {n}</translation>
    </message>
    <message>
        <source>predicted once</source>
        <translation>predicha una vez</translation>
    </message>
    <message>
        <source>predicted {n} times</source>
        <translation>predicho {n} veces</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>true</source>
        <translation>real</translation>
    </message>
    <message>
        <source>{a} inputs (down) × {b} units (across)</source>
        <translation>{a} entradas (hacia abajo) × {b} unidades (a lo ancho)</translation>
    </message>
    <message>
        <source>{a} taken for {b}</source>
        <translation>{a} tomada por {b}</translation>
    </message>
    <message>
        <source>{n} of {a} are right ({p:.1f} %)</source>
        <translation>{n} de {a} son correctas ({p:.1f} %)</translation>
    </message>
    <message>
        <source>{n} of {a} are taken for {b} ({p:.1f} %)</source>
        <translation>{n} de {a} se toman por {b} ({p:.1f} %)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add a block</source>
        <translation>Añadir &amp;un bloque</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>P&amp;aneles</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloque</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Alinear abajo</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>All maps that it makes of the watched image</source>
        <translation>Todos los mapas que hace de la imagen observada</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Ordenar de izquierda a derecha</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Ordenar de arriba abajo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Eliminar enlace</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>Desconectar de</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Plegar el grupo</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Agrupar las etapas</translation>
    </message>
    <message>
        <source>Insert behind it</source>
        <translation>Insertar detrás</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Insertar aquí</translation>
    </message>
    <message>
        <source>Its weights, as pictures and numbers</source>
        <translation>Sus pesos, en imágenes y números</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Sin proyectos recientes</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Desplegar el grupo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Pegar aquí</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Which parts of the image speak for a class (Shift+F7)</source>
        <translation>Qué partes de la imagen hablan por una clase (Mayús+F7)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Work it out, number by number (F7)</source>
        <translation>Calcularlo, número a número (F7)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Begin with a picture</source>
        <translation>Partir de una imagen</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Connect it to the image.</source>
        <translation>Conectarlo con la imagen.</translation>
    </message>
    <message>
        <source>Draw one, or choose a template; then look at its maps closely.</source>
        <translation>Dibujar una, o elegir una plantilla; luego mirar de cerca sus mapas.</translation>
    </message>
    <message>
        <source>Images that excite this map most</source>
        <translation>Imágenes que más excitan este mapa</translation>
    </message>
    <message>
        <source>It gives the same strongest value for all images: it tells nothing.</source>
        <translation>Da el mismo valor más fuerte para todas las imágenes: no dice nada.</translation>
    </message>
    <message>
        <source>No class stands out among the {of} strongest images: most are {name}, {n}, and {chance:.0f} would be chance.</source>
        <translation>Ninguna clase destaca entre las {of} imágenes más fuertes: la mayoría son {name}, {n}, y {chance:.0f} serían azar.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No map is chosen</source>
        <translation>Ningún mapa elegido</translation>
    </message>
    <message>
        <source>Open images; then see which of them excite each map of a block.</source>
        <translation>Abrir imágenes; luego ver cuáles excitan cada mapa de un bloque.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Buscar en todas</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Search them</source>
        <translation>Buscar en ellas</translation>
    </message>
    <message>
        <source>Search {n} of them</source>
        <translation>Buscar en {n}</translation>
    </message>
    <message>
        <source>Searching {n} images for {block} takes about {time} here.</source>
        <translation>Buscar en {n} imágenes para {block} tarda unos {time} aquí.</translation>
    </message>
    <message>
        <source>Select a block with maps, such as a convolution, in the strip above.</source>
        <translation>Seleccionar un bloque con mapas, como una convolución, en la tira de arriba.</translation>
    </message>
    <message>
        <source>Select the first one</source>
        <translation>Seleccionar el primero</translation>
    </message>
    <message>
        <source>The images were not searched.</source>
        <translation>No se buscó en las imágenes.</translation>
    </message>
    <message>
        <source>The network is learning. Its maps are searched when it rests, or now:</source>
        <translation>La red está aprendiendo. Se busca en sus mapas cuando descansa, o ahora:</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>Without it no validation image changes its class.</source>
        <translation>Sin él ninguna imagen de validación cambia de clase.</translation>
    </message>
    <message>
        <source>Without it {n} validation images change: {right} become right, {wrong} wrong.</source>
        <translation>Sin él cambian {n} imágenes de validación: {right} pasan a correctas, {wrong} a incorrectas.</translation>
    </message>
    <message>
        <source>{block} has no maps yet</source>
        <translation>{block} aún no tiene mapas</translation>
    </message>
    <message>
        <source>{block}, map {n}</source>
        <translation>{block}, mapa {n}</translation>
    </message>
    <message>
        <source>{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.</source>
        <translation>{n} de las {of} imágenes más fuertes son {name}; {chance:.0f} serían azar.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Vista general del dibujo</translation>
    </message>
    <message>
        <source>The whole drawing; drag, or use the arrow keys, to move</source>
        <translation>Todo el dibujo; arrastrar o usar las flechas para moverlo</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0} % desde la izquierda, {1} % desde arriba</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose images with their classes; then train on them.</source>
        <translation>Elegir imágenes con sus clases; luego entrenar con ellas.</translation>
    </message>
    <message>
        <source>Draw a network, or choose a template, and train it.</source>
        <translation>Dibujar una red, o elegir una plantilla, y entrenarla.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Mostrar la paleta</translation>
    </message>
    <message>
        <source>The network is not trained yet</source>
        <translation>La red aún no está entrenada</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>MutedView</name>
    <message>
        <source>Ask it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Asking it with and without this map takes about {time} here.</source>
        <translation>Preguntar con y sin este mapa tarda unos {time} aquí.</translation>
    </message>
    <message>
        <source>Become right</source>
        <translation>Pasan a correctas</translation>
    </message>
    <message>
        <source>Become wrong</source>
        <translation>Pasan a incorrectas</translation>
    </message>
    <message>
        <source>None of {of} validation images changes its class.</source>
        <translation>Ninguna de {of} imágenes de validación cambia de clase.</translation>
    </message>
    <message>
        <source>The network is asked with and without it.</source>
        <translation>Se pregunta a la red con y sin él.</translation>
    </message>
    <message>
        <source>Without this map</source>
        <translation>Sin este mapa</translation>
    </message>
    <message>
        <source>Wrong before and after, otherwise</source>
        <translation>Mal antes y después, de otro modo</translation>
    </message>
    <message>
        <source>{name}, {truth}
with the map: {before}, {p:.0f} %
without: {after}, {q:.0f} %</source>
        <translation>{name}, {truth}
con el mapa: {before}, {p:.0f} %
sin él: {after}, {q:.0f} %</translation>
    </message>
    <message>
        <source>{n} of {of} validation images change their class: {a} become right, {b} wrong.</source>
        <translation>{n} de {of} imágenes de validación cambian de clase: {a} pasan a correctas, {b} a incorrectas.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>Recommended for {0}</source>
        <translation>Recomendada para {0}</translation>
    </message>
    <message>
        <source>Start from a network that already sees</source>
        <translation>Partir de una red que ya ve</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Partir de esta</translation>
    </message>
    <message>
        <source>Take it for digits and simple signs. Quick to train and easy to follow, but it sees little of a photograph.</source>
        <translation>Para dígitos y signos sencillos. Se entrena rápido y es fácil de seguir, pero ve poco de una fotografía.</translation>
    </message>
    <message>
        <source>Take it for photographs, and when there are few images. Its blocks know edges, fur and eyes from a million photographs; only the last one learns.</source>
        <translation>Para fotografías, y cuando hay pocas imágenes. Sus bloques conocen bordes, pelo y ojos de un millón de fotos; solo aprende el último.</translation>
    </message>
    <message>
        <source>Take it to explain: only ten maps in each convolution, so that a class can look at all of them.</source>
        <translation>Para explicar: solo diez mapas en cada convolución, para que una clase pueda mirarlos todos.</translation>
    </message>
    <message>
        <source>Take it to find things in larger pictures: no fully connected block, so it slides over any size.</source>
        <translation>Para encontrar cosas en imágenes mayores: sin bloque totalmente conectado, se desliza sobre cualquier tamaño.</translation>
    </message>
    <message>
        <source>Take it to learn from nothing but your images and look at every step. Pairs of 3×3 convolutions with pooling between.</source>
        <translation>Para aprender solo de sus imágenes y mirar cada paso. Pares de convoluciones 3×3 con pooling entre ellos.</translation>
    </message>
    <message>
        <source>Take it when you want to go deeper: three shortcuts around convolutions let many blocks learn together.</source>
        <translation>Para ir más hondo: tres atajos alrededor de convoluciones dejan que muchos bloques aprendan juntos.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>unos {0}</translation>
    </message>
    <message>
        <source>all of them learn</source>
        <translation>todos aprenden</translation>
    </message>
    <message>
        <source>{0} of them learn</source>
        <translation>{0} de ellos aprenden</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parámetros</translation>
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
        <translation> y </translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Añadir una entrada de imagen</translation>
    </message>
    <message>
        <source>Begin with the image and add block by block</source>
        <translation>Empezar por la imagen y añadir bloque a bloque</translation>
    </message>
    <message>
        <source>Choice of a network</source>
        <translation>Elección de una red</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>Dibujarla uno mismo</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Abrir una red…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Algunas de las imágenes</translation>
    </message>
    <message>
        <source>Take the network of a project</source>
        <translation>Tomar la red de un proyecto</translation>
    </message>
    <message>
        <source>Take the network of another project, without its weights</source>
        <translation>Tomar la red de otro proyecto, sin sus pesos</translation>
    </message>
    <message>
        <source>Take the network of {0}</source>
        <translation>Tomar la red de {0}</translation>
    </message>
    <message>
        <source>The images are being opened.</source>
        <translation>Las imágenes se están abriendo.</translation>
    </message>
    <message>
        <source>There are no images yet: these are drawn for 28×28 grey pixels and 10 classes. Choose images in Data, or drop a folder here at any time.</source>
        <translation>Aún no hay imágenes: estas redes están dibujadas para 28×28 píxeles grises y 10 clases. Elegir imágenes en Datos, o soltar una carpeta aquí en cualquier momento.</translation>
    </message>
    <message>
        <source>Which network shall it be?</source>
        <translation>¿Qué red usar?</translation>
    </message>
    <message>
        <source>Which network shall learn your images?</source>
        <translation>¿Qué red aprenderá sus imágenes?</translation>
    </message>
    <message>
        <source>You can change every block afterwards.</source>
        <translation>Cada bloque se puede cambiar después.</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Proyectos de cnndesk (*{0})</translation>
    </message>
    <message>
        <source>{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine.</source>
        <translation>{count}, {what}, a {h}×{w} píxeles. Los tiempos se prevén para este equipo.</translation>
    </message>
</context>
<context>
    <name>NetworkImporter</name>
    <message>
        <source>There is not enough memory for this network.</source>
        <translation>No hay memoria suficiente para esta red.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>Back to the drawing (Ctrl+1)</source>
        <translation>Volver al dibujo (Ctrl+1)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No block selected</source>
        <translation>Ningún bloque seleccionado</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
</context>
<context>
    <name>NextRun</name>
    <message>
        <source> and {n} more</source>
        <translation> y {n} más</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}.</source>
        <translation>Empezar la ejecución {n} con los primeros pesos de la semilla {seed}.</translation>
    </message>
    <message>
        <source>Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so the result will be the same.</source>
        <translation>Empezar la ejecución {n} con los primeros pesos de la semilla {seed}. Nada difiere de {run}, así que el resultado será el mismo.</translation>
    </message>
    <message>
        <source>Go on with {run}: {done} of {n} epochs are done.</source>
        <translation>Seguir con {run}: {done} de {n} épocas están hechas.</translation>
    </message>
    <message>
        <source>Only the seed differs from {run}: it shows how much is chance.</source>
        <translation>Solo la semilla difiere de {run}: muestra cuánto es azar.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.</source>
        <translation>Distinto de {run}: {what}.</translation>
    </message>
    <message>
        <source>Other than in {run}: {what}.
{settings}</source>
        <translation>Distinto de {run}: {what}.
{settings}</translation>
    </message>
    <message>
        <source>edited after epoch {n}</source>
        <translation>editada tras la época {n}</translation>
    </message>
    <message>
        <source>edited in epoch {n}</source>
        <translation>editada en la época {n}</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>primera ejecución</translation>
    </message>
    <message>
        <source>nothing, not even the seed</source>
        <translation>nada, ni siquiera la semilla</translation>
    </message>
    <message>
        <source>only the seed</source>
        <translation>solo la semilla</translation>
    </message>
    <message>
        <source>run {n} ({name})</source>
        <translation>ejecución {n} ({name})</translation>
    </message>
    <message>
        <source>{run} as it ended, from the start</source>
        <translation>{run} tal como acabó, desde el inicio</translation>
    </message>
    <message>
        <source>{run} stays for comparison.</source>
        <translation>{run} queda para comparar.</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>How the files were read</source>
        <translation>Cómo se leyó</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Leer de otro modo…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Permitido: {range}.</translation>
    </message>
    <message>
        <source>various</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Weights of the filter</source>
        <translation>Pesos del filtro</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Add a block (Insert)</source>
        <translation>Añadir un bloque (Ins)</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Añadir una entrada de imagen</translation>
    </message>
    <message>
        <source>Connect to another block (K)</source>
        <translation>Conectar con otro bloque (K)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Delete a link of the block</source>
        <translation>Eliminar un enlace del bloque</translation>
    </message>
    <message>
        <source>Exchange with the block before (Alt+Up)</source>
        <translation>Intercambiar con el bloque anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Exchange with the block behind (Alt+Down)</source>
        <translation>Intercambiar con el bloque siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Aún no hay bloques</translation>
    </message>
    <message>
        <source>Press Insert to add a block, or take a template from the palette.</source>
        <translation>Pulsar Ins para añadir un bloque, o tomar una plantilla de la paleta.</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>Esquema de la red</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>1 map</source>
        <translation>1 mapa</translation>
    </message>
    <message>
        <source>Output for the watched image</source>
        <translation>Salida para la imagen observada</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} mapas</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{0} de {1} mapas</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} valores</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the curves</source>
        <translation>Volver a las curvas</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source> (painted)</source>
        <translation> (pintada)</translation>
    </message>
    <message>
        <source>Add an image input to the network; then draw, and see what it makes of it.</source>
        <translation>Añadir una entrada de imagen a la red; luego dibujar, y ver qué hace de ello.</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Añadir ruido</translation>
    </message>
    <message>
        <source>Blank pad</source>
        <translation>Hoja en blanco</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness of the brush</source>
        <translation>Brillo del pincel</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Normally distributed, deviation {n} of 255</source>
        <translation>Distribución normal, desviación {n} de 255</translation>
    </message>
    <message>
        <source>Original image</source>
        <translation>Imagen original</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Shift one pixel down</source>
        <translation>Desplazar un píxel abajo</translation>
    </message>
    <message>
        <source>Shift one pixel to the left</source>
        <translation>Desplazar un píxel a la izquierda</translation>
    </message>
    <message>
        <source>Shift one pixel to the right</source>
        <translation>Desplazar un píxel a la derecha</translation>
    </message>
    <message>
        <source>Shift one pixel up</source>
        <translation>Desplazar un píxel arriba</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Take the last change of the picture back</source>
        <translation>Retirar el último cambio de la imagen</translation>
    </message>
    <message>
        <source>The network sees</source>
        <translation>La red ve</translation>
    </message>
    <message>
        <source>The right button always erases</source>
        <translation>El botón derecho siempre borra</translation>
    </message>
    <message>
        <source>There is nothing to paint on</source>
        <translation>No hay dónde pintar</translation>
    </message>
    <message>
        <source>Thumbnails, maps and classes follow every stroke.</source>
        <translation>Miniaturas, mapas y clases siguen cada trazo.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>no output block yet</source>
        <translation>aún sin bloque de salida</translation>
    </message>
</context>
<context>
    <name>PaintView</name>
    <message>
        <source>Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, Delete erases, Shift with arrows draws a line.</source>
        <translation>Dibujar con el ratón. Con teclas: las flechas van de píxel a píxel, Espacio pinta, Supr borra, Mayús con flechas traza una línea.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>fila {r}, columna {c}: {v}</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search blocks</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PaletteTree</name>
    <message>
        <source>Blocks and templates</source>
        <translation>Bloques y plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>{0} more…</source>
        <translation>{0} más…</translation>
    </message>
</context>
<context>
    <name>PatchGrid</name>
    <message>
        <source>{n} pictures</source>
        <translation>{n} imágenes</translation>
    </message>
</context>
<context>
    <name>PatchesColumn</name>
    <message>
        <source>Patches that excite this map most</source>
        <translation>Parches que más excitan este mapa</translation>
    </message>
    <message>
        <source>The {n} patches that excite it most</source>
        <translation>Los {n} parches que más lo excitan</translation>
    </message>
    <message>
        <source>Training and validation images were searched. Test images stay sealed.</source>
        <translation>Se buscó en imágenes de entrenamiento y validación. Las de prueba siguen selladas.</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} imágenes</translation>
    </message>
    <message>
        <source>{n} of {of} images</source>
        <translation>{n} de {of} imágenes</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>row {r}, column {c}</source>
        <translation>fila {r}, columna {c}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The watched image</source>
        <translation>La imagen observada</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>In the order given</source>
        <translation>En el orden dado</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menos seguras primero</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Imágenes…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture and what was recognised in it</source>
        <translation>La imagen y lo que se reconoció en ella</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>{part} / {name}. {words} Click to watch it.</source>
        <translation>{part} / {name}. {words} Clic para observarla.</translation>
    </message>
</context>
<context>
    <name>PinnedImages</name>
    <message>
        <source>Pin images</source>
        <translation>Fijar imágenes</translation>
    </message>
    <message>
        <source>Unpin all images</source>
        <translation>Soltar todas las imágenes</translation>
    </message>
    <message>
        <source>Unpin an image</source>
        <translation>Soltar una imagen</translation>
    </message>
</context>
<context>
    <name>PinnedList</name>
    <message>
        <source>1 pinned image is not among these images.</source>
        <translation>1 imagen fijada no está entre estas imágenes.</translation>
    </message>
    <message>
        <source>Any three images</source>
        <translation>Tres imágenes cualesquiera</translation>
    </message>
    <message>
        <source>Follow more images while the network learns</source>
        <translation>Seguir más imágenes mientras la red aprende</translation>
    </message>
    <message>
        <source>One of each class</source>
        <translation>Una de cada clase</translation>
    </message>
    <message>
        <source>Pin images to follow what the network takes them for.</source>
        <translation>Fijar imágenes para seguir qué ve la red en ellas.</translation>
    </message>
    <message>
        <source>Pin more…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Pinned images</source>
        <translation>Imágenes fijadas</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>La imagen observada</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Soltar todas</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>{n} images are the most.</source>
        <translation>{n} imágenes como máximo.</translation>
    </message>
    <message>
        <source>{n} pinned images are not among these images.</source>
        <translation>{n} imágenes fijadas no están entre estas imágenes.</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <source>Pixels of the image</source>
        <translation>Píxeles de la imagen</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>6×6 example</source>
        <translation>Ejemplo 6×6</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>De la ventana</translation>
    </message>
    <message>
        <source>Of the window, the</source>
        <translation>De la ventana,</translation>
    </message>
    <message>
        <source>Pooled map</source>
        <translation>Mapa tras pooling</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observada</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Predicted</name>
    <message>
        <source>All labels are right.</source>
        <translation>Todas las etiquetas son correctas.</translation>
    </message>
    <message>
        <source>It is {v}; off by {off}.</source>
        <translation>Es {v}; falla por {off}.</translation>
    </message>
    <message>
        <source>No label above 50 %</source>
        <translation>Ninguna etiqueta sobre 50 %</translation>
    </message>
    <message>
        <source>The labels of this image are not known.</source>
        <translation>No se conocen las etiquetas de esta imagen.</translation>
    </message>
    <message>
        <source>The value of this image is not known.</source>
        <translation>No se conoce el valor de esta imagen.</translation>
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
        <translation>es {v}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>es {what}</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>no se conoce su clase</translation>
    </message>
    <message>
        <source>loss {v}</source>
        <translation>pérdida {v}</translation>
    </message>
    <message>
        <source>missed: {names}</source>
        <translation>faltan: {names}</translation>
    </message>
    <message>
        <source>right, it is {what}</source>
        <translation>correcto, es {what}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>wrong, it is {what}</source>
        <translation>mal, es {what}</translation>
    </message>
    <message>
        <source>wrong: {names}</source>
        <translation>mal: {names}</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valores</translation>
    </message>
</context>
<context>
    <name>PredictedView</name>
    <message>
        <source>Predicted against true values</source>
        <translation>Valores predichos frente a reales</translation>
    </message>
    <message>
        <source>predicted {name}</source>
        <translation>{name} predicho</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>{name} real</translation>
    </message>
    <message>
        <source>true {t}, predicted {p}</source>
        <translation>real {t}, predicho {p}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Add a Softmax block at its end, and the class bars appear here.</source>
        <translation>Añadir un bloque Softmax al final, y aquí aparecen las barras de las clases.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Ver las {n}</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose images; the bars show what the network takes one for.</source>
        <translation>Elegir imágenes; las barras muestran qué ve la red en una.</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>No se observa ninguna imagen</translation>
    </message>
    <message>
        <source>Only the first {n}</source>
        <translation>Solo las {n} primeras</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Mostrar la paleta</translation>
    </message>
    <message>
        <source>The network has no output yet</source>
        <translation>La red aún no tiene salida</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>Imagen observada</translation>
    </message>
    <message>
        <source>by chance: nothing has been learned yet</source>
        <translation>por azar: aún no se ha aprendido nada</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>“{name}” over the epochs, %</source>
        <translation>«{name}» a lo largo de las épocas, %</translation>
    </message>
</context>
<context>
    <name>PrintedLesson</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Mapa de caract.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Fit…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Dejar una</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave the others out; the one in the test or validation part stays, so that no picture is trained on and judged by</source>
        <translation>Excluir las demás; queda la de la parte de prueba o validación, para no entrenar y evaluar con la misma imagen</translation>
    </message>
    <message>
        <source>Leave these out of training, validation and test; the files stay</source>
        <translation>Excluirlas de entrenamiento, validación y prueba; los archivos quedan</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Listar solo estas</translation>
    </message>
    <message>
        <source>None of them stops the training</source>
        <translation>Ninguno detiene el entrenamiento</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Say how pictures of other sizes are brought to one</source>
        <translation>Decir cómo se llevan a un solo tamaño las imágenes de otros</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning</source>
        <translation>Épocas de ajuste fino</translation>
    </message>
    <message>
        <source>Estimating what each map is worth…</source>
        <translation>Estimando lo que vale cada mapa…</translation>
    </message>
    <message>
        <source>How far measuring is</source>
        <translation>Cuánto se ha medido</translation>
    </message>
    <message>
        <source>How many maps are removed</source>
        <translation>Cuántos mapas se quitan</translation>
    </message>
    <message>
        <source>Measuring what each map is worth…</source>
        <translation>Midiendo lo que vale cada mapa…</translation>
    </message>
    <message>
        <source>Muting map {n} of {of}</source>
        <translation>Silenciando el mapa {n} de {of}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove maps</source>
        <translation>Quitar mapas</translation>
    </message>
    <message>
        <source>Remove {maps}</source>
        <translation>Quitar {maps}</translation>
    </message>
    <message>
        <source>Removes all that change the loss by less than this</source>
        <translation>Quita todos los que cambian la pérdida menos que esto</translation>
    </message>
    <message>
        <source>The maps that the network can best do without are taken out of it, with all weights that belong to them. It then gives what it gives with them muted.</source>
        <translation>Se quitan los mapas de los que la red mejor puede prescindir, con todos los pesos que les pertenecen. Da entonces lo que da con ellos silenciados.</translation>
    </message>
    <message>
        <source>The network now, and without the maps</source>
        <translation>La red ahora, y sin los mapas</translation>
    </message>
    <message>
        <source>Then train on, slowly, for</source>
        <translation>Luego seguir entrenando, despacio, durante</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sin ellos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>of {n} maps that can go</source>
        <translation>de {n} mapas que pueden quitarse</translation>
    </message>
    <message>
        <source>or all whose muting changes the loss of an image by less than</source>
        <translation>o todos los que, silenciados, cambian la pérdida de una imagen menos que</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Loss, validation</source>
        <translation>Pérdida, validación</translation>
    </message>
    <message>
        <source>Maps can be removed when the training is paused or has ended.</source>
        <translation>Se pueden quitar mapas cuando el entrenamiento está en pausa o ha acabado.</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Milisegundos por imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The network was edited since it was trained. Train it as it is drawn, or undo the edits, before maps are removed.</source>
        <translation>La red se editó desde que se entrenó. Entrenarla como está dibujada, o deshacer los cambios, antes de quitar mapas.</translation>
    </message>
    <message>
        <source>Train the network first: what its maps are worth is measured.</source>
        <translation>Entrenar antes la red: se mide lo que valen sus mapas.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>You look at an earlier epoch. Go back to now to remove maps.</source>
        <translation>Está viendo una época anterior. Volver a ahora para quitar mapas.</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}, validación</translation>
    </message>
    <message>
        <source>{text}. Undo brings them back, with the weights they had.</source>
        <translation>{text}. Deshacer los devuelve, con los pesos que tenían.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About cnndesk</source>
        <translation>Acerca de cnndesk</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Balanced: {a} to {b} images</source>
        <translation>Equilibrado: {a} a {b} imágenes</translation>
    </message>
    <message>
        <source>Balanced: {listed}</source>
        <translation>Equilibrado: {listed}</translation>
    </message>
    <message>
        <source>Balanced: {n} images in every class</source>
        <translation>Equilibrado: {n} imágenes en cada clase</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Choose a step to go back to it.</source>
        <translation>Elegir un paso para volver a él.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Draw, train and look inside a convolutional network on this machine.</source>
        <translation>Dibujar, entrenar y ver por dentro una red convolucional en este equipo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Network of the lesson</source>
        <translation>Red de la lección</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>Solo se pueden soltar archivos de este equipo.</translation>
    </message>
    <message>
        <source>Settings of the lesson</source>
        <translation>Ajustes de la lección</translation>
    </message>
    <message>
        <source>Uneven: {a} to {b} images</source>
        <translation>Desigual: {a} a {b} imágenes</translation>
    </message>
    <message>
        <source>Uneven: {listed}</source>
        <translation>Desigual: {listed}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>drawn star</source>
        <translation>estrella dibujada</translation>
    </message>
    <message>
        <source>row {0} of {1}, column {2} of {3}</source>
        <translation>fila {0} de {1}, columna {2} de {3}</translation>
    </message>
    <message>
        <source>row {0}, column {1}, map {2}</source>
        <translation>fila {0}, columna {1}, mapa {2}</translation>
    </message>
    <message>
        <source>{n} do not fit these images</source>
        <translation>{n} no encajan con estas imágenes</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} excluidas</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>{n} reetiquetadas</translation>
    </message>
    <message>
        <source>{shares} and {last}</source>
        <translation>{shares} y {last}</translation>
    </message>
    <message>
        <source>“{name}” has only {count}, the largest class {most}</source>
        <translation>«{name}» solo tiene {count}, la clase mayor {most}</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>From “{0}”</source>
        <translation>De «{0}»</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>Es {0}.</translation>
    </message>
    <message>
        <source>It is {0}. At first you said {1}.</source>
        <translation>Es {0}. Al principio dijo {1}.</translation>
    </message>
    <message>
        <source>Look again, and answer with what you see now.</source>
        <translation>Mirar de nuevo, y responder con lo que se ve ahora.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>No es así.</translation>
    </message>
    <message>
        <source>Not so: {0}</source>
        <translation>No es así: {0}</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Ahí no.</translation>
    </message>
    <message>
        <source>Noted: “{0}”</source>
        <translation>Anotado: «{0}»</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Right is: {0}</source>
        <translation>Lo correcto es: {0}</translation>
    </message>
    <message>
        <source>Right: {0}</source>
        <translation>Correcto: {0}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>This cannot be said yet: what is right is between the choices.</source>
        <translation>Aún no se puede decir: lo correcto está entre las opciones.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>Escribir al menos una palabra.</translation>
    </message>
    <message>
        <source>You said: {0}</source>
        <translation>Dijo: {0}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>con sus palabras</translation>
    </message>
</context>
<context>
    <name>RacePage</name>
    <message>
        <source>Loss by batch</source>
        <translation>Pérdida por lote</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Pérdida, suavizada</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Validación por época</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Validación, %</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>other batch sizes: the same images in the same order</source>
        <translation>otros tamaños de lote: las mismas imágenes en el mismo orden</translation>
    </message>
    <message>
        <source>the same batches in the same order</source>
        <translation>los mismos lotes en el mismo orden</translation>
    </message>
</context>
<context>
    <name>RangePage</name>
    <message>
        <source>Change learning rate</source>
        <translation>Cambiar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Prueba de la tasa</translation>
    </message>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Pérdida según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>No rate made the loss fall. Check the network and the images.</source>
        <translation>Ninguna tasa hizo bajar la pérdida. Revisar la red y las imágenes.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>The loss falls best below {top:g}; {rate:g} is a safe highest rate.</source>
        <translation>La pérdida baja mejor por debajo de {top:g}; {rate:g} es una tasa máxima segura.</translation>
    </message>
    <message>
        <source>The rate rises from step to step: {n} steps.</source>
        <translation>La tasa sube de paso en paso: {n} pasos.</translation>
    </message>
    <message>
        <source>Use {rate:g}</source>
        <translation>Usar {rate:g}</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>The best so far</source>
        <translation>La mejor hasta ahora</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 file is an image by content but not by name ({endings}); used all the same.</source>
        <translation>1 archivo es una imagen por su contenido, pero no por su nombre ({endings}); se usa igualmente.</translation>
    </message>
    <message>
        <source>1 file is no image ({endings}): left out.</source>
        <translation>1 archivo no es una imagen ({endings}): excluido.</translation>
    </message>
    <message>
        <source>1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.</source>
        <translation>1 imagen tiene 16 bits, de los que se usan {n} ({name}); {most} se tomó como blanco.</translation>
    </message>
    <message>
        <source>1 image has an orientation that cannot be read ({name}) and was not applied.</source>
        <translation>1 imagen tiene una orientación que no se puede leer ({name}) y que no se aplicó.</translation>
    </message>
    <message>
        <source>1 image has several frames or pages ({name}), of which only the first counts.</source>
        <translation>1 imagen tiene varios fotogramas o páginas ({name}), de los que solo cuenta el primero.</translation>
    </message>
    <message>
        <source>1 image has values of no known range ({name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>1 imagen tiene valores de rango desconocido ({name}); se escaló desde su valor mínimo, negro, hasta su máximo, blanco.</translation>
    </message>
    <message>
        <source>1 image is light on a transparent ground ({name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>1 imagen es clara sobre fondo transparente ({name}) y se puso sobre negro, pues sobre blanco no se ve nada.</translation>
    </message>
    <message>
        <source>1 image is marked as transparent all over ({name}); the mark was passed over and the colours used.</source>
        <translation>1 imagen está marcada como del todo transparente ({name}); la marca se pasó por alto y se usaron los colores.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>1 de {total} imágenes es de un solo color ({name}). Una red no puede aprender de ella: mirarla, y guardarla de nuevo como la muestra un visor de imágenes.</translation>
    </message>
    <message>
        <source>1 of {total} images is a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>1 de {total} imágenes es de un solo color o casi ({name}). Una red no puede aprender de ella: mirarla, y guardarla de nuevo como la muestra un visor de imágenes.</translation>
    </message>
    <message>
        <source>1 picture has no label</source>
        <translation>1 imagen no tiene etiqueta</translation>
    </message>
    <message>
        <source>1 picture in {folders} has no label</source>
        <translation>1 imagen de {folders} no tiene etiqueta</translation>
    </message>
    <message>
        <source>1 picture was added to the training images from {folder}.</source>
        <translation>Se añadió 1 imagen de {folder} a las de entrenamiento.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Una carpeta por clase</translation>
    </message>
    <message>
        <source>All images are in {part}, none in train; they are divided anew.</source>
        <translation>Todas las imágenes están en la parte de {part}, ninguna en la de entrenamiento; se dividen de nuevo.</translation>
    </message>
    <message>
        <source>All training images have the same value, {value}. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Todas las imágenes de entrenamiento tienen el mismo valor, {value}. De él no se puede aprender nada: añadir imágenes, o excluir la columna.</translation>
    </message>
    <message>
        <source>All training images have this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Todas las imágenes de entrenamiento tienen esta etiqueta. De ella no se puede aprender nada: añadir imágenes, o excluir la columna.</translation>
    </message>
    <message>
        <source>An array of images per class</source>
        <translation>Una matriz de imágenes por clase</translation>
    </message>
    <message>
        <source>EMNIST stores images column by column; they were turned upright.</source>
        <translation>EMNIST guarda las imágenes columna a columna; se enderezaron.</translation>
    </message>
    <message>
        <source>Each whole number is taken for a class. If they are measured, write their unit into the header, such as “weight [g]”, and the numbers are predicted.</source>
        <translation>Cada número entero se toma como una clase. Si son medidas, escribir su unidad en el encabezado, como en «weight [g]», y se predecirán los números.</translation>
    </message>
    <message>
        <source>Images in {images}, labels in {labels}</source>
        <translation>Imágenes en {images}, etiquetas en {labels}</translation>
    </message>
    <message>
        <source>Left by a system or program and not looked into: {names}.</source>
        <translation>Dejado por un sistema o programa y sin examinar: {names}.</translation>
    </message>
    <message>
        <source>Most images are {size}; {chosen} was chosen so that training stays quick. Set height and width for another size.</source>
        <translation>La mayoría de imágenes son de {size}; se eligió {chosen} para que el entrenamiento sea rápido. Para otro tamaño, cambiar alto y ancho.</translation>
    </message>
    <message>
        <source>No images are in train; those in {part} are trained on instead.</source>
        <translation>No hay imágenes en la parte de entrenamiento; en su lugar se entrena con las de {part}.</translation>
    </message>
    <message>
        <source>No training image has this label. Nothing can be learned of it: add images, or leave the column out.</source>
        <translation>Ninguna imagen de entrenamiento tiene esta etiqueta. De ella no se puede aprender nada: añadir imágenes, o excluir la columna.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Ninguna imagen de {part} es de {classes}. Añadir imágenes así, o elegir otra semilla o una parte mayor.</translation>
    </message>
    <message>
        <source>No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or choose another seed or a larger share.</source>
        <translation>Ninguna imagen de {part} es de {classes}; ninguna imagen de {other} es de {rest}. Añadir imágenes así, o elegir otra semilla o una parte mayor.</translation>
    </message>
    <message>
        <source>None of its images can be read, so it is not a class.</source>
        <translation>Ninguna de sus imágenes se puede leer, así que no es una clase.</translation>
    </message>
    <message>
        <source>Numbers of classes with and without “.0” are taken for the same.</source>
        <translation>Los números de clase con «.0» y sin «.0» se toman por el mismo.</translation>
    </message>
    <message>
        <source>Of four channels the first three were used.</source>
        <translation>De cuatro canales se usaron los tres primeros.</translation>
    </message>
    <message>
        <source>Of the eight columns of labels the first was taken as the class, as in QMNIST.</source>
        <translation>De las ocho columnas de etiquetas se tomó la primera como clase, como en QMNIST.</translation>
    </message>
    <message>
        <source>Of {total} images only {n} are different; the others are copies, and nothing is learned from a copy. Were they saved or downloaded right?</source>
        <translation>De {total} imágenes solo {n} son distintas; las demás son copias, y de una copia no se aprende nada. ¿Se guardaron o descargaron bien?</translation>
    </message>
    <message>
        <source>Pixels from {a} to {b}: {c} was taken as black and {d} as white.</source>
        <translation>Píxeles de {a} a {b}: {c} se tomó como negro y {d} como blanco.</translation>
    </message>
    <message>
        <source>Pixels in the rows of {files}</source>
        <translation>Píxeles en las filas de {files}</translation>
    </message>
    <message>
        <source>So are {n} more rows.</source>
        <translation>Lo mismo pasa con {n} filas más.</translation>
    </message>
    <message>
        <source>So few images: none would have been a {part} image, so one was taken from the training images. More images may move it back.</source>
        <translation>Hay muy pocas imágenes: ninguna habría sido de {part}, así que se tomó una de las de entrenamiento. Con más imágenes puede volver a ellas.</translation>
    </message>
    <message>
        <source>So few images: {classes} would have been left without training images, so one that should be a {part} image is kept for training. More images may move it.</source>
        <translation>Hay muy pocas imágenes: no habría quedado ninguna de entrenamiento de {classes}, así que una que debía ser de {part} queda para el entrenamiento. Con más imágenes puede cambiar de parte.</translation>
    </message>
    <message>
        <source>Taken for the same class, since only case, signs between words or spaces differ: {names}.</source>
        <translation>Se toman por la misma clase, pues solo difieren en mayúsculas, signos entre palabras o espacios: {names}.</translation>
    </message>
    <message>
        <source>The 1 image of {name} has no label and was left out.</source>
        <translation>La única imagen de {name} no tiene etiqueta y se ha excluido.</translation>
    </message>
    <message>
        <source>The archive has no end mark, so files may be missing from it.</source>
        <translation>El archivo comprimido no tiene marca de fin, así que pueden faltarle archivos.</translation>
    </message>
    <message>
        <source>The arrays hold the channels first; they were turned round.</source>
        <translation>Las matrices tienen los canales primero; se reordenaron.</translation>
    </message>
    <message>
        <source>The class has no training images. Add some, or it is never predicted.</source>
        <translation>La clase no tiene imágenes de entrenamiento. Añadir algunas, o nunca se predecirá.</translation>
    </message>
    <message>
        <source>The class has {n} training images while {name} has {most}. Add images, or the network will rarely predict it.</source>
        <translation>La clase tiene {n} imágenes de entrenamiento, mientras que {name} tiene {most}. Añadir imágenes, o la red rara vez la predecirá.</translation>
    </message>
    <message>
        <source>The classes have their names from a list beside the table; {n} is {name}.</source>
        <translation>Los nombres de las clases vienen de una lista junto a la tabla; {n} es {name}.</translation>
    </message>
    <message>
        <source>The column {column} was taken for the label.</source>
        <translation>La columna {column} se tomó como etiqueta.</translation>
    </message>
    <message>
        <source>The content is not an image of a known format. Delete it or save it again.</source>
        <translation>El contenido no es una imagen de un formato conocido. Eliminar el archivo o guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. Set height and width to 8 for the original.</source>
        <translation>Los dígitos son de 8×8 y se amplían a 16×16, tamaño que las redes con dos bloques de pooling reconocen mejor. Poner alto y ancho en 8 para tener el original.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>El archivo no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The file has {n} MB; at most {most} MB are read. Save it smaller.</source>
        <translation>El archivo tiene {n} MB; se leen {most} MB como máximo. Guardarlo más pequeño.</translation>
    </message>
    <message>
        <source>The folder holds no images, so it is not a class. Add images or delete it.</source>
        <translation>La carpeta no contiene imágenes, así que no es una clase. Añadir imágenes o eliminarla.</translation>
    </message>
    <message>
        <source>The image declares more than {most} million pixels, which is the limit. Save it smaller.</source>
        <translation>La imagen declara más de {most} millones de píxeles, que es el límite. Guardarla más pequeña.</translation>
    </message>
    <message>
        <source>The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer shows more, save it again from there.</source>
        <translation>La imagen apenas tiene contraste y es casi de un solo color. Mirarla; si un visor muestra más, guardarla de nuevo desde él.</translation>
    </message>
    <message>
        <source>The image has {size} pixels; at most {most} million are read. Save it smaller.</source>
        <translation>La imagen tiene {size} píxeles; se leen {most} millones como máximo. Guardarla más pequeña.</translation>
    </message>
    <message>
        <source>The image is a single colour. Delete it, or save it again as a viewer shows it.</source>
        <translation>La imagen es de un solo color. Eliminarla, o guardarla de nuevo como la muestra un visor.</translation>
    </message>
    <message>
        <source>The image is cut off (truncated). Copy it again.</source>
        <translation>La imagen está cortada (incompleta). Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>The image is cut off or damaged near its beginning. Copy it again.</source>
        <translation>La imagen está cortada o dañada cerca de su comienzo. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>The image is damaged ({reason}). Copy it again or delete it.</source>
        <translation>La imagen está dañada ({reason}). Copiarla de nuevo o eliminarla.</translation>
    </message>
    <message>
        <source>The image is in no class folder. Move it into one.</source>
        <translation>La imagen no está en ninguna carpeta de clase. Moverla a una.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is cropped to {fitted}.</source>
        <translation>La imagen es de {size}, la mayoría son de {usual}; se recorta a {fitted}.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is padded to {fitted}.</source>
        <translation>La imagen es de {size}, la mayoría son de {usual}; se rellena hasta {fitted}.</translation>
    </message>
    <message>
        <source>The image is {size}, most are {usual}; it is stretched to {fitted}.</source>
        <translation>La imagen es de {size}, la mayoría son de {usual}; se estira a {fitted}.</translation>
    </message>
    <message>
        <source>The images differ in how many of their 16 bits they use, so their brightness was scaled differently. If it matters, save them all as 8-bit images.</source>
        <translation>Las imágenes difieren en cuántos de sus 16 bits usan, así que su brillo se escaló de forma distinta. Si importa, guardarlas todas como imágenes de 8 bits.</translation>
    </message>
    <message>
        <source>The images have many different sizes; {chosen} was chosen. Set height and width for another size.</source>
        <translation>Las imágenes tienen muchos tamaños distintos; se eligió {chosen}. Para otro tamaño, cambiar alto y ancho.</translation>
    </message>
    <message>
        <source>The table has no header; its first column was taken for the label.</source>
        <translation>La tabla no tiene encabezado; su primera columna se tomó como etiqueta.</translation>
    </message>
    <message>
        <source>The table has no header; its last column was taken for the label.</source>
        <translation>La tabla no tiene encabezado; su última columna se tomó como etiqueta.</translation>
    </message>
    <message>
        <source>The {n} images of {name} have no labels and were left out.</source>
        <translation>Las {n} imágenes de {name} no tienen etiquetas y se han excluido.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode the image. Save it smaller.</source>
        <translation>No hay memoria suficiente para decodificar la imagen. Guardarla más pequeña.</translation>
    </message>
    <message>
        <source>Train and test folders</source>
        <translation>Carpetas de entrenamiento y prueba</translation>
    </message>
    <message>
        <source>Train and val folders</source>
        <translation>Carpetas de entrenamiento y validación</translation>
    </message>
    <message>
        <source>Train folder</source>
        <translation>Carpeta de entrenamiento</translation>
    </message>
    <message>
        <source>Train, val and test folders</source>
        <translation>Carpetas de entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>a value of each image</source>
        <translation>un valor de cada imagen</translation>
    </message>
    <message>
        <source>left out: {folders}</source>
        <translation>excluido: {folders}</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>numbers to be predicted ({a} to {b})</source>
        <translation>números por predecir (de {a} a {b})</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>entrenamiento y prueba</translation>
    </message>
    <message>
        <source>train and val</source>
        <translation>entrenamiento y validación</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>val</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{names} and {n} more classes</source>
        <translation>{names} y {n} clases más</translation>
    </message>
    <message>
        <source>{names} and {n} more folders</source>
        <translation>{names} y {n} carpetas más</translation>
    </message>
    <message>
        <source>{names} and {n} more tables</source>
        <translation>{names} y {n} tablas más</translation>
    </message>
    <message>
        <source>{name} (1 picture)</source>
        <translation>{name} (1 imagen)</translation>
    </message>
    <message>
        <source>{name} ({n} pictures)</source>
        <translation>{name} ({n} imágenes)</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name} ({n} veces)</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>{n} files are images by content but not by name ({endings}); used all the same.</source>
        <translation>{n} archivos son imágenes por su contenido, pero no por su nombre ({endings}); se usan igualmente.</translation>
    </message>
    <message>
        <source>{n} files are no images ({endings}): left out.</source>
        <translation>{n} archivos no son imágenes ({endings}): excluidos.</translation>
    </message>
    <message>
        <source>{n} images are light on a transparent ground (the first: {name}) and laid over black, since over white nothing is to be seen.</source>
        <translation>{n} imágenes son claras sobre fondo transparente (la primera: {name}) y se pusieron sobre negro, pues sobre blanco no se ve nada.</translation>
    </message>
    <message>
        <source>{n} images are marked as transparent all over (the first: {name}); the mark was passed over and the colours used.</source>
        <translation>{n} imágenes están marcadas como del todo transparentes (la primera: {name}); la marca se pasó por alto y se usaron los colores.</translation>
    </message>
    <message>
        <source>{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken as white.</source>
        <translation>{n} imágenes tienen 16 bits, de los que se usan {bits} (la primera: {name}); {most} se tomó como blanco.</translation>
    </message>
    <message>
        <source>{n} images have an orientation that cannot be read (the first: {name}) and was not applied.</source>
        <translation>{n} imágenes tienen una orientación que no se puede leer (la primera: {name}) y que no se aplicó.</translation>
    </message>
    <message>
        <source>{n} images have several frames or pages (the first: {name}), of which only the first counts.</source>
        <translation>{n} imágenes tienen varios fotogramas o páginas (la primera: {name}), de los que solo cuenta el primero.</translation>
    </message>
    <message>
        <source>{n} images have values of no known range (the first: {name}); each was scaled from its own least value, black, to its own greatest, white.</source>
        <translation>{n} imágenes tienen valores de rango desconocido (la primera: {name}); cada una se escaló desde su valor mínimo, negro, hasta su máximo, blanco.</translation>
    </message>
    <message>
        <source>{n} images here are in no class folder. They are not trained on; a trained network can say what they show.</source>
        <translation>{n} imágenes de aquí no están en ninguna carpeta de clase. No se entrena con ellas; una red entrenada puede decir qué muestran.</translation>
    </message>
    <message>
        <source>{n} in {folder} are left out: the images have no class such as {name}.</source>
        <translation>De {folder} se excluyen {n}: los datos no tienen ninguna clase como {name}.</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} etiquetas</translation>
    </message>
    <message>
        <source>{n} labels, any number of them per image</source>
        <translation>{n} etiquetas, cualquier número de ellas por imagen</translation>
    </message>
    <message>
        <source>{n} numbers per image</source>
        <translation>{n} números por imagen</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{n} de {total} imágenes son de un solo color (la primera: {name}). Una red no puede aprender de ellas: mirarlas, y guardarlas de nuevo como las muestra un visor de imágenes.</translation>
    </message>
    <message>
        <source>{n} of {total} images are a single colour or nearly so (the first: {name}). A network cannot learn from them: look at them, and save them again as an image viewer shows them.</source>
        <translation>{n} de {total} imágenes son de un solo color o casi (la primera: {name}). Una red no puede aprender de ellas: mirarlas, y guardarlas de nuevo como las muestra un visor de imágenes.</translation>
    </message>
    <message>
        <source>{n} pictures have no label</source>
        <translation>{n} imágenes no tienen etiqueta</translation>
    </message>
    <message>
        <source>{n} pictures in {folders} have no label</source>
        <translation>{n} imágenes de {folders} no tienen etiqueta</translation>
    </message>
    <message>
        <source>{n} pictures were added to the training images from {folder}.</source>
        <translation>Se añadieron {n} imágenes de {folder} a las de entrenamiento.</translation>
    </message>
    <message>
        <source>{n} values of each image</source>
        <translation>{n} valores de cada imagen</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, first all of red, then green, then blue.</source>
        <translation>{n} valores por imagen se tomaron como {size} píxeles, primero todo el rojo, luego el verde y luego el azul.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels, the colours of each pixel together.</source>
        <translation>{n} valores por imagen se tomaron como {size} píxeles, con los colores de cada píxel juntos.</translation>
    </message>
    <message>
        <source>{n} values per image were taken for {size} pixels.</source>
        <translation>{n} valores por imagen se tomaron como {size} píxeles.</translation>
    </message>
    <message>
        <source>{parts} as given</source>
        <translation>{parts} como en la fuente</translation>
    </message>
    <message>
        <source>{parts} as given from {column}</source>
        <translation>{parts} como indica {column}</translation>
    </message>
    <message>
        <source>{table} gives this image no label. Fill it in or delete the row.</source>
        <translation>{table} no da etiqueta a esta imagen. Escribirla o eliminar la fila.</translation>
    </message>
    <message>
        <source>{table} names a file outside of its folder, or none. Correct the row.</source>
        <translation>{table} nombra un archivo fuera de su carpeta, o ninguno. Corregir la fila.</translation>
    </message>
    <message>
        <source>{table} names this file but it is not there. Add it or delete the row.</source>
        <translation>{table} nombra este archivo, pero no está. Añadirlo o eliminar la fila.</translation>
    </message>
    <message>
        <source>{table} names this image again with another label; the first row counts. Delete one.</source>
        <translation>{table} vuelve a nombrar esta imagen con otra etiqueta; cuenta la primera fila. Eliminar una.</translation>
    </message>
    <message>
        <source>{table}: labels from {columns}, names of files from {column}</source>
        <translation>{table}: etiquetas de {columns}, nombres de archivo de {column}</translation>
    </message>
    <message>
        <source>“-1” is taken for a class. If it means unknown, empty those cells.</source>
        <translation>«-1» se toma como una clase. Si significa desconocido, vaciar esas celdas.</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>A table tells what the images show</source>
        <translation>Una tabla dice qué muestran las imágenes</translation>
    </message>
    <message>
        <source>Choose the labels…</source>
        <translation>Elegir las etiquetas…</translation>
    </message>
    <message>
        <source>Decide by what is there</source>
        <translation>Decidir según el contenido</translation>
    </message>
    <message>
        <source>Every folder is a class</source>
        <translation>Cada carpeta es una clase</translation>
    </message>
    <message>
        <source>Folders of parts (train, test …) and classes</source>
        <translation>Carpetas de partes (train, test …) y clases</translation>
    </message>
    <message>
        <source>Labels from the column “{name}”</source>
        <translation>Etiquetas de la columna «{name}»</translation>
    </message>
    <message>
        <source>Read otherwise…</source>
        <translation>Leer de otro modo…</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <translation>Leer los archivos como</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>trained for {0}</source>
        <translation>entrenada {0}</translation>
    </message>
    <message>
        <source>{0:.1f} % after {1}</source>
        <translation>{0:.1f} % tras {1}</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{0} tras {1}</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
</context>
<context>
    <name>RecognisePanel</name>
    <message>
        <source>1 place not sure</source>
        <translation>1 lugar sin certeza</translation>
    </message>
    <message>
        <source>1 thing found</source>
        <translation>1 cosa encontrada</translation>
    </message>
    <message>
        <source>After that, it can look for what it knows.</source>
        <translation>Después puede buscar lo que conoce.</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Clase del mapa de calor</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Soltar aquí una imagen, pegar una, o elegir un archivo.</translation>
    </message>
    <message>
        <source>Find things in a larger picture</source>
        <translation>Encontrar cosas en una imagen mayor</translation>
    </message>
    <message>
        <source>Finds digits and shapes on pages. In photographs it is not good enough to rely on: the network names a class for anything it has never seen.</source>
        <translation>Encuentra dígitos y formas en páginas. En fotografías no es fiable: la red nombra una clase para todo lo que nunca ha visto.</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>How certain a box must be: that there is a thing, times that it is of its class</source>
        <translation>Cuán cierto debe ser un recuadro: que hay una cosa, por que es de su clase</translation>
    </message>
    <message>
        <source>Look again with the present weights</source>
        <translation>Buscar de nuevo con los pesos actuales</translation>
    </message>
    <message>
        <source>Nothing found for sure</source>
        <translation>Nada encontrado con seguridad</translation>
    </message>
    <message>
        <source>Nothing is that sure. Lower the threshold.</source>
        <translation>Nada es tan seguro. Bajar el umbral.</translation>
    </message>
    <message>
        <source>On pages made of your known images, and on pages with nothing, this network is at no certainty right in nine of ten boxes: no class is named. Train it further, or with more images.</source>
        <translation>En páginas hechas de sus imágenes conocidas, y en páginas sin nada, esta red no acierta a ninguna certeza en nueve de diez recuadros: no se nombra clase. Entrenarla más, o con más imágenes.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes were right, {r} % of the things were found. Photographs of the world are harder: the network names a class for anything it has never seen.</source>
        <translation>En {n} páginas hechas de sus propias imágenes, con un umbral del {t} %: el {p} % de los recuadros era correcto, se encontró el {r} % de las cosas. Las fotografías del mundo son más difíciles: la red nombra una clase para todo lo que nunca ha visto.</translation>
    </message>
    <message>
        <source>On {n} pages made of your own images, {precision} % of the boxes were right at this threshold, and {recall} % of the things were found</source>
        <translation>En {n} páginas hechas de sus propias imágenes, el {precision} % de los recuadros era correcto con este umbral, y se encontró el {recall} % de las cosas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Suggested: {p} %</source>
        <translation>Sugerido: {p} %</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>No hay imagen en el portapapeles. Copiar una, o elegir un archivo.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>{n} places not sure</source>
        <translation>{n} lugares sin certeza</translation>
    </message>
    <message>
        <source>{n} things found</source>
        <translation>{n} cosas encontradas</translation>
    </message>
    <message>
        <source>“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right ones lay above.</source>
        <translation>«Sin certeza» bajo {t:.0f} %: en páginas hechas de sus imágenes conocidas, y en páginas sin nada, el {a:.0f} % de los recuadros por encima era correcto, y el {b:.0f} % de los correctos estaba por encima.</translation>
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
        <translation>Lo que hizo con «{what}» en {where} no se ha grabado: las lecciones no tienen palabra para ello, o no ha cambiado nada.</translation>
    </message>
    <message>
        <source>What you did with “{what}” is not recorded: lessons have no word for it, or it has changed nothing.</source>
        <translation>Lo que hizo con «{what}» no se ha grabado: las lecciones no tienen palabra para ello, o no ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{0}” has no word in lessons.</source>
        <translation>Las lecciones no tienen palabra para «{0}».</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>A question, asked first; empty for none</source>
        <translation>Una pregunta, hecha antes; vacío si no hay</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>It is being played…</source>
        <translation>Se está reproduciendo…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Omitir esta línea</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Lecciones (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Play it in a window that nobody sees</source>
        <translation>Reproducirla en una ventana que nadie ve</translation>
    </message>
    <message>
        <source>Played: each step ticks when it is done, and only then.</source>
        <translation>Reproducida: cada paso se marca cuando está hecho, y solo entonces.</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>Grabar una lección</translation>
    </message>
    <message>
        <source>Recording of a lesson</source>
        <translation>Grabación de una lección</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Guardar la lección</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Step {n}: do what your learners are to do.</source>
        <translation>Paso {n}: hacer lo que harán los alumnos.</translation>
    </message>
    <message>
        <source>Stop and keep nothing</source>
        <translation>Parar sin guardar nada</translation>
    </message>
    <message>
        <source>The lesson as text</source>
        <translation>La lección como texto</translation>
    </message>
    <message>
        <source>The lesson is in {0}.</source>
        <translation>La lección está en {0}.</translation>
    </message>
    <message>
        <source>The recorded lesson</source>
        <translation>La lección grabada</translation>
    </message>
    <message>
        <source>The text is good. Check it by playing.</source>
        <translation>El texto está bien. Comprobarlo reproduciendo.</translation>
    </message>
    <message>
        <source>This is the lesson's file. Edit it; the lines are in the README there.</source>
        <translation>Este es el archivo de la lección, para editar; las líneas se explican en el README.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>What the learner reads</source>
        <translation>Lo que lee el alumno</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hizo</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Expected calibration error {p:.1f} %</source>
        <translation>Error de calibración esperado {p:.1f} %</translation>
    </message>
    <message>
        <source>If it may answer “not sure”</source>
        <translation>Si puede responder «sin certeza»</translation>
    </message>
    <message>
        <source>Largest gap {p:.1f} %</source>
        <translation>Mayor diferencia {p:.1f} %</translation>
    </message>
    <message>
        <source>On the whole the network is about as sure as it is right.</source>
        <translation>En conjunto, su confianza corresponde a sus aciertos.</translation>
    </message>
    <message>
        <source>On the whole the network is more often right than it is sure.</source>
        <translation>En conjunto, la red acierta más de lo que está segura.</translation>
    </message>
    <message>
        <source>On the whole the network is more sure than it is right.</source>
        <translation>En conjunto, la red está más segura de lo que acierta.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>Right, by confidence</source>
        <translation>Correctas, por confianza</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>diferencia con la confianza</translation>
    </message>
    <message>
        <source>of them right</source>
        <translation>de ellas correctas</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>parte correcta</translation>
    </message>
    <message>
        <source>{count} in {bins} of confidence</source>
        <translation>{count} en {bins} de confianza</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Do that and train again</source>
        <translation>Hacerlo y entrenar de nuevo</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Keep them sealed</source>
        <translation>Dejarlas selladas</translation>
    </message>
    <message>
        <source>Lets the last stage of the network that already sees learn too, slowly, from here. Of use from some 50 pictures a class on; fewer are soon learned by heart.</source>
        <translation>Deja que la última etapa de la red que ya ve aprenda también, despacio, desde aquí. Útil desde unas 50 imágenes por clase; menos se aprenden pronto de memoria.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Abrirlas…</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Abrir {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selladas</translation>
    </message>
    <message>
        <source>See the 1 mistake</source>
        <translation>Ver el error</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>See the matrix</source>
        <translation>Ver la matriz</translation>
    </message>
    <message>
        <source>See the {n} mistakes</source>
        <translation>Ver los {n} errores</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test images tell how good the network is only as long as nothing is chosen by them. Open them at the end; the project notes the day and the epoch.</source>
        <translation>Las imágenes de prueba solo dicen lo buena que es la red mientras no se elija nada con ellas. Abrirlas al final; el proyecto anota el día y la época.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>a fresh start</source>
        <translation>un nuevo comienzo</translation>
    </message>
    <message>
        <source>a lower learning rate</source>
        <translation>una tasa menor</translation>
    </message>
    <message>
        <source>best {p} at epoch {n}</source>
        <translation>mejor {p} en la época {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>every class equally often</source>
        <translation>cada clase igual de a menudo</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>voltear</translation>
    </message>
    <message>
        <source>look at the dead units</source>
        <translation>mirar las unidades muertas</translation>
    </message>
    <message>
        <source>look at the mistakes</source>
        <translation>mirar los errores</translation>
    </message>
    <message>
        <source>look at these labels</source>
        <translation>mirar estas etiquetas</translation>
    </message>
    <message>
        <source>measuring {count}</source>
        <translation>medir {count}</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>más tiempo</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>sin imágenes de prueba</translation>
    </message>
    <message>
        <source>no validation images</source>
        <translation>sin imágenes de validación</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>abierta {date}</translation>
    </message>
    <message>
        <source>settings chosen for these images</source>
        <translation>ajustes elegidos para estas imágenes</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>smaller weights</source>
        <translation>pesos menores</translation>
    </message>
    <message>
        <source>test seen since {date}</source>
        <translation>prueba vista desde {date}</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>{changes} the images</source>
        <translation>{changes} las imágenes</translation>
    </message>
    <message>
        <source>{count} nobody has looked at</source>
        <translation>{count} que nadie ha mirado</translation>
    </message>
    <message>
        <source>{count}, opened {date}</source>
        <translation>{count}, abiertas {date}</translation>
    </message>
    <message>
        <source>{cure} and train again</source>
        <translation>{cure} y entrenar de nuevo</translation>
    </message>
    <message>
        <source>{learning}, mixed precision</source>
        <translation>{learning}, precisión mixta</translation>
    </message>
    <message>
        <source>{n} more epochs</source>
        <translation>{n} épocas más</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Add up</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Mapa de salida</translation>
    </message>
    <message>
        <source>Output map {n}</source>
        <translation>Mapa de salida {n}</translation>
    </message>
    <message>
        <source>The engine computed {v}; it differs by {d} of the terms.</source>
        <translation>El motor calculó {v}; difiere en {d} de los términos.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>row {r}, column {c}</source>
        <translation>fila {r}, columna {c}</translation>
    </message>
    <message>
        <source>✓ Same as the engine computed</source>
        <translation>✓ Igual que lo calculado por el motor</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>A project file…</source>
        <translation>Un archivo de proyecto…</translation>
    </message>
    <message>
        <source>Compare with a project file…</source>
        <translation>Comparar con un archivo de proyecto…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparar con otra ejecución</translation>
    </message>
    <message>
        <source>Every image is judged by both: which became right, which became wrong, and whether that may be chance.</source>
        <translation>Las dos juzgan cada imagen: cuál pasó a correcta, cuál a incorrecta, y si eso puede ser azar.</translation>
    </message>
    <message>
        <source>There is no earlier run in this project: train once more with another setting, or take the run of another project.</source>
        <translation>No hay ejecución anterior en este proyecto: entrenar otra vez con otro ajuste, o tomar la ejecución de otro proyecto.</translation>
    </message>
</context>
<context>
    <name>RunCycle</name>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Begin with seed {n} instead</source>
        <translation>Empezar en su lugar con la semilla {n}</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Cambiar la semilla</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>Bajar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Network, images, settings and seed ({seed}) are those of {run}, and so will the result be. Another seed shows how much is chance.</source>
        <translation>Red, imágenes, ajustes y semilla ({seed}) son los de {run}, y así será el resultado. Otra semilla muestra cuánto es azar.</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Ejecución {n}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Iniciar otra ejecución</translation>
    </message>
    <message>
        <source>The other weights were carried over.</source>
        <translation>Los otros pesos se conservaron.</translation>
    </message>
    <message>
        <source>The weights were carried over.</source>
        <translation>Los pesos se conservaron.</translation>
    </message>
    <message>
        <source>You look at {moment}. Training goes on from now; to go on from there, fork.</source>
        <translation>Está viendo {moment}. El entrenamiento sigue desde ahora; para seguir desde allí, bifurcar.</translation>
    </message>
    <message>
        <source>epoch {n} began anew</source>
        <translation>época {n} empezó de nuevo</translation>
    </message>
    <message>
        <source>forked from {run}.</source>
        <translation>bifurcada de {run}.</translation>
    </message>
    <message>
        <source>{blocks} began anew.</source>
        <translation>{blocks} empezaron de nuevo.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>1 in this project</source>
        <translation>1 en este proyecto</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Mejor validación</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete (the present run stays: Reset starts anew)</source>
        <translation>Eliminar (la ejecución actual queda: Reiniciar empieza de cero)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Hide its curves</source>
        <translation>Ocultar sus curvas</translation>
    </message>
    <message>
        <source>More about {run}</source>
        <translation>Más sobre {run}</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>Nombre y nota</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Nombre y nota…</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre la ejecución</translation>
    </message>
    <message>
        <source>On {n} test images, epoch {epoch}, measured {date}</source>
        <translation>En {n} imágenes de prueba, época {epoch}, medido {date}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs {runs} differ by their seed alone: best validation {mean} on average, spread {spread} (from {low} to {high}).</source>
        <translation>Las ejecuciones {runs} solo difieren en su semilla: mejor validación {mean} de media, dispersión {spread} (de {low} a {high}).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>Mostrar sus curvas</translation>
    </message>
    <message>
        <source>Show its curves, dashed</source>
        <translation>Mostrar sus curvas, a trazos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>{n} in this project</source>
        <translation>{n} en este proyecto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>{words}
Double click to change name and note</source>
        <translation>{words}
Doble clic para cambiar nombre y nota</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Back to epoch {n}</source>
        <translation>Volver a la época {n}</translation>
    </message>
    <message>
        <source>Back to the best epoch ({n})</source>
        <translation>Volver a la mejor época ({n})</translation>
    </message>
    <message>
        <source>Counted over epoch {n} as it went: each batch before the step that learned from it, with augmentation and dropout, so it may be lower than on the validation images. Judge, “Training”, measures the network as it is now.</source>
        <translation>Contado durante la época {n}: cada lote antes del paso que aprendió de él, con aumento de datos y dropout, así que puede ser menor que en las imágenes de validación. Evaluar, «Entrenamiento», mide la red tal como está ahora.</translation>
    </message>
    <message>
        <source>Takes the weights of epoch {n} in place of the last ones.</source>
        <translation>Toma los pesos de la época {n} en lugar de los últimos.</translation>
    </message>
    <message>
        <source>They are kept because it is the latest epoch that is not plainly worse than the best since the network was last edited, or has the lowest loss: {own} on the validation images, where the best of the run is {best} at epoch {at}.</source>
        <translation>Se conservan porque es la última época que no es claramente peor que la mejor desde que se editó la red, o tiene la menor pérdida: {own} en las imágenes de validación, donde la mejor de la ejecución es {best} en la época {at}.</translation>
    </message>
    <message>
        <source>epoch {n}, while it learned</source>
        <translation>época {n}, mientras aprendía</translation>
    </message>
    <message>
        <source>{what} on the validation images: the best of the whole run, edits included, at epoch {n}.</source>
        <translation>{what} en las imágenes de validación: lo mejor de toda la ejecución, ediciones incluidas, en la época {n}.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>best validation {p}</source>
        <translation>mejor validación {p}</translation>
    </message>
    <message>
        <source>in 32 bits after all</source>
        <translation>al final en 32 bits</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>precisión mixta</translation>
    </message>
    <message>
        <source>test images still sealed</source>
        <translation>imágenes de prueba aún selladas</translation>
    </message>
    <message>
        <source>{count} in {time}</source>
        <translation>{count} en {time}</translation>
    </message>
    <message>
        <source>{metric} of the test images {p}</source>
        <translation>{metric} de las imágenes de prueba {p}</translation>
    </message>
    <message>
        <source>{p:.1f} % of the test images right</source>
        <translation>{p:.1f} % de las imágenes de prueba correctas</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>1 picture is in {path}.</source>
        <translation>1 imagen está en {path}.</translation>
    </message>
    <message>
        <source>Choose where the folders of the classes are made</source>
        <translation>Elegir dónde crear las carpetas de las clases</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar en CSV</translation>
    </message>
    <message>
        <source>Save the project first: the pictures are kept in a folder beside its file, and {source} stays as it is.</source>
        <translation>Guardar antes el proyecto: las imágenes se guardan en una carpeta junto a su archivo, y {source} queda como está.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>are</source>
        <translation>se copiaron</translation>
    </message>
    <message>
        <source>is</source>
        <translation>se copió</translation>
    </message>
    <message>
        <source>{count} added to {folder}. Train anew, so that the network learns from them.</source>
        <translation>{count} añadidas a {folder}. Entrenar de nuevo, para que la red aprenda de ellas.</translation>
    </message>
    <message>
        <source>{count} {verb} copied into {folders} in {path}.</source>
        <translation>{count} {verb} en {folders}, en {path}.</translation>
    </message>
    <message>
        <source>{n} pictures are in {path}.</source>
        <translation>{n} imágenes están en {path}.</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Colours from {a} to {b}</source>
        <translation>Colores de {a} a {b}</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Images as points</source>
        <translation>Imágenes como puntos</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Keep them sealed</source>
        <translation>Dejarlas selladas</translation>
    </message>
    <message>
        <source>Open the test images?</source>
        <translation>¿Abrir las imágenes de prueba?</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>Abrirlas ahora</translation>
    </message>
    <message>
        <source>Open them…</source>
        <translation>Abrirlas…</translation>
    </message>
    <message>
        <source>The project notes the day and the epoch. What is trained afterwards is marked “test seen”, because it may have been chosen by them. This cannot be taken back.</source>
        <translation>El proyecto anota el día y la época. Lo que se entrene después se marca «prueba vista», pues puede haberse elegido con ellas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>They tell how good the network is only as long as nobody has chosen anything by them. Look at them once, at the end.</source>
        <translation>Solo dicen lo buena que es la red mientras nadie haya elegido nada con ellas. Mirarlas una vez, al final.</translation>
    </message>
    <message>
        <source>{count} sealed</source>
        <translation>{count} selladas</translation>
    </message>
    <message>
        <source>{n} test images are sealed</source>
        <translation>{n} imágenes de prueba están selladas</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Dejar un núcleo libre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>On disk, for each project. Where that is full, older moments are rounded, then thinned out; the best and marked ones stay as they are.</source>
        <translation>En disco, por proyecto. Al llenarse, los momentos antiguos pierden precisión y luego algunos se borran; el mejor y los marcados quedan como están.</translation>
    </message>
    <message>
        <source>Room for the time machine, in megabytes</source>
        <translation>Espacio para la máquina del tiempo, en megabytes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambia al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Máquina del tiempo</translation>
    </message>
    <message>
        <source>Training leaves one core to other programs</source>
        <translation>El entrenamiento deja un núcleo a otros programas</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>; empty for off</source>
        <translation>; vacío para no</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Permitido: {range}.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
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
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Chosen for network and images when a run begins.</source>
        <translation>Elegido para red e imágenes al empezar una ejecución.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
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
        <translation>mixta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>Buscar una tasa de aprendizaje…</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Dejar un núcleo libre</translation>
    </message>
    <message>
        <source>Leaves one of the {n} cores to the window and to other programs.</source>
        <translation>Deja uno de los {n} núcleos a la ventana y a otros programas.</translation>
    </message>
    <message>
        <source>Let all be chosen</source>
        <translation>Dejar que se elijan todos</translation>
    </message>
    <message>
        <source>Settings marked (auto) get the numbers that suit images and network when a run begins. Type “auto” into a field for one of them.</source>
        <translation>Los ajustes marcados (auto) reciben los números que convienen a imágenes y red al empezar una ejecución. Escribir «auto» en un campo para ello.</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>Trains a copy for a few steps while the rate rises, and suggests one.</source>
        <translation>Entrena una copia unos pasos mientras sube la tasa, y sugiere una.</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Ajustes de entrenamiento</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>About {time}, done at {at}; {mode}.</source>
        <translation>Unos {time}, listo a las {at}; {mode}.</translation>
    </message>
    <message>
        <source>All are judged by the validation images of the project.</source>
        <translation>Todas se juzgan por las imágenes de validación del proyecto.</translation>
    </message>
    <message>
        <source>All runs are over.</source>
        <translation>Todas han terminado.</translation>
    </message>
    <message>
        <source>All train a part of their epochs; the worse half is given up, again and again. A slow beginner may be given up wrongly.</source>
        <translation>Todas entrenan una parte de sus épocas; se abandona la peor mitad, una y otra vez. Una de inicio lento puede abandonarse por error.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>Combinaciones a sortear</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Sortear al azar</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Give up the worse half early</source>
        <translation>Abandonar pronto la peor mitad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>Midiendo cuánto tarda…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>One split</source>
        <translation>Una división</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progreso del experimento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Semillas de cada una</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Queda igual</translation>
    </message>
    <message>
        <source>Stop, and keep what is done</source>
        <translation>Detener, y conservar lo hecho</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; it can go on where it was.</source>
        <translation>Detenido. Lo hecho se conserva; puede seguir donde estaba.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Vary something else…</source>
        <translation>Variar otra cosa…</translation>
    </message>
    <message>
        <source>Vary something…</source>
        <translation>Variar algo…</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>como se dibujó</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selladas</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} de {total} ejecuciones</translation>
    </message>
    <message>
        <source>{left} left, done at {at}</source>
        <translation>quedan {left}, listo a las {at}</translation>
    </message>
    <message>
        <source>{n} folds train {n} times as long; every image is validated once.</source>
        <translation>{n} pliegues entrenan {n} veces más; cada imagen se valida una vez.</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} ejecuciones</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add a block of that kind</source>
        <translation>Añadir un bloque de ese tipo</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>C R P F B D A G W T X V</source>
        <translation>C R P F B D A G W T X V</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>First parameter of the block</source>
        <translation>Primer parámetro del bloque</translation>
    </message>
    <message>
        <source>Hold to move the drawing</source>
        <translation>Mantener para mover el dibujo</translation>
    </message>
    <message>
        <source>Next block along the links</source>
        <translation>Bloque siguiente por los enlaces</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation>Recorrer los enlaces</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>Score of class {n}</source>
        <translation>Puntuación de la clase {n}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>class {n}</source>
        <translation>clase {n}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>Cerrar las imágenes</translation>
    </message>
    <message>
        <source>Do without the other test images</source>
        <translation>Prescindir de las otras imágenes de prueba</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Formas dibujadas</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each</source>
        <translation>Cosas dibujadas, diez imágenes de cada una</translation>
    </message>
    <message>
        <source>Drawn things, ten pictures each, together</source>
        <translation>Cosas dibujadas, diez imágenes de cada una, juntas</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>How the files are read, and more</source>
        <translation>Cómo se leen los archivos, y más</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open a zip, CSV, IDX or CIFAR file…</source>
        <translation>Abrir un zip, CSV, IDX o CIFAR…</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Otros datos…</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>Imágenes de «{name}»</translation>
    </message>
    <message>
        <source>Pictures to a class</source>
        <translation>Imágenes para una clase</translation>
    </message>
    <message>
        <source>Pictures to a class (only where classes are folders)</source>
        <translation>Imágenes para una clase (solo si las clases son carpetas)</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Leer de nuevo los archivos</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test images from a folder…</source>
        <translation>Imágenes de prueba de una carpeta…</translation>
    </message>
    <message>
        <source>Watch a picture</source>
        <translation>Observar una imagen</translation>
    </message>
    <message>
        <source>Watch a single picture…</source>
        <translation>Observar una sola imagen…</translation>
    </message>
    <message>
        <source>{count} added to “{name}”, as copies in {folder}.</source>
        <translation>{count} añadidas a «{name}», como copias en {folder}.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} excluidas</translation>
    </message>
</context>
<context>
    <name>SpeedPage</name>
    <message>
        <source>; predicted {ms:.2f} ms</source>
        <translation>; previsto {ms:.2f} ms</translation>
    </message>
    <message>
        <source>Measured while a training runs.</source>
        <translation>Medido mientras corre un entrenamiento.</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Tiempo por bloque</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, predicted; measured while a training runs.</source>
        <translation>{ms:.2f} ms por paso, previsto; medido mientras corre un entrenamiento.</translation>
    </message>
    <message>
        <source>{ms:.2f} ms per step, {rate:.0f} GFLOP/s</source>
        <translation>{ms:.2f} ms por paso, {rate:.0f} GFLOP/s</translation>
    </message>
</context>
<context>
    <name>SpeedTable</name>
    <message>
        <source>Time of each block</source>
        <translation>Tiempo de cada bloque</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>training {a}, validation {b}, test {c}</source>
        <translation>entrenamiento {a}, validación {b}, prueba {c}</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Decides, with the content of each image, which are set aside.</source>
        <translation>Decide, con el contenido de cada imagen, cuáles se apartan.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test, sealed</source>
        <translation>Prueba, sellada</translation>
    </message>
    <message>
        <source>The content of an image and the seed decide: adding, deleting or renaming images moves no other from one part to another.</source>
        <translation>El contenido de una imagen y la semilla deciden: añadir, eliminar o renombrar imágenes no mueve ninguna otra de una parte a otra.</translation>
    </message>
    <message>
        <source>The rule of older versions: every class gives the same share, and adding or deleting images moves others. Choose the images anew to divide them by content.</source>
        <translation>La regla de versiones antiguas: cada clase da la misma parte, y añadir o eliminar imágenes mueve otras. Elegir de nuevo las imágenes para dividirlas por contenido.</translation>
    </message>
    <message>
        <source>The source brings {count} for this part itself.</source>
        <translation>La propia fuente trae {count} para esta parte.</translation>
    </message>
    <message>
        <source>Validation images, of those not for testing</source>
        <translation>Imágenes de validación, de las que no son de prueba</translation>
    </message>
    <message>
        <source>Validation, of the rest</source>
        <translation>Validación, del resto</translation>
    </message>
    <message>
        <source>as the source has them</source>
        <translation>como en la fuente</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>por clase</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>por contenido</translation>
    </message>
    <message>
        <source>{count} set aside.</source>
        <translation>{count} apartadas.</translation>
    </message>
    <message>
        <source>{n} test</source>
        <translation>{n} prueba</translation>
    </message>
    <message>
        <source>{n} training</source>
        <translation>{n} entren.</translation>
    </message>
    <message>
        <source>{n} validation</source>
        <translation>{n} valid.</translation>
    </message>
    <message>
        <source>{rule}, seed {n}</source>
        <translation>{rule}, semilla {n}</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of the step</source>
        <translation>Fases del paso</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Add channels and bias</source>
        <translation>Sumar canales y sesgo</translation>
    </message>
    <message>
        <source>Add the bias</source>
        <translation>Sumar el sesgo</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Sumarlos</translation>
    </message>
    <message>
        <source>Add up with the bias</source>
        <translation>Sumar con el sesgo</translation>
    </message>
    <message>
        <source>Apply the function</source>
        <translation>Aplicar la función</translation>
    </message>
    <message>
        <source>Divide by the sum</source>
        <translation>Dividir por la suma</translation>
    </message>
    <message>
        <source>Find the largest</source>
        <translation>Hallar el mayor</translation>
    </message>
    <message>
        <source>Multiply by the kernel</source>
        <translation>Multiplicar por el kernel</translation>
    </message>
    <message>
        <source>Multiply by the weights</source>
        <translation>Multiplicar por los pesos</translation>
    </message>
    <message>
        <source>Raise e to them</source>
        <translation>Elevar e a ellas</translation>
    </message>
    <message>
        <source>Standardise it</source>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>Stretch and shift it</source>
        <translation>Estirar y desplazar</translation>
    </message>
    <message>
        <source>Sum per channel</source>
        <translation>Suma por canal</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Take the inputs</source>
        <translation>Tomar las entradas</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>Tomar la media</translation>
    </message>
    <message>
        <source>Take the patch</source>
        <translation>Tomar el parche</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Tomar las puntuaciones</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Tomar el valor</translation>
    </message>
    <message>
        <source>Take the values</source>
        <translation>Tomar los valores</translation>
    </message>
    <message>
        <source>Take the window</source>
        <translation>Tomar la ventana</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Escribir la salida</translation>
    </message>
    <message>
        <source>Write the output pixel</source>
        <translation>Escribir el píxel de salida</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>A lesson in nine steps: what one filter makes of an image, worked out by hand.</source>
        <translation>Una lección en nueve pasos: lo que un filtro hace de una imagen, calculado a mano.</translation>
    </message>
    <message>
        <source>Blank network</source>
        <translation>Red vacía</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Elegir un archivo de imágenes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Everything runs on this machine. Nothing is uploaded.</source>
        <translation>Todo se ejecuta en este equipo. No se sube nada.</translation>
    </message>
    <message>
        <source>Go on with step {n} of {of}</source>
        <translation>Seguir con el paso {n} de {of}</translation>
    </message>
    <message>
        <source>Lesson: what a unit sees, honest testing…</source>
        <translation>Lección: lo que ve una unidad, una prueba honesta…</translation>
    </message>
    <message>
        <source>One folder per class, or a CSV, or a zip. You can also drop it here.</source>
        <translation>Una carpeta por clase, un CSV o un zip. También puede soltarla aquí.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open the digits</source>
        <translation>Abrir los dígitos</translation>
    </message>
    <message>
        <source>Opens LeNet-5 and 1 797 built-in digits; Train begins. Expect about 98 % in seconds.</source>
        <translation>Abre LeNet-5 y 1 797 dígitos incluidos y empieza a entrenar. Cerca del 98 % en segundos.</translation>
    </message>
    <message>
        <source>Projects you save appear here.</source>
        <translation>Los proyectos guardados aparecen aquí.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>See a convolution</source>
        <translation>Ver una convolución</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>Template: LeNet-5, small VGG, residual…</source>
        <translation>Plantilla: LeNet-5, VGG pequeña, residual…</translation>
    </message>
    <message>
        <source>Train on handwritten digits</source>
        <translation>Entrenar con dígitos manuscritos</translation>
    </message>
    <message>
        <source>Use my own images</source>
        <translation>Usar mis imágenes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>, about {0} left</source>
        <translation>, quedan unos {0}</translation>
    </message>
    <message>
        <source>1 block does not fit</source>
        <translation>1 bloque no encaja</translation>
    </message>
    <message>
        <source>1 block is not connected</source>
        <translation>1 bloque no está conectado</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Abriendo imágenes</translation>
    </message>
    <message>
        <source>Paused after {0} of {1} epochs</source>
        <translation>En pausa tras {0} de {1} épocas</translation>
    </message>
    <message>
        <source>Paused in {0}</source>
        <translation>En pausa: {0}</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Trained for 1 epoch</source>
        <translation>Entrenada 1 época</translation>
    </message>
    <message>
        <source>Trained for {0} epochs</source>
        <translation>Entrenada {0} épocas</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Entrenamiento: preparando</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Entrenamiento: {0}</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>época {0} de {1}</translation>
    </message>
    <message>
        <source>{0} blocks are loose</source>
        <translation>{0} bloques están sueltos</translation>
    </message>
    <message>
        <source>{0} blocks do not fit</source>
        <translation>{0} bloques no encajan</translation>
    </message>
    <message>
        <source>{0} images ready</source>
        <translation>{0} imágenes listas</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Open the log, or close it</source>
        <translation>Abrir el registro, o cerrarlo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>{0:.0f} GFLOP/s</source>
        <translation>{0:.0f} GFLOP/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Drag the frame, or use the arrow keys.</source>
        <translation>Arrastrar el marco, o usar las flechas.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The watched image</source>
        <translation>La imagen observada</translation>
    </message>
    <message>
        <source>Watched image</source>
        <translation>Imagen observada</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
</context>
<context>
    <name>StepTimes</name>
    <message>
        <source>Other programs were busy when the speed of this computer was measured, so what is predicted may be far off. It is measured again later.</source>
        <translation>Otros programas estaban ocupados cuando se midió la velocidad de este equipo; las previsiones pueden fallar mucho. Se medirá de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Steps of a training took {x:.2g} times as long as was predicted, and what is predicted is corrected by that.</source>
        <translation>Los pasos de un entrenamiento duraron {x:.2g} veces lo previsto; las previsiones se corrigen según eso.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The step, number by number</source>
        <translation>El paso, número a número</translation>
    </message>
    <message>
        <source>channel {n} of {of}</source>
        <translation>canal {n} de {of}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>padding: 0</source>
        <translation>padding: 0</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>fila {r}, columna {c}: {v}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Each of the {n} products is one input times one weight. Amber cells push the sum up, blue cells push it down.</source>
        <translation>Cada uno de los {n} productos es una entrada por un peso. Las celdas ámbar empujan la suma hacia arriba, las azules hacia abajo.</translation>
    </message>
    <message>
        <source>Each score's exponential is divided by the sum of all: shares that add up to 1.</source>
        <translation>La exponencial de cada puntuación se divide por la suma de todas: partes que suman 1.</translation>
    </message>
    <message>
        <source>Every one of the {n} inputs has a weight of its own for this unit.</source>
        <translation>Cada una de las {n} entradas tiene un peso propio para esta unidad.</translation>
    </message>
    <message>
        <source>Less the mean, divided by the deviation, then stretched and shifted.</source>
        <translation>Menos la media, dividido por la desviación, luego estirado y desplazado.</translation>
    </message>
    <message>
        <source>One value in, one value out, at every place alike.</source>
        <translation>Entra un valor, sale un valor, igual en todas partes.</translation>
    </message>
    <message>
        <source>One value of each input, at the same place, put together.</source>
        <translation>Un valor de cada entrada, en el mismo lugar, reunidos.</translation>
    </message>
    <message>
        <source>Only the largest of the {n} values goes on; the frame marks it.</source>
        <translation>Solo sigue el mayor de los {n} valores; el marco lo señala.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The gradient of this unit, times the number on the other side of each product, goes to every input and every weight it was made of.</source>
        <translation>El gradiente de esta unidad, por el número del otro lado de cada producto, va a cada entrada y cada peso de que se hizo.</translation>
    </message>
    <message>
        <source>The mean of the {n} values goes on.</source>
        <translation>Sigue la media de los {n} valores.</translation>
    </message>
    <message>
        <source>The sum of the {n} values goes on.</source>
        <translation>Sigue la suma de los {n} valores.</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>bias of filter {k}</source>
        <translation>sesgo del filtro {k}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>d loss / d unit</source>
        <translation>d pérdida / d unidad</translation>
    </message>
    <message>
        <source>for class {k}</source>
        <translation>para la clase {k}</translation>
    </message>
    <message>
        <source>for the labels or values of this image</source>
        <translation>para las etiquetas o valores de esta imagen</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>input {n}</source>
        <translation>entrada {n}</translation>
    </message>
    <message>
        <source>its change</source>
        <translation>su cambio</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>su gradiente</translation>
    </message>
    <message>
        <source>largest weight</source>
        <translation>mayor peso</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>rate {r}</source>
        <translation>tasa {r}</translation>
    </message>
    <message>
        <source>row {r}, column {s}, channel {c}</source>
        <translation>fila {r}, columna {s}, canal {c}</translation>
    </message>
    <message>
        <source>score z</source>
        <translation>puntuación z</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>estandarizada</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>suma de todo</translation>
    </message>
    <message>
        <source>sum over {n} positions</source>
        <translation>suma sobre {n} posiciones</translation>
    </message>
    <message>
        <source>the block is frozen</source>
        <translation>el bloque está congelado</translation>
    </message>
    <message>
        <source>to score x</source>
        <translation>a la puntuación x</translation>
    </message>
    <message>
        <source>to score z</source>
        <translation>a la puntuación z</translation>
    </message>
    <message>
        <source>to the bias</source>
        <translation>al sesgo</translation>
    </message>
    <message>
        <source>to the inputs, sum</source>
        <translation>a las entradas, suma</translation>
    </message>
    <message>
        <source>to the weights, sum</source>
        <translation>a los pesos, suma</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varianza</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{block} output</source>
        <translation>salida de {block}</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>− rate × gradient</source>
        <translation>− tasa × gradiente</translation>
    </message>
</context>
<context>
    <name>StepperPanel</name>
    <message>
        <source>Add a convolution, a pooling or an activation behind the image.</source>
        <translation>Añadir una convolución, un pooling o una activación detrás de la imagen.</translation>
    </message>
    <message>
        <source>Add an output block: without a loss nothing flows back.</source>
        <translation>Añadir un bloque de salida: sin pérdida nada vuelve.</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.</source>
        <translation>Elegir un bloque de convolución, pooling, activación, totalmente conectado, batch norm o softmax.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose images; the stepper then works one of them out.</source>
        <translation>Elegir imágenes; el paso a paso calcula entonces una.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>No se observa ninguna imagen</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalizada</translation>
    </message>
    <message>
        <source>Numbers of the image</source>
        <translation>Números de la imagen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Only a block that reads the image has pixels to show.</source>
        <translation>Solo un bloque que lee la imagen tiene píxeles que mostrar.</translation>
    </message>
    <message>
        <source>Step through the first block</source>
        <translation>Recorrer el primer bloque</translation>
    </message>
    <message>
        <source>Take a template or add blocks; then step through any of them.</source>
        <translation>Tomar una plantilla o añadir bloques; luego recorrer uno paso a paso.</translation>
    </message>
    <message>
        <source>The image goes through the network.</source>
        <translation>La imagen recorre la red.</translation>
    </message>
    <message>
        <source>The network has no block to step through</source>
        <translation>La red no tiene bloque que recorrer</translation>
    </message>
    <message>
        <source>The network reads the pixels standardised; the products are of those numbers.</source>
        <translation>La red lee los píxeles estandarizados; los productos son de esos números.</translation>
    </message>
    <message>
        <source>The pixels as they are in the file, in place of what the network reads</source>
        <translation>Los píxeles como están en el archivo, en lugar de lo que lee la red</translation>
    </message>
    <message>
        <source>The weights are random: nothing is trained yet.</source>
        <translation>Los pesos son aleatorios: aún no se ha entrenado nada.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>No hay red</translation>
    </message>
    <message>
        <source>There is nothing to step through</source>
        <translation>No hay nada que recorrer</translation>
    </message>
    <message>
        <source>This block is not stepped</source>
        <translation>Este bloque no se recorre</translation>
    </message>
    <message>
        <source>This step cannot be shown</source>
        <translation>Este paso no se puede mostrar</translation>
    </message>
    <message>
        <source>Which block is stepped</source>
        <translation>Qué bloque se recorre</translation>
    </message>
</context>
<context>
    <name>TakeElsewhere</name>
    <message>
        <source>32-bit floats: exact</source>
        <translation>Flotantes de 32 bits: exacto</translation>
    </message>
    <message>
        <source>8-bit numbers: small and fast</source>
        <translation>Números de 8 bits: breve y rápido</translation>
    </message>
    <message>
        <source>Android and small boards</source>
        <translation>Android y placas pequeñas</translation>
    </message>
    <message>
        <source>Boxes, downwards</source>
        <translation>Cajas, hacia abajo</translation>
    </message>
    <message>
        <source>Boxes, to the right</source>
        <translation>Cajas, hacia la derecha</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C files (*.c)</source>
        <translation>Archivos C (*.c)</translation>
    </message>
    <message>
        <source>Code that trains it elsewhere</source>
        <translation>Código que la entrena en otra parte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>Images stay where they are</source>
        <translation>Las imágenes se quedan donde están</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>En un programa propio</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Network, curves and mistakes</source>
        <translation>Red, curvas y errores</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX networks (*.onnx)</source>
        <translation>Redes ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>One file, no library</source>
        <translation>Un archivo, sin biblioteca</translation>
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
        <translation>Funciona casi en todas partes</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG or PDF: vectors and real text</source>
        <translation>SVG o PDF: vectores y texto real</translation>
    </message>
    <message>
        <source>TFLite</source>
        <translation>TFLite</translation>
    </message>
    <message>
        <source>TFLite networks (*.tflite)</source>
        <translation>Redes TFLite (*.tflite)</translation>
    </message>
    <message>
        <source>The curves of all runs</source>
        <translation>Las curvas de todas las ejecuciones</translation>
    </message>
    <message>
        <source>The network drawn for a paper</source>
        <translation>La red dibujada para un artículo</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>With the pixels of all images</source>
        <translation>Con los píxeles de todas las imágenes</translation>
    </message>
    <message>
        <source>checked on ten of your images before you get it</source>
        <translation>comprobado antes con diez de sus imágenes</translation>
    </message>
    <message>
        <source>checked on up to 100 of your images before you get it</source>
        <translation>comprobado antes con hasta 100 de sus imágenes</translation>
    </message>
    <message>
        <source>cnndesk.load(…).predict(…): arrays in, probabilities out</source>
        <translation>cnndesk.load(…).predict(…): entran matrices, salen probabilidades</translation>
    </message>
    <message>
        <source>compiled and checked on up to 100 of your images first</source>
        <translation>compilado y comprobado antes con hasta 100 de sus imágenes</translation>
    </message>
    <message>
        <source>for TensorBoard, and as tables (CSV)</source>
        <translation>para TensorBoard, y como tablas (CSV)</translation>
    </message>
    <message>
        <source>one page, opens in every browser, offline</source>
        <translation>una página, se abre en cualquier navegador, sin conexión</translation>
    </message>
</context>
<context>
    <name>TakeElsewherePanel</name>
    <message>
        <source>A copy of the project is in {path}.</source>
        <translation>Hay una copia del proyecto en {path}.</translation>
    </message>
    <message>
        <source>Choose where the new folder is made</source>
        <translation>Elegir dónde crear la nueva carpeta</translation>
    </message>
    <message>
        <source>Every network file is run against this one here before you get it.</source>
        <translation>Cada archivo de red se compara antes con esta red.</translation>
    </message>
    <message>
        <source>Hide the commands</source>
        <translation>Ocultar los comandos</translation>
    </message>
    <message>
        <source>It is still in training.</source>
        <translation>Aún se está entrenando.</translation>
    </message>
    <message>
        <source>Or all in one file</source>
        <translation>O todo en un archivo</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Guardar una copia del proyecto</translation>
    </message>
    <message>
        <source>Save as .cnndesk…</source>
        <translation>Guardar .cnndesk…</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Guardar: {0}</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Mostrar los comandos</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Llevar a otra parte</translation>
    </message>
    <message>
        <source>That is this project's own file. Save it by File, Save.</source>
        <translation>Ese es el archivo de este proyecto. Guardarlo con Archivo, Guardar.</translation>
    </message>
    <message>
        <source>The network is not trained yet. After that, it can go to other programs.</source>
        <translation>La red aún no está entrenada. Después, puede ir a otros programas.</translation>
    </message>
    <message>
        <source>There is no network yet. Draw one, or choose a template, and train it.</source>
        <translation>Aún no hay red. Dibujar una, o elegir una plantilla, y entrenarla.</translation>
    </message>
    <message>
        <source>being written and compared</source>
        <translation>escribiendo y comparando</translation>
    </message>
    <message>
        <source>cannot be checked here: {reason}</source>
        <translation>no se puede comprobar aquí: {reason}</translation>
    </message>
    <message>
        <source>cnndesk projects (*{0})</source>
        <translation>Proyectos de cnndesk (*{0})</translation>
    </message>
    <message>
        <source>copied: paste the lines into your program</source>
        <translation>copiado: pegar las líneas en su programa</translation>
    </message>
    <message>
        <source>in {path}</source>
        <translation>en {path}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>{run}, epoch {n}.</source>
        <translation>{run}, época {n}.</translation>
    </message>
    <message>
        <source>{size}, {n} files</source>
        <translation>{size}, {n} archivos</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>All words…</source>
        <translation>Todas las palabras…</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source> Another answer for {n}: {right} became right, {wrong} became wrong.</source>
        <translation> Otra respuesta en {n}: {right} pasaron a correctas, {wrong} a incorrectas.</translation>
    </message>
    <message>
        <source>All in Inside</source>
        <translation>Todo en Interior</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Comparing {moment} with now…</source>
        <translation>Comparando {moment} con ahora…</translation>
    </message>
    <message>
        <source>How far the weights have moved</source>
        <translation>Cuánto se han movido los pesos</translation>
    </message>
    <message>
        <source>How far the weights have moved since</source>
        <translation>Cuánto se han movido los pesos desde entonces</translation>
    </message>
    <message>
        <source>Images whose answer changed</source>
        <translation>Imágenes cuya respuesta cambió</translation>
    </message>
    <message>
        <source>Images whose answer changed since</source>
        <translation>Imágenes cuya respuesta cambió desde entonces</translation>
    </message>
    <message>
        <source>Is {label}. Then {then}, now {now}.</source>
        <translation>Es {label}. Entonces {then}, ahora {now}.</translation>
    </message>
    <message>
        <source>Length of the difference, as a share of the length of the weights then</source>
        <translation>Longitud de la diferencia, como parte de la longitud de los pesos de entonces</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Maps then and now</source>
        <translation>Mapas entonces y ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Watch an image to see its maps, then and now</source>
        <translation>Observar una imagen para ver sus mapas, entonces y ahora</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{block} has no maps to compare. Choose a convolution.</source>
        <translation>{block} no tiene mapas que comparar. Elegir una convolución.</translation>
    </message>
    <message>
        <source>{block}, then and now: the maps that changed most</source>
        <translation>{block}, entonces y ahora: los mapas que más cambiaron</translation>
    </message>
    <message>
        <source>{n:.0f} % of their length</source>
        <translation>{n:.0f} % de su longitud</translation>
    </message>
    <message>
        <source>{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.</source>
        <translation>{n} imágenes de {part}: {what} {then} en {moment}, {now} ahora; pérdida {a} → {b}.</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Label from</source>
        <translation>Etiqueta desde</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Sin certeza bajo</translation>
    </message>
    <message>
        <source>The probability below which a class is not sure; kept with the project</source>
        <translation>La probabilidad bajo la cual una clase no es segura; se guarda con el proyecto</translation>
    </message>
    <message>
        <source>The probability from which a picture has a label; kept with the project</source>
        <translation>La probabilidad desde la cual una imagen tiene una etiqueta; se guarda con el proyecto</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>, marked</source>
        <translation>, marcado</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>, el mejor</translation>
    </message>
    <message>
        <source>, to look at only</source>
        <translation>, solo para mirar</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with other settings if wished</source>
        <translation>Empezar una ejecución que sigue desde este momento, con otros ajustes si se desea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>Export as a film</source>
        <translation>Exportar como película</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Bifurcar aquí</translation>
    </message>
    <message>
        <source>Mark this moment: it is kept</source>
        <translation>Marcar este momento: se conserva</translation>
    </message>
    <message>
        <source>Moment after (Shift+.)</source>
        <translation>Momento siguiente (Mayús+.)</translation>
    </message>
    <message>
        <source>Moment before (Shift+,)</source>
        <translation>Momento anterior (Mayús+,)</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>Momento del entrenamiento</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Only rounded weights are kept of this moment: a run cannot go on from it exactly. Mark moments to keep them whole.</source>
        <translation>De este momento solo se guardan pesos redondeados: una ejecución no puede seguir exactamente desde él. Marcar momentos para guardarlos enteros.</translation>
    </message>
    <message>
        <source>Play the training as a film (Space on the line)</source>
        <translation>Reproducir el entrenamiento como película (Espacio en la línea)</translation>
    </message>
    <message>
        <source>Show the network as it is now (Esc)</source>
        <translation>Mostrar la red tal como está ahora (Esc)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Máquina del tiempo</translation>
    </message>
    <message>
        <source>{moment}, filming {n} of {all}</source>
        <translation>{moment}, filmando {n} de {all}</translation>
    </message>
    <message>
        <source>{n} earlier moments are not shown: the network had other blocks then, and their weights do not fit the present ones.</source>
        <translation>{n} momentos anteriores no se muestran: la red tenía entonces otros bloques, y sus pesos no encajan con los actuales.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>The moments in {folder} cannot be read: their list is damaged. They are left as they are; moments of new runs are kept beside them.</source>
        <translation>Los momentos de {folder} no se pueden leer: su lista está dañada. Se dejan como están; los de nuevas ejecuciones se guardan al lado.</translation>
    </message>
    <message>
        <source>The time machine could not write its moments: {why}.</source>
        <translation>La máquina del tiempo no pudo escribir sus momentos: {why}.</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>{n} moments of the run are left out: their files are gone.</source>
        <translation>{n} momentos de la ejecución se excluyen: faltan sus archivos.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Fine-tune the last stages</source>
        <translation>Ajuste fino de las últimas etapas</translation>
    </message>
    <message>
        <source>Fine-tune without the maps</source>
        <translation>Ajuste fino sin los mapas</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renombrar {name}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>Iniciar otra ejecución</translation>
    </message>
    <message>
        <source>The weights are those of epoch {n}, the best.</source>
        <translation>Los pesos son los de la época {n}, la mejor.</translation>
    </message>
    <message>
        <source>Train for {n} more epochs</source>
        <translation>Entrenar {n} épocas más</translation>
    </message>
    <message>
        <source>Undo what was changed since</source>
        <translation>Deshacer lo cambiado desde entonces</translation>
    </message>
    <message>
        <source>back to the weights of epoch {n}, the best.</source>
        <translation>de vuelta a los pesos de la época {n}, la mejor.</translation>
    </message>
</context>
<context>
    <name>TrainingControlsPanel</name>
    <message>
        <source>1 epoch done</source>
        <translation>1 época hecha</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>Change early stopping</source>
        <translation>Cambiar la parada temprana</translation>
    </message>
    <message>
        <source>Change optimiser, rate, batch size, epochs and more</source>
        <translation>Cambiar optimizador, tasa, tamaño de lote, épocas y más</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Cambiar la semilla</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Ends the run when the validation images have not got better for so many epochs. Another number: Change…, “Early stopping”.</source>
        <translation>Termina la ejecución cuando las imágenes de validación no han mejorado en tantas épocas. Otro número: Cambiar…, «Parada temprana».</translation>
    </message>
    <message>
        <source>Epoch {n} of {of}</source>
        <translation>Época {n} de {of}</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>Imágenes / s</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Pérdida, suavizada</translation>
    </message>
    <message>
        <source>More about the training</source>
        <translation>Más sobre el entrenamiento</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Sin entrenar</translation>
    </message>
    <message>
        <source>Nothing differs from {run}: the result will be the same.</source>
        <translation>Nada difiere de {run}: el resultado será el mismo.</translation>
    </message>
    <message>
        <source>On the validation images: {0}</source>
        <translation>En las imágenes de validación: {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause at the end of the step (F5)</source>
        <translation>Pausa al final del paso (F5)</translation>
    </message>
    <message>
        <source>Per epoch</source>
        <translation>Por época</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run one batch, then pause (F6)</source>
        <translation>Un lote, luego pausa (F6)</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, then pause (Shift+F6)</source>
        <translation>Hasta el final de la época, luego pausa (Mayús+F6)</translation>
    </message>
    <message>
        <source>Save after every epoch</source>
        <translation>Guardar tras cada época</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after {count} without gain</source>
        <translation>Parar tras {count} sin mejora</translation>
    </message>
    <message>
        <source>Stop at once (Shift+F5)</source>
        <translation>Detener ya (Mayús+F5)</translation>
    </message>
    <message>
        <source>The project has no file yet: save it once. Until then a copy is kept after each epoch that survives a crash.</source>
        <translation>El proyecto aún no tiene archivo: guardarlo una vez. Hasta entonces, tras cada época se guarda una copia que sobrevive a un fallo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>Train when the images are there.</source>
        <translation>Entrenar cuando estén las imágenes.</translation>
    </message>
    <message>
        <source>Use seed {n} instead</source>
        <translation>Usar en su lugar la semilla {n}</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Mientras entrena</translation>
    </message>
    <message>
        <source>Writes {file} after each epoch.</source>
        <translation>Escribe {file} tras cada época.</translation>
    </message>
    <message>
        <source>You may go on editing. A change shows as a mark on the curves.</source>
        <translation>Puede seguir editando. Un cambio se ve como una marca en las curvas.</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>en la época</translation>
    </message>
    <message>
        <source>batch {n} / {of}</source>
        <translation>lote {n} / {of}</translation>
    </message>
    <message>
        <source>looked at {n} / {of}</source>
        <translation>miradas {n} / {of}</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validando</translation>
    </message>
    <message>
        <source>{n} epochs done</source>
        <translation>{n} épocas hechas</translation>
    </message>
    <message>
        <source>{n} of {of} epochs</source>
        <translation>{n} de {of} épocas</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>F1 over all labels</source>
        <translation>F1 de todas las etiquetas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>cada lote</translation>
    </message>
    <message>
        <source>run {n}</source>
        <translation>ejecución {n}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{run}, validation</source>
        <translation>{run}, validación</translation>
    </message>
</context>
<context>
    <name>TrainingIssue</name>
    <message>
        <source>Set the rate to {rate:g} and go on</source>
        <translation>Poner la tasa en {rate:g} y seguir</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>Mostrar el bloque</translation>
    </message>
    <message>
        <source>Show the palette</source>
        <translation>Mostrar la paleta</translation>
    </message>
    <message>
        <source>There are no images to learn from. Open a folder, or use built-in ones.</source>
        <translation>No hay imágenes de las que aprender. Abrir una carpeta, o usar las incluidas.</translation>
    </message>
    <message>
        <source>There is no network yet. Drag blocks onto the canvas, or use a template.</source>
        <translation>Aún no hay red. Arrastrar bloques al lienzo, o usar una plantilla.</translation>
    </message>
    <message>
        <source>Training stopped because of an error in the program: {error}.</source>
        <translation>El entrenamiento se detuvo por un error en el programa: {error}.</translation>
    </message>
    <message>
        <source>Use handwritten digits</source>
        <translation>Usar dígitos manuscritos</translation>
    </message>
    <message>
        <source>{block} does not fit. {why}</source>
        <translation>{block} no encaja. {why}</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Back to the best epoch</source>
        <translation>Volver a la mejor época</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Fine-tune the last stage</source>
        <translation>Ajuste fino de la última etapa</translation>
    </message>
    <message>
        <source>Fine-tune two stages</source>
        <translation>Ajuste fino de dos etapas</translation>
    </message>
    <message>
        <source>Keep one core free</source>
        <translation>Dejar un núcleo libre</translation>
    </message>
    <message>
        <source>Remove maps it can do without…</source>
        <translation>Quitar mapas prescindibles…</translation>
    </message>
    <message>
        <source>Reset: start anew with fresh weights</source>
        <translation>Reiniciar: empezar de cero con pesos nuevos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Time per block</source>
        <translation>Tiempo por bloque</translation>
    </message>
    <message>
        <source>Train for 10 more epochs</source>
        <translation>Entrenar 10 épocas más</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>: {time} on this machine</source>
        <translation>: {time} en este equipo</translation>
    </message>
    <message>
        <source>Apply to the running training</source>
        <translation>Aplicar al entrenamiento en curso</translation>
    </message>
    <message>
        <source>Apply to the training</source>
        <translation>Aplicar al entrenamiento</translation>
    </message>
    <message>
        <source>As it is, it cannot be trained.</source>
        <translation>Tal como está, no se puede entrenar.</translation>
    </message>
    <message>
        <source>Carry the weights over</source>
        <translation>Conservar los pesos</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exportar las curvas</translation>
    </message>
    <message>
        <source>Images are being opened</source>
        <translation>Se están abriendo imágenes</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para luego</translation>
    </message>
    <message>
        <source>Nothing to train yet</source>
        <translation>Aún nada que entrenar</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Números (CSV)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>The drawn network differs from the one in training.</source>
        <translation>La red dibujada difiere de la que se entrena.</translation>
    </message>
    <message>
        <source>The drawn network differs from the one that was trained.</source>
        <translation>La red dibujada difiere de la que se entrenó.</translation>
    </message>
    <message>
        <source>Training can begin when they are there.</source>
        <translation>El entrenamiento puede empezar cuando estén.</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Curvas de entrenamiento</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>alrededor de un segundo</translation>
    </message>
    <message>
        <source>about {n} hours</source>
        <translation>unas {n} horas</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>unos {n} minutos</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>unos {n} segundos</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>{n} training images, {epochs} epochs</source>
        <translation>{n} imágenes de entrenamiento, {epochs} épocas</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>No se puede escribir {path}. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>{what}. The curves appear here.</source>
        <translation>{what}. Las curvas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>First position (Home)</source>
        <translation>Primera posición (Inicio)</translation>
    </message>
    <message>
        <source>Last position (End)</source>
        <translation>Última posición (Fin)</translation>
    </message>
    <message>
        <source>One position back</source>
        <translation>Una posición atrás</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>Una posición adelante</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Positions per second</source>
        <translation>Posiciones por segundo</translation>
    </message>
    <message>
        <source>Slide the window over the input (Space)</source>
        <translation>Deslizar la ventana sobre la entrada (Espacio)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>por s</translation>
    </message>
    <message>
        <source>position {n} of {of}</source>
        <translation>posición {n} de {of}</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Add {n} to the training images</source>
        <translation>Añadir {n} al entrenamiento</translation>
    </message>
    <message>
        <source>After that, it can say what is on your pictures.</source>
        <translation>Después puede decir qué hay en sus imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into a folder beside the project, which belongs to the training images from then on; {source} stays as it is</source>
        <translation>Copiar las imágenes corregidas a una carpeta junto al proyecto, que desde entonces es de las imágenes de entrenamiento; {source} queda como está</translation>
    </message>
    <message>
        <source>Copy the corrected pictures into the class folders of the training images, and open these anew</source>
        <translation>Copiar las imágenes corregidas a las carpetas de clases de las imágenes de entrenamiento, y abrirlas de nuevo</translation>
    </message>
    <message>
        <source>Drop pictures or a folder anywhere. The pictures stay where they are.</source>
        <translation>Soltar imágenes o una carpeta en cualquier parte. Las imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>Drop pictures, a folder or a zip here. The pictures stay where they are.</source>
        <translation>Soltar aquí imágenes, una carpeta o un zip. Las imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Reconocer de nuevo</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar en CSV…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Ordenar en carpetas…</translation>
    </message>
    <message>
        <source>The network has changed since these were recognised</source>
        <translation>La red ha cambiado desde que se reconocieron</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or choose a file.</source>
        <translation>No hay imagen en el portapapeles. Copiar una, o elegir un archivo.</translation>
    </message>
    <message>
        <source>What is on your pictures?</source>
        <translation>¿Qué hay en sus imágenes?</translation>
    </message>
    <message>
        <source>in {s:.1f} s</source>
        <translation>en {s:.1f} s</translation>
    </message>
    <message>
        <source>pasted {n}</source>
        <translation>pegada {n}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionadas</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} y {n} más</translation>
    </message>
    <message>
        <source>{n} of these pictures are training images of this network. What it says of them does not tell how good it is.</source>
        <translation>{n} de estas imágenes son imágenes de entrenamiento de esta red. Lo que dice de ellas no muestra lo buena que es.</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} imagen</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} imágenes</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Histogram of the output</source>
        <translation>Histograma de la salida</translation>
    </message>
    <message>
        <source>Values from {0}</source>
        <translation>Valores desde {0}</translation>
    </message>
</context>
<context>
    <name>VaryPopover</name>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Network: templates</source>
        <translation>Red: plantillas</translation>
    </message>
    <message>
        <source>Of: {names}.</source>
        <translation>De: {names}.</translation>
    </message>
    <message>
        <source>Of: {range}.</source>
        <translation>De: {range}.</translation>
    </message>
    <message>
        <source>Trains the network as it is, and once without each block where that fits.</source>
        <translation>Entrena la red tal como está, y una vez sin cada bloque donde encaje.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values with commas between them ({range}), or a range to draw from: 0.001..0.1</source>
        <translation>Valores separados por comas ({range}), o un rango para sortear: 0.001..0.1</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Vary something else</source>
        <translation>Variar otra cosa</translation>
    </message>
    <message>
        <source>Vary this</source>
        <translation>Variar esto</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>With + between several at once; none for none.</source>
        <translation>Con + entre varios a la vez; none para ninguno.</translation>
    </message>
    <message>
        <source>Without one block at a time</source>
        <translation>Sin un bloque cada vez</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>New content is on its way</source>
        <translation>Nuevo contenido en camino</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Network and settings become those of {0}; Edit, Undo takes it back.</source>
        <translation>Red y ajustes pasan a ser los de {0}; Editar, Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Nothing varies but seeds and folds: the project stays as it is.</source>
        <translation>Solo varían semillas y pliegues: el proyecto queda como está.</translation>
    </message>
    <message>
        <source>One run each: who is ahead may be chance. Lab trains several seeds of each and says whether it is.</source>
        <translation>Una ejecución cada una: ir delante puede ser azar. Laboratorio entrena varias semillas de cada una y dice si lo es.</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Guardar la tabla en CSV o JSON</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabla…</translation>
    </message>
    <message>
        <source>Take the winner over</source>
        <translation>Adoptar la ganadora</translation>
    </message>
    <message>
        <source>Take {0} over</source>
        <translation>Adoptar {0}</translation>
    </message>
    <message>
        <source>The race is on</source>
        <translation>La carrera está en marcha</translation>
    </message>
    <message>
        <source>There is a winner when a run of it is over.</source>
        <translation>Hay ganadora cuando termina una ejecución.</translation>
    </message>
    <message>
        <source>Train five more seeds of each</source>
        <translation>Entrenar cinco semillas más de cada una</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Validation by epoch</source>
        <translation>Validación por época</translation>
    </message>
    <message>
        <source>Validation, %</source>
        <translation>Validación, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>mean, lowest to highest</source>
        <translation>media, menor a mayor</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>una ejecución</translation>
    </message>
    <message>
        <source>{0} came in best</source>
        <translation>{0} quedó primera</translation>
    </message>
</context>
<context>
    <name>WatchChooser</name>
    <message>
        <source>The image that every view shows</source>
        <translation>La imagen que muestra cada vista</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>Observando {0}</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sin imagen</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Add a softmax classifier at its end: heat speaks for one of its classes.</source>
        <translation>Añadir un clasificador softmax al final: el calor habla por una de sus clases.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Bright where a small change of a pixel moves the score of the class most: its gradient.</source>
        <translation>Claro donde cambiar un poco un píxel mueve más la puntuación de la clase: su gradiente.</translation>
    </message>
    <message>
        <source>Bright where covering a patch with grey makes the class less probable; first large patches, then small ones.</source>
        <translation>Claro donde tapar un parche de gris hace menos probable la clase; primero parches grandes, luego pequeños.</translation>
    </message>
    <message>
        <source>Bright where the block’s maps speak for the class: each map counts as much as its mean gradient.</source>
        <translation>Claro donde los mapas del bloque hablan por la clase: cada mapa cuenta tanto como su gradiente medio.</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose images; the heat lies over the one that is watched.</source>
        <translation>Elegir imágenes; el calor cubre la observada.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM needs one that leads to the output. Saliency and occlusion work with any network.</source>
        <translation>Grad-CAM necesita una que lleve a la salida. Saliencia y oclusión sirven con cualquier red.</translation>
    </message>
    <message>
        <source>Heat is for</source>
        <translation>Calor para</translation>
    </message>
    <message>
        <source>Heat over the image</source>
        <translation>Calor sobre la imagen</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>En el bloque</translation>
    </message>
    <message>
        <source>Left the image, right the heat alone</source>
        <translation>A la izquierda la imagen, a la derecha solo el calor</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>No image is watched</source>
        <translation>No se observa ninguna imagen</translation>
    </message>
    <message>
        <source>Not trained yet: the heat shows what random weights react to, which means nothing. Train first.</source>
        <translation>Aún sin entrenar: el calor muestra a qué reaccionan pesos aleatorios, lo que no significa nada. Entrenar antes.</translation>
    </message>
    <message>
        <source>Nothing moves this value here. Try another block or method.</source>
        <translation>Nada mueve aquí este valor. Probar otro bloque o método.</translation>
    </message>
    <message>
        <source>Nothing speaks for this class here. Try another class, block or method.</source>
        <translation>Nada habla aquí por esta clase. Probar otra clase, bloque o método.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>Opacidad del calor</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saliencia</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar en PNG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Show saliency</source>
        <translation>Mostrar la saliencia</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>A favor de</translation>
    </message>
    <message>
        <source>Take a template, train it, and ask why it says what it says.</source>
        <translation>Tomar una plantilla, entrenarla y preguntar por qué dice lo que dice.</translation>
    </message>
    <message>
        <source>The network gives values, not classes: the heat shows what moves this output.</source>
        <translation>La red da valores, no clases: el calor muestra qué mueve esta salida.</translation>
    </message>
    <message>
        <source>The network has no output</source>
        <translation>La red no tiene salida</translation>
    </message>
    <message>
        <source>The network says</source>
        <translation>La red dice</translation>
    </message>
    <message>
        <source>The watched image with heat</source>
        <translation>La imagen observada con calor</translation>
    </message>
    <message>
        <source>There is no convolution with maps</source>
        <translation>No hay convolución con mapas</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>No hay red</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>No hay nada que explicar</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>What the heat speaks for</source>
        <translation>Por qué habla el calor</translation>
    </message>
    <message>
        <source>Where in the network Grad-CAM looks</source>
        <translation>Dónde mira Grad-CAM en la red</translation>
    </message>
    <message>
        <source>With the weights as they are now</source>
        <translation>Con los pesos tal como están ahora</translation>
    </message>
    <message>
        <source>output {n}</source>
        <translation>salida {n}</translation>
    </message>
    <message>
        <source>row {r}, column {c}: {v}</source>
        <translation>fila {r}, columna {c}: {v}</translation>
    </message>
    <message>
        <source>the likeliest label</source>
        <translation>la etiqueta más probable</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>la clase predicha</translation>
    </message>
    <message>
        <source>the true class</source>
        <translation>la clase real</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Versions, machine and the last lines of the log are on the clipboard. Nothing is sent anywhere.</source>
        <translation>Versiones, equipo y las últimas líneas del registro están en el portapapeles. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Views of the workspace, from left to right</source>
        <translation>Vistas del espacio de trabajo, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change data settings</source>
        <translation>Cambiar los ajustes de datos</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>Cambiar los ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>Take mean and spread of the images</source>
        <translation>Tomar media y desviación de las imágenes</translation>
    </message>
    <message>
        <source>The images of this project are not at {0} any more. Choose where they are now, or put them beside the project and open it again.</source>
        <translation>Las imágenes de este proyecto ya no están en {0}. Elegir dónde están ahora, o ponerlas junto al proyecto y abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>The images of this project are on another computer, {0}. It was not asked for them, since it would learn who opens the project. Choose the images to open them.</source>
        <translation>Las imágenes de este proyecto están en otro equipo, {0}. No se le preguntó por ellas, pues sabría quién abre el proyecto. Elegir las imágenes para abrirlas.</translation>
    </message>
    <message>
        <source>{n} corrections do not fit these images. See Edit, Changes to images. The first: </source>
        <translation>{n} correcciones no encajan con estas imágenes. Ver Editar, Cambios de imágenes. La primera: </translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom al 100 % (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 for grey, 3 for colour.</source>
        <translation>1 para gris, 3 para color.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>A ReLU that ends at a ceiling, so that no value grows without bounds. MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017).</source>
        <translation>Una ReLU que acaba en un techo, para que ningún valor crezca sin límite. La usan MobileNetV2 y EfficientNet-Lite (Howard et al. 2017).</translation>
    </message>
    <message>
        <source>A block of a newer cnndesk.</source>
        <translation>Un bloque de un cnndesk más nuevo.</translation>
    </message>
    <message>
        <source>A free drawing has no word in lessons; they know one upright or level stroke on a blank pad.</source>
        <translation>Las lecciones no tienen palabra para un dibujo libre; conocen un trazo vertical u horizontal en una hoja en blanco.</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns how much of the negative values to let through.</source>
        <translation>Una leaky ReLU que aprende cuánto de los valores negativos deja pasar.</translation>
    </message>
    <message>
        <source>A moment within an epoch has no word in lessons; they know the ends of epochs.</source>
        <translation>Las lecciones no tienen palabra para un momento dentro de una época; conocen los finales de las épocas.</translation>
    </message>
    <message>
        <source>A network with more filters, or one more convolution, may learn more.</source>
        <translation>Una red con más filtros, o con una convolución más, puede aprender más.</translation>
    </message>
    <message>
        <source>A rounded ReLU that never quite reaches zero.</source>
        <translation>Una ReLU redondeada que nunca llega del todo a cero.</translation>
    </message>
    <message>
        <source>A sigmoid made of straight lines: exactly 0 and 1 far from zero.</source>
        <translation>Una sigmoide hecha de rectas: exactamente 0 y 1 lejos de cero.</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times its own sigmoid (also called swish).</source>
        <translation>Una ReLU suave: cada valor por su propia sigmoide (también llamada swish).</translation>
    </message>
    <message>
        <source>A smooth ReLU: each value times the chance that a normal number is below it.</source>
        <translation>Una ReLU suave: cada valor por la probabilidad de que un número normal sea menor.</translation>
    </message>
    <message>
        <source>A step has one comparison. Press “Next step” before you put another together.</source>
        <translation>Un paso tiene una sola comparación. Pulse «Paso siguiente» antes de preparar otra.</translation>
    </message>
    <message>
        <source>A training that is paused has no word in lessons. Let it come to its end.</source>
        <translation>Las lecciones no tienen palabra para un entrenamiento en pausa. Deje que llegue a su fin.</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>AVX-512 with bfloat16</source>
        <translation>AVX-512 con bfloat16</translation>
    </message>
    <message>
        <source>AVX2</source>
        <translation>AVX2</translation>
    </message>
    <message>
        <source>Accuracy: {0}.</source>
        <translation>Exactitud: {0}.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add Softmax</source>
        <translation>Añadir Softmax</translation>
    </message>
    <message>
        <source>Add an image input</source>
        <translation>Añadir una entrada de imagen</translation>
    </message>
    <message>
        <source>Add an image input or take a template.</source>
        <translation>Añadir una entrada de imagen o tomar una plantilla.</translation>
    </message>
    <message>
        <source>Add one and connect it to the first block.</source>
        <translation>Añadir una y conectarla con el primer bloque.</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Añadir {what}</translation>
    </message>
    <message>
        <source>Added at the bottom and right.</source>
        <translation>Se añaden abajo y a la derecha.</translation>
    </message>
    <message>
        <source>Added to the variance, so that a constant channel does no harm.</source>
        <translation>Se suma a la varianza, para que un canal constante no haga daño.</translation>
    </message>
    <message>
        <source>Adding {block} has no word in lessons. Draw it before the recording begins.</source>
        <translation>Las lecciones no tienen palabra para añadir {block}. Dibújelo antes de empezar a grabar.</translation>
    </message>
    <message>
        <source>Adds a last window that lies partly outside instead of leaving rows out (ceil mode).</source>
        <translation>Añade una última ventana, en parte fuera, en vez de dejar filas sin usar (ceil mode).</translation>
    </message>
    <message>
        <source>Adds a learned number to each map.</source>
        <translation>Suma un número aprendido a cada mapa.</translation>
    </message>
    <message>
        <source>Adds a learned number to each unit.</source>
        <translation>Suma un número aprendido a cada unidad.</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; all must have one shape. Shortcuts joined by Add let very deep networks learn (He et al. 2016).</source>
        <translation>Suma sus entradas valor por valor; todas deben tener la misma forma. Los atajos unidos por Add permiten que aprendan redes muy profundas (He et al. 2016).</translation>
    </message>
    <message>
        <source>Adds its inputs value by value; the shortcut of residual networks.</source>
        <translation>Suma sus entradas valor por valor; el atajo de las redes residuales.</translation>
    </message>
    <message>
        <source>Adds normally distributed noise to every value in training. The network learns to look past small disturbances; outside training it does nothing.</source>
        <translation>Suma ruido de distribución normal a cada valor en el entrenamiento. La red aprende a pasar por alto pequeñas perturbaciones; fuera del entrenamiento no hace nada.</translation>
    </message>
    <message>
        <source>Adds random noise in training.</source>
        <translation>Suma ruido aleatorio en el entrenamiento.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around each map. A window that slides over it then reaches the border pixels as often as the others.</source>
        <translation>Añade filas y columnas de ceros alrededor de cada mapa. Una ventana que se desliza llega entonces a los píxeles del borde tantas veces como a los demás.</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around the image.</source>
        <translation>Añade filas y columnas de ceros alrededor de la imagen.</translation>
    </message>
    <message>
        <source>Adds up the values of each window. It counts how much of a pattern there is, where average pooling says how much per pixel.</source>
        <translation>Suma los valores de cada ventana. Cuenta cuánto hay de un patrón, donde el average pooling dice cuánto por píxel.</translation>
    </message>
    <message>
        <source>All convolutional</source>
        <translation>Toda convolucional</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Arrange left to right</source>
        <translation>Ordenar de izquierda a derecha</translation>
    </message>
    <message>
        <source>Arrange top down</source>
        <translation>Ordenar de arriba abajo</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Pooling medio</translation>
    </message>
    <message>
        <source>Back to best</source>
        <translation>Volver a la mejor</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Equilibrar clases</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Equilibrar las clases</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch norm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Mejor época por</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brings all values of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. Unlike batch norm it does the same in training and afterwards.</source>
        <translation>Lleva todos los valores de una imagen a media 0 y desviación 1, luego escala y desplaza cada canal con números aprendidos. A diferencia de batch norm, hace lo mismo en el entrenamiento y después.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the batch; training runs faster.</source>
        <translation>Lleva cada canal a media 0 y desviación 1 en el lote; el entrenamiento va más rápido.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and deviation 1 over the images of a batch, then scales and shifts it by learned numbers. Outside training it uses running averages instead of the batch.</source>
        <translation>Lleva cada canal a media 0 y desviación 1 en las imágenes de un lote, luego lo escala y desplaza con números aprendidos. Fuera del entrenamiento usa medias móviles en vez del lote.</translation>
    </message>
    <message>
        <source>Brings each image's values to mean 0 and deviation 1, whatever the batch.</source>
        <translation>Lleva los valores de cada imagen a media 0 y desviación 1, sea cual sea el lote.</translation>
    </message>
    <message>
        <source>Brings groups of channels of each image to mean 0 and deviation 1.</source>
        <translation>Lleva grupos de canales de cada imagen a media 0 y desviación 1.</translation>
    </message>
    <message>
        <source>Brings groups of channels of one image to mean 0 and deviation 1, then scales and shifts each channel by learned numbers. It works well where memory allows only small batches.</source>
        <translation>Lleva grupos de canales de una imagen a media 0 y desviación 1, luego escala y desplaza cada canal con números aprendidos. Va bien donde la memoria solo permite lotes pequeños.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, or add more images.</source>
        <translation>Cambiar un poco las imágenes al azar en cada época, o añadir más imágenes.</translation>
    </message>
    <message>
        <source>Change the images a little at random in every epoch, pull the weights to zero, or add more images.</source>
        <translation>Cambiar un poco las imágenes al azar en cada época, tirar de los pesos hacia cero, o añadir más imágenes.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Check whether the test images were taken in another way, or the validation images are near-duplicates of training images. The test accuracy is the one to quote.</source>
        <translation>Comprobar si las imágenes de prueba se tomaron de otro modo, o si las de validación son casi duplicados de las de entrenamiento. La exactitud de prueba es la que se debe citar.</translation>
    </message>
    <message>
        <source>Check whether the two have changed places in the training or the validation images.</source>
        <translation>Comprobar si las dos se han intercambiado en las imágenes de entrenamiento o de validación.</translation>
    </message>
    <message>
        <source>Choose settings</source>
        <translation>Elegir ajustes</translation>
    </message>
    <message>
        <source>Clip gradient</source>
        <translation>Recortar gradiente</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Concatenar</translation>
    </message>
    <message>
        <source>Connect {a} to {b}</source>
        <translation>Conectar {a} con {b}</translation>
    </message>
    <message>
        <source>Connect {what}</source>
        <translation>Conectar {what}</translation>
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
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Convolutions only: strides instead of pooling, one map per class instead of a head.</source>
        <translation>Solo convoluciones: pasos en vez de pooling, un mapa por clase en vez de una cabeza.</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>Contar el padding</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Cut fewer rows and columns.</source>
        <translation>Cortar menos filas y columnas.</translation>
    </message>
    <message>
        <source>Cut nothing</source>
        <translation>No cortar nada</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Cutout</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border of each map. Use it to bring two branches to the same size before they join.</source>
        <translation>Corta filas y columnas en el borde de cada mapa. Sirve para llevar dos ramas al mismo tamaño antes de unirlas.</translation>
    </message>
    <message>
        <source>Cuts rows and columns off at the border.</source>
        <translation>Corta filas y columnas en el borde.</translation>
    </message>
    <message>
        <source>Cutting {numbers} leaves nothing of {size}.</source>
        <translation>Cortar {numbers} no deja nada de {size}.</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Eliminar {what}</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>En profundidad</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatación</translation>
    </message>
    <message>
        <source>Disconnect {a} from {b}</source>
        <translation>Desconectar {a} de {b}</translation>
    </message>
    <message>
        <source>Distance between the cells of the kernel; 1 is an ordinary convolution.</source>
        <translation>Distancia entre las celdas del kernel; 1 es una convolución corriente.</translation>
    </message>
    <message>
        <source>Divides each value by a power of the squares of the channels next to it at its place. AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned.</source>
        <translation>Divide cada valor por una potencia de los cuadrados de los canales vecinos en su lugar. AlexNet y GoogLeNet lo usaban antes de batch norm; nada se aprende.</translation>
    </message>
    <message>
        <source>Divides each value by the activity of the channels next to it.</source>
        <translation>Divide cada valor por la actividad de los canales vecinos.</translation>
    </message>
    <message>
        <source>Drag a link to it from the block that should feed it.</source>
        <translation>Arrastrar hasta él un enlace desde el bloque que debe alimentarlo.</translation>
    </message>
    <message>
        <source>Drag another link to it.</source>
        <translation>Arrastrar hasta él otro enlace.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>Duplicar {what}</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each image of the data has a value, but {block} ({name}) learns {task}.</source>
        <translation>Cada imagen de los datos tiene un valor, pero {block} ({name}) aprende: {task}.</translation>
    </message>
    <message>
        <source>Each image of the data has one class, but {block} ({name}) learns {task}.</source>
        <translation>Cada imagen de los datos tiene una clase, pero {block} ({name}) aprende: {task}.</translation>
    </message>
    <message>
        <source>Each image of the data may have several labels, but {block} ({name}) learns {task}.</source>
        <translation>Cada imagen de los datos puede tener varias etiquetas, pero {block} ({name}) aprende: {task}.</translation>
    </message>
    <message>
        <source>Each unit adds up all inputs, every one times a weight of its own. Here the patterns found all over the image are weighed together.</source>
        <translation>Cada unidad suma todas las entradas, cada una por un peso propio. Aquí se ponderan juntos los patrones hallados en toda la imagen.</translation>
    </message>
    <message>
        <source>Each unit is a weighted sum of all inputs.</source>
        <translation>Cada unidad es una suma ponderada de todas las entradas.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>End it with Softmax for classes, Multi-label for labels or Regression for values.</source>
        <translation>Terminarla con Softmax para clases, Multietiqueta para etiquetas o Regresión para valores.</translation>
    </message>
    <message>
        <source>Ends with the weights of the best epoch.</source>
        <translation>Acaba con los pesos de la mejor época.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Exclude {what}</source>
        <translation>Excluir {what}</translation>
    </message>
    <message>
        <source>Extra rows, columns</source>
        <translation>Filas, columnas extra</translation>
    </message>
    <message>
        <source>Extra rows, columns {output_padding} are not smaller than the stride {stride}.</source>
        <translation>Filas, columnas extra {output_padding}: no son menores que el paso {stride}.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D.</source>
        <translation>Filtra cada canal por separado; barato, y suele seguirle una Conv 2-D 1×1.</translation>
    </message>
    <message>
        <source>Fixed filter</source>
        <translation>Filtro fijo</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanar</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Fold {what}</source>
        <translation>Plegar {what}</translation>
    </message>
    <message>
        <source>Freeze {what}</source>
        <translation>Congelar {what}</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Conexión total</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Gaussian blur 3×3</source>
        <translation>Desenfoque gaussiano 3×3</translation>
    </message>
    <message>
        <source>Gaussian blur 5×5</source>
        <translation>Desenfoque gaussiano 5×5</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Ruido gaussiano</translation>
    </message>
    <message>
        <source>Give both branches equally many filters, or join them with Concatenate.</source>
        <translation>Dar a ambas ramas los mismos filtros, o unirlas con Concatenar.</translation>
    </message>
    <message>
        <source>Give the block before it one unit per {noun}.</source>
        <translation>Dar al bloque anterior una unidad por {noun}.</translation>
    </message>
    <message>
        <source>Give the network {0}.</source>
        <translation>Dar a la red {0}.</translation>
    </message>
    <message>
        <source>Gives its input as the estimate. Training lowers the mean of the squared differences from the right values.</source>
        <translation>Da su entrada como estimación. El entrenamiento reduce la media de las diferencias al cuadrado con los valores correctos.</translation>
    </message>
    <message>
        <source>Global average</source>
        <translation>Media global</translation>
    </message>
    <message>
        <source>Global max</source>
        <translation>Máximo global</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good, after it went back once</source>
        <translation>Bien, tras volver atrás una vez</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>Group norm</translation>
    </message>
    <message>
        <source>Group the stages</source>
        <translation>Agrupar las etapas</translation>
    </message>
    <message>
        <source>Group {what}</source>
        <translation>Agrupar {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Guessing comes to {0}.</source>
        <translation>Adivinar da {0}.</translation>
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
        <translation>Ha visto 1,3 millones de fotos; aprende clases nuevas con pocas imágenes.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>How far the window moves each time; 2 halves the size.</source>
        <translation>Cuánto avanza la ventana cada vez; 2 reduce el tamaño a la mitad.</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed, its own included.</source>
        <translation>Cuántos canales vecinos se suman, incluido el propio.</translation>
    </message>
    <message>
        <source>How many times larger the map becomes.</source>
        <translation>Cuántas veces mayor se hace el mapa.</translation>
    </message>
    <message>
        <source>How much of the last step is kept.</source>
        <translation>Cuánto se conserva del último paso.</translation>
    </message>
    <message>
        <source>How slowly the running averages follow the batches.</source>
        <translation>Con qué lentitud las medias móviles siguen a los lotes.</translation>
    </message>
    <message>
        <source>How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.</source>
        <translation>Qué inclinada es la recta: 1/6 en MobileNetV3, 0.2 en ONNX si no se dice otra cosa.</translation>
    </message>
    <message>
        <source>How the weights are drawn before training; He suits ReLU, Glorot suits tanh.</source>
        <translation>Cómo se sortean los pesos antes de entrenar; He va con ReLU, Glorot con tanh.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Imitates SiLU with straight lines. Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019).</source>
        <translation>Imita SiLU con rectas. Casi la misma curva sin exponencial (MobileNetV3, Howard et al. 2019).</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Inicializador</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Insert Fully connected</source>
        <translation>Insertar Conexión total</translation>
    </message>
    <message>
        <source>Insert Global average</source>
        <translation>Insertar Media global</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>Insertar {what}</translation>
    </message>
    <message>
        <source>It has learned its images</source>
        <translation>Ha aprendido sus imágenes</translation>
    </message>
    <message>
        <source>It is ready for use.</source>
        <translation>Está lista para usar.</translation>
    </message>
    <message>
        <source>It is still learning</source>
        <translation>Aún está aprendiendo</translation>
    </message>
    <message>
        <source>It is stuck at guessing</source>
        <translation>Solo adivina</translation>
    </message>
    <message>
        <source>It learns by heart</source>
        <translation>Aprende de memoria</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keeps positive values and bends negative ones smoothly towards −α. Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015).</source>
        <translation>Conserva los valores positivos y curva suavemente los negativos hacia −α. Las salidas están más cerca de la media cero que con ReLU (Clevert et al. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a slope. The slope is learned, one for each channel (He et al. 2015).</source>
        <translation>Conserva los valores positivos y multiplica los negativos por una pendiente. La pendiente se aprende, una por canal (He et al. 2015).</translation>
    </message>
    <message>
        <source>Keeps positive values and multiplies negative ones by a small slope. A unit that is negative for every image can so still learn.</source>
        <translation>Conserva los valores positivos y multiplica los negativos por una pequeña pendiente. Así puede seguir aprendiendo una unidad negativa para toda imagen.</translation>
    </message>
    <message>
        <source>Keeps the divisor from zero.</source>
        <translation>Aleja el divisor de cero.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window and so shrinks the map.</source>
        <translation>Conserva el valor mayor de cada ventana y así reduce el mapa.</translation>
    </message>
    <message>
        <source>Keeps the largest value of each window. The map shrinks, and small shifts of the image matter less.</source>
        <translation>Conserva el valor mayor de cada ventana. El mapa se reduce, y los pequeños desplazamientos de la imagen importan menos.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, OpenMP, {threads} threads</source>
        <translation>Kernels {name}, {n} números a la vez, OpenMP, {threads} hilos</translation>
    </message>
    <message>
        <source>Kernels {name}, {n} floats at a time, built without OpenMP</source>
        <translation>Kernels {name}, {n} números a la vez, sin OpenMP</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiqueta</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplaciano</translation>
    </message>
    <message>
        <source>Largest change about the image's mean, 0.2 for 80 to 120 %.</source>
        <translation>Mayor cambio respecto a la media de la imagen, 0.2 para 80 a 120 %.</translation>
    </message>
    <message>
        <source>Largest change as a share of full brightness.</source>
        <translation>Mayor cambio como parte del brillo total.</translation>
    </message>
    <message>
        <source>Largest enlargement or reduction, 0.1 for up to 10 %.</source>
        <translation>Mayor ampliación o reducción, 0.1 para hasta 10 %.</translation>
    </message>
    <message>
        <source>Largest shift each way as a share of the side; black moves in.</source>
        <translation>Mayor desplazamiento en cada sentido como parte del lado; entra negro.</translation>
    </message>
    <message>
        <source>Largest turn to either side, in degrees.</source>
        <translation>Mayor giro a cada lado, en grados.</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Layer norm</translation>
    </message>
    <message>
        <source>Lays all values out in one row, ready for fully connected blocks.</source>
        <translation>Pone todos los valores en una fila, listos para bloques totalmente conectados.</translation>
    </message>
    <message>
        <source>Lays all values out in one row: row by row, pixel by pixel, channel by channel. Fully connected blocks do this by themselves; here you see it.</source>
        <translation>Pone todos los valores en una fila: fila por fila, píxel por píxel, canal por canal. Los bloques totalmente conectados lo hacen solos; aquí se ve.</translation>
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
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Leaving out just these images has no word in lessons; they can keep classes that follow each other, and the first images of each to train on.</source>
        <translation>Las lecciones no tienen palabra para dejar fuera justo estas imágenes; pueden conservar clases seguidas y, de cada una, las primeras imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Let the settings, the rate above all, be chosen for these images.</source>
        <translation>Dejar que se elijan los ajustes, sobre todo la tasa, para estas imágenes.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a little of the negative values through.</source>
        <translation>Como ReLU, pero deja pasar un poco de los valores negativos.</translation>
    </message>
    <message>
        <source>Like ReLU, with a smooth curve down to −α for negative values.</source>
        <translation>Como ReLU, con una curva suave hasta −α para valores negativos.</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>Local response norm</translation>
    </message>
    <message>
        <source>Look through these images and put right or leave out what is wrong, in the training images too.</source>
        <translation>Revisar estas imágenes y corregir o excluir lo que está mal, también en las de entrenamiento.</translation>
    </message>
    <message>
        <source>Look whether the pictures of a class have something in common that can be seen at this size, and whether they are in the right classes. Or lower the rate.</source>
        <translation>Ver si las imágenes de una clase tienen algo en común visible a este tamaño, y si están en las clases correctas. O bajar la tasa.</translation>
    </message>
    <message>
        <source>Look whether the table names the right pictures, and whether what it says of them can be seen at this size. Or lower the rate.</source>
        <translation>Ver si la tabla nombra las imágenes correctas, y si lo que dice de ellas se ve a este tamaño. O bajar la tasa.</translation>
    </message>
    <message>
        <source>Looking at sizes</source>
        <translation>Mirando tamaños</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Makes maps larger with learned filters: the way back of a strided convolution.</source>
        <translation>Agranda mapas con filtros aprendidos: el camino de vuelta de una convolución con paso.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its largest value.</source>
        <translation>Hace de cada mapa un número: su valor mayor.</translation>
    </message>
    <message>
        <source>Makes one number of each map: its mean.</source>
        <translation>Hace de cada mapa un número: su media.</translation>
    </message>
    <message>
        <source>Makes the image larger by repeating each pixel.</source>
        <translation>Agranda la imagen repitiendo cada píxel.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Max pooling</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Measured on {count}, the true validation accuracy lies between {low:.0f} and {high:.0f} % (at 95 %).</source>
        <translation>Medida en {count}, la exactitud de validación real está entre {low:.0f} y {high:.0f} % (al 95 %).</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, weights and everything else keep 32.</source>
        <translation>Mixta multiplica números de 16 bits, lo que los procesadores nuevos hacen el doble de rápido; sumas, pesos y lo demás conservan 32.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More images help most; changing them a little at random in every epoch helps too, mirroring them (flip) as well where left and right mean the same.</source>
        <translation>Más imágenes ayudan más; cambiarlas un poco al azar en cada época también, y voltearlas donde izquierda y derecha significan lo mismo.</translation>
    </message>
    <message>
        <source>Most validation images of “{one}” are taken for “{other}”, and the other way round.</source>
        <translation>La mayoría de imágenes de validación de «{one}» se toman por «{other}», y al revés.</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>Mover a un grupo</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>Mover {what}</translation>
    </message>
    <message>
        <source>Multi-label</source>
        <translation>Multietiqueta</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Multiplies each value by its own sigmoid. It is smooth, dips a little below zero, and is also known as swish.</source>
        <translation>Multiplica cada valor por su propia sigmoide. Es suave, baja un poco de cero y también se llama swish.</translation>
    </message>
    <message>
        <source>Multiplies each value by the share of a normal distribution that lies below it. A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016).</source>
        <translation>Multiplica cada valor por la parte de una distribución normal que queda por debajo. Pariente suave de ReLU, usada en transformers (Hendrycks y Gimpel 2016).</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one can so gate the other.</source>
        <translation>Multiplica sus entradas valor por valor; así una puede regular a otra.</translation>
    </message>
    <message>
        <source>Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. A branch that ends in a sigmoid can so open and close the other, by pixels or by whole channels (squeeze and excitation, Hu et al. 2018).</source>
        <translation>Multiplica sus entradas valor por valor; una de 1×1 píxel vale para todo el mapa. Así una rama que acaba en sigmoide puede abrir y cerrar la otra, por píxeles o por canales enteros (squeeze and excitation, Hu et al. 2018).</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Must divide the channels.</source>
        <translation>Debe dividir el número de canales.</translation>
    </message>
    <message>
        <source>Mute {what}</source>
        <translation>Silenciar {what}</translation>
    </message>
    <message>
        <source>NEON with bfloat16</source>
        <translation>NEON con bfloat16</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>momentum de Nesterov</translation>
    </message>
    <message>
        <source>No run is over.</source>
        <translation>Ninguna ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Number of filters for each input channel.</source>
        <translation>Número de filtros por canal de entrada.</translation>
    </message>
    <message>
        <source>Number of maps it makes.</source>
        <translation>Número de mapas que produce.</translation>
    </message>
    <message>
        <source>Number of outputs.</source>
        <translation>Número de salidas.</translation>
    </message>
    <message>
        <source>Of {n:,} validation images {mistakes:,} are mistaken, and of {doubtful:,} the network is sure that they are of another class than their label says.</source>
        <translation>De {n:,} imágenes de validación, {mistakes:,} están mal, y en {doubtful:,} la red está segura de que son de otra clase que la de su etiqueta.</translation>
    </message>
    <message>
        <source>One number for each cell of the window.</source>
        <translation>Un número para cada celda de la ventana.</translation>
    </message>
    <message>
        <source>Only the image: draw the rest yourself.</source>
        <translation>Solo la imagen: lo demás se dibuja a mano.</translation>
    </message>
    <message>
        <source>Open {0} (O) to connect a block in it.</source>
        <translation>Abre {0} (O) para conectar un bloque dentro.</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Desplegar {what}</translation>
    </message>
    <message>
        <source>Opening other images has no word in lessons. Open them before the recording.</source>
        <translation>Las lecciones no tienen palabra para abrir otras imágenes. Ábralas antes de grabar.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
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
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Pads {numbers} cut off the whole output.</source>
        <translation>Los márgenes {numbers} cortan toda la salida.</translation>
    </message>
    <message>
        <source>Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.</source>
        <translation>Pares de convoluciones 3×3 con pooling entre ellos; un buen primer intento con fotos pequeñas.</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>Pegar {what}</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Factor de meseta</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Paciencia de meseta</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Processor {name}, {n} cores</source>
        <translation>Procesador {name}, {n} núcleos</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero; guards against learning by heart.</source>
        <translation>Tira de cada peso hacia cero; evita aprender de memoria.</translation>
    </message>
    <message>
        <source>Put a Fully connected block before it, with one unit per {noun}.</source>
        <translation>Poner antes un bloque Conexión total, con una unidad por {noun}.</translation>
    </message>
    <message>
        <source>Put {0} in its place</source>
        <translation>Poner {0} en su lugar</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other.</source>
        <translation>Pone los mapas de sus entradas uno tras otro.</translation>
    </message>
    <message>
        <source>Puts the maps of its inputs one behind the other; heights and widths must agree. The block after it sees what every branch has found.</source>
        <translation>Pone los mapas de sus entradas uno tras otro; altos y anchos deben coincidir. El bloque siguiente ve lo que ha encontrado cada rama.</translation>
    </message>
    <message>
        <source>Raises the rate from zero at the start.</source>
        <translation>Sube la tasa desde cero al principio.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
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
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconociendo</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresión</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularización</translation>
    </message>
    <message>
        <source>Relabel {what}</source>
        <translation>Reetiquetar {what}</translation>
    </message>
    <message>
        <source>Relabel {what} as {label}</source>
        <translation>Reetiquetar {what} como {label}</translation>
    </message>
    <message>
        <source>Relabelling images has no word in lessons. Relabel before the recording begins.</source>
        <translation>Las lecciones no tienen palabra para cambiar las clases de las imágenes. Cámbielas antes de empezar a grabar.</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>Renombrar {what}</translation>
    </message>
    <message>
        <source>Repeats each pixel to make the map larger. Nothing is learned; a convolution after it smooths the squares.</source>
        <translation>Repite cada píxel para agrandar el mapa. Nada se aprende; una convolución después suaviza los cuadrados.</translation>
    </message>
    <message>
        <source>Replace the network</source>
        <translation>Sustituir la red</translation>
    </message>
    <message>
        <source>Replace {a} by {b}</source>
        <translation>Sustituir {a} por {b}</translation>
    </message>
    <message>
        <source>Replaces each map by its largest value, one number for each channel. It says whether a pattern occurs anywhere in the image.</source>
        <translation>Sustituye cada mapa por su valor mayor, un número por canal. Dice si un patrón aparece en algún lugar de la imagen.</translation>
    </message>
    <message>
        <source>Replaces each map by its mean, one number for each channel. The rest of the network then no longer depends on the size of the image.</source>
        <translation>Sustituye cada mapa por su media, un número por canal. El resto de la red ya no depende del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>Replaces each window by its mean and so shrinks the map.</source>
        <translation>Sustituye cada ventana por su media y así reduce el mapa.</translation>
    </message>
    <message>
        <source>Replaces each window by the mean of its values; padding does not count unless it is said to. The map shrinks and becomes smoother.</source>
        <translation>Sustituye cada ventana por la media de sus valores; el padding no cuenta salvo que se pida. El mapa se reduce y se suaviza.</translation>
    </message>
    <message>
        <source>Replaces each window by the sum of its values.</source>
        <translation>Sustituye cada ventana por la suma de sus valores.</translation>
    </message>
    <message>
        <source>Revert {what}</source>
        <translation>Revertir {what}</translation>
    </message>
    <message>
        <source>Rises in a straight line from 0 to 1 and stays there on both sides. It gates channels in MobileNetV3 without an exponential (Howard et al. 2019).</source>
        <translation>Sube en línea recta de 0 a 1 y ahí se queda por ambos lados. Regula canales en MobileNetV3 sin exponencial (Howard et al. 2019).</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>Redondear arriba</translation>
    </message>
    <message>
        <source>Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat.</source>
        <translation>Redondea la esquina de ReLU. Su pendiente es la sigmoide, así que nunca es del todo plana.</translation>
    </message>
    <message>
        <source>Rows and columns of zeros added on each side.</source>
        <translation>Filas y columnas de ceros añadidas a cada lado.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momentum</translation>
    </message>
    <message>
        <source>SSE4.2</source>
        <translation>SSE4.2</translation>
    </message>
    <message>
        <source>Saying the same of every image would be about as good.</source>
        <translation>Decir lo mismo de cada imagen sería casi igual de bueno.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>Poner la dilatación en 1</translation>
    </message>
    <message>
        <source>Set image size to {0}</source>
        <translation>Poner el tamaño de imagen en {0}</translation>
    </message>
    <message>
        <source>Set padding to “same”</source>
        <translation>Poner padding en «same»</translation>
    </message>
    <message>
        <source>Set parameters</source>
        <translation>Ajustar parámetros</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Poner {0}</translation>
    </message>
    <message>
        <source>Set {block} to {size}, or fit the images to the network.</source>
        <translation>Poner {block} en {size}, o ajustar las imágenes a la red.</translation>
    </message>
    <message>
        <source>Set {name} of {what} to {value}</source>
        <translation>Poner {name} de {what} en {value}</translation>
    </message>
    <message>
        <source>Sets a random share of the values to zero at each training step and enlarges the rest. Outside training it does nothing. The network learns not to rely on single units.</source>
        <translation>Pone a cero una parte aleatoria de los valores en cada paso de entrenamiento y aumenta el resto. Fuera del entrenamiento no hace nada. La red aprende a no depender de unidades sueltas.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others.</source>
        <translation>Pone a cero los valores negativos y conserva los demás.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and keeps the others. Without such a bend, a stack of layers could do no more than one layer.</source>
        <translation>Pone a cero los valores negativos y conserva los demás. Sin ese quiebro, una pila de capas no haría más que una sola.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and large ones to a ceiling, usually 6.</source>
        <translation>Pone a cero los valores negativos y limita los grandes a un techo, normalmente 6.</translation>
    </message>
    <message>
        <source>Sets random whole maps to zero at each training step. Neighbouring pixels say nearly the same, so that dropping single ones would change little.</source>
        <translation>Pone a cero mapas enteros al azar en cada paso de entrenamiento. Los píxeles vecinos dicen casi lo mismo; quitar algunos sueltos cambiaría poco.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Share of images mirrored left to right.</source>
        <translation>Parte de imágenes volteadas de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Share of the maps that is switched off.</source>
        <translation>Parte de los mapas que se apaga.</translation>
    </message>
    <message>
        <source>Share of the right class that is spread over all classes in training.</source>
        <translation>Parte de la clase correcta que se reparte entre todas en el entrenamiento.</translation>
    </message>
    <message>
        <source>Share of the values that is switched off.</source>
        <translation>Parte de los valores que se apaga.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Shortens a step that would be too long, so that the numbers stay in bounds.</source>
        <translation>Acorta un paso demasiado largo, para que los números no se disparen.</translation>
    </message>
    <message>
        <source>Show health</source>
        <translation>Mostrar la salud</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Show mistakes</source>
        <translation>Mostrar errores</translation>
    </message>
    <message>
        <source>Shows every class equally often, however many images it has.</source>
        <translation>Muestra cada clase con igual frecuencia, tenga las imágenes que tenga.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight lines: nearly the same curve, much cheaper.</source>
        <translation>SiLU hecha de rectas: casi la misma curva, mucho más barata.</translation>
    </message>
    <message>
        <source>Side of the black square as a share of the shorter side.</source>
        <translation>Lado del cuadrado negro como parte del lado menor.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of each filter.</source>
        <translation>Tamaño de cada filtro.</translation>
    </message>
    <message>
        <source>Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers.</source>
        <translation>Desliza una matriz dada sobre cada canal: bordes, desenfoque, nitidez o números propios.</translation>
    </message>
    <message>
        <source>Slides a matrix that you choose over each channel and sums the products. Nothing is learned: an edge detector shows edges at once.</source>
        <translation>Desliza una matriz elegida sobre cada canal y suma los productos. Nada se aprende: un detector de bordes muestra bordes al momento.</translation>
    </message>
    <message>
        <source>Slides learned filters over the image; each makes one map.</source>
        <translation>Desliza filtros aprendidos sobre la imagen; cada uno produce un mapa.</translation>
    </message>
    <message>
        <source>Slides one small filter over each channel on its own. A 1×1 convolution after it mixes the channels, for far fewer products than a full one.</source>
        <translation>Desliza un pequeño filtro sobre cada canal por separado. Una convolución 1×1 después mezcla los canales, con muchos menos productos que una completa.</translation>
    </message>
    <message>
        <source>Slides small filters over the image. Each one makes a map that is bright where its pattern occurs.</source>
        <translation>Desliza pequeños filtros sobre la imagen. Cada uno produce un mapa, claro donde aparece su patrón.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>ResNet pequeña</translation>
    </message>
    <message>
        <source>Small VGG</source>
        <translation>VGG pequeña</translation>
    </message>
    <message>
        <source>Small classes may come off badly; balancing shows every class equally often.</source>
        <translation>Las clases pequeñas pueden salir perdiendo; equilibrar muestra cada clase con igual frecuencia.</translation>
    </message>
    <message>
        <source>So few could come out so by chance. Add images, or set more aside for validation.</source>
        <translation>Con tan pocas puede salir así por azar. Añadir imágenes, o apartar más para validación.</translation>
    </message>
    <message>
        <source>So this says little about the network. Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Esto dice poco sobre la red. Entrene de nuevo con una tasa menor, o deje que se elijan los ajustes para estas imágenes.</translation>
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
        <translation>Puede que algunas etiquetas estén mal</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>Spatial dropout</translation>
    </message>
    <message>
        <source>Splits channels into groups that are filtered apart.</source>
        <translation>Divide los canales en grupos que se filtran por separado.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1.</source>
        <translation>Comprime cada valor entre 0 y 1.</translation>
    </message>
    <message>
        <source>Squeezes every value between 0 and 1. Far from zero it is flat, so that deep networks learn slowly with it.</source>
        <translation>Comprime cada valor entre 0 y 1. Lejos de cero es plana, y las redes profundas aprenden despacio con ella.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1, with 0 staying 0. The activation of the first LeNet; flat far from zero, like the sigmoid.</source>
        <translation>Comprime cada valor entre −1 y 1, y 0 sigue siendo 0. La activación del primer LeNet; plana lejos de cero, como la sigmoide.</translation>
    </message>
    <message>
        <source>Squeezes every value between −1 and 1.</source>
        <translation>Comprime cada valor entre −1 y 1.</translation>
    </message>
    <message>
        <source>Stamps each input value, times a small learned filter, onto a larger map and adds up. It undoes the shrinking of a convolution with the same stride.</source>
        <translation>Estampa cada valor de entrada, por un pequeño filtro aprendido, en un mapa mayor y suma. Deshace la reducción de una convolución del mismo paso.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise as a share of full range.</source>
        <translation>Desviación estándar del ruido gaussiano como parte del rango total.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>Desviación estándar del ruido.</translation>
    </message>
    <message>
        <source>Start anew with a lower rate; a batch norm before it, or leaky ReLU, guards against it.</source>
        <translation>Empezar de cero con una tasa menor; un batch norm antes, o leaky ReLU, lo evita.</translation>
    </message>
    <message>
        <source>Step every</source>
        <translation>Escalón cada</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Factor de escalón</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation loss.</source>
        <translation>Para tras tantas épocas sin mejor pérdida de validación.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Sum pool</source>
        <translation>Pooling suma</translation>
    </message>
    <message>
        <source>Switches random units off in training, so that none is relied upon.</source>
        <translation>Apaga unidades al azar en el entrenamiento, para que la red no dependa de ninguna.</translation>
    </message>
    <message>
        <source>Switches whole random maps off in training.</source>
        <translation>Apaga mapas enteros al azar en el entrenamiento.</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Retirar {what}</translation>
    </message>
    <message>
        <source>Takes an image as an array of height × width × channels with pixels from 0 to 255. Scaling brings them to a range in which training works well.</source>
        <translation>Toma una imagen como matriz de alto × ancho × canales con píxeles de 0 a 255. El escalado los lleva a un rango en que el entrenamiento va bien.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>The curves show no fault</source>
        <translation>Las curvas no muestran fallo</translation>
    </message>
    <message>
        <source>The data has {count}, but the network gives {n}.</source>
        <translation>Los datos tienen {count}, pero la red da {n}.</translation>
    </message>
    <message>
        <source>The end of a classifier: one probability per class, together 1.</source>
        <translation>El final de un clasificador: una probabilidad por clase, en total 1.</translation>
    </message>
    <message>
        <source>The end of a network that estimates numbers.</source>
        <translation>El final de una red que estima números.</translation>
    </message>
    <message>
        <source>The end of a tagger: one probability per label, each on its own.</source>
        <translation>El final de un etiquetador: una probabilidad por etiqueta, cada una por sí sola.</translation>
    </message>
    <message>
        <source>The highest rate.</source>
        <translation>La tasa más alta.</translation>
    </message>
    <message>
        <source>The image: height × width × channels, pixels from 0 to 255.</source>
        <translation>La imagen: alto × ancho × canales, píxeles de 0 a 255.</translation>
    </message>
    <message>
        <source>The images are {size}, but {block} takes {wanted}.</source>
        <translation>Las imágenes son {size}, pero {block} toma {wanted}.</translation>
    </message>
    <message>
        <source>The largest value that comes out.</source>
        <translation>El mayor valor que sale.</translation>
    </message>
    <message>
        <source>The loss shot up</source>
        <translation>La pérdida se disparó</translation>
    </message>
    <message>
        <source>The loss was still falling in the last of {0}.</source>
        <translation>La pérdida aún bajaba en la última de {0}.</translation>
    </message>
    <message>
        <source>The network has no image input.</source>
        <translation>La red no tiene entrada de imagen.</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>La red no tiene salida.</translation>
    </message>
    <message>
        <source>The network has {n} outputs: {names}.</source>
        <translation>La red tiene {n} salidas: {names}.</translation>
    </message>
    <message>
        <source>The network is empty.</source>
        <translation>La red está vacía.</translation>
    </message>
    <message>
        <source>The network of CNN Explainer: ten maps in each convolution, easy to look through.</source>
        <translation>La red de CNN Explainer: diez mapas por convolución, fáciles de repasar.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds</source>
        <translation>Los números se dispararon</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went on with {scale:g} times the learning rate.</source>
        <translation>Los números se dispararon en el paso {step}: de vuelta en la época {epoch}, siguió con {scale:g} veces la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds at step {step}: back at the start, it went on with {scale:g} times the learning rate.</source>
        <translation>Los números se dispararon en el paso {step}: de vuelta al principio, siguió con {scale:g} veces la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds once</source>
        <translation>Los números se dispararon una vez</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>La misma semilla da los mismos números.</translation>
    </message>
    <message>
        <source>The test images are harder than the validation images</source>
        <translation>Las imágenes de prueba son más difíciles que las de validación</translation>
    </message>
    <message>
        <source>The training loss had come down to {least:.3g} and is {now:.3g} now.</source>
        <translation>La pérdida de entrenamiento había bajado a {least:.3g} y ahora es {now:.3g}.</translation>
    </message>
    <message>
        <source>The validation loss was {least:.3g} and has risen to {now:.3g}; the training loss is {train:.3g}.</source>
        <translation>La pérdida de validación era {least:.3g} y ha subido a {now:.3g}; la de entrenamiento es {train:.3g}.</translation>
    </message>
    <message>
        <source>There are no validation images, so nothing says how it does on others. Add images, or set some aside.</source>
        <translation>No hay imágenes de validación, así que nada dice cómo va con otras. Añadir imágenes, o apartar algunas.</translation>
    </message>
    <message>
        <source>There are {n:.0f} training images a class.</source>
        <translation>Hay {n:.0f} imágenes de entrenamiento por clase.</translation>
    </message>
    <message>
        <source>This augmentation has no word in lessons; they know “none” and “shift”.</source>
        <translation>Las lecciones no tienen palabra para este aumento de datos; conocen «none» y «shift».</translation>
    </message>
    <message>
        <source>This block needs a newer cnndesk.</source>
        <translation>Este bloque necesita un cnndesk más nuevo.</translation>
    </message>
    <message>
        <source>This block was made by a newer cnndesk. It is kept and saved unchanged.</source>
        <translation>Este bloque lo hizo un cnndesk más nuevo. Se conserva y se guarda sin cambios.</translation>
    </message>
    <message>
        <source>This zooming has no word in lessons; they know zooming in until numbers are written, and out to the whole image.</source>
        <translation>Las lecciones no tienen palabra para esta ampliación; conocen ampliar hasta que se escriben los números y volver a la imagen entera.</translation>
    </message>
    <message>
        <source>Three residual blocks: shortcuts around convolutions let deep networks learn.</source>
        <translation>Tres bloques residuales: los atajos alrededor de convoluciones dejan aprender a redes profundas.</translation>
    </message>
    <message>
        <source>TinyVGG</source>
        <translation>TinyVGG</translation>
    </message>
    <message>
        <source>Too few validation images to say</source>
        <translation>Pocas imágenes de validación para decirlo</translation>
    </message>
    <message>
        <source>Too little data: it learns by heart</source>
        <translation>Pocos datos: aprende de memoria</translation>
    </message>
    <message>
        <source>Train anew with a lower rate, or let the settings be chosen for these images.</source>
        <translation>Entrenar de nuevo con una tasa menor, o dejar que se elijan los ajustes para estas imágenes.</translation>
    </message>
    <message>
        <source>Train longer: {n} epochs.</source>
        <translation>Entrenar más: {n} épocas.</translation>
    </message>
    <message>
        <source>Train {n} epochs</source>
        <translation>Entrenar {n} épocas</translation>
    </message>
    <message>
        <source>Training needs exactly one: delete the others.</source>
        <translation>El entrenamiento necesita exactamente una: eliminar las demás.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transpuesta</translation>
    </message>
    <message>
        <source>Turns one number per class into probabilities that add up to 1. Training lowers the cross-entropy: minus the logarithm of the right class's probability.</source>
        <translation>Convierte un número por clase en probabilidades que suman 1. El entrenamiento reduce la entropía cruzada: menos el logaritmo de la probabilidad de la clase correcta.</translation>
    </message>
    <message>
        <source>Turns one number per label into a probability, each on its own. An image may carry several labels; training lowers the binary cross-entropy.</source>
        <translation>Convierte un número por etiqueta en una probabilidad, cada una por sí sola. Una imagen puede llevar varias etiquetas; el entrenamiento reduce la entropía cruzada binaria.</translation>
    </message>
    <message>
        <source>Two classes seem exchanged</source>
        <translation>Dos clases parecen intercambiadas</translation>
    </message>
    <message>
        <source>Two convolutions and three fully connected blocks; reads handwritten digits in seconds.</source>
        <translation>Dos convoluciones y tres bloques totalmente conectados; lee dígitos manuscritos en segundos.</translation>
    </message>
    <message>
        <source>Unfreeze {what}</source>
        <translation>Descongelar {what}</translation>
    </message>
    <message>
        <source>Ungroup {what}</source>
        <translation>Desagrupar {what}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units are dead</source>
        <translation>Hay unidades muertas</translation>
    </message>
    <message>
        <source>Unknown block</source>
        <translation>Bloque desconocido</translation>
    </message>
    <message>
        <source>Unmute {what}</source>
        <translation>Reactivar {what}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>Update cnndesk, or replace this “{type}” by a block that this version has.</source>
        <translation>Actualizar cnndesk, o sustituir este «{type}» por un bloque que tenga esta versión.</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>Use 1 group</source>
        <translation>Usar 1 grupo</translation>
    </message>
    <message>
        <source>Use 1 group or a divisor of {channels}.</source>
        <translation>Usar 1 grupo o un divisor de {channels}.</translation>
    </message>
    <message>
        <source>Use a divisor of {channels}, such as {fitting}.</source>
        <translation>Usar un divisor de {channels}, como {fitting}.</translation>
    </message>
    <message>
        <source>Use a multiple of {groups} filters, or 1 group.</source>
        <translation>Usar un múltiplo de {groups} filtros, o 1 grupo.</translation>
    </message>
    <message>
        <source>Use at most {fits}.</source>
        <translation>Usar como máximo {fits}.</translation>
    </message>
    <message>
        <source>Use decay {decay:g}</source>
        <translation>Usar decay {decay:g}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use padding “same” and equal strides on both branches, or pool the larger one.</source>
        <translation>Usar padding «same» y pasos iguales en ambas ramas, o reducir la mayor con pooling.</translation>
    </message>
    <message>
        <source>Use padding “same” or a {noun} of at most {largest}.</source>
        <translation>Usar padding «same» o {noun} de {largest} como máximo.</translation>
    </message>
    <message>
        <source>Use pads smaller than the window, or padding “same”.</source>
        <translation>Usar márgenes menores que la ventana, o padding «same».</translation>
    </message>
    <message>
        <source>Use rate {rate:g}</source>
        <translation>Usar tasa {rate:g}</translation>
    </message>
    <message>
        <source>Use smaller pads or padding “same”.</source>
        <translation>Usar márgenes menores o padding «same».</translation>
    </message>
    <message>
        <source>Use {fits}</source>
        <translation>Usar {fits}</translation>
    </message>
    <message>
        <source>Use {groups}</source>
        <translation>Usar {groups}</translation>
    </message>
    <message>
        <source>Use {more} filters</source>
        <translation>Usar {more} filtros</translation>
    </message>
    <message>
        <source>Use {noun} {size}</source>
        <translation>Usar {noun} {size}</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Variar las imágenes</translation>
    </message>
    <message>
        <source>Very negative values become minus this.</source>
        <translation>Los valores muy negativos se vuelven menos este.</translation>
    </message>
    <message>
        <source>Waits until {block} fits.</source>
        <translation>Espera a que {block} encaje.</translation>
    </message>
    <message>
        <source>Waits until {block} is connected.</source>
        <translation>Espera a que {block} esté conectado.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Watching a picture that is none of the data has no word in lessons. Watch one of the images of the data.</source>
        <translation>Las lecciones no tienen palabra para observar una imagen que no es de los datos. Observe una de las imágenes de los datos.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>What it sees in training it knows, other images less well.</source>
        <translation>Lo que ve en el entrenamiento lo conoce; otras imágenes, menos.</translation>
    </message>
    <message>
        <source>What negative values are multiplied by.</source>
        <translation>Por lo que se multiplican los valores negativos.</translation>
    </message>
    <message>
        <source>What the Lab has put together has no word in lessons. They can vary settings of the training, augment and template, over up to 20 seeds, in 60 runs.</source>
        <translation>Las lecciones no tienen palabra para lo que se ha preparado en el Laboratorio. Pueden variar ajustes del entrenamiento, augment y template, con hasta 20 semillas, en 60 ejecuciones.</translation>
    </message>
    <message>
        <source>What the Lab has tried has no word in lessons. Vary less in it.</source>
        <translation>Las lecciones no tienen palabra para lo que el Laboratorio ha probado. Varíe menos en él.</translation>
    </message>
    <message>
        <source>What was trained before the recording is not in the lesson: its learners begin with a new network. Let them train in it.</source>
        <translation>Lo que se entrenó antes de la grabación no está en la lección: los alumnos empiezan con una red nueva. Deje que la entrenen en ella.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With pads {numbers} a window {size} would lie outside the image.</source>
        <translation>Con márgenes {numbers}, una ventana {size} quedaría fuera de la imagen.</translation>
    </message>
    <message>
        <source>You are back at now, so the step gets no line for the other moment: in the end nothing would show that it was looked at. Press “Next step” while you are there; the next step begins with now by itself.</source>
        <translation>Ha vuelto a ahora, así que el paso no tiene línea para el otro momento: al final nada mostraría que se ha mirado. Pulse «Paso siguiente» mientras esté allí; el paso siguiente empieza por sí mismo en ahora.</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>Zero padding</translation>
    </message>
    <message>
        <source>Zeros of the padding are values too: the mean is smaller at the border.</source>
        <translation>Los ceros del padding también son valores: la media es menor en el borde.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>añadiendo</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>asking what moves each class</source>
        <translation>preguntando qué mueve cada clase</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropía cruzada binaria</translation>
    </message>
    <message>
        <source>box blur</source>
        <translation>desenfoque de caja</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibrando</translation>
    </message>
    <message>
        <source>choosing a threshold</source>
        <translation>eligiendo un umbral</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>comparing with random concepts</source>
        <translation>comparando con conceptos al azar</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>copying pixels</source>
        <translation>copiando píxeles</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificando</translation>
    </message>
    <message>
        <source>dilation {n}</source>
        <translation>dilatación {n}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujando</translation>
    </message>
    <message>
        <source>edges, 4 neighbours</source>
        <translation>bordes, 4 vecinos</translation>
    </message>
    <message>
        <source>edges, 8 neighbours</source>
        <translation>bordes, 8 vecinos</translation>
    </message>
    <message>
        <source>edges, diagonal</source>
        <translation>bordes, diagonal</translation>
    </message>
    <message>
        <source>emboss</source>
        <translation>relieve</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>estimando</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>filmando</translation>
    </message>
    <message>
        <source>finding out what “not sure” is</source>
        <translation>averiguando qué es «sin certeza»</translation>
    </message>
    <message>
        <source>finding the directions of largest variance</source>
        <translation>hallando las direcciones de mayor varianza</translation>
    </message>
    <message>
        <source>finding the main directions</source>
        <translation>hallando las direcciones principales</translation>
    </message>
    <message>
        <source>fixed mean, std</source>
        <translation>fixed mean, std</translation>
    </message>
    <message>
        <source>floor −{n}</source>
        <translation>suelo −{n}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>entregando</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>alto × ancho</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>la entrada {0}</translation>
    </message>
    <message>
        <source>installed with Python</source>
        <translation>instalado con Python</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>learned slope</source>
        <translation>pendiente aprendida</translation>
    </message>
    <message>
        <source>learning the background</source>
        <translation>aprendiendo el fondo</translation>
    </message>
    <message>
        <source>learning what is background</source>
        <translation>aprendiendo qué es fondo</translation>
    </message>
    <message>
        <source>listing images</source>
        <translation>listando imágenes</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>looking at an image</source>
        <translation>mirando una imagen</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>mirando imágenes</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>mirando la imagen</translation>
    </message>
    <message>
        <source>looking at the units</source>
        <translation>mirando las unidades</translation>
    </message>
    <message>
        <source>looking at their parts</source>
        <translation>mirando sus partes</translation>
    </message>
    <message>
        <source>looking closer</source>
        <translation>mirando de cerca</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>buscando imágenes</translation>
    </message>
    <message>
        <source>making batches</source>
        <translation>formando lotes</translation>
    </message>
    <message>
        <source>map {n} of {block}</source>
        <translation>mapa {n} de {block}</translation>
    </message>
    <message>
        <source>mean 0, std 1</source>
        <translation>media 0, desv. 1</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>error absoluto medio</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>measuring PyTorch</source>
        <translation>midiendo PyTorch</translation>
    </message>
    <message>
        <source>mixed: 16 and 32 bits</source>
        <translation>mixta: 16 y 32 bits</translation>
    </message>
    <message>
        <source>momentum {n}</source>
        <translation>momentum {n}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>muted: passes its input on</source>
        <translation>silenciado: deja pasar su entrada</translation>
    </message>
    <message>
        <source>newer cnndesk</source>
        <translation>cnndesk más nuevo</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>normal, 0.05</source>
        <translation>normal, 0.05</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conectar</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing left of {size}</source>
        <translation>no queda nada de {size}</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>one after the other, {n} threads</source>
        <translation>una tras otra, {n} hilos</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>one-cycle</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>ortogonal</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>salida {0}</translation>
    </message>
    <message>
        <source>over all inputs n</source>
        <translation>sobre todas las entradas n</translation>
    </message>
    <message>
        <source>over channels c and kernel cells i, j; s is the stride</source>
        <translation>sobre canales c y celdas i, j del kernel; s es el paso</translation>
    </message>
    <message>
        <source>over kernel cells i, j; s is the stride</source>
        <translation>sobre celdas i, j del kernel; s es el paso</translation>
    </message>
    <message>
        <source>over matrix cells i, j; s is the stride</source>
        <translation>sobre celdas i, j de la matriz; s es el paso</translation>
    </message>
    <message>
        <source>over n channels around</source>
        <translation>sobre n canales alrededor</translation>
    </message>
    <message>
        <source>over the whole map</source>
        <translation>sobre todo el mapa</translation>
    </message>
    <message>
        <source>over {n} channels</source>
        <translation>sobre {n} canales</translation>
    </message>
    <message>
        <source>over {plane}</source>
        <translation>sobre {plane}</translation>
    </message>
    <message>
        <source>padded input {0}</source>
        <translation>la entrada con borde {0}</translation>
    </message>
    <message>
        <source>pads too large</source>
        <translation>márgenes demasiado grandes</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>pixels, height × width</source>
        <translation>píxeles, alto × ancho</translation>
    </message>
    <message>
        <source>pixels: top, bottom, left, right</source>
        <translation>píxeles: arriba, abajo, izquierda, derecha</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>reading images as the project will</source>
        <translation>leyendo imágenes como lo hará el proyecto</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>reading the path</source>
        <translation>leyendo el camino</translation>
    </message>
    <message>
        <source>recognising</source>
        <translation>reconociendo</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>reducir en meseta</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>searching for what excites {block}</source>
        <translation>buscando qué excita {block}</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>nitidez</translation>
    </message>
    <message>
        <source>slope {n}</source>
        <translation>pendiente {n}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>independiente</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalonado</translation>
    </message>
    <message>
        <source>stride {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>taking values apart</source>
        <translation>descomponiendo valores</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>the loss along the path</source>
        <translation>la pérdida a lo largo del camino</translation>
    </message>
    <message>
        <source>the loss around it</source>
        <translation>la pérdida a su alrededor</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>cronometrando</translation>
    </message>
    <message>
        <source>to one row</source>
        <translation>en una fila</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>too many extra rows</source>
        <translation>demasiadas filas extra</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>arriba, abajo, izquierda, derecha</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>valid: the window stays inside the image. same: zeros around it keep the size.</source>
        <translation>valid: la ventana queda dentro de la imagen. same: ceros alrededor conservan el tamaño.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>exactitud de validación</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>with its neighbour</source>
        <translation>con su vecino</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>writing logs</source>
        <translation>escribiendo registros</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>{0} in it is selected</source>
        <translation>{0} está seleccionado dentro</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionado</translation>
    </message>
    <message>
        <source>{0}, folded group</source>
        <translation>{0}, grupo plegado</translation>
    </message>
    <message>
        <source>{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it {left}.</source>
        <translation>{block} tiene el {share:.0f} % de los parámetros; una media global antes le deja {left}.</translation>
    </message>
    <message>
        <source>{block} is not connected.</source>
        <translation>{block} no está conectado.</translation>
    </message>
    <message>
        <source>{block} takes {inputs} and has {n}.</source>
        <translation>{block} toma {inputs} y tiene {n}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} and {second} channels</source>
        <translation>{first} y {second} canales</translation>
    </message>
    <message>
        <source>{first} and {second} have no activation between them: together they can do no more than one block.</source>
        <translation>{first} y {second} no tienen activación entre ellos: juntos no pueden más que un bloque.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {channels}.</source>
        <translation>{groups} grupos no dividen {channels}.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide the {filters}.</source>
        <translation>{groups} grupos no dividen {filters}.</translation>
    </message>
    <message>
        <source>{groups} groups, {channels} channels</source>
        <translation>{groups} grupos, {channels} canales</translation>
    </message>
    <message>
        <source>{groups} groups, {filters} filters</source>
        <translation>{groups} grupos, {filters} filtros</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{name} to {value}</source>
        <translation>{name} en {value}</translation>
    </message>
    <message>
        <source>{n} % of the maps</source>
        <translation>{n} % de los mapas</translation>
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
        <translation>{n} tramo</translation>
    </message>
    <message>
        <source>{n} bins</source>
        <translation>{n} tramos</translation>
    </message>
    <message>
        <source>{n} block</source>
        <translation>{n} bloque</translation>
    </message>
    <message>
        <source>{n} blocks</source>
        <translation>{n} bloques</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n} canal</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} canales</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n} clase</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>{n} each</source>
        <translation>{n} por canal</translation>
    </message>
    <message>
        <source>{n} epoch</source>
        <translation>{n} época</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} épocas</translation>
    </message>
    <message>
        <source>{n} filter</source>
        <translation>{n} filtro</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} filtros</translation>
    </message>
    <message>
        <source>{n} folder</source>
        <translation>{n} carpeta</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation>{n} carpetas</translation>
    </message>
    <message>
        <source>{n} group</source>
        <translation>{n} grupo</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} grupos</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} imagen</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} imágenes</translation>
    </message>
    <message>
        <source>{n} input</source>
        <translation>{n} entrada</translation>
    </message>
    <message>
        <source>{n} input channel</source>
        <translation>{n} canal de entrada</translation>
    </message>
    <message>
        <source>{n} input channels</source>
        <translation>{n} canales de entrada</translation>
    </message>
    <message>
        <source>{n} inputs</source>
        <translation>{n} entradas</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} label</source>
        <translation>{n} etiqueta</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} etiquetas</translation>
    </message>
    <message>
        <source>{n} link</source>
        <translation>{n} enlace</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} enlaces</translation>
    </message>
    <message>
        <source>{n} map</source>
        <translation>{n} mapa</translation>
    </message>
    <message>
        <source>{n} maps</source>
        <translation>{n} mapas</translation>
    </message>
    <message>
        <source>{n} maps of {block}</source>
        <translation>{n} mapas de {block}</translation>
    </message>
    <message>
        <source>{n} of {maps} maps of {block} are zero for every image and learn no more.</source>
        <translation>{n} de {maps} mapas de {block} son cero para toda imagen y ya no aprenden.</translation>
    </message>
    <message>
        <source>{n} or more inputs</source>
        <translation>{n} entradas o más</translation>
    </message>
    <message>
        <source>{n} parameter</source>
        <translation>{n} parámetro</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} parámetros</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} imagen</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} imágenes</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} ejecución</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} ejecuciones</translation>
    </message>
    <message>
        <source>{n} side by side, 1 thread each</source>
        <translation>{n} a la vez, 1 hilo cada una</translation>
    </message>
    <message>
        <source>{n} test image</source>
        <translation>{n} imagen de prueba</translation>
    </message>
    <message>
        <source>{n} test images</source>
        <translation>{n} imágenes de prueba</translation>
    </message>
    <message>
        <source>{n} times the same</source>
        <translation>{n} veces lo mismo</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} unidad</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} unidades</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} valor</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valores</translation>
    </message>
    <message>
        <source>{n} weight</source>
        <translation>{n} peso</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} pesos</translation>
    </message>
    <message>
        <source>{subject} is larger than the {target}.</source>
        <translation>{subject}: mayor que {target}.</translation>
    </message>
    <message>
        <source>{title} needs at least {fewest}, not {channels}.</source>
        <translation>{title} necesita al menos {fewest}, no {channels}.</translation>
    </message>
    <message>
        <source>{title} needs inputs of the same height and width, not {first} and {shape}.</source>
        <translation>{title} necesita entradas del mismo alto y ancho, no {first} y {shape}.</translation>
    </message>
    <message>
        <source>{title} needs inputs with the same number of channels, not {first} and {shape}.</source>
        <translation>{title} necesita entradas con igual número de canales, no {first} y {shape}.</translation>
    </message>
    <message>
        <source>{title} needs one number per {noun}, but its input is {shape}.</source>
        <translation>{title} necesita un número por {noun}, pero su entrada es {shape}.</translation>
    </message>
    <message>
        <source>{what} in {block}.</source>
        <translation>{what} en {block}.</translation>
    </message>
    <message>
        <source>{window} on {input}</source>
        <translation>{window} en {input}</translation>
    </message>
    <message>
        <source>{window} with dilation {dilation} spans {span}, which</source>
        <translation>{window} con dilatación {dilation}, que abarca {span}</translation>
    </message>
    <message>
        <source>“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those that a network was trained with elsewhere.</source>
        <translation>«mean 0, std 1» usa la media y la desviación de las imágenes de entrenamiento; «fixed» conserva las que usó una red entrenada en otra parte.</translation>
    </message>
    <message>
        <source>“{large}” has {many:,} training images, {times:.1f} times as many as “{small}” with {few:,}</source>
        <translation>«{large}» tiene {many:,} imágenes de entrenamiento, {times:.1f} veces más que «{small}», con {few:,}</translation>
    </message>
</context>
</TS>
