<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>jobtag</name>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; does not say how many workers. Write local:4 for four of them.</source>
        <translation>«{address}» no dice cuántos procesos. Escriba local:4 para cuatro.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; is not an address. Write tcp://host:8786, or local:4.</source>
        <translation>«{address}» no es una dirección. Escriba tcp://host:8786 o local:4.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>«{each}» ya existe. Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; is a folder; choose the name of a file in it.</source>
        <translation>«{each}» es una carpeta; elija el nombre de un archivo que esté en ella.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; begins with a row that cannot be used ({fault}); mend that row.</source>
        <translation>«{file}» empieza con una fila inservible ({fault}); corrija esa fila.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its annotations are places in the texts or other texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>«{file}» viene de Argilla, pero sus anotaciones son fragmentos u otros textos; importe sin etiquetas con --labels &quot;&quot; o con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its responses are ratings, rankings or places in the texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>«{file}» viene de Argilla, pero sus respuestas son puntuaciones, clasificaciones o fragmentos; importe sin etiquetas con --labels &quot;&quot; o con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but its results hold no choices but places or give ratings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>«{file}» viene de Label Studio, pero sus resultados no contienen opciones, sino fragmentos o puntuaciones; importe sin etiquetas con --labels &quot;&quot; o con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but which column holds the choices is unclear; name it with --labels COL, or import without labels with --labels &quot;&quot;.</source>
        <translation>«{file}» viene de Label Studio, pero no está claro qué columna contiene las opciones; indíquela con --labels COL, o importe sin etiquetas con --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>&quot;{file}&quot; comes from Prodigy, but its lines highlight spans of texts instead of labelling them; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>«{file}» viene de Prodigy, pero sus líneas marcan fragmentos en vez de etiquetar los textos; importe sin etiquetas con --labels &quot;&quot; o con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{file}&quot; contains no list of postings. It should be a list of objects, as pandas writes it with orient=&quot;records&quot;.</source>
        <translation>«{file}» no contiene una lista de anuncios. Debe ser una lista de objetos, como la escribe pandas con orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has more than {most_attributes:,} attributes; remove some.</source>
        <translation>«{file}» tiene más de {most_attributes:,} atributos; quite algunos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has no @attribute lines; save it again as ARFF or CSV.</source>
        <translation>«{file}» no tiene líneas @attribute; guárdelo de nuevo como ARFF o CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>&quot;{file}&quot; has no column &quot;{asked}&quot;; {there_are}.</source>
        <translation>«{file}» no tiene la columna «{asked}»; {there_are}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; has {cells:,} columns; remove all but {most_columns:,} or fewer.</source>
        <translation>«{file}» tiene {cells:,} columnas; deje como máximo {most_columns:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{file}&quot; seems to hold labels under {key}, but none could be read from it; name their place with --labels PATH, or import without labels with --yes.</source>
        <translation>«{file}» parece contener etiquetas en {key}, pero no se pudo leer ninguna; indique su lugar con --labels PATH, o importe sin etiquetas con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{name}&quot; cannot be packed; leave out .gz.</source>
        <translation>«{name}» no se puede comprimir; quite .gz.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{name}&quot; must end in .html or .pdf. Choose one of these endings.</source>
        <translation>«{name}» debe terminar en .html o .pdf. Elija una de estas extensiones.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{name}&quot; must end in .skops, .joblib or {project}. Choose one of these endings.</source>
        <translation>«{name}» debe terminar en .skops, .joblib o {project}. Elija una de estas extensiones.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{odd}&quot; is taken as one name; --separator tells what stands between names.</source>
        <translation>«{odd}» se toma como un solo nombre; --separator dice qué separa los nombres.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>«{path}» ya existe. Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; cannot be read ({reason}); try a copy of it.</source>
        <translation>«{path}» no se puede leer ({reason}); pruebe con una copia.</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>&quot;{path}&quot; cannot be read as a Parquet file; get an intact copy of it.</source>
        <translation>«{path}» no se puede leer como archivo Parquet; consiga una copia intacta.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; cannot be read as a spreadsheet ({error}); save it again, or as CSV.</source>
        <translation>«{path}» no se puede leer como hoja de cálculo ({error}); guárdelo de nuevo, o como CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/writer.py"/>
        <source>&quot;{path}&quot; cannot be read: Jobtag only writes this format.</source>
        <translation>«{path}» no se puede leer: Jobtag solo escribe este formato.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; cannot be written ({reason}); choose another place.</source>
        <translation>«{path}» no se puede escribir ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains &quot;{filename}&quot;, a path that leads out of it; unpack it with care and check its files.</source>
        <translation>«{path}» contiene «{filename}», una ruta que sale de él; descomprímalo con cuidado y revise sus archivos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains files of different kinds ({names}); unpack it and import one kind.</source>
        <translation>«{path}» contiene archivos de tipos distintos ({names}); descomprímalo e importe uno solo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains no file of postings{why}; unpack it and check its files.</source>
        <translation>«{path}» no contiene ningún archivo de anuncios{why}; descomprímalo y revise sus archivos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; contains no list of labels. Export one to see the format.</source>
        <translation>«{path}» no contiene una lista de etiquetas. Exporte una para ver el formato.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; has no column &quot;name&quot;. Its first row should name the columns: {columns}.</source>
        <translation>«{path}» no tiene la columna «name». Su primera fila debe nombrar las columnas: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheet &quot;{wanted}&quot;; choose one of: {names}.</source>
        <translation>«{path}» no tiene la hoja «{wanted}»; elija una de: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheets; save it again, or as CSV.</source>
        <translation>«{path}» no tiene hojas; guárdelo de nuevo, o como CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; holds {found:,} files; unpack it and choose from them.</source>
        <translation>«{path}» contiene {found:,} archivos; descomprímalo y elija entre ellos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{path}&quot; is a Jobtag project; open it instead of importing it.</source>
        <translation>«{path}» es un proyecto de Jobtag; ábralo en vez de importarlo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is a damaged zip archive or spreadsheet; get an intact copy, or save it as CSV.</source>
        <translation>«{path}» es un archivo zip o una hoja de cálculo dañada; consiga una copia intacta, o guárdela como CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; is a folder; choose the name of a file in it.</source>
        <translation>«{path}» es una carpeta; elija el nombre de un archivo que esté en ella.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{path}&quot; is a web page, such as a form to sign in; download the table again, or rename the page to .html.</source>
        <translation>«{path}» es una página web, por ejemplo de inicio de sesión; descargue la tabla de nuevo o cambie la extensión de la página a .html.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; is damaged; get an intact copy of it.</source>
        <translation>«{path}» está dañado; consiga una copia intacta.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is encrypted; save it without a password.</source>
        <translation>«{path}» está cifrado; guárdelo sin contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{path}&quot; is no exported model, so it is not replaced. Choose another name.</source>
        <translation>«{path}» no es un modelo exportado, así que no se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; is not ARFF, which begins with @relation; save it again as ARFF or CSV.</source>
        <translation>«{path}» no es ARFF, que empieza con @relation; guárdelo de nuevo como ARFF o CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is not JSON, which begins with [ or {{. Save it again as JSON or CSV.</source>
        <translation>«{path}» no es JSON, que empieza con [ o {{. Guárdelo de nuevo como JSON o CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is not an ordinary file; save it as a file first.</source>
        <translation>«{path}» no es un archivo corriente; guárdelo primero como archivo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is not valid JSON. Export a list of labels to see the format.</source>
        <translation>«{path}» no es JSON válido. Exporte una lista de etiquetas para ver el formato.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is not valid JSON; save the label names again.</source>
        <translation>«{path}» no es JSON válido; guarde de nuevo los nombres de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is one object of texts; write each posting as an object of its own, with its text under &quot;text&quot;.</source>
        <translation>«{path}» es un único objeto de textos; escriba cada anuncio como un objeto propio, con su texto en &quot;text&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is packed with gzip; unpack it first.</source>
        <translation>«{path}» está comprimido con gzip; descomprímalo primero.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is too large for a list of labels. Choose one with {most_labels:,} or fewer.</source>
        <translation>«{path}» es demasiado grande para una lista de etiquetas. Elija una con {most_labels:,} como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is too large to be read column by column. Write it with orient=&quot;records&quot;.</source>
        <translation>«{path}» es demasiado grande para leerlo por columnas. Escríbalo con orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is too long for a list of label names; choose another file.</source>
        <translation>«{path}» es demasiado largo para una lista de nombres de etiquetas; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is {what}.</source>
        <translation>«{path}» es {what}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; lists no labels. Choose a file with a name for each label.</source>
        <translation>«{path}» no nombra etiquetas. Elija un archivo con un nombre por etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>&quot;{path}&quot; may be one posting or have one per line; say which with --no-lines or --lines.</source>
        <translation>«{path}» puede ser un anuncio o tener uno por línea; dígalo con --no-lines o --lines.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; may not be read; ask its owner for permission.</source>
        <translation>«{path}» no se puede leer por falta de permiso; pídaselo a su propietario.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; may not be written; choose another folder or name.</source>
        <translation>«{path}» no se puede escribir por falta de permiso; elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; says that {count} of its {attributes} attributes are labels, which leaves none for the text; correct the number after -C.</source>
        <translation>«{path}» dice que {count} de sus {attributes} atributos son etiquetas, lo que no deja ninguno para el texto; corrija el número tras -C.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; would unpack to far more than a file of its size should hold, and was not opened; save its postings as CSV.</source>
        <translation>«{path}» contendría, descomprimido, mucho más de lo que debería un archivo de su tamaño, y no se abrió; guarde sus anuncios como CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; {damage}. Try a copy of it.</source>
        <translation>«{path}» {damage}. Pruebe con una copia.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; already exists. Choose another name, or add --overwrite.</source>
        <translation>«{target}» ya existe. Elija otro nombre o añada --overwrite.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; is a folder; choose the name of a file in it.</source>
        <translation>«{target}» es una carpeta; elija el nombre de un archivo que esté en ella.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{words}&quot; names no labels; give names such as 0=IT,1=Care, or a file that lists them.</source>
        <translation>«{words}» no nombra etiquetas; dé nombres como 0=IT,1=Cuidados, o un archivo que los liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparar los dos</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare with current</source>
        <translation>&amp;Comparar con el actual</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Volver a este</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>+ Label</source>
        <translation>+ Etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means no.</source>
        <translation>-1 en estas columnas significa no.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means unanswered.</source>
        <translation>-1 en estas columnas significa sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>1 in {share} is missed</source>
        <translation>falta 1 de cada {share}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A .joblib file can run code when it is loaded: load it only if you trust its source.</source>
        <translation>Un archivo .joblib puede ejecutar código al cargarse: cárguelo solo si confía en su origen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>A data set exported from Argilla: labels in the submitted responses; suggestions are not answers.</source>
        <translation>Un conjunto de datos de Argilla: etiquetas en las respuestas enviadas; las sugerencias no son respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>A file from Jobtag</source>
        <translation>Un archivo de Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>A folder of {files:,} texts, each a posting.</source>
        <translation>Una carpeta de {files:,} textos, cada uno un anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>A goal must be an object with a kind, such as {&quot;kind&quot;: &quot;balanced&quot;}.</source>
        <translation>Un objetivo debe ser un objeto con un tipo, como {&quot;kind&quot;: &quot;balanced&quot;}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A group needs a name. Type one, or dissolve the group.</source>
        <translation>Un grupo necesita un nombre. Escriba uno o disuelva el grupo.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>A label is assigned when its probability reaches its threshold. The range holds the middle 80&#xa0;% of the thresholds from random halves of the answers.</source>
        <translation>Una etiqueta se asigna cuando su probabilidad alcanza el umbral. El rango contiene el 80&#xa0;% central de los umbrales obtenidos con mitades de las respuestas elegidas al azar.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>A label named &quot;{taken}&quot; cannot have a column, since the postings have one of that name; rename it, or choose another format.</source>
        <translation>Una etiqueta llamada «{taken}» no puede tener columna, porque los anuncios tienen una con ese nombre; cámbiele el nombre o elija otro formato.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label needs a name. Type one.</source>
        <translation>Una etiqueta necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>A label&apos;s key is a digit or a letter.</source>
        <translation>La tecla de una etiqueta es una cifra o una letra.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label&apos;s name has at most {most} characters. Choose a shorter one.</source>
        <translation>El nombre de una etiqueta tiene como máximo {most} caracteres. Elija uno más corto.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A label&apos;s name is missing. Write it like label:IT or p(IT)&gt;0.8.</source>
        <translation>Falta el nombre de una etiqueta. Escriba por ejemplo label:IT o p(IT)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>A learning curve takes at least {fewest} answered postings; there are {answered}. Answer some more.</source>
        <translation>Una curva de aprendizaje necesita al menos {fewest} anuncios con respuesta; hay {answered}. Responda algunos más.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>A list of labels is a .csv or .json file, which &quot;{name}&quot; is not. Choose such a file.</source>
        <translation>Una lista de etiquetas es un archivo .csv o .json, y «{name}» no lo es. Elija un archivo así.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs it.</source>
        <translation>Un modelo que asigna etiquetas a ofertas de empleo, tantas como correspondan a cada una. Se creó con Jobtag y lo necesita.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs nothing but scikit-learn.</source>
        <translation>Un modelo que asigna etiquetas a ofertas de empleo, tantas como correspondan a cada una. Se creó con Jobtag y solo necesita scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>A note on this posting</source>
        <translation>Una nota sobre este anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>A posting must match all terms. Case and accents do not matter. Within quotes, write a quote twice.</source>
        <translation>Un anuncio debe cumplir todos los términos. Las mayúsculas y los acentos no cuentan. Entre comillas, escriba dos veces una comilla.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/scored_list.py"/>
        <source>A posting that was deleted</source>
        <translation>Un anuncio eliminado</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>A probability was off by {error:.1f} points on average (expected calibration error over 15 bins, all labels pooled). The mean squared error of the probabilities, the Brier score, is {brier:.3f}. Bars are 95&#xa0;% Wilson intervals; on the dashed line, a probability of 80&#xa0;% comes true in 80&#xa0;% of the cases.</source>
        <translation>Las probabilidades se desviaron de media {error:.1f} puntos (error de calibración esperado con 15 intervalos, todas las etiquetas juntas). El error cuadrático medio de las probabilidades, la puntuación de Brier, es {brier:.3f}. Las barras son intervalos de Wilson del 95&#xa0;%; sobre la línea discontinua, una probabilidad del 80&#xa0;% se cumple en el 80&#xa0;% de los casos.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>A random sample: an unbiased check.</source>
        <translation>Una muestra aleatoria: una comprobación sin sesgo.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A search can have at most {most} terms like label:IT, not {named:,}. Remove some.</source>
        <translation>Una búsqueda puede tener como máximo {most} términos como label:IT, no {named:,}. Quite algunos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_columns:,} columns; export as JSONL.</source>
        <translation>Una hoja admite {most_columns:,} columnas; exporte como JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_rows:,} postings; export fewer, or as CSV or JSONL.</source>
        <translation>Una hoja admite {most_rows:,} anuncios; exporte menos, o como CSV o JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>A table from potato: the columns with ::: are labels, filled where the label was chosen.</source>
        <translation>Una tabla de potato: las columnas con ::: son etiquetas, rellenas donde se eligió la etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A threshold must be between 0 and 100 %.</source>
        <translation>Un umbral debe estar entre 0 y 100&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>A very long text</source>
        <translation>Un texto muy largo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>About Jobtag</source>
        <translation>Acerca de Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/shortfalls.py"/>
        <source>About {n} more yes answers may be enough.</source>
        <translation>
            <numerusform>Quizá baste con {n} respuesta sí más.</numerusform>
            <numerusform>Quizá basten unas {n} respuestas sí más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Add a label first.</source>
        <translation>Añada primero una etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/selection_mediator.py"/>
        <source>Add a label first. Then answer which postings have it.</source>
        <translation>Añada primero una etiqueta. Después responda qué anuncios la tienen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add label</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Add label {label}</source>
        <translation>Añadir la etiqueta {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Add labels</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Add labels and answer some postings in Tag.</source>
        <translation>Añada etiquetas y responda algunos anuncios en Etiquetar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Add labels to see how many answers each of them has.</source>
        <translation>Añada etiquetas para ver cuántas respuestas tiene cada una.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Add label…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Add to project</source>
        <translation>Añadir al proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>Add {labels}</source>
        <translation>Añadir {labels}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add {n} labels</source>
        <translation>
            <numerusform>Añadir {n} etiqueta</numerusform>
            <numerusform>Añadir {n} etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Add {postings} from {file}</source>
        <translation>Añadir {postings} de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added one posting.</source>
        <translation>Un anuncio añadido.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added {added:,} postings, updated {updated:,}, skipped {skipped:,}.</source>
        <translation>Anuncios: {added:,} añadidos, {updated:,} actualizados, {skipped:,} omitidos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Added {postings} to the queue.</source>
        <translation>Añadido a la cola: {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Adds them to the project as postings to tag</source>
        <translation>Los añade al proyecto como anuncios por etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Adjusting the percentages</source>
        <translation>Ajustando los porcentajes</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Aim</source>
        <translation>Meta</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>All actions have their own keys again.</source>
        <translation>Todas las acciones tienen de nuevo sus teclas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>All changes saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>All of them were skipped.</source>
        <translation>Se omitieron todas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>All {characters} are classified; the first {shown:,} are shown. A text this long cannot be edited here: clear it, or select all and paste another.</source>
        <translation>Se clasifican los {characters}; se muestran los primeros {shown:,}. Un texto tan largo no se puede editar aquí: bórrelo, o seleccione todo y pegue otro.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All {n} postings</source>
        <translation>
            <numerusform>{n} anuncio</numerusform>
            <numerusform>Los {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>All {postings:,}</source>
        <translation>Todos {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} found by “{search}”</source>
        <translation>Los {postings:,} hallados con «{search}»</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} in the list</source>
        <translation>Los {postings:,} de la lista</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>All {postings}…</source>
        <translation>Todos ({postings})…</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>All {scores:,} scores are the same, so no threshold separates yes from no: answer more postings, then retrain.</source>
        <translation>Las {scores:,} puntuaciones son iguales, así que ningún umbral separa sí de no: responda más anuncios y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Also in the log file: {log}</source>
        <translation>También en el registro: {log}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>An empty list of labels means</source>
        <translation>Una lista de etiquetas vacía significa</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (CSV or TSV)</source>
        <translation>Anotaciones de Label Studio (CSV o TSV)</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (JSON-MIN)</source>
        <translation>Anotaciones de Label Studio (JSON-MIN)</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Another posting is shown.</source>
        <translation>Se muestra otro anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>Another program is writing to {name}. Try again once it is done.</source>
        <translation>Otro programa está escribiendo en {name}. Inténtelo cuando termine.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>Another run is writing &quot;{target}&quot;. Wait for it, or choose another name.</source>
        <translation>Otra ejecución está escribiendo «{target}». Espérela o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Another version of Jobtag made it, so it can be viewed but not used.</source>
        <translation>Lo hizo otra versión de Jobtag: se puede ver, pero no usar.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>Another window is classifying {name}. Wait for it, or close that window.</source>
        <translation>Otra ventana está clasificando {name}. Espérela o cierre esa ventana.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer a label for {n} postings</source>
        <translation>
            <numerusform>Responder una etiqueta en {n} anuncio</numerusform>
            <numerusform>Responder una etiqueta en {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Answer a label: its key in turn yes, no, unanswered; with Shift no</source>
        <translation>Responder una etiqueta: su tecla, por turno sí, no, sin respuesta; con Mayús no</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer as the model does</source>
        <translation>Responder como el modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer by name…</source>
        <translation>Responder por nombre…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings (none is done yet)</source>
        <translation>Responder en anuncios antiguos (ninguno listo)</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings…</source>
        <translation>Responder en anuncios antiguos…</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Answer given</source>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Answer labels by name</source>
        <translation>Responder etiquetas por nombre</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Answer some postings and press Retrain to see what each method makes of a text.</source>
        <translation>Responda algunos anuncios y pulse Reentrenar para ver qué hace cada método con un texto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Answer some postings and press Retrain: each training is then kept here.</source>
        <translation>Responda algunos anuncios y pulse Reentrenar: aquí se guarda cada entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings in Tag, then press Retrain. You then see here how often each label is right.</source>
        <translation>Responda algunos anuncios en Etiquetar y pulse Reentrenar. Aquí verá con qué frecuencia acierta cada etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings with it and press Retrain.</source>
        <translation>Respóndala en algunos anuncios y pulse Reentrenar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Answer the question on the left first.</source>
        <translation>Responda primero la pregunta de la izquierda.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer the selected…</source>
        <translation>Responder los seleccionados…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} done postings</source>
        <translation>
            <numerusform>Responder el anuncio listo</numerusform>
            <numerusform>Responder los {n} anuncios listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} most useful ones</source>
        <translation>
            <numerusform>Responder el más útil</numerusform>
            <numerusform>Responder los {n} más útiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label} for {n} postings:</source>
        <translation>
            <numerusform>Responder {label} en {n} anuncio:</numerusform>
            <numerusform>Responder {label} en {n} anuncios:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label}: {answer} for {n} postings</source>
        <translation>
            <numerusform>{label}: {answer} en {n} anuncio</numerusform>
            <numerusform>{label}: {answer} en {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers and predictions</source>
        <translation>Respuestas y predicciones</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>Answers exported from Label Sleuth, one a row: true is yes, false is no, no row is unanswered; weak labels are predictions.</source>
        <translation>Respuestas de Label Sleuth, una por fila: true es sí, false es no, sin fila no hay respuesta; las etiquetas débiles son predicciones.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>Answers exported from Prodigy, {kind}: {what_counts}.</source>
        <translation>Respuestas de Prodigy, {kind}: {what_counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Answers of people, and a program&apos;s probabilities, which are never answers.</source>
        <translation>Respuestas de personas, y probabilidades de un programa, que nunca son respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Answers that are neither yes nor no, which count as unanswered</source>
        <translation>Respuestas que no son ni sí ni no y cuentan como sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Answers that the model doubts most.</source>
        <translation>Las respuestas de las que más duda el modelo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>Answers yes and no by probability</source>
        <translation>Respuestas sí y no según la probabilidad</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Argilla records</source>
        <translation>Registros de Argilla</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported</source>
        <translation>Como se importaron</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported, last first</source>
        <translation>Como se importaron, últimos primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>As in the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>As often as answered yes</source>
        <translation>Tan a menudo como se respondió sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>As the project: {title}</source>
        <translation>Como el proyecto: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Assigned first</source>
        <translation>Asignadas primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Assigning</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigns</source>
        <translation>Asigna</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one and at most {n} labels</source>
        <translation>
            <numerusform>Al menos una y como máximo {n} etiqueta</numerusform>
            <numerusform>Al menos una y como máximo {n} etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one label</source>
        <translation>Al menos una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At least one label for every posting</source>
        <translation>Al menos una etiqueta por anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At most {n} labels</source>
        <translation>
            <numerusform>Como máximo {n} etiqueta</numerusform>
            <numerusform>Como máximo {n} etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>At most {n} labels are assigned to a posting, the most probable ones.</source>
        <translation>
            <numerusform>A un anuncio se le asigna como máximo {n} etiqueta, la más probable.</numerusform>
            <numerusform>A un anuncio se le asignan como máximo {n} etiquetas, las más probables.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>At {threshold}</source>
        <translation>Con {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Average precision: how well yes ranks above no, whatever the threshold</source>
        <translation>Precisión media: qué bien queda sí por delante de no, con cualquier umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to tagging</source>
        <translation>Volver a etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder} from now on; earlier ones stay where they are.</source>
        <translation>Las copias de seguridad van desde ahora a {folder}; las anteriores se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder}.</source>
        <translation>Las copias de seguridad están en {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced over all labels</source>
        <translation>Equilibrado entre todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F1</source>
        <translation>Mejor F1</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F{}</source>
        <translation>Mejor F{}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best Fβ</source>
        <translation>Mejor Fβ</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Bias {bias}, for {speaks_for}, against {speaks_against}, all else {rest}: sum {logit}, that is {probability}</source>
        <translation>Sesgo {bias}, a favor {speaks_for}, en contra {speaks_against}, resto {rest}: suma {logit}, es decir {probability}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Binary</source>
        <translation>Binaria</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both answers are right: they are not asked about again</source>
        <translation>Las dos respuestas son correctas: no se preguntan más</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both have {label}: {answer}</source>
        <translation>Los dos tienen {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both no</source>
        <translation>Los dos no</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both postings have the label</source>
        <translation>Los dos anuncios tienen la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both yes</source>
        <translation>Los dos sí</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Brier score, before calibration</source>
        <translation>Puntuación de Brier, antes de calibrar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By a field of the postings: numbers, then words from A to Z.</source>
        <translation>Por un campo de los anuncios: números, luego palabras de la A a la Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>By a model that has not seen this posting.</source>
        <translation>Por un modelo que no ha visto este anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By field</source>
        <translation>Por campo</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By field, last first</source>
        <translation>Por campo, últimos primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>By going back to model {after}: {changes}</source>
        <translation>Al volver al modelo {after}: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By similarity to “{posting}” until the model has learned {label}</source>
        <translation>Por parecido con «{posting}» hasta que el modelo aprenda {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the length of the text.</source>
        <translation>Por la longitud del texto.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the number of yes answers.</source>
        <translation>Por el número de respuestas sí.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title, Z to A</source>
        <translation>Por título, de la Z a la A</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}</source>
        <translation>Por {field}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}, last first</source>
        <translation>Por {field}, últimos primero</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>C, the inverse strength of regularisation</source>
        <translation>C, el inverso de la fuerza de regularización</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>CSV with a column for each label</source>
        <translation>CSV con una columna por etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE), before calibration</source>
        <translation>Error de calibración (ECE), antes de calibrar</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>Calibration: {bins}</source>
        <translation>Calibración: {bins}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Came true</source>
        <translation>Se cumplió</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Can the probabilities be trusted?</source>
        <translation>¿Son fiables las probabilidades?</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <location filename="../../app/gui/kit/dialog_buttons.py"/>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Cancel training</source>
        <translation>Cancelar el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Cancel: {title}</source>
        <translation>Cancelar: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical</source>
        <translation>Categórica</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical cross-entropy {categorical}. Binary cross-entropy counts {counted}: {loss}.</source>
        <translation>La entropía cruzada categórica {categorical}. La entropía cruzada binaria cuenta {counted}: {loss}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Central European (cp1250)</source>
        <translation>Europa central (cp1250)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Change label {label}</source>
        <translation>Cambiar la etiqueta {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Change the goal…</source>
        <translation>Cambiar el objetivo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change the key (Enter)</source>
        <translation>Cambiar la tecla (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Change the project&apos;s options</source>
        <translation>Cambiar las opciones del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Change what the threshold should achieve (Enter in the table)</source>
        <translation>Cambiar lo que debe lograr el umbral (Intro en la tabla)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Change what you search for, or clear the filter.</source>
        <translation>Cambie la búsqueda o borre el filtro.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Checked on {postings} selected at random: {share}. At 100 %, no label is wrong and none is missed.</source>
        <translation>Comprobado en {postings} al azar: {share}. Con el 100 %, ninguna etiqueta es errónea ni falta.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Checking how good it is</source>
        <translation>Comprobando qué tal funciona</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Chinese (gb18030)</source>
        <translation>Chino (gb18030)</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a table or another file of job descriptions. Each gets its labels. You see the results before you save them, and can send the unsure ones to the queue to tag them.</source>
        <translation>Elija una tabla u otro archivo de ofertas de empleo. Cada una recibe sus etiquetas. Verá los resultados antes de guardarlos y podrá enviar los dudosos a la cola para etiquetarlos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Choose labels…</source>
        <translation>Elegir etiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Choose one in the list.</source>
        <translation>Elija uno en la lista.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Choose the label that will receive its yes answers.</source>
        <translation>Elija la etiqueta que recibirá sus respuestas sí.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Choose what you want to know about each job ad. Every label comes with a definition, which you can change later.</source>
        <translation>Elija qué quiere saber de cada oferta. Cada etiqueta trae una definición, que podrá cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classified postings</source>
        <translation>Anuncios clasificados</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Classified {postings}.</source>
        <translation>{postings}: clasificación terminada.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Classify a file</source>
        <translation>Clasificar un archivo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Classify a file…</source>
        <translation>Clasificar un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Classify a text or a file, look through Done or All, or import more.</source>
        <translation>Clasifique un texto o un archivo, repase Listos o Todos, o importe más.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classify another file…</source>
        <translation>Clasificar otro archivo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Classify {file}</source>
        <translation>Clasificar {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Classifying {file}</source>
        <translation>Clasificando {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear recent texts</source>
        <translation>Borrar los textos recientes</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/banner.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Close project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the id</source>
        <translation>Columna del identificador</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the labels</source>
        <translation>Columna de las etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the text</source>
        <translation>Columna del texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the title</source>
        <translation>Columna del título</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column separator</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Columns of the file, and what each is used for</source>
        <translation>Columnas del archivo y para qué se usa cada una</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Comes in as</source>
        <translation>Se importa como</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare it to see which postings would change, or select a second one with Ctrl to compare the two. If you go back, the newer models stay in this list.</source>
        <translation>Compárelo para ver qué anuncios cambiarían, o seleccione otro con Ctrl para comparar los dos. Si vuelve a uno anterior, los más nuevos siguen en esta lista.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare methods</source>
        <translation>Comparar métodos</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare them to see which postings change from the older model to the newer one.</source>
        <translation>Compárelos para ver qué anuncios cambian del modelo antiguo al nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing answers</source>
        <translation>Comparando respuestas</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing models</source>
        <translation>Comparando modelos</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing postings</source>
        <translation>Comparando anuncios</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing with the former model</source>
        <translation>Comparando con el modelo anterior</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Comparing: {what}</source>
        <translation>Comparando: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Copied the result.</source>
        <translation>Resultado copiado.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy ▾</source>
        <translation>Copiar ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs of mistakes</source>
        <translation>Costes de los errores</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs {} : {}</source>
        <translation>Costes {} : {}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Counting answers</source>
        <translation>Contando respuestas</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Counting answers…</source>
        <translation>Contando respuestas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels</source>
        <translation>Contando las etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels: {postings}</source>
        <translation>Contando las etiquetas: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Counts of the project that are missing or not numbers</source>
        <translation>Recuentos del proyecto que faltan o no son números</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Create project and import</source>
        <translation>Crear el proyecto e importar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Ctrl+Enter or leaving the field saves, Esc cancels</source>
        <translation>Ctrl+Intro o salir del campo guarda, Esc cancela</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Cyrillic (cp1251)</source>
        <translation>Cirílico (cp1251)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Default goal</source>
        <translation>Objetivo habitual</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Delete label</source>
        <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete label {label}</source>
        <translation>Eliminar la etiqueta {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Delete posting</source>
        <translation>Eliminar el anuncio</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete {labels}</source>
        <translation>Eliminar {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Delete {number:,} labels</source>
        <translation>Eliminar {number:,} etiquetas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {n} postings</source>
        <translation>
            <numerusform>Eliminar el anuncio</numerusform>
            <numerusform>Eliminar {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {postings}</source>
        <translation>Eliminar {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {labels}</source>
        <translation>{labels}: eliminación hecha</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label}</source>
        <translation>Etiqueta {label} eliminada</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label} and its {answers}</source>
        <translation>Etiqueta {label} eliminada con {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/bulk_edits.py"/>
        <source>Deleted {n} postings</source>
        <translation>
            <numerusform>{n} anuncio eliminado</numerusform>
            <numerusform>{n} anuncios eliminados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Delimiter of columns</source>
        <translation>Delimitador de columnas</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Description…</source>
        <translation>Descripción…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Did you mean {term}?</source>
        <translation>¿Quería decir {term}?</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Dissolve group</source>
        <translation>Disolver el grupo</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Dissolve group {group}</source>
        <translation>Disolver el grupo {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Do not show this hint again</source>
        <translation>No mostrar más este consejo</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Done ({postings:,})</source>
        <translation>Listos ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Done and next</source>
        <translation>Listo y siguiente</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Done first</source>
        <translation>Listos primero</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: labels suggested for each become yes, other unanswered ones no</source>
        <translation>
            <numerusform>{n} anuncio listo: las etiquetas sugeridas pasan a sí, las demás sin respuesta a no</numerusform>
            <numerusform>{n} anuncios listos: las etiquetas sugeridas en cada uno pasan a sí, las demás sin respuesta a no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: unanswered labels become no</source>
        <translation>
            <numerusform>{n} anuncio listo: las etiquetas sin respuesta pasan a no</numerusform>
            <numerusform>{n} anuncios listos: las etiquetas sin respuesta pasan a no</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Done for {postings}</source>
        <translation>Dar por listos {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD</source>
        <translation>Descartar N/A, -, TBD</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD ({dropped:,})</source>
        <translation>Descartar N/A, -, TBD ({dropped:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Each label by itself: its probability</source>
        <translation>Cada etiqueta por sí sola: su probabilidad</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>Each label has {yes}.</source>
        <translation>Cada etiqueta tiene {yes}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Each label&apos;s threshold alone decides.</source>
        <translation>Solo decide el umbral de cada etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit label…</source>
        <translation>Editar etiqueta…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Edit the label</source>
        <translation>Editar la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Edits in the history that cannot be read, where undo ends</source>
        <translation>Cambios ilegibles del historial, donde acaba deshacer</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End the questions</source>
        <translation>Terminar las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Enter or a double click opens a posting in Classify</source>
        <translation>Intro o doble clic abre un anuncio en Clasificar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Enter yes · Shift+Enter no · Esc closes</source>
        <translation>Intro sí · Mayús+Intro no · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Estimated on a sample: {parts}.</source>
        <translation>Estimado con una muestra: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every label counts alike: the mean of their F1.</source>
        <translation>Cada etiqueta cuenta igual: la media de sus F1.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every pair of posting and label counts alike.</source>
        <translation>Cada par de anuncio y etiqueta cuenta igual.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting counts alike.</source>
        <translation>Cada anuncio cuenta igual.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Every posting is done. Press Retrain to learn from your answers, or import more.</source>
        <translation>Todos los anuncios están listos. Pulse Reentrenar para aprender de sus respuestas, o importe más.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting was scored by a model that had not seen it (out-of-fold).</source>
        <translation>Cada anuncio fue evaluado por un modelo que no lo había visto (out-of-fold).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Evidence is shown for texts of up to {most:,} characters.</source>
        <translation>Los indicios se muestran en textos de hasta {most:,} caracteres.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Exact match</source>
        <translation>Acierto exacto</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Exact match, Hamming loss</source>
        <translation>Acierto exacto, pérdida de Hamming</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Example F1</source>
        <translation>F1 por anuncio</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export labels…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Export model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export model…</source>
        <translation>Exportar el modelo…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Export to {file}</source>
        <translation>Exportar a {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Exported the model to {file}, with its card in {card}.</source>
        <translation>Modelo exportado a {file}, con su ficha en {card}.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Exporting {file}</source>
        <translation>Exportando {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>F1 by the share of the answers learned from</source>
        <translation>F1 según la parte de respuestas aprendida</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>F1 {points}; with {confidence} confidence {low} to {high}</source>
        <translation>F1 {points}; con una confianza de {confidence} de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Features were tf-idf weights of the words of title and text, with the words of the first 30 words and of the title, and character n-grams of the title, as blocks of their own.</source>
        <translation>Las variables fueron los pesos tf-idf de las palabras del título y del texto; las 30 primeras palabras, las palabras del título y los n-gramas de caracteres del título formaron bloques propios.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Fewer than two labels</source>
        <translation>Menos de dos etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Fewest labels first</source>
        <translation>Menos etiquetas primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns names all that are labels.</source>
        <translation>Campos con sí o no: {few}; --label-columns nombra todos los que son etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns takes such columns as labels.</source>
        <translation>Campos con sí o no: {few}; --label-columns toma esas columnas como etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>File previewed</source>
        <translation>Archivo de la vista previa</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/files.py"/>
        <source>Files that end in .skops need the package skops: install it with pip install &quot;jobtag[export]&quot;, or choose a name that ends in .joblib.</source>
        <translation>Los archivos .skops necesitan el paquete skops: instálelo con pip install &quot;jobtag[export]&quot;, o elija un nombre que termine en .joblib.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Filter labels</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Find a label</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the best settings</source>
        <translation>Buscando los mejores ajustes</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the words that matter</source>
        <translation>Buscando las palabras que importan</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Finish a posting first: nearly identical ones can then get the same answers.</source>
        <translation>Dé primero un anuncio por listo: los casi idénticos podrán recibir las mismas respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>First row is a header</source>
        <translation>La primera fila es un encabezado</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed at {}</source>
        <translation>Fijo en {}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed value</source>
        <translation>Valor fijo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Flag {n} postings</source>
        <translation>
            <numerusform>Marcar {n} anuncio</numerusform>
            <numerusform>Marcar {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Flagged</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged first</source>
        <translation>Marcados primero</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged last</source>
        <translation>Marcados al final</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups…</source>
        <translation>Carpeta de copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised linear classifier with squared hinge loss, C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Para cada etiqueta se ajustó un clasificador lineal con regularización L2 y pérdida de bisagra al cuadrado, C = {C}, con los anuncios en los que la etiqueta tenía respuesta (one-vs-rest); las variables se escalaron con sus razones de log-conteos (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised logistic regression (binary cross-entropy), C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Para cada etiqueta se ajustó una regresión logística con regularización L2 (entropía cruzada binaria), C = {C}, con los anuncios en los que la etiqueta tenía respuesta (one-vs-rest); las variables se escalaron con sus razones de log-conteos (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For one label</source>
        <translation>Para una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>For programs: no guard against formulas</source>
        <translation>Para programas: sin protección contra fórmulas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>For the whole project</source>
        <translation>Para todo el proyecto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>For this posting, not the {n} selected</source>
        <translation>
            <numerusform>Para este anuncio, no para el {n} seleccionado</numerusform>
            <numerusform>Para este anuncio, no para los {n} seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For {label}</source>
        <translation>Para {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Former answers in the history that cannot be read</source>
        <translation>Respuestas antiguas ilegibles del historial</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Formulas are imported as their last computed values ({formulas:,}).</source>
        <translation>Las fórmulas se importan con su último valor calculado ({formulas:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>From (%)</source>
        <translation>De (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>From A to Z.</source>
        <translation>De la A a la Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>From model {before} to model {after}: {changes}</source>
        <translation>Del modelo {before} al modelo {after}: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Gains</source>
        <translation>Gana</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Give all {n} the same answers where they have none</source>
        <translation>
            <numerusform>Dar las mismas respuestas a {n} donde no las tiene</numerusform>
            <numerusform>Dar las mismas respuestas a los {n} donde no las tienen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Go through the likely mistakes of this label: keep each answer or change it</source>
        <translation>Repasar los errores probables de esta etiqueta: mantener o cambiar cada respuesta</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>Goal of labels without one of their own</source>
        <translation>Objetivo de las etiquetas sin uno propio</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Goal of labels without their own</source>
        <translation>Objetivo de las etiquetas sin uno propio</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label}</source>
        <translation>Objetivo de {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label} and the project&apos;s options</source>
        <translation>Objetivo de {label} y opciones del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Goal of {name}</source>
        <translation>Objetivo de {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Goal: {goal}</source>
        <translation>Objetivo: {goal}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Goals of labels that cannot be read, which count as not set</source>
        <translation>Objetivos ilegibles de etiquetas, que cuentan como no fijados</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Goal…</source>
        <translation>Objetivo…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Going back to model {number}</source>
        <translation>Volviendo al modelo {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Greek (cp1253)</source>
        <translation>Griego (cp1253)</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group {labels}</source>
        <translation>Agrupar {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Group…</source>
        <translation>Agrupar…</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>HTML tags and entities are removed from the texts; --html keep leaves them.</source>
        <translation>Las etiquetas y entidades HTML se quitan de los textos; --html keep las deja.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Hamming loss</source>
        <translation>Pérdida de Hamming</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>High (%)</source>
        <translation>Alto (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>How far the probabilities lie from what came true (ECE), before and after calibration.</source>
        <translation>Cuánto se apartan las probabilidades de lo ocurrido (ECE), antes y después de calibrar.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>How good the model is</source>
        <translation>Calidad del modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>How many labels it assigns to a posting; bold where nearest to your answers</source>
        <translation>Cuántas etiquetas asigna a un anuncio; en negrita lo más cercano a sus respuestas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many of the postings with a probability you answered yes, with an interval of 95 %. On the dashed line a bar at 70 % is right 70 % of the time.</source>
        <translation>A cuántos de los anuncios con una probabilidad respondió sí, con un intervalo del 95&#xa0;%. En la línea discontinua, una barra del 70&#xa0;% acierta el 70&#xa0;% de las veces.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many yes and no answers have each probability, on a logarithmic scale. The threshold separates them.</source>
        <translation>Cuántas respuestas sí y no tiene cada probabilidad, en escala logarítmica. El umbral las separa.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>IT, Healthcare, Part-time …</source>
        <translation>IT, Sanidad, Media jornada …</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If more labels reach their threshold, only the most probable ones are assigned</source>
        <translation>Si más etiquetas alcanzan su umbral, solo se asignan las más probables</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If more than {most} do, keep the {most} most probable ones (`at_most_` is {most}).</source>
        <translation>Si lo alcanzan más de {most}, conserve solo las más probables, {most} como máximo (`at_most_` es {most}).</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If no label reaches its threshold, assign the one with the highest probability minus threshold (`at_least_one_` is True).</source>
        <translation>Si ninguna etiqueta alcanza su umbral, asigne aquella cuya probabilidad menos el umbral sea mayor (`at_least_one_` es True).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>If no label reaches its threshold, the closest one is assigned.</source>
        <translation>Si ninguna etiqueta alcanza su umbral, se asigna la más cercana.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If no label reaches its threshold, the one that comes closest is assigned</source>
        <translation>Si ninguna etiqueta alcanza su umbral, se asigna la más cercana</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Import a file of job descriptions, paste one, or look around with the sample.</source>
        <translation>Importe un archivo de ofertas de empleo, pegue una, o eche un vistazo con el ejemplo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Import a file or paste a job description to begin.</source>
        <translation>Importe un archivo o pegue una oferta de empleo para empezar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Import it anyway</source>
        <translation>Importarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Import labels from {file}</source>
        <translation>Importar etiquetas de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Import labels…</source>
        <translation>Importar etiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>Import of {n} files</source>
        <translation>
            <numerusform>Importación de {n} archivo</numerusform>
            <numerusform>Importación de {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {n} files</source>
        <translation>
            <numerusform>Importar {n} archivo</numerusform>
            <numerusform>Importar {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Imported predictions: {found} on {answers}, {how}.</source>
        <translation>Predicciones importadas: {found} en {answers}, {how}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Imports that count more or fewer postings than there are</source>
        <translation>Importaciones que cuentan más o menos anuncios de los que hay</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, against: {words}</source>
        <translation>En cualquier anuncio, en contra: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {speak_for}; against: {speak_against}</source>
        <translation>En cualquier anuncio, a favor: {speak_for}; en contra: {speak_against}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {words}</source>
        <translation>En cualquier anuncio, a favor: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In its first rows: {counts}.</source>
        <translation>En sus primeras filas: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In the file: {counts}.</source>
        <translation>En el archivo: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>Instances annotated with potato: the labels chosen in each schema are yes.</source>
        <translation>Textos anotados con potato: las etiquetas elegidas en cada esquema son sí.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Is the file one posting, or is each line one?</source>
        <translation>¿Es el archivo un anuncio, o lo es cada línea?</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>It has merged cells; only the first cell of each has the value.</source>
        <translation>Tiene celdas combinadas; solo la primera de cada una tiene el valor.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>It has too few answers to tune on: answer more postings, then retrain.</source>
        <translation>Tiene muy pocas respuestas para ajustarla: responda más anuncios y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a field</source>
        <translation>Es un campo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a label</source>
        <translation>Es una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>It is a table in Markdown.</source>
        <translation>Es una tabla en Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>It is assigned to no posting.</source>
        <translation>No se asigna a ningún anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>It is unclear which column holds the choices. Which one does?</source>
        <translation>No está claro qué columna contiene las opciones. ¿Cuál es?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a label: add one first.</source>
        <translation>Necesita una etiqueta: añada una primero.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a model: retrain first.</source>
        <translation>Necesita un modelo: entrene primero.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>It {needed}. Answer more postings, then press Retrain.</source>
        <translation>{needed}. Responda más anuncios y pulse Reentrenar.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden columns are imported as well.</source>
        <translation>Sus columnas ocultas también se importan.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden rows are imported as well ({rows:,}).</source>
        <translation>Sus filas ocultas también se importan ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Its own colour</source>
        <translation>Su propio color</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Its scores appear in a moment. If they do not, press Retrain.</source>
        <translation>Sus puntuaciones aparecerán en un momento. Si no, pulse Reentrenar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in binary cross-entropy: every answered label</source>
        <translation>Su término en la entropía cruzada binaria: cada etiqueta con respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in categorical cross-entropy: yes labels only</source>
        <translation>Su término en la entropía cruzada categórica: solo etiquetas sí</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels join those of {group}.</source>
        <translation>
            <numerusform>Su etiqueta se une a las de {group}.</numerusform>
            <numerusform>Sus {n} etiquetas se unen a las de {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels stay together under this name.</source>
        <translation>
            <numerusform>Su etiqueta sigue junta con este nombre.</numerusform>
            <numerusform>Sus {n} etiquetas siguen juntas con este nombre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Japanese (shift_jis)</source>
        <translation>Japonés (shift_jis)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Job descriptions were annotated with {n} labels in Jobtag {version}.</source>
        <translation>
            <numerusform>Se anotaron ofertas de empleo con {n} etiqueta en Jobtag {version}.</numerusform>
            <numerusform>Se anotaron ofertas de empleo con {n} etiquetas en Jobtag {version}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Job postings of schema.org: text in description, id in identifier; skills stay fields.</source>
        <translation>Ofertas de schema.org: texto en description, id en identifier; las competencias quedan como campos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot read &quot;{path}&quot;; it reads {listed}, each also packed as .gz.</source>
        <translation>Jobtag no puede leer «{path}»; lee {listed}, también comprimidos como .gz.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{export_name}&quot;; choose one of {listed}.</source>
        <translation>Jobtag no puede escribir «{export_name}»; elija uno de {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{name}&quot;; give it one of the endings {listed}.</source>
        <translation>Jobtag no puede escribir «{name}»; dele una de las extensiones {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Jobtag does not know this key.</source>
        <translation>Jobtag no conoce esta tecla.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Jobtag ended unexpectedly last time. Nothing is lost: every answer was saved. The details help to fix the problem.</source>
        <translation>Jobtag se cerró inesperadamente la última vez. No se ha perdido nada: cada respuesta estaba guardada. Los detalles ayudan a arreglar el problema.</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Jobtag manual</source>
        <translation>Manual de Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.</source>
        <translation>Jobtag necesita una columna con los textos; indíquela o deje que Jobtag la busque.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Jobtag projects (*.jobtag)</source>
        <translation>Proyectos de Jobtag (*.jobtag)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/reporting.py"/>
        <source>Jobtag ran into an unexpected error: {error}</source>
        <translation>Jobtag encontró un error inesperado: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Jobtag {version}. Everything stays on this machine.

Log: {file}</source>
        <translation>Jobtag {version}. Todo se queda en este equipo.

Registro: {file}</translation>
    </message>
    <message>
        <location filename="../../app/resources.py"/>
        <source>Jobtag&apos;s own file {name} is missing. Install Jobtag again.</source>
        <translation>Falta el archivo {name} de Jobtag. Instale Jobtag de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep both</source>
        <translation>Mantener los dos</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Keep {what}</source>
        <translation>Mantener {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Key…</source>
        <translation>Tecla…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Korean (euc_kr)</source>
        <translation>Coreano (euc_kr)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Label Studio tasks</source>
        <translation>Tareas de Label Studio</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Label and definition</source>
        <translation>Etiqueta y definición</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Label in the file</source>
        <translation>Etiqueta del archivo</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>Label names are given as 0=IT,1=Care, or as IT,Care counted from 0.</source>
        <translation>Los nombres de etiquetas se dan como 0=IT,1=Cuidados, o como IT,Cuidados contando desde 0.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Label separator</source>
        <translation>Separador de etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/store/cells.py"/>
        <source>Label {number}</source>
        <translation>Etiqueta {number}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_view.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Labels each</source>
        <translation>Etiquetas por anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Labels found</source>
        <translation>Etiquetas halladas</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Labels of one group stand together</source>
        <translation>Las etiquetas de un grupo van juntas</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the file</source>
        <translation>Etiquetas del archivo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the import</source>
        <translation>Etiquetas de la importación</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels only</source>
        <translation>Solo etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels that a program assigned, with their probabilities: suggestions, never answers.</source>
        <translation>Etiquetas asignadas por un programa, con sus probabilidades: sugerencias, nunca respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list</source>
        <translation>Las etiquetas que una fila no cita</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list become no</source>
        <translation>Las etiquetas que una fila no cita pasan a no</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list stay unanswered</source>
        <translation>Las etiquetas que una fila no cita quedan sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Labels that the files do not name keep their answers: {labels}.</source>
        <translation>Las etiquetas que los archivos no citan conservan sus respuestas: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/label_completer.py"/>
        <source>Labels to search for</source>
        <translation>Etiquetas por buscar</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels with scores from a zero-shot classifier: predictions, never answers.</source>
        <translation>Etiquetas con puntuaciones de un clasificador zero-shot: predicciones, nunca respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels with their figures</source>
        <translation>Etiquetas con sus cifras</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a name, or with values that are not text</source>
        <translation>Etiquetas sin nombre, o con valores que no son texto</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a usable place in the order</source>
        <translation>Etiquetas sin lugar válido en el orden</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Labels, and how each does out-of-fold</source>
        <translation>Etiquetas y cómo va cada una, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Learn from these answers</source>
        <translation>Aprender de estas respuestas</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Learned from</source>
        <translation>Aprendido con</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Learned from your answers; thresholds follow in a moment</source>
        <translation>Ha aprendido de sus respuestas; los umbrales llegan en un momento</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Learner</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Learning curve: {what}</source>
        <translation>Curva de aprendizaje: {what}</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Learning from {share} of the answers</source>
        <translation>Aprendiendo de {share} de las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Leave it as it is and go on</source>
        <translation>Dejarlo como está y seguir</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Leave them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Let Jobtag tune the threshold</source>
        <translation>Dejar que Jobtag ajuste el umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Likely mistakes</source>
        <translation>Errores probables</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Likely mistakes first</source>
        <translation>Errores probables primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Likely mistakes: the model’s figure is from before it saw your answer</source>
        <translation>Errores probables: la cifra del modelo es de antes de ver su respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Likely mistakes…</source>
        <translation>Errores probables…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Line break</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Lists of labels</source>
        <translation>Listas de etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Look no further</source>
        <translation>No buscar más</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Looking for damage</source>
        <translation>Buscando daños</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Looking for likely mistakes</source>
        <translation>Buscando errores probables</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for likely mistakes…</source>
        <translation>Buscando errores probables…</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Looking for near-identical postings</source>
        <translation>Buscando anuncios casi idénticos</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for the most useful postings…</source>
        <translation>Buscando los anuncios más útiles…</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Looking through the results</source>
        <translation>Buscando en los resultados</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Loses</source>
        <translation>Pierde</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Low (%)</source>
        <translation>Bajo (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Macro F1</source>
        <translation>Macro F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Macro F1, out-of-fold: every label counts alike</source>
        <translation>Macro F1, out-of-fold: cada etiqueta cuenta igual</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>Haga sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../app/gui/bridge/bridge.py"/>
        <source>Many postings are being changed at once. Wait until that is through, or cancel it below.</source>
        <translation>Muchos anuncios están cambiando a la vez. Espere a que termine, o cancélelo abajo.</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Margin (squared hinge)</source>
        <translation>Margen (hinge al cuadrado)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Mean probability (%)</source>
        <translation>Probabilidad media (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Measured at the training, on postings that the model had not seen. Quality shows more.</source>
        <translation>Medido al entrenar, con anuncios que el modelo no había visto. Calidad muestra más.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge into…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Merge label into…</source>
        <translation>Combinar la etiqueta con…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants</source>
        <translation>Combinar variantes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants ({merged:,})</source>
        <translation>Combinar variantes ({merged:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {labels}</source>
        <translation>Combinar {labels}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {label}</source>
        <translation>Combinar {merged} con {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {others} others</source>
        <translation>Combinar {merged} con otras {others}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Merge {name} into another label</source>
        <translation>Combinar {name} con otra etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge {number:,} labels…</source>
        <translation>Combinar {number:,} etiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {words}</source>
        <translation>Combinar {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Merging takes two labels. Add another one first.</source>
        <translation>Combinar necesita dos etiquetas. Añada otra primero.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels</source>
        <translation>Métodos de asignar etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels, and how each does</source>
        <translation>Métodos de asignar etiquetas, y cómo va cada uno</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Methods, to paste</source>
        <translation>Métodos, para pegar</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Micro F1</source>
        <translation>Micro F1</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro F1, macro F1, example F1</source>
        <translation>Micro F1, macro F1, F1 por anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Micro F1, out-of-fold: every pair of posting and label counts</source>
        <translation>Micro F1, out-of-fold: cuenta cada par de anuncio y etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro} (95&#xa0;% bootstrap interval {micro_range}) and macro-averaged F1 {macro} ({macro_range}).</source>
        <translation>El F1 micropromediado fue {micro} (intervalo bootstrap del 95&#xa0;%: {micro_range}) y el macropromediado, {macro} ({macro_range}).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro}, macro-averaged F1 {macro}.</source>
        <translation>El F1 micropromediado fue {micro} y el macropromediado, {macro}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Model and settings</source>
        <translation>Modelo y ajustes</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Model card: {file}</source>
        <translation>Ficha del modelo: {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for Jobtag, without postings</source>
        <translation>Modelo para Jobtag, sin anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn</source>
        <translation>Modelo para scikit-learn</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn, as a pickle</source>
        <translation>Modelo para scikit-learn, como pickle</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id: {id}.</source>
        <translation>Identificador del modelo: {id}.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Model {after} does worse than model {before} on the {postings:,} postings that both were tested on: score {score}, mean of the labels {mean}.</source>
        <translation>El modelo {after} va peor que el modelo {before} en los {postings:,} anuncios en que se probaron ambos: puntuación {score}, media de las etiquetas {mean}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Model {number} could not be read completely. Press Retrain to make a new one.</source>
        <translation>El modelo {number} no se pudo leer entero. Pulse Reentrenar para hacer uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>Model {number} is no longer kept. Choose another one, or press Retrain.</source>
        <translation>El modelo {number} ya no se conserva. Elija otro, o pulse Reentrenar.</translation>
    </message>
    <message>
        <location filename="../../app/store/past_models.py"/>
        <source>Model {number} is no longer kept. Choose another one.</source>
        <translation>El modelo {number} ya no se conserva. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model {number} is older than the present answers, labels or options. Its scores do not count these; retrain before you rely on them.</source>
        <translation>El modelo {number} es anterior a las respuestas, etiquetas u opciones actuales. Sus puntuaciones no las tienen en cuenta; reentrene antes de fiarse de ellas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Model {number} · trained on {postings}</source>
        <translation>Modelo {number} · aprendido de {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Model {number}: {trouble}</source>
        <translation>Modelo {number}: {trouble}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Models that cannot be used, so that a new training is needed</source>
        <translation>Modelos que no se pueden usar, por lo que hay que entrenar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Models, the newest first</source>
        <translation>Modelos, los más nuevos primero</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>More answers alone will hardly help; choose a lower aim.</source>
        <translation>Más respuestas por sí solas apenas ayudarán; elija una meta más baja.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More for {n} postings</source>
        <translation>
            <numerusform>Más para {n} anuncio</numerusform>
            <numerusform>Más para {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help {label}.</source>
        <translation>Etiquetar más apenas ayudará a {label}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help.</source>
        <translation>Etiquetar más apenas ayudará.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Most confident first</source>
        <translation>Más seguros primero</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most labels first</source>
        <translation>Más etiquetas primero</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most useful first</source>
        <translation>Más útiles primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group down</source>
        <translation>Bajar el grupo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group up</source>
        <translation>Subir el grupo</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move group {group}</source>
        <translation>Mover el grupo {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Move it from {before} to {after}</source>
        <translation>Moverlo de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label down</source>
        <translation>Bajar la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label up</source>
        <translation>Subir la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move label {label}</source>
        <translation>Mover la etiqueta {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Moved from {before} to {after}</source>
        <translation>Movido de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Name of the new label</source>
        <translation>Nombre de la nueva etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Names of the labels, with commas between them</source>
        <translation>Nombres de las etiquetas, separados por comas</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Nearly identical</source>
        <translation>Casi idénticos</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nearly identical · {label}: {answer}</source>
        <translation>Casi idéntico · {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Neither posting has the label</source>
        <translation>Ninguno de los dos tiene la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>New label</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>New postings</source>
        <translation>Anuncios nuevos</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/methods.py"/>
        <source>No answer could be held out.</source>
        <translation>No se pudo apartar ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>No backup can be kept in {folder}: {reason}. Choose another folder for backups.</source>
        <translation>No se puede guardar una copia de seguridad en {folder}: {reason}. Elija otra carpeta de copias.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column is clearly the text: the longest, {texts}, holds {what}. Which is it?</source>
        <translation>Ninguna columna es claramente el texto: la más larga, {texts}, contiene {what}. ¿Cuál es?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>No column is named as labels are; --labels {listed} would take those in {few}.</source>
        <translation>Ninguna columna se llama como etiquetas; --labels {listed} tomaría las de {few}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column of &quot;{file}&quot; is clearly the text: the longest, {texts}, holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>Ninguna columna de «{file}» es claramente el texto: la más larga, {texts}, contiene {what}; indique la columna con --text COL ({few}), o continúe con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No for both of two postings</source>
        <translation>No en los dos anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>No key matches</source>
        <translation>Ninguna tecla coincide</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label chosen yet</source>
        <translation>Ninguna etiqueta elegida aún</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No label has enough answers for scores yet.</source>
        <translation>Ninguna etiqueta tiene aún respuestas suficientes para puntuarla.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>No label has enough answers yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Ninguna etiqueta tiene aún bastantes respuestas: dé al menos {yes} sí y {no} no a una etiqueta, y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>No label has this name</source>
        <translation>Ninguna etiqueta tiene este nombre</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No label is selected. Select the label to merge into another one.</source>
        <translation>No hay ninguna etiqueta seleccionada. Seleccione la que quiere combinar con otra.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>No label matches</source>
        <translation>Ninguna etiqueta coincide</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label matches. Ctrl+Enter creates “{name}”</source>
        <translation>Ninguna etiqueta coincide. Ctrl+Intro crea «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No label reached its threshold</source>
        <translation>Ninguna etiqueta alcanzó su umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label {without:,}</source>
        <translation>Sin etiqueta {without:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>No label: only add the new one</source>
        <translation>Ninguna etiqueta: solo añadir la nueva</translation>
    </message>
    <message>
        <location filename="../../app/core/decisions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No labels</source>
        <translation>Ninguna etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No labels yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No likely mistakes</source>
        <translation>Ningún error probable</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No likely mistakes: the model agrees with your answers.</source>
        <translation>Ningún error probable: el modelo coincide con sus respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No model had been trained.</source>
        <translation>No se había entrenado ningún modelo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>No page has these words. Try fewer of them.</source>
        <translation>Ninguna página tiene estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>No posting changes</source>
        <translation>Ningún anuncio cambia</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No posting changes.</source>
        <translation>Ningún anuncio cambia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>No posting chosen</source>
        <translation>Ningún anuncio elegido</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has fields</source>
        <translation>Ningún anuncio tiene campos</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has it yet: answer yes for one, and the most similar ones can come first.</source>
        <translation>Ningún anuncio la tiene aún: responda sí en uno, y los más parecidos podrán ir primero.</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <source>No posting has this label yet. Answer yes for one, then choose this order.</source>
        <translation>Ningún anuncio tiene aún esta etiqueta. Responda sí en uno y elija después este orden.</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>No posting in {file} has labels. Name the column that holds them.</source>
        <translation>Ningún anuncio de {file} tiene etiquetas. Indique la columna que las contiene.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered no yet: give the label yes and no answers, then retrain.</source>
        <translation>Ningún anuncio tiene aún la respuesta no: dé a la etiqueta respuestas sí y no, y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yes yet: give the label yes and no answers, then retrain.</source>
        <translation>Ningún anuncio tiene aún la respuesta sí: dé a la etiqueta respuestas sí y no, y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yet: give the label yes and no answers, then retrain.</source>
        <translation>Ningún anuncio tiene aún respuesta: dé a la etiqueta respuestas sí y no, y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No posting is done yet</source>
        <translation>Aún no hay ningún anuncio listo</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting matches</source>
        <translation>Ningún anuncio coincide</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No posting matches.</source>
        <translation>Ningún anuncio coincide.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting selected</source>
        <translation>Ningún anuncio seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>No posting still to do is nearly identical to the one you finished last.</source>
        <translation>Ningún anuncio pendiente es casi idéntico al último que dio por listo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>No posting would come in with these choices.</source>
        <translation>No se importaría ningún anuncio con estas opciones.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>No postings yet</source>
        <translation>Aún no hay anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>No recent texts</source>
        <translation>No hay textos recientes</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>No row has a text with these choices. Use another column as text.</source>
        <translation>Ninguna fila tiene texto con estas opciones. Use otra columna como texto.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>No row of {file} can be classified ({reason}). Choose the column that holds the texts.</source>
        <translation>Ninguna fila de {file} se puede clasificar ({reason}). Elija la columna que contiene los textos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No scores to look at</source>
        <translation>No hay puntuaciones que ver</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>No text to explain</source>
        <translation>No hay texto que explicar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No two labels are alike.</source>
        <translation>No hay dos etiquetas parecidas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No, or keep the answer</source>
        <translation>No, o mantener la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>None of the first {bad:,} rows of &quot;{file}&quot; can be used ({reason}); mend the file, or choose another one.</source>
        <translation>Ninguna de las primeras {bad:,} filas de «{file}» sirve ({reason}); corrija el archivo o elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>None of them applies</source>
        <translation>Ninguna corresponde</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>None of {postings:,} randomly selected postings changes.</source>
        <translation>Ninguno de {postings:,} anuncios al azar cambia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Not found: {path}</source>
        <translation>No se encuentra: {path}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Not in this model, since there were too few answers to learn from: {labels}. That a text does not get one of these labels means nothing.</source>
        <translation>No están en este modelo, por falta de respuestas de las que aprender: {labels}. Que un texto no reciba una de estas etiquetas no significa nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Not learned from {n} postings with an unanswered label.</source>
        <translation>
            <numerusform>No se aprende de {n} anuncio con una etiqueta sin respuesta.</numerusform>
            <numerusform>No se aprende de {n} anuncios con una etiqueta sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Not tagged yet</source>
        <translation>Aún sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Note on the posting</source>
        <translation>Nota del anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Nothing can be read of {name}. Restore a backup of it instead.</source>
        <translation>No se puede leer nada de {name}. Restaure mejor una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Nothing done yet</source>
        <translation>Aún no hay nada listo</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Nothing is answered here, so neither loss has a term.</source>
        <translation>Aquí no hay respuestas, así que ninguna pérdida tiene un término.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>Nothing is answered yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Aún no hay respuestas: dé al menos {yes} sí y {no} no a una etiqueta, y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Nothing to tag yet</source>
        <translation>Aún no hay nada que etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nothing was answered</source>
        <translation>No se respondió nada</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Noting the words that matter</source>
        <translation>Anotando las palabras que importan</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds.</source>
        <translation>Ahora: sus respuestas con los umbrales actuales.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds. New postings: measured during training, on postings that neither the model nor its thresholds had seen. Expect this on new postings.</source>
        <translation>Ahora: sus respuestas con los umbrales actuales. Anuncios nuevos: medido al entrenar, con anuncios que no habían visto ni el modelo ni sus umbrales. Espere esto en anuncios nuevos.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Number of labels</source>
        <translation>Número de etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings answered yes, the share that gets the label</source>
        <translation>De los anuncios con respuesta sí, la parte que recibe la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings that get the label, the share answered yes</source>
        <translation>De los anuncios que reciben la etiqueta, la parte con respuesta sí</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, none is right; {missed}.</source>
        <translation>De {whole} etiquetas asignadas, ninguna es correcta; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, {n} are right; {missed}.</source>
        <translation>
            <numerusform>De {whole} etiquetas asignadas, {n} es correcta; {missed}.</numerusform>
            <numerusform>De {whole} etiquetas asignadas, {n} son correctas; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, none is right; {missed}.</source>
        <translation>De {whole} anuncios marcados {label}, ninguno es correcto; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, {n} are right; {missed}.</source>
        <translation>
            <numerusform>De {whole} anuncios marcados {label}, {n} es correcto; {missed}.</numerusform>
            <numerusform>De {whole} anuncios marcados {label}, {n} son correctos; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>On your own text</source>
        <translation>Con su propio texto</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>On {postings} selected at random: {scores}.</source>
        <translation>En {postings} al azar: {scores}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Once postings are done, you can answer {label} for them here.</source>
        <translation>Cuando haya anuncios listos, podrá responder {label} en ellos aquí.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>One by one</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>One label, or several: IT, Senior, Remote</source>
        <translation>Una etiqueta, o varias: IT, Senior, Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>One letter differs: is it a typo?</source>
        <translation>Cambia una letra: ¿es un error al teclear?</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>One more label, s</source>
        <translation>Una etiqueta más, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One posting</source>
        <translation>Un anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>One text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Only its scores are kept: its weights made room for those of newer models.</source>
        <translation>Solo se conservan sus puntuaciones: sus pesos dejaron sitio a modelos más nuevos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only one label is trained</source>
        <translation>Solo una etiqueta está entrenada</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Only orders based on stored values can be reversed.</source>
        <translation>Solo se pueden invertir los órdenes basados en valores guardados.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only texts of up to {most:,} characters are explained. Choose a shorter one.</source>
        <translation>Solo se explican textos de hasta {most:,} caracteres. Elija uno más corto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings that are done were searched.</source>
        <translation>Solo se ha buscado en los anuncios listos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings to do were searched.</source>
        <translation>Solo se ha buscado en los anuncios pendientes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Open read-only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Open the manual (F1)</source>
        <translation>Abrir el manual (F1)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Options of the project that cannot be used, which have their usual value</source>
        <translation>Opciones del proyecto que no sirven y tienen su valor habitual</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Or drop something here: a project, files to import, or a text</source>
        <translation>O suelte algo aquí: un proyecto, archivos para importar o un texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Or start with ready-made labels:</source>
        <translation>O empiece con etiquetas ya preparadas:</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title}</source>
        <translation>Orden: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title} ▾</source>
        <translation>Orden: {title} ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Ordering postings</source>
        <translation>Ordenando anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Other labels</source>
        <translation>Otras etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stale_chip.py"/>
        <source>Out of date: answers, labels or goals have changed</source>
        <translation>Desfasado: cambiaron respuestas, etiquetas u objetivos</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Over all answers at once, out-of-fold</source>
        <translation>Sobre todas las respuestas a la vez, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Own order</source>
        <translation>Orden propio</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on A4 paper</source>
        <translation>PDF en papel A4</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on Letter paper</source>
        <translation>PDF en papel Letter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_browser.py"/>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Pages without the data of a job posting: their readable text, with the heading as title.</source>
        <translation>Páginas sin los datos de una oferta: su texto legible, con el encabezado como título.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Pairs of posting and label that are wrong (Hamming loss).</source>
        <translation>Pares de anuncio y etiqueta erróneos (pérdida de Hamming).</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/parquet_table.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>Parquet files need the package pyarrow. Install it with: pip install &quot;jobtag[parquet]&quot;</source>
        <translation>Los archivos Parquet necesitan el paquete pyarrow. Instálelo con: pip install &quot;jobtag[parquet]&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Paste as posting</source>
        <translation>Pegar como anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Paste or type a job description</source>
        <translation>Pegue o escriba una oferta de empleo</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Paste text to classify</source>
        <translation>Pegar un texto para clasificar</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Per cent of the queue that are a random sample</source>
        <translation>Por ciento de la cola que es una muestra aleatoria</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text with one posting per line.</source>
        <translation>Texto sin formato con un anuncio por línea.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text, one posting.</source>
        <translation>Texto sin formato, un anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Plain texts, one posting each.</source>
        <translation>Textos sin formato, un anuncio cada uno.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting above</source>
        <translation>Anuncio anterior</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting below</source>
        <translation>Anuncio siguiente</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>Posting {what} has {longest:,} characters in one cell, and a cell of a spreadsheet holds {longest_cell:,}; export as CSV or JSONL.</source>
        <translation>El anuncio {what} tiene {longest:,} caracteres en una celda, y una celda de hoja de cálculo admite {longest_cell:,}; exporte como CSV o JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <location filename="../../app/gui/tag/list/posting_table.py"/>
        <source>Postings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered no</source>
        <translation>Anuncios con respuesta no</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered yes</source>
        <translation>Anuncios con respuesta sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here as soon as the file has been read.</source>
        <translation>Los anuncios aparecerán aquí en cuanto se lea el archivo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here when you finish them: press Enter in Tag.</source>
        <translation>Los anuncios aparecen aquí cuando los da por listos: pulse Intro en Etiquetar.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Postings completed: {done:,} of {all:,}, with {yes:,} positive and {no:,} negative answers.</source>
        <translation>Anuncios terminados: {done:,} de {all:,}, con {yes:,} respuestas positivas y {no:,} negativas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Postings done</source>
        <translation>Anuncios listos</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings missing from the search index, or left over in it</source>
        <translation>Anuncios que faltan o sobran en el índice de búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/label_counts.py"/>
        <source>Postings of each label</source>
        <translation>Anuncios de cada etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Postings that change</source>
        <translation>Anuncios que cambian</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Anuncios que ganan {label}, los {most} más cercanos al umbral de {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, those nearest to the threshold first</source>
        <translation>Anuncios que ganan {label}, los más cercanos al umbral primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Anuncios que pierden {label}, los {most} más cercanos al umbral de {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, those nearest to the threshold first</source>
        <translation>Anuncios que pierden {label}, los más cercanos al umbral primero</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings that most likely have one label: to find a rare one.</source>
        <translation>Los anuncios que más probablemente tienen una etiqueta: para hallar una rara.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that the threshold is about</source>
        <translation>Anuncios de los que trata el umbral</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings the model is sure about: quick to confirm.</source>
        <translation>Los anuncios de los que el modelo está seguro: rápidos de confirmar.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings whose answers teach the model most.</source>
        <translation>Los anuncios cuyas respuestas más enseñan al modelo.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings whose text was changed outside Jobtag</source>
        <translation>Anuncios cuyo texto se cambió fuera de Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Postings with any of these labels get {label}. The other {n} labels are deleted. Undo brings everything back.</source>
        <translation>
            <numerusform>Los anuncios con alguna de estas etiquetas reciben {label}. La otra etiqueta se elimina. Deshacer lo recupera todo.</numerusform>
            <numerusform>Los anuncios con alguna de estas etiquetas reciben {label}. Las otras {n} etiquetas se eliminan. Deshacer lo recupera todo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Postings with exactly the right labels.</source>
        <translation>Anuncios con exactamente las etiquetas correctas.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with fields that cannot be read, which count as none</source>
        <translation>Anuncios con campos ilegibles, que cuentan como ninguno</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with values in the list that cannot be used</source>
        <translation>Anuncios con valores de la lista que no sirven</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings without a text</source>
        <translation>Anuncios sin texto</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Precision (circle, upper bar): of the postings that got the label, the share that has it. Recall (square, lower bar): of the postings that have it, the share that got it. The ranges are 95&#xa0;% intervals: Wilson for precision and recall, bootstrap for F1. AP is the average precision over all thresholds.</source>
        <translation>Precisión (círculo, barra superior): de los anuncios que recibieron la etiqueta, la proporción a los que corresponde. Exhaustividad (cuadrado, barra inferior): de los anuncios a los que corresponde, la proporción que la recibió. Los rangos son intervalos del 95&#xa0;%: de Wilson para precisión y exhaustividad, bootstrap para F1. AP es la precisión media con todos los umbrales.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Precision and recall are out-of-fold: each posting was scored by a model that had not seen it. Brackets hold 95&#xa0;% Wilson intervals. F1 and average precision are those of the training.</source>
        <translation>Precisión y exhaustividad son out-of-fold: cada anuncio fue evaluado por un modelo que no lo había visto. Entre corchetes, intervalos de Wilson del 95&#xa0;%. F1 y precisión media son los del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Precision and recall in one figure, at this threshold</source>
        <translation>Precisión y exhaustividad en una cifra, con este umbral</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision at least</source>
        <translation>Precisión de al menos</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: nothing is assigned.</source>
        <translation>Una precisión del {share} aún no se puede prometer: no se asigna nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best.</source>
        <translation>Una precisión del {share} aún no se puede prometer: como mucho acertaron {hits:,} de {given:,}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision ≥ {}</source>
        <translation>Precisión ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Precisión, exhaustividad y F1 según el umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Predictions of the model</source>
        <translation>Predicciones del modelo</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Press Enter, or click twice, to open a posting in Tag</source>
        <translation>Pulse Intro, o haga doble clic, para abrir un anuncio en Etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Press Retrain, look through Done or All, or import more.</source>
        <translation>Pulse Reentrenar, repase Listos o Todos, o importe más.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_delegate.py"/>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Pulse la tecla nueva, Esc mantiene la anterior</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Press {key} if {name} applies, the keys of other labels if they do, then Enter.</source>
        <translation>Pulse {key} si corresponde {name}, las teclas de otras etiquetas si corresponden, y luego Intro.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Probabilities were calibrated by Platt scaling per label, shrunk towards a common one.</source>
        <translation>Las probabilidades se calibraron por etiqueta con el método de Platt, con contracción hacia una calibración común.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/progress/progress_mediator.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Progress shows which labels lack answers, and tells you when the aim is reached</source>
        <translation>Progreso muestra a qué etiquetas les faltan respuestas, y avisa al alcanzar la meta</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Progress…</source>
        <translation>Progreso…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Project options</source>
        <translation>Opciones del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Project options…</source>
        <translation>Opciones del proyecto…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Put a backup in the place of {name}</source>
        <translation>Poner una copia de seguridad en lugar de {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Put labels into a group…</source>
        <translation>Poner etiquetas en un grupo…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into no group</source>
        <translation>Sacar {labels} de su grupo</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into {group}</source>
        <translation>Poner {labels} en {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Put {number:,} labels into a group…</source>
        <translation>Poner {number:,} etiquetas en un grupo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Quality over all labels</source>
        <translation>Calidad en todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>Question {place:,} of {total:,}</source>
        <translation>Pregunta {place:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/session/questions.py"/>
        <source>Questions about {name}</source>
        <translation>Preguntas sobre {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Random sample</source>
        <translation>Muestra aleatoria</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Reading a long text</source>
        <translation>Leyendo un texto largo</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/questions.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Reading answers</source>
        <translation>Leyendo respuestas</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Reading postings</source>
        <translation>Leyendo anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Reading words</source>
        <translation>Leyendo palabras</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/previewer.py"/>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall at least</source>
        <translation>Exhaustividad de al menos</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Recall {share} cannot be promised yet: {hits:,} of {wanted:,} found prove too little.</source>
        <translation>Una exhaustividad del {share} aún no se puede prometer: {hits:,} hallados de {wanted:,} prueban muy poco.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall ≥ {}</source>
        <translation>Exhaustividad ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent texts</source>
        <translation>Textos recientes</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent ▾</source>
        <translation>Recientes ▾</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla 1: labels in the annotation of validated records; predictions are not answers.</source>
        <translation>Registros de Argilla 1: etiquetas en la anotación de los validados; las predicciones no son respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla: texts in fields, labels in the submitted responses; suggestions are not answers.</source>
        <translation>Registros de Argilla: textos en los campos, etiquetas en las respuestas enviadas; las sugerencias no son respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/refinery.py"/>
        <source>Records exported from refinery: people&apos;s labels in MANUAL; those of programs are not answers.</source>
        <translation>Registros de refinery: las etiquetas de personas en MANUAL; las de programas no son respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Recover a damaged project…</source>
        <translation>Recuperar un proyecto dañado…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered label {number}</source>
        <translation>Etiqueta recuperada {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovered project</source>
        <translation>Proyecto recuperado</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>Recovered {postings}, {answers} and {labels}; {rest}</source>
        <translation>Recuperado: {postings}, {answers} y {labels}; {rest}</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Recovering {file}</source>
        <translation>Recuperando {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovering {name}…</source>
        <translation>Recuperando {name}…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Redo {step}</source>
        <translation>Rehacer {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw the learning curve</source>
        <translation>Dibujar de nuevo la curva de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Remaining likely mistakes</source>
        <translation>Errores probables restantes</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Remove HTML tags from the texts</source>
        <translation>Quitar las etiquetas HTML de los textos</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove it from this list; the file stays</source>
        <translation>Quitarlo de esta lista; el archivo se queda</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Remove the flag from {n} postings</source>
        <translation>
            <numerusform>Quitar la marca de {n} anuncio</numerusform>
            <numerusform>Quitar la marca de {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Remove the key (Del)</source>
        <translation>Quitar la tecla (Supr)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove {name} from the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Rename group {group} to {name}</source>
        <translation>Cambiar el nombre del grupo {group} a {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename group…</source>
        <translation>Cambiar el nombre del grupo…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename the group</source>
        <translation>Cambiar el nombre del grupo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Reopen {n} postings</source>
        <translation>
            <numerusform>Reabrir {n} anuncio</numerusform>
            <numerusform>Reabrir {n} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen {postings}</source>
        <translation>Reabrir {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Report on a Jobtag project</source>
        <translation>Informe de un proyecto de Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Report {file}</source>
        <translation>Informe {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore all original keys</source>
        <translation>Restablecer todas las teclas originales</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore from backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restore from backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore the original key</source>
        <translation>Restablecer la tecla original</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Restoring {file}</source>
        <translation>Restaurando {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restoring {name}: {changes}.</source>
        <translation>Restaurar {name}: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restoring {name}…</source>
        <translation>Restaurando {name}…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/result_tables.py"/>
        <source>Results can be saved as .xlsx or .csv; give &quot;{name}&quot; one of these endings.</source>
        <translation>Los resultados se guardan como .xlsx o .csv; dé a «{name}» una de estas extensiones.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Retrain automatically</source>
        <translation>Reentrenar automáticamente</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain automatically a moment after you stop answering</source>
        <translation>Reentrenar automáticamente poco después de dejar de responder</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain first, so that the model can say which answers it doubts.</source>
        <translation>Reentrene primero, para que el modelo diga de qué respuestas duda.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain to let the model learn from them.</source>
        <translation>Reentrene para que el modelo aprenda de ellas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Reverse order</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Row for a table</source>
        <translation>Fila para una tabla</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Row {row:,}: {reason}</source>
        <translation>Fila {row:,}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Rows that refer to a posting, label, import or model that does not exist</source>
        <translation>Filas que se refieren a un anuncio, etiqueta, importación o modelo que no existe</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Rows that would be left out, and why</source>
        <translation>Filas que quedarían fuera, y por qué</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite cannot read it: {error}.</source>
        <translation>SQLite no puede leerlo: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite says: {finding}.</source>
        <translation>SQLite dice: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Same answers</source>
        <translation>Mismas respuestas</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Same answers for near-duplicates</source>
        <translation>Mismas respuestas para casi duplicados</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the curves</source>
        <translation>Guardar las curvas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Save the learning curve</source>
        <translation>Guardar la curva de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Save the table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Save {what}</source>
        <translation>Guardar: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save “{title}”</source>
        <translation>Guardar «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Saved {postings} to {file}.</source>
        <translation>Guardado en {file}: {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Saving the model</source>
        <translation>Guardando el modelo</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Saving {file}</source>
        <translation>Guardando {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Score from training to training</source>
        <translation>Puntuación de un entrenamiento a otro</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/sparkline.py"/>
        <source>Score {first} after {few:,} postings, {last} after {many:,}</source>
        <translation>Puntuación {first} tras {few:,} anuncios, {last} tras {many:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Score, out-of-fold</source>
        <translation>Puntuación, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Scores are out-of-fold, from five iteratively stratified folds (Sechidis et al. 2011); thresholds were tuned on four folds and applied to the fifth.</source>
        <translation>Las puntuaciones son out-of-fold, de cinco particiones con estratificación iterativa (Sechidis et al. 2011); los umbrales se ajustaron en cuatro y se aplicaron a la quinta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Scores on a random sample are what to expect of any posting of the project</source>
        <translation>Las puntuaciones en una muestra aleatoria son lo que cabe esperar de cualquier anuncio del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Search all postings</source>
        <translation>Buscar en todos los anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Search postings</source>
        <translation>Buscar anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Search the results</source>
        <translation>Buscar en los resultados</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train again once there is one more label</source>
        <translation>Segundos para entrenar de nuevo con una etiqueta más</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train that method on all answers</source>
        <translation>Segundos para entrenar ese método con todas las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Select a posting in Tag, or type a text in Classify.</source>
        <translation>Seleccione un anuncio en Etiquetar, o escriba un texto en Clasificar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Select a row and press Enter to change its key.</source>
        <translation>Seleccione una fila y pulse Intro para cambiar su tecla.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Select a word to see what the label gets without it.</source>
        <translation>Seleccione una palabra para ver qué obtiene la etiqueta sin ella.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Select all postings in the list</source>
        <translation>Seleccionar todos los anuncios de la lista</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation>
            <numerusform>Seleccionar {n}</numerusform>
            <numerusform>Seleccionar los {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n} postings in the list</source>
        <translation>
            <numerusform>Seleccionar {n} anuncio de la lista</numerusform>
            <numerusform>Seleccionar los {n} anuncios de la lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Select one in the list.</source>
        <translation>Seleccione uno en la lista.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select only the current posting</source>
        <translation>Seleccionar solo el anuncio actual</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Select two models to compare them with each other.</source>
        <translation>Seleccione dos modelos para compararlos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Selected</source>
        <translation>Los seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Send {unsure:,} unsure to the queue</source>
        <translation>Enviar {unsure:,} dudosos a la cola</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Senior Java engineer</source>
        <translation>Ingeniero Java sénior</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Separator of labels</source>
        <translation>Separador de etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand at {threshold}.</source>
        <translation>Fijado a mano en {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Setting the thresholds</source>
        <translation>Fijando los umbrales</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Several columns can form the text. Everything but what you leave out stands beside the labels.</source>
        <translation>Varias columnas pueden formar el texto. Todo lo que no deje fuera acompaña a las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Several rows are about the same posting; their labels add up.</source>
        <translation>Varias filas tratan del mismo anuncio; sus etiquetas se suman.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>Share (%)</source>
        <translation>Parte (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Share of postings offered at random</source>
        <translation>Proporción de anuncios ofrecidos al azar</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Share of yes</source>
        <translation>Proporción de sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes (%)</source>
        <translation>Parte de sí (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes answers against the probability</source>
        <translation>Parte de respuestas sí según la probabilidad</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Shares and losses, label by label</source>
        <translation>Partes y pérdidas, etiqueta por etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Show each word’s share of the logit, and how they add up</source>
        <translation>Mostrar la parte de cada palabra en el logit, y cómo se suman</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Show more scores, and how true the probabilities are</source>
        <translation>Mostrar más puntuaciones, y cuánto de ciertas tienen las probabilidades</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Show the likely mistakes at the current threshold (Esc)</source>
        <translation>Mostrar los errores probables con el umbral actual (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Shown in the list</source>
        <translation>Los de la lista</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Similar labels</source>
        <translation>Etiquetas parecidas</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Similar labels…</source>
        <translation>Etiquetas parecidas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Skip the question</source>
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Sky</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Slash /</source>
        <translation>Barra /</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax chooses between labels, so there is nothing to compare. Add labels and answer some postings.</source>
        <translation>Softmax elige entre etiquetas, así que no hay nada que comparar. Añada etiquetas y responda algunos anuncios.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Softmax needs two ready labels or more: one alone always has 100 %.</source>
        <translation>Softmax necesita dos etiquetas preparadas o más: una sola siempre tiene el 100&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax needs two to choose between. Answer more postings and press Retrain.</source>
        <translation>Softmax necesita dos entre las que elegir. Responda más anuncios y pulse Reentrenar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax shares always sum to {whole}: {first} takes {share}, so {second}, {probability} by itself, is left with {rest}. Sigmoids do not share: together they come to {together}.</source>
        <translation>Las partes de softmax siempre suman {whole}: {first} toma {share}, así que {second}, {probability} por sí sola, se queda con {rest}. Las sigmoides no reparten: juntas suman {together}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax, sigmoids, small networks and thresholds are tried on your own answers, each posting by a model that has not seen it. It takes up to a few minutes; go on tagging meanwhile.</source>
        <translation>Se prueban softmax, sigmoides, redes pequeñas y umbrales con sus propias respuestas, cada anuncio con un modelo que no lo ha visto. Tarda hasta unos minutos; siga etiquetando mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Some pages hold no data of a job posting: their readable text is taken.</source>
        <translation>Algunas páginas no contienen datos de una oferta: se toma su texto legible.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels</source>
        <translation>Ordenar etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels: {title}</source>
        <translation>Ordenar etiquetas: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Sort labels…</source>
        <translation>Ordenar etiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort ▾</source>
        <translation>Ordenar ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Sorting</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off from</source>
        <translation>Separar de</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off postings</source>
        <translation>Separar anuncios</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Split off selected postings…</source>
        <translation>Separar los anuncios seleccionados…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label}</source>
        <translation>Separar {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label} off {source}</source>
        <translation>Separar {label} de {source}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Start of a label&apos;s name</source>
        <translation>Comienzo del nombre de una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Start with labels</source>
        <translation>Empezar con etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Start with labels…</source>
        <translation>Empezar con etiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Still looking for near-identical postings.</source>
        <translation>Sigue la búsqueda de anuncios casi idénticos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Suggest labels</source>
        <translation>Sugerir etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggest the labels that the model assigns; Done accepts them</source>
        <translation>Sugerir las etiquetas que asigna el modelo; Listo las acepta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Suggested by an import: {labels}</source>
        <translation>Sugerido por una importación: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions accepted unchanged train the model, but no score is based on them</source>
        <translation>Las sugerencias aceptadas sin cambios entrenan el modelo, pero ninguna puntuación se basa en ellas</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Swap the keys of {first} and {second}</source>
        <translation>Intercambiar las teclas de {first} y {second}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Tag some job descriptions and press Retrain. Jobtag then shows which labels apply to the next ones, and how sure it is. Everything stays on this computer.</source>
        <translation>Etiquete algunas ofertas de empleo y pulse Reentrenar. Jobtag muestra entonces qué etiquetas corresponden a las siguientes, y con qué seguridad. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Tagging</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Take the numbers as names</source>
        <translation>Tomar los números como nombres</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Takes effect at the next training; Compare shows how well both do</source>
        <translation>Vale desde el próximo entrenamiento; Comparar muestra cómo van los dos</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Tasks exported from Label Studio: texts in data, labels in the choices of the annotations.</source>
        <translation>Tareas de Label Studio: textos en data, etiquetas en las opciones de las anotaciones.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Text of the posting</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: as in the system</source>
        <translation>Tamaño del texto: como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: larger</source>
        <translation>Tamaño del texto: mayor</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: smaller</source>
        <translation>Tamaño del texto: menor</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Text: {name}</source>
        <translation>Texto: {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not UTF-8</source>
        <translation>Textos que no son UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not text</source>
        <translation>Textos que no son texto</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats that are scores from a spaCy model: predictions, never answers.</source>
        <translation>Textos con cats que son puntuaciones de un modelo de spaCy: predicciones, nunca respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats, as for training spaCy: 1 is yes, 0 is no, a missing key is unanswered.</source>
        <translation>Textos con cats, como para entrenar spaCy: 1 es sí, 0 es no, una clave ausente es sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts without a posting</source>
        <translation>Textos sin anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>That text is in the project already.</source>
        <translation>Ese texto ya está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The annotations are places in the texts or other texts. Import without labels?</source>
        <translation>Las anotaciones son fragmentos u otros textos. ¿Importar sin etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The answered postings it learned from</source>
        <translation>Los anuncios con respuesta de los que aprendió</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>The answers are kept, and older edits cannot be undone.</source>
        <translation>Las respuestas se conservan, y los cambios anteriores no se pueden deshacer.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {chosen} all count; --labels QUESTION takes one question alone.</source>
        <translation>Las respuestas a {chosen} cuentan todas; --labels QUESTION toma una sola pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} in &quot;{file}&quot; may be free texts; name the question whose answers are labels with --labels, such as --labels {first}, or import without labels with --yes.</source>
        <translation>Las respuestas a {unclear} en «{file}» pueden ser textos libres; indique la pregunta cuyas respuestas son etiquetas con --labels, como --labels {first}, o importe sin etiquetas con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} may be free texts. Which ones are labels?</source>
        <translation>Las respuestas a {unclear} pueden ser textos libres. ¿Cuáles son etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The assigned labels with their probabilities. One with a dashed line is unsure; with a question mark, it was not assigned.</source>
        <translation>Las etiquetas asignadas con sus probabilidades. La de línea discontinua es dudosa; la de interrogación no se asignó.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {names} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Las opciones de {names} cuentan todas; --labels CONTROL toma solo las de un control.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {where} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Las opciones de {where} cuentan todas; --labels CONTROL toma solo las de un control.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The cluster lost its workers again and again. Look at their logs, then try again.</source>
        <translation>El clúster perdió sus procesos una y otra vez. Mire sus registros e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with a mark for yes in their cells.</source>
        <translation>Las columnas {columns} son etiquetas, con una marca para sí en sus celdas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with yes or no in their cells.</source>
        <translation>Las columnas {columns} son etiquetas, con sí o no en sus celdas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} are labels, with a program&apos;s probabilities in their cells.</source>
        <translation>Las columnas {few} son etiquetas, con las probabilidades de un programa en sus celdas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one annotator&apos;s labels each; those on which they differ stay unanswered.</source>
        <translation>Las columnas {few} contienen cada una las etiquetas de una persona; aquellas en las que no coinciden quedan sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one label each.</source>
        <translation>Las columnas {few} contienen una etiqueta cada una.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong no</source>
        <translation>El coste de un no erróneo</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong yes</source>
        <translation>El coste de un sí erróneo</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>The delimiter must be one character, such as a comma, a semicolon or a tab.</source>
        <translation>El delimitador debe ser un solo carácter, como una coma, un punto y coma o un tabulador.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>The disk that holds {folder} is too full for a backup of {name}. Make room, or choose another folder for backups.</source>
        <translation>El disco de {folder} está demasiado lleno para una copia de seguridad de {name}. Haga sitio o elija otra carpeta de copias.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>The disk that holds {name} is full or failing. Make room, then try again; nothing is lost.</source>
        <translation>El disco de {name} está lleno o falla. Haga sitio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>The encoding {encoding} is a guess; --encoding names another one.</source>
        <translation>La codificación {encoding} es una suposición; --encoding indica otra.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The expected calibration error was {error:.3f}.</source>
        <translation>El error de calibración esperado fue {error:.3f}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The file does not say where {table} lie; all rows that look like it are kept.</source>
        <translation>El archivo no dice dónde están {table}; se conservan todas las filas que lo parecen.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The file is a project without postings. {classify} and {serve} work as well.</source>
        <translation>El archivo es un proyecto sin anuncios. También funcionan {classify} y {serve}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The file is one posting; with --lines each of its lines is one.</source>
        <translation>El archivo es un anuncio; con --lines cada línea lo es.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The file seems to hold labels under {key}, but none could be read from it. Where are they?</source>
        <translation>El archivo parece contener etiquetas en {key}, pero no se pudo leer ninguna. ¿Dónde están?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first postings as they would come in</source>
        <translation>Los primeros anuncios, como se importarían</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first postings, as they will be classified</source>
        <translation>Los primeros anuncios, como se clasificarán</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first {postings} postings, as they would come in</source>
        <translation>Los primeros {postings} anuncios, como se importarían</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first {postings}, as they will be classified</source>
        <translation>Los primeros anuncios ({postings}), como se clasificarán</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>The first {shown:,} of {n} characters</source>
        <translation>
            <numerusform>Los primeros {shown:,} de {n} carácter</numerusform>
            <numerusform>Los primeros {shown:,} de {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The folder &quot;{path}&quot; contains no postings; put {endings} files in it.</source>
        <translation>La carpeta «{path}» no contiene anuncios; ponga en ella archivos {endings}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The goal {kind} takes {wanted} and nothing else.</source>
        <translation>El objetivo {kind} toma {wanted} y nada más.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>The greatest number of labels</source>
        <translation>El mayor número de etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The history has gaps, so edits made before the newest of them cannot be undone.</source>
        <translation>El historial tiene huecos, así que los cambios anteriores al más reciente no se pueden deshacer.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The key is now free.</source>
        <translation>La tecla queda libre.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} already answers {name}. Choose another one.</source>
        <translation>La tecla {key} ya responde {name}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>The key {key} cannot answer a label. Choose a digit or another letter.</source>
        <translation>La tecla {key} no puede responder una etiqueta. Elija una cifra u otra letra.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} is not free for labels. Choose a digit or another letter from A to Z.</source>
        <translation>La tecla {key} no está libre para etiquetas. Elija una cifra u otra letra de la A a la Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The keys are swapped.</source>
        <translation>Las teclas se intercambiaron.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The label that stays</source>
        <translation>La etiqueta que se queda</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>The label to merge {name} into</source>
        <translation>La etiqueta con la que combinar {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The label&apos;s share; all shares sum to 100 %</source>
        <translation>La parte de la etiqueta; todas las partes suman 100&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are from {column}; --labels names another place, or none.</source>
        <translation>Las etiquetas son de {column}; --labels indica otro lugar, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named by {named_otherwise} instead of the numbers in {column}.</source>
        <translation>Las etiquetas se nombran según {named_otherwise} en vez de los números de {column}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named without {prefix}.</source>
        <translation>Las etiquetas se nombran sin {prefix}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are numbers ({some}). What are their names?</source>
        <translation>Las etiquetas son números ({some}). ¿Cuáles son sus nombres?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>The labels cannot be listed</source>
        <translation>Las etiquetas no se pueden listar</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels have scores in {few}, as a program gives them: suggestions, not answers; --labels {columns} takes them as answers.</source>
        <translation>Las etiquetas tienen puntuaciones en {few}, como las da un programa: sugerencias, no respuestas; --labels {columns} las toma como respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in &quot;{file}&quot; are numbers ({some}); give their names with --label-names, such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as names with --yes.</source>
        <translation>Las etiquetas de «{file}» son números ({some}); dé sus nombres con --label-names, como --label-names 0=IT,1=Cuidados o el nombre de un archivo, o tome los números como nombres con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in {column} have scores behind their names, as a program gives them: suggestions, not answers.</source>
        <translation>En {column}, los nombres de las etiquetas llevan puntuaciones, como las da un programa: sugerencias, no respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The last imported ones first.</source>
        <translation>Los últimos importados primero.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings.</source>
        <translation>Las últimas {answers:,} respuestas cambiaron el {share} de las etiquetas asignadas a anuncios sin etiquetar.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings: more of the same will change little.</source>
        <translation>Las últimas {answers:,} respuestas cambiaron el {share} de las etiquetas asignadas a anuncios sin etiquetar: más de lo mismo cambiará poco.</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly better on your answers ({interval}).</source>
        <translation>El algoritmo «{learner}» es claramente mejor con sus respuestas ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly worse on your answers ({interval}).</source>
        <translation>El algoritmo «{learner}» es claramente peor con sus respuestas ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is neither clearly better nor clearly worse ({interval}).</source>
        <translation>El algoritmo «{learner}» no es ni claramente mejor ni claramente peor ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>The learner &quot;{learner}&quot;.</source>
        <translation>El algoritmo «{learner}».</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>The lines highlight spans of texts instead of labelling them. Import without labels?</source>
        <translation>Las líneas marcan fragmentos en vez de etiquetar los textos. ¿Importar sin etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list changes when you go on to another posting.</source>
        <translation>La lista cambia cuando pasa a otro anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list keeps its order until the new one is ready.</source>
        <translation>La lista mantiene su orden hasta que el nuevo esté preparado.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>The mark is the threshold: {threshold}</source>
        <translation>La marca es el umbral: {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the labels&apos; F1, out-of-fold</source>
        <translation>La media de los F1 de las etiquetas, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the postings&apos; F1, out-of-fold</source>
        <translation>La media de los F1 de los anuncios, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>The mean squared error of the probabilities, before and after calibration; 0 is perfect.</source>
        <translation>El error cuadrático medio de las probabilidades, antes y después de calibrar; 0 es perfecto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The model agrees with your answers, and nearly identical postings have the same answers.</source>
        <translation>El modelo coincide con sus respuestas, y los anuncios casi idénticos tienen las mismas respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model agrees with your answers. Choose another order to see all postings.</source>
        <translation>El modelo coincide con sus respuestas. Elija otro orden para ver todos los anuncios.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>The model contradicts no answer clearly, or a person has confirmed those that it does.</source>
        <translation>El modelo no contradice claramente ninguna respuesta, o una persona ha confirmado las que contradice.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model has learned from every posting. Classify a text or a file, or import more.</source>
        <translation>El modelo ha aprendido de todos los anuncios. Clasifique un texto o un archivo, o importe más.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The model has not learned it yet: postings most similar to one that has it come first.</source>
        <translation>El modelo aún no la ha aprendido: primero van los anuncios más parecidos a uno que la tiene.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>The model in this project is damaged. Press Retrain to make a new one.</source>
        <translation>El modelo de este proyecto está dañado. Pulse Reentrenar para hacer uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project is damaged; retrain it.</source>
        <translation>El modelo de este proyecto está dañado; reentrénelo.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project was made by another version of Jobtag; retrain it.</source>
        <translation>El modelo de este proyecto lo hizo otra versión de Jobtag; reentrénelo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>The model is ready. Paste any job description into Classify to see which labels apply.</source>
        <translation>El modelo está preparado. Pegue cualquier oferta en Clasificar para ver qué etiquetas corresponden.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>The model is trained on a quarter, a half, three quarters and all of your answers, and scored on postings it has not seen. You can go on tagging meanwhile.</source>
        <translation>El modelo se entrena con un cuarto, la mitad, tres cuartos y todas sus respuestas, y se evalúa con anuncios que no ha visto. Puede seguir etiquetando mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>The model knows none of the labels of this project. Train it, then export it.</source>
        <translation>El modelo no conoce ninguna etiqueta de este proyecto. Entrénelo y después expórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The model knows the words of the postings that it learned from. On texts of another kind, language or time, its probabilities and these scores do not hold. It weighs words and does not understand sentences: negations are read as mentions. Do not decide about people by it alone.</source>
        <translation>El modelo conoce las palabras de los anuncios de los que aprendió. Con textos de otro tipo, idioma o época, sus probabilidades y estas puntuaciones no valen. Pondera palabras y no entiende frases: lee las negaciones como menciones. No decida sobre personas solo con él.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>The name that stays of {words}</source>
        <translation>El nombre que queda de {words}</translation>
    </message>
    <message>
        <location filename="../../app/store/names.py"/>
        <source>The name {beginning}… is too long: a project needs one of at most {limit} bytes. Choose a shorter one.</source>
        <translation>El nombre {beginning}… es demasiado largo: un proyecto necesita uno de {limit} bytes como máximo. Elija uno más corto.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>The names &quot;{words}&quot; cannot be used: {problem}.</source>
        <translation>Los nombres «{words}» no sirven: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>The new label&apos;s name</source>
        <translation>El nombre de la nueva etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The newest models are kept, pinned ones for good</source>
        <translation>Se conservan los modelos más nuevos, y los fijados para siempre</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The order of the files.</source>
        <translation>El orden de los archivos.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The pipeline is for prediction. Fitting it again, or cloning it, loses what it has learned.</source>
        <translation>El pipeline sirve para predecir. Si se vuelve a ajustar o se clona, se pierde lo aprendido.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The place of the posting in the file</source>
        <translation>El lugar del anuncio en el archivo</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The precision</source>
        <translation>La precisión</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>The probability from which the label is assigned</source>
        <translation>La probabilidad a partir de la cual se asigna la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The probability of the least probable label that was assigned: the rest is at least as certain.</source>
        <translation>La probabilidad de la etiqueta asignada menos probable: el resto es al menos igual de segura.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>The project is damaged, so no copy was kept. Copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>El proyecto está dañado, así que no se guardó ninguna copia. Copie lo legible con: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The project is open read-only. Save a copy to change its labels.</source>
        <translation>El proyecto está abierto solo para leer. Guarde una copia para cambiar sus etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that.</source>
        <translation>El proyecto es de solo lectura. Para cambiarlo, guarde una copia (Archivo → Guardar una copia como…) y ábrala.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The questions are waiting</source>
        <translation>Las preguntas esperan</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The recall</source>
        <translation>La exhaustividad</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The responses are ratings, rankings or places in the texts. Import without labels?</source>
        <translation>Las respuestas son puntuaciones, clasificaciones o fragmentos. ¿Importar sin etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The results mark places or give ratings, but choose no labels. Import without labels?</source>
        <translation>Los resultados marcan fragmentos o dan puntuaciones, pero no eligen etiquetas. ¿Importar sin etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>The results of {name} cannot be kept in {folder} ({error}). Make that folder writable, then try again.</source>
        <translation>Los resultados de {name} no se pueden guardar en {folder} ({error}). Permita escribir en esa carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>The same answers for {postings}</source>
        <translation>Las mismas respuestas para {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>The sample cannot be kept in {folder}: {reason}. Make that folder writable.</source>
        <translation>El ejemplo no se puede guardar en {folder}: {reason}. Permita escribir en esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The scores of single postings are no longer kept, so there are no intervals here. Train again to get them.</source>
        <translation>Las puntuaciones de cada anuncio ya no se conservan, así que aquí no hay intervalos. Reentrene para obtenerlos.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} is read; --sheet names another one ({others}).</source>
        <translation>Se lee la hoja {name}; --sheet indica otra ({others}).</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} of &quot;{path}&quot; is empty; choose another one with --sheet.</source>
        <translation>La hoja {name} de «{path}» está vacía; elija otra con --sheet.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The system ended Jobtag&apos;s processes again and again. Close other programs, then try again.</source>
        <translation>El sistema ha terminado una y otra vez los procesos de Jobtag. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The table begins below {other_rows}.</source>
        <translation>La tabla empieza debajo de {other_rows}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>The text consists of {texts}.</source>
        <translation>El texto se compone de {texts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts contain labels in fastText&apos;s notation. Import them as they are?</source>
        <translation>Los textos contienen etiquetas con la notación de fastText. ¿Importarlos como están?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts of &quot;{file}&quot; contain labels in fastText&apos;s notation; save them as a text file with one posting a line, or import them as they are with --yes.</source>
        <translation>Los textos de «{file}» contienen etiquetas con la notación de fastText; guárdelos como archivo de texto con un anuncio por línea, o impórtelos como están con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The threshold</source>
        <translation>El umbral</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>The threshold assigns {given:,} instead of {wanted:,}: scores next to it are equal.</source>
        <translation>El umbral asigna {given:,} en vez de {wanted:,}: las puntuaciones vecinas son iguales.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The title, or the beginning of the text</source>
        <translation>El título, o el comienzo del texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>The window needs {library}, which is missing here. Install it with: sudo apt-get install {package}</source>
        <translation>La ventana necesita {library}, que falta aquí. Instálela con: sudo apt-get install {package}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The yes answers go to {label}.</source>
        <translation>Las respuestas sí van a {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} form the new group {group}.</source>
        <translation>Las {labels} forman el nuevo grupo {group}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} join those of {group}.</source>
        <translation>Las {labels} se unen a las de {group}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>The {n} answers that the model contradicts most. Nobody has confirmed them yet; Postings → Likely mistakes asks about each.</source>
        <translation>
            <numerusform>{n} respuesta que el modelo contradice. Nadie la ha confirmado todavía; Anuncios → Errores probables pregunta por ella.</numerusform>
            <numerusform>Las {n} respuestas que el modelo más contradice. Nadie las ha confirmado todavía; Anuncios → Errores probables pregunta por cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The {n} selected postings</source>
        <translation>
            <numerusform>El anuncio seleccionado</numerusform>
            <numerusform>Los {n} anuncios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>The {shown:,} shown…</source>
        <translation>Los {shown:,} mostrados…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: as in the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those to do.</source>
        <translation>Luego los pendientes.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without a flag.</source>
        <translation>Luego los que no tienen marca.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without one.</source>
        <translation>Luego los que no la tienen.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>There are no labels yet.</source>
        <translation>Aún no hay etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>There are no labels yet: add one, give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Aún no hay etiquetas: añada una, dé al menos {yes} sí y {no} no a una, y reentrene.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>There are no postings to split off. Select some in the list, or search for them.</source>
        <translation>No hay anuncios que separar. Seleccione algunos en la lista, o búsquelos.</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>There are no postings yet.</source>
        <translation>Aún no hay anuncios.</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>There are no scores to tune thresholds on. Press Retrain first.</source>
        <translation>No hay puntuaciones para ajustar umbrales. Pulse primero Reentrenar.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>There is already a label named {name}. Choose another name.</source>
        <translation>Ya hay una etiqueta llamada {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>There is no Dask scheduler at {address}. Start one with dask scheduler, or check the address.</source>
        <translation>No hay un planificador Dask en {address}. Inicie uno con dask scheduler, o revise la dirección.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>There is no backup of this project yet.</source>
        <translation>Aún no hay copias de seguridad de este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/formats/encoding.py"/>
        <source>There is no encoding &quot;{name}&quot;; try utf-8, utf-16 or cp1252, or leave it to Jobtag to find out.</source>
        <translation>No existe la codificación «{name}»; pruebe utf-8, utf-16 o cp1252, o deje que Jobtag la averigüe.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <location filename="../../app/formats/source.py"/>
        <source>There is no file &quot;{path}&quot;; check its name and folder.</source>
        <translation>No existe el archivo «{path}»; revise su nombre y carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no folder &quot;{parent}&quot;; create it or choose another one.</source>
        <translation>No existe la carpeta «{parent}»; créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/report.py"/>
        <source>There is no folder &quot;{parent}&quot;; make it or choose another one.</source>
        <translation>No existe la carpeta «{parent}»; créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>There is no goal named {kind}. Choose one of {kinds}.</source>
        <translation>No hay un objetivo llamado {kind}. Elija uno de {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no label named {name}. Check how it is written.</source>
        <translation>No hay una etiqueta llamada {name}. Revise cómo se escribe.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>There is no label to ask about</source>
        <translation>No hay ninguna etiqueta sobre la que preguntar</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no room for &quot;{path}&quot; on the disk; free some space and try again.</source>
        <translation>No hay sitio para «{path}» en el disco; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>There is no room for the results of {name} on the disk that holds {folder}. Make room and classify it again: it goes on where it stopped.</source>
        <translation>No hay sitio para los resultados de {name} en el disco de {folder}. Haga sitio y clasifíquelo de nuevo: seguirá donde paró.</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>There is no screen to show a window on. Use a verb instead (see: jobtag --help), or save a picture with: jobtag screenshot</source>
        <translation>No hay pantalla en que mostrar una ventana. Use una orden (vea: jobtag --help), o guarde una imagen con: jobtag screenshot</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>There is no text to add. Copy or type a job description first.</source>
        <translation>No hay texto que añadir. Copie o escriba primero una oferta de empleo.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no word to search for in {written}. Type letters or digits.</source>
        <translation>No hay ninguna palabra que buscar en {written}. Escriba letras o cifras.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>There is not enough memory to read {name}. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para leer {name}. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>There is nothing to explain yet: it takes a text and a label that the model has learned.</source>
        <translation>Aún no hay nada que explicar: hace falta un texto y una etiqueta que el modelo haya aprendido.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>There is nothing to paste. Copy a job description or files first.</source>
        <translation>No hay nada que pegar. Copie primero una oferta de empleo o archivos.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>There is too little room on the disk that holds {name}. Make room, then try again; nothing is lost.</source>
        <translation>Hay muy poco sitio en el disco de {name}. Haga sitio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>These are the texts</source>
        <translation>Estos son los textos</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>These figures are for postings that the model had not seen: each was scored by a model, and decided by thresholds, that did not use it.</source>
        <translation>Estas cifras son de anuncios que el modelo no había visto: ni el modelo que evaluó cada anuncio ni los umbrales lo utilizaron.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>These labels differ only in case, spaces, punctuation, accents, plural, word order or a letter. The numbers are their yes answers. Check what to merge and choose the name that stays.</source>
        <translation>Estas etiquetas solo difieren en mayúsculas, espacios, puntuación, acentos, plural, orden de palabras o una letra. Los números son sus respuestas sí. Marque lo que combinar y elija el nombre que se queda.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This figure is from a model trained without this posting.</source>
        <translation>Esta cifra es de un modelo entrenado sin este anuncio.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>This format cannot hold {what}: they are left out.</source>
        <translation>Este formato no admite {what}: queda fuera.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>This is the model in use: you see its probabilities.</source>
        <translation>Este es el modelo en uso: ve sus probabilidades.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>This is what your model makes of “{line}”. By each label&apos;s own threshold, it assigns {names}. The softmax shares of all labels sum to 100 %: each further label that fits lowers the others.</source>
        <translation>Esto es lo que su modelo hace con «{line}». Con el umbral de cada etiqueta, asigna {names}. Las partes de softmax de todas las etiquetas suman 100&#xa0;%: cada etiqueta más que corresponde baja las otras.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>This key cannot be changed.</source>
        <translation>Esta tecla no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This label has been deleted. Undo its deletion, or choose another label.</source>
        <translation>Esta etiqueta se eliminó. Deshágalo, o elija otra etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>This model cannot be used</source>
        <translation>Este modelo no se puede usar</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>This model was trained without keeping the scores of single postings. Press Retrain to see what a threshold changes.</source>
        <translation>Este modelo se entrenó sin conservar las puntuaciones de cada anuncio. Pulse Reentrenar para ver qué cambia un umbral.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>This posting</source>
        <translation>Este anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting does not have the label</source>
        <translation>Este anuncio no tiene la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting has the label</source>
        <translation>Este anuncio tiene la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting · {label}: {answer}</source>
        <translation>Este anuncio · {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>This project has no model yet. Answer some postings in Tag and press Retrain; then whole files can be classified.</source>
        <translation>Este proyecto aún no tiene modelo. Responda algunos anuncios en Etiquetar y pulse Reentrenar; después se podrán clasificar archivos enteros.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>This project has no model yet. Answer some postings, press Retrain, and make the report again to see how good the model is.</source>
        <translation>Este proyecto aún no tiene modelo. Responda algunos anuncios, pulse Reentrenar y vuelva a crear el informe para ver la calidad del modelo.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This project has no model yet. Answer some postings, then train it.</source>
        <translation>Este proyecto aún no tiene modelo. Responda algunos anuncios y entrénelo.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Threshold (%)</source>
        <translation>Umbral (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Threshold moved: {threshold}.</source>
        <translation>Umbral movido: {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Threshold of {label}</source>
        <translation>Umbral de {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>Threshold of {name}</source>
        <translation>Umbral de {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_number.py"/>
        <source>Threshold of {name} in percent</source>
        <translation>Umbral de {name} en por ciento</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Thresholds and goals</source>
        <translation>Umbrales y objetivos</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Thresholds moved: {threshold}, and {more} more.</source>
        <translation>Umbrales movidos: {threshold}, y {more} más.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Thresholds outside 0 to 100 %, which count as not set</source>
        <translation>Umbrales fuera de 0 a 100&#xa0;%, que cuentan como no fijados</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}).</source>
        <translation>Los umbrales se ajustaron por etiqueta (objetivo: {goal}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}; {n} labels differently).</source>
        <translation>
            <numerusform>Los umbrales se ajustaron por etiqueta (objetivo: {goal}; {n} etiqueta, de otro modo).</numerusform>
            <numerusform>Los umbrales se ajustaron por etiqueta (objetivo: {goal}; {n} etiquetas, de otro modo).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Tidying up</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Titles: a posting with a title is one text, the title, a line break and the posting&apos;s text. A first line of up to 200 characters counts as the title if more text follows.</source>
        <translation>Títulos: un anuncio con título es un solo texto, el título, un salto de línea y el texto del anuncio. Una primera línea de hasta 200 caracteres cuenta como título si le sigue más texto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>To (%)</source>
        <translation>A (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>To do ({postings:,})</source>
        <translation>Pendientes ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>To do first</source>
        <translation>Pendientes primero</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>To use a cluster, install Dask with pip install &quot;jobtag[cluster]&quot;, here and on each worker.</source>
        <translation>Para usar un clúster, instale Dask con pip install &quot;jobtag[cluster]&quot;, aquí y en cada equipo.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Too few answers for a model of their own: {labels}.</source>
        <translation>Muy pocas respuestas para un modelo propio: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Too few postings have an answer for every ready label.</source>
        <translation>Muy pocos anuncios tienen respuesta para cada etiqueta preparada.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Trained on {postings}</source>
        <translation>Aprendido de {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/training_mediator.py"/>
        <source>Trained on {postings} in {seconds:.1f} s.</source>
        <translation>Aprendido de {postings} en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Training, s</source>
        <translation>Entrenamiento, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>Trying a goal</source>
        <translation>Probando un objetivo</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying method {number} of {methods}</source>
        <translation>Probando el método {number} de {methods}</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying methods {first} to {last} of {methods}</source>
        <translation>Probando los métodos {first} a {last} de {methods}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Turkish (cp1254)</source>
        <translation>Turco (cp1254)</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {gains}.</source>
        <translation>El doble de respuestas puede añadir unos {gains}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {points} of F1 to {label}.</source>
        <translation>El doble de respuestas puede añadir unos {points} de F1 a {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Type the start of a label&apos;s name</source>
        <translation>Escriba el comienzo del nombre de una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Type the threshold…</source>
        <translation>Escribir el umbral…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Un&amp;pin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Unanswered labels become no</source>
        <translation>Las etiquetas sin respuesta pasan a no</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Uncheck a label to leave it out, or type the name that it gets; two labels with one name are merged. Postings that are left without any label come in as not tagged.</source>
        <translation>Desmarque una etiqueta para dejarla fuera, o escriba el nombre que recibe; dos etiquetas con un mismo nombre se combinan. Los anuncios que se quedan sin etiquetas llegan sin etiquetar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Undo {step}</source>
        <translation>Deshacer {step}</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>Undoing and redoing all edits does not give the present answers.</source>
        <translation>Deshacer y rehacer todos los cambios no da las respuestas actuales.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Unflag</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure within how many points of a threshold</source>
        <translation>Dudoso a menos de cuántos puntos de un umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure {unsure:,}</source>
        <translation>Dudosos {unsure:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure: the probability of a label is less than {within} points above or below the threshold from which it is assigned, so a slightly different text could have got other labels. If the threshold is near 0 or {share}, fewer points count.</source>
        <translation>Dudoso: la probabilidad de una etiqueta está a menos de {within} puntos por encima o por debajo del umbral desde el que se asigna, así que un texto algo distinto podría haber recibido otras etiquetas. Si el umbral está cerca de 0 o de {share}, cuentan menos puntos.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Unsure: {label} has {probability} and is assigned from {threshold}</source>
        <translation>Dudoso: {label} tiene {probability} y se asigna desde {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Until each label has</source>
        <translation>Hasta que cada etiqueta tenga</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use as</source>
        <translation>Usar como</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Use the learner “{learner}” from the next training on</source>
        <translation>Usar el algoritmo «{learner}» desde el próximo entrenamiento</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Use these labels</source>
        <translation>Usar estas etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use {column} as</source>
        <translation>Usar {column} como</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Wait until the work in progress has ended, then choose the language.</source>
        <translation>Espere a que termine el trabajo en curso y elija después el idioma.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>We build banking software in Leeds.</source>
        <translation>Desarrollamos software bancario en Sevilla.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Western European (cp1252)</source>
        <translation>Europa occidental (cp1252)</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>What both start from: the same for softmax and sigmoid</source>
        <translation>De lo que parten ambos: lo mismo para softmax y sigmoide</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>What do you want to know about each ad? Every name that you type becomes a label, and an ad can have several.</source>
        <translation>¿Qué quiere saber de cada anuncio? Cada nombre que escriba será una etiqueta, y un anuncio puede tener varias.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>What each method assigns</source>
        <translation>Lo que asigna cada método</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>What is lost?</source>
        <translation>¿Qué se perdió?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What is there now becomes a backup first.</source>
        <translation>Lo que hay ahora se guarda antes como copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What it would change cannot be told: {error}</source>
        <translation>No se puede decir qué cambiaría: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>What the threshold should achieve. Enter or F2 changes it.</source>
        <translation>Lo que debe lograr el umbral. Intro o F2 lo cambia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>What to write of the postings</source>
        <translation>Qué escribir de los anuncios</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>What was tagged</source>
        <translation>Qué se etiquetó</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>When does this label apply?</source>
        <translation>¿Cuándo corresponde esta etiqueta?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Which name stays?</source>
        <translation>¿Qué nombre se queda?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Which?</source>
        <translation>¿Cuáles?</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>While questions are asked</source>
        <translation>Mientras se hacen preguntas</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Why softmax must choose</source>
        <translation>Por qué softmax debe elegir</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Why this label?</source>
        <translation>¿Por qué esta etiqueta?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why {name}?</source>
        <translation>¿Por qué {name}?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_footer.py"/>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Will more tagging help?</source>
        <translation>¿Ayudará etiquetar más?</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note first</source>
        <translation>Con nota primero</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note last</source>
        <translation>Con nota al final</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Without a name, the {labels} will be in no group.</source>
        <translation>Sin un nombre, las {labels} no estarán en ningún grupo.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Without “{word}”: {change}</source>
        <translation>Sin «{word}»: {change}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Words for and against the label</source>
        <translation>Palabras a favor y en contra de la etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Would another method label your postings better? Compare tries each of them on your own answers. In use: {method} ({learner}).</source>
        <translation>¿Etiquetaría otro método mejor sus anuncios? Comparar prueba cada uno con sus propias respuestas. En uso: {method} ({learner}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write a probability like p(IT)&gt;0.8, and a name with brackets in quotes: p(&quot;Sales (field)&quot;)&gt;0.8.</source>
        <translation>Escriba una probabilidad como p(IT)&gt;0.8, y un nombre con paréntesis entre comillas: p(&quot;Ventas (campo)&quot;)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write it like p(IT)&gt;0.8, with &lt;, &lt;=, &gt; or &gt;= and a number from 0 to 1.</source>
        <translation>Escriba por ejemplo p(IT)&gt;0.8, con &lt;, &lt;=, &gt; o &gt;= y un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Wrong pairs</source>
        <translation>Pares erróneos</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/report_mediator.py"/>
        <source>Wrote the report to {file}.</source>
        <translation>Informe escrito en {file}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Wrote {labels} to {file}.</source>
        <translation>{labels}: escrito en {file}.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>Yes answers of each label</source>
        <translation>Respuestas sí de cada etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Yes answers wanted for each label</source>
        <translation>Respuestas sí deseadas por etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes, or change the answer</source>
        <translation>Sí, o cambiar la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Yes: {names}</source>
        <translation>Sí: {names}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>You can go on tagging meanwhile. If it is interrupted, it goes on from there next time.</source>
        <translation>Puede seguir etiquetando mientras tanto. Si se interrumpe, la próxima vez seguirá desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>You can tag as soon as the file has been read.</source>
        <translation>Podrá etiquetar en cuanto se lea el archivo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>You have {new_answers}. Press Retrain to teach the model.</source>
        <translation>Tiene {new_answers}. Pulse Reentrenar para enseñárselo al modelo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}</source>
        <translation>Su respuesta a {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}, the model says {share}</source>
        <translation>Su respuesta a {label}: {answer}; el modelo dice {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Your answer is right: it is not asked about again</source>
        <translation>Su respuesta es correcta: no se pregunta más</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Your answers are saved, and you can go on working. The details help to fix the problem.</source>
        <translation>Sus respuestas están guardadas, y puede seguir trabajando. Los detalles ayudan a arreglar el problema.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` applies thresholds only. To assign what Jobtag assigns, do this as well.</source>
        <translation>`predict` solo aplica los umbrales. Para asignar lo que asigna Jobtag, haga además lo siguiente.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` assigns a label if its probability reaches its threshold.</source>
        <translation>`predict` asigna una etiqueta si su probabilidad alcanza el umbral.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a PDF; save its text first</source>
        <translation>un PDF; guarde primero su texto</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a Parquet file; save it as CSV or JSONL first</source>
        <translation>un archivo Parquet; guárdelo primero como CSV o JSONL</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a database, such as a Jobtag project; open it instead of importing it</source>
        <translation>una base de datos, como un proyecto de Jobtag; ábrala en vez de importarla</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>a deleted label</source>
        <translation>una etiqueta eliminada</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>a field of the posting</source>
        <translation>un campo del anuncio</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>a label is both in its labels and in its labels_no</source>
        <translation>una etiqueta está a la vez en labels y en labels_no</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>a label name of more than {longest_name} characters among its {what}</source>
        <translation>un nombre de etiqueta de más de {longest_name} caracteres entre {what}</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>a list instead of a JSON object, which pandas writes with orient=&quot;records&quot;</source>
        <translation>una lista en vez de un objeto JSON, que pandas escribe con orient=&quot;records&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a model trained without this posting</source>
        <translation>un modelo entrenado sin este anuncio</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>a network for each label</source>
        <translation>una red por etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a new bar; its threshold follows in a moment</source>
        <translation>una barra nueva; su umbral llega en un momento</translation>
    </message>
    <message>
        <location filename="../../app/formats/web_pages.py"/>
        <source>a page with a table of postings; open it in a spreadsheet and save it as CSV</source>
        <translation>una página con una tabla de anuncios; ábrala en una hoja de cálculo y guárdela como CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <location filename="../../app/formats/csv_records.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>una comilla que no se cierra nunca</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>a rejected question is no, an ignored one stays unanswered</source>
        <translation>una pregunta rechazada es no, una ignorada queda sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>a stray quotation mark shifts its cells</source>
        <translation>una comilla de más desplaza sus celdas</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a trigger</source>
        <translation>un disparador</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a view</source>
        <translation>una vista</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a zip archive or a spreadsheet, which cannot be read here; save it as CSV first</source>
        <translation>un zip o una hoja de cálculo que aquí no se puede leer; guárdelo primero como CSV</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>about {duration} left at this pace</source>
        <translation>quedan unos {duration} a este ritmo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>accepted as suggested</source>
        <translation>aceptada como se sugirió</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>after {bad:,} rows in a row that cannot be used, the rest was not read</source>
        <translation>tras {bad:,} filas seguidas inservibles, no se leyó el resto</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>all of it could be read.</source>
        <translation>se pudo leer todo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>all others no</source>
        <translation>todas las demás no</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>all {answered:,} answers</source>
        <translation>las {answered:,} respuestas</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>an index</source>
        <translation>un índice</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>an old Office file; save it as CSV first</source>
        <translation>un archivo antiguo de Office; guárdelo primero como CSV</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>and {n} more moves</source>
        <translation>
            <numerusform>y {n} cambio más</numerusform>
            <numerusform>y {n} cambios más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered no; not answered yet</source>
        <translation>con respuesta no; aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered yes for IT, not for Remote</source>
        <translation>con respuesta sí en IT, no en Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>answered: press again to take it back</source>
        <translation>respondida: pulse otra vez para quitarla</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>answers the label in Tag</source>
        <translation>responde la etiqueta en Etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>as many</source>
        <translation>los mismos</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>as many mistakes</source>
        <translation>los mismos errores</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>assigned</source>
        <translation>asignada</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file</source>
        <translation>asignadas por su archivo</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file, or from {share} where it does not say</source>
        <translation>asignadas por su archivo, o desde {share} donde no lo dice</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned from {share}</source>
        <translation>asignadas desde {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>become no</source>
        <translation>pasan a no</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>both words, anywhere</source>
        <translation>las dos palabras, en cualquier sitio</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>by similarity</source>
        <translation>por parecido</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>bytes that are not {encoding}</source>
        <translation>bytes que no son {encoding}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>choose one of: {listed}</source>
        <translation>elija una de: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>codes or addresses</source>
        <translation>códigos o direcciones</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>contains nothing but zeros, as failing disks produce; get an intact copy of it</source>
        <translation>solo contiene ceros, como los producen los discos que fallan; consiga una copia intacta</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>control characters</source>
        <translation>los caracteres de control</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>current label</source>
        <translation>etiqueta actual</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>dates or numbers</source>
        <translation>fechas o números</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../app/store/staging.py"/>
        <source>duplicate: the same text is there already</source>
        <translation>duplicado: el mismo texto ya está</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>evidence for</source>
        <translation>indicios de</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>exactly these words in a row</source>
        <translation>exactamente estas palabras seguidas</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>fields</source>
        <translation>los campos</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>flags</source>
        <translation>las marcas</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>for {used:,} of {labels:,} labels</source>
        <translation>para {used:,} de {labels:,} etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least:g} to {most:g}</source>
        <translation>de {least:g} a {most:g}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>group {group}</source>
        <translation>grupo {group}</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>hardly any is missed</source>
        <translation>apenas falta alguna</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>has a row without an end here; the rest was not read</source>
        <translation>tiene aquí una fila sin fin; no se leyó el resto</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds no postings; choose a file with some in it</source>
        <translation>no contiene anuncios; elija un archivo que los tenga</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds nothing but a header; add postings below it, or say that its first row is none</source>
        <translation>solo contiene un encabezado; añada anuncios debajo, o diga que su primera fila no lo es</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>honest</source>
        <translation>exacta</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>id in “{place}”</source>
        <translation>id en «{place}»</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>id {model_id}</source>
        <translation>id {model_id}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>ids</source>
        <translation>los identificadores</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is cut short here; get a complete copy of it</source>
        <translation>está cortado aquí; consiga una copia completa</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is damaged here; get an intact copy of it</source>
        <translation>está dañado aquí; consiga una copia intacta</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is empty; choose a file with postings in it</source>
        <translation>está vacío; elija un archivo con anuncios</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is not a gzip archive, although its name ends in .gz; get an intact copy of it</source>
        <translation>no es un archivo gzip, aunque su nombre termina en .gz; consiga una copia intacta</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>it has no columns</source>
        <translation>no tiene columnas</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>it marks places in the text, not the whole posting</source>
        <translation>marca fragmentos del texto, no todo el anuncio</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>it names attribute {index}, of {attributes}</source>
        <translation>cita el atributo {index}, de {attributes}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are neither 0 nor 1</source>
        <translation>sus cats no son ni 0 ni 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers by name</source>
        <translation>sus cats no son números por nombre</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers from 0 to 1</source>
        <translation>sus cats no son números de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is neither yes nor no</source>
        <translation>su celda de {name} no es ni sí ni no</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is not a number from 0 to 1</source>
        <translation>su celda de {name} no es un número de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its color is not written like #3F6FE0</source>
        <translation>su color no está escrito como #3F6FE0</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal has something other than numbers after its kind</source>
        <translation>su objetivo tiene algo que no son números tras su tipo</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal is unknown to Jobtag</source>
        <translation>Jobtag no conoce su objetivo</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its group has more than {longest_name:,} characters</source>
        <translation>su grupo tiene más de {longest_name:,} caracteres</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} already answers {label}</source>
        <translation>su tecla {key} ya responde {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} cannot answer a label</source>
        <translation>su tecla {key} no puede responder una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>its label is neither true nor false</source>
        <translation>su etiqueta no es ni true ni false</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its labels are an object that cannot be parsed</source>
        <translation>sus etiquetas son un objeto ilegible</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its name has more than {most:,} characters</source>
        <translation>su nombre tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>its pairs of number and value cannot be parsed</source>
        <translation>sus pares de número y valor son ilegibles</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not a number</source>
        <translation>su umbral no es un número</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not between 0 and 1</source>
        <translation>su umbral no está entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>its {column} are not numbers from 0 to 1 by name</source>
        <translation>{column}: no son números de 0 a 1 por nombre</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {column} are not {names} numbers from 0 to 1</source>
        <translation>{column}: no son {names} números de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its {column} is not a text</source>
        <translation>{column} no es un texto</translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>its {name} is not a text</source>
        <translation>{name} no es un texto</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {score} is not a number from 0 to 1</source>
        <translation>{score} no es un número de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its {what} are not a list of names</source>
        <translation>{what}: no es una lista de nombres</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} hold a score that is not from 0 to 1</source>
        <translation>{what}: una puntuación que no es de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} say neither yes nor no</source>
        <translation>{what}: ni sí ni no</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>labels for a posting</source>
        <translation>etiquetas por anuncio</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>labels in “{where}”</source>
        <translation>etiquetas en «{where}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} missing</source>
        <translation>
            <numerusform>falta la etiqueta {names}</numerusform>
            <numerusform>faltan las etiquetas {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} there again</source>
        <translation>
            <numerusform>vuelve la etiqueta {names}</numerusform>
            <numerusform>vuelven las etiquetas {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>learned from only {n} yes answers</source>
        <translation>
            <numerusform>aprendida de solo {n} respuesta sí</numerusform>
            <numerusform>aprendida de solo {n} respuestas sí</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>learned from {used:,} of {postings:,} postings</source>
        <translation>aprendido de {used:,} de {postings:,} anuncios</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>learner</source>
        <translation>algoritmo</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>learner {learner}</source>
        <translation>algoritmo {learner}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>learning curve</source>
        <translation>curva de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>left empty: the next free key</source>
        <translation>vacía: la siguiente tecla libre</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>like: {title}</source>
        <translation>como: {title}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>line breaks</source>
        <translation>los saltos de línea</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>logistic regression</source>
        <translation>regresión logística</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>longer than {millions} million characters</source>
        <translation>más de {millions} millones de caracteres</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>margin (squared hinge)</source>
        <translation>margen (hinge al cuadrado)</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be a label</source>
        <translation>puede ser una etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be labels</source>
        <translation>pueden ser etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>mean over labels</source>
        <translation>media de las etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>micro F1</source>
        <translation>micro F1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>mistakes</source>
        <translation>
            <numerusform>error</numerusform>
            <numerusform>errores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>model {former} instead of {present}</source>
        <translation>modelo {former} en vez de {present}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>model {number}</source>
        <translation>modelo {number}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>model {number} of {date}</source>
        <translation>modelo {number} del {date}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · unanswered</source>
        <translation>modelo {probability} · sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said no</source>
        <translation>modelo {probability} · su respuesta no</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said yes</source>
        <translation>modelo {probability} · su respuesta sí</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>more than half are missed</source>
        <translation>faltan más de la mitad</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {answers}</source>
        <translation>más de {answers}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {postings} get {label}.</source>
        <translation>más de {postings} reciben {label}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>mostly the same text</source>
        <translation>casi siempre el mismo texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a label: add one first</source>
        <translation>necesita una etiqueta: añada una primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a model: retrain first</source>
        <translation>necesita un modelo: entrene primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a yes answer</source>
        <translation>necesita una respuesta sí</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>needs examples</source>
        <translation>necesita ejemplos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more no answers</source>
        <translation>
            <numerusform>necesita {n} respuesta no más</numerusform>
            <numerusform>necesita {n} respuestas no más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more yes answers</source>
        <translation>
            <numerusform>necesita {n} respuesta sí más</numerusform>
            <numerusform>necesita {n} respuestas sí más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {yes:,} more yes and {n} more no answers</source>
        <translation>
            <numerusform>necesita {yes:,} sí y {n} no más</numerusform>
            <numerusform>necesita {yes:,} sí y {n} no más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>neither yes nor no</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <location filename="../../app/formats/values.py"/>
        <source>nested too deeply</source>
        <translation>demasiado anidado</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>new order ready</source>
        <translation>nuevo orden preparado</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>new: retrain</source>
        <translation>nueva: reentrene</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no difference in postings, answers, labels or model</source>
        <translation>ninguna diferencia en anuncios, respuestas, etiquetas o modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>no hits</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>no labels</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>no local header</source>
        <translation>sin cabecera local</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>no score stands behind {name}</source>
        <translation>no hay puntuación detrás de {name}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>no scores yet</source>
        <translation>aún sin puntuaciones</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/formats/web_pages.py"/>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>none applies</source>
        <translation>ninguna corresponde</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>none assigned</source>
        <translation>ninguna asignada</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>none; train again to get one</source>
        <translation>ninguno; reentrene para obtener uno</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>not a JobPosting</source>
        <translation>no es un JobPosting</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>not assigned</source>
        <translation>no asignada</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not tagged</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not {label}</source>
        <translation>no {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>not {term}</source>
        <translation>no {term}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>of probabilities from {low} to {high}, {true} came true</source>
        <translation>de las probabilidades del {low} al {high} se cumplió el {true}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels assigned, how many are right</source>
        <translation>de las etiquetas asignadas son correctas</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels that apply, how many are found</source>
        <translation>de las etiquetas que corresponden se encuentran</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>of the queue, as an unbiased check</source>
        <translation>de la cola, como comprobación sin sesgo</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>on new postings: precision {precision}, recall {recall}</source>
        <translation>en anuncios nuevos: precisión {precision}, exhaustividad {recall}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>one array for each of model.labels_</source>
        <translation>una matriz por cada una de model.labels_</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one network, sigmoids</source>
        <translation>una red, sigmoides</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, cut at 0.5</source>
        <translation>one-vs-rest, corte en 0,5</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, one shared threshold</source>
        <translation>one-vs-rest, un umbral común</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, thresholds by goal</source>
        <translation>one-vs-rest, umbrales por objetivo</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>only a few characters</source>
        <translation>solo unos caracteres</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>only a guess</source>
        <translation>solo una suposición</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>only in the title, text or note</source>
        <translation>solo en el título, el texto o la nota</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date</source>
        <translation>desfasado</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date: computed before the latest change</source>
        <translation>desfasado: calculado antes del último cambio</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>over all answers</source>
        <translation>con todas las respuestas</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with bzip2; unpack it first</source>
        <translation>comprimido con bzip2; descomprímalo primero</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with xz; unpack it first</source>
        <translation>comprimido con xz; descomprímalo primero</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with zstd; unpack it first</source>
        <translation>comprimido con zstd; descomprímalo primero</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>posting {number}</source>
        <translation>anuncio {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings assigned</source>
        <translation>
            <numerusform>anuncio asignado</numerusform>
            <numerusform>anuncios asignados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings change</source>
        <translation>anuncios cambian</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings gain {label}</source>
        <translation>
            <numerusform>anuncio gana {label}</numerusform>
            <numerusform>anuncios ganan {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings lose {label}</source>
        <translation>
            <numerusform>anuncio pierde {label}</numerusform>
            <numerusform>anuncios pierden {label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>postings that are not tagged</source>
        <translation>los anuncios sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>precision {before} → {after}</source>
        <translation>precisión {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>precision {interval}</source>
        <translation>precisión {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>press Compare to tune its cut</source>
        <translation>Comparar para ajustar su corte</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>probabilities</source>
        <translation>las probabilidades</translation>
    </message>
    <message>
        <location filename="../../app/formats/fasttext.py"/>
        <source>probabilities of labels without a text</source>
        <translation>probabilidades de etiquetas sin un texto</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>probability that the model gave</source>
        <translation>probabilidad que dio el modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>probably right</source>
        <translation>probablemente correcto</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>promised at a risk of {risk}</source>
        <translation>prometido con un riesgo del {risk}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>ready</source>
        <translation>preparada</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>recall {before} → {after}</source>
        <translation>exhaustividad {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>recall {interval}</source>
        <translation>exhaustividad {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>recognised for certain</source>
        <translation>reconocido con certeza</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected in Prodigy</source>
        <translation>rechazado en Prodigy</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected lines are left out, ignored ones are not tagged</source>
        <translation>las líneas rechazadas quedan fuera, las ignoradas quedan sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>row {row:,} has the same id with another text, and replaces it</source>
        <translation>la fila {row:,} tiene el mismo identificador con otro texto, y la reemplaza</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>row {row} already names {name}</source>
        <translation>la fila {row} ya cita {name}</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>scored on {folds} of {all_folds} folds</source>
        <translation>evaluado en {folds} de {all_folds} pliegues</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>scores only</source>
        <translation>solo puntuaciones</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees nothing, as no answer is yes</source>
        <translation>no ve nada, ya que ninguna respuesta es sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees {yes:,} yes alone: {loss}</source>
        <translation>solo ve {yes:,} sí: {loss}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>share answered yes</source>
        <translation>proporción de respuestas sí</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, one cut</source>
        <translation>softmax, un corte</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, top label</source>
        <translation>softmax, mejor etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>sorting…</source>
        <translation>ordenando…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>spaCy JSONL</source>
        <translation>spaCy JSONL</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>stay unanswered</source>
        <translation>quedan sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested: Done turns it into yes</source>
        <translation>sugerida: Listo la convierte en sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>tentative: {reason}</source>
        <translation>provisional: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>text in “{texts}”</source>
        <translation>texto en «{texts}»</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>the difference between no and unanswered</source>
        <translation>la diferencia entre no y sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>the file ends in the middle of its list</source>
        <translation>el archivo termina en medio de su lista</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>the file is damaged here ({splitlines})</source>
        <translation>el archivo está dañado aquí ({splitlines})</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>the file {fault}</source>
        <translation>el archivo {fault}</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>the label {name} has no name in the list</source>
        <translation>la etiqueta {name} no tiene nombre en la lista</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the model’s probability above 80 %</source>
        <translation>la probabilidad del modelo por encima del 80&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>the new label</source>
        <translation>la nueva etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>the one answer</source>
        <translation>la única respuesta</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>the same with the other learner</source>
        <translation>lo mismo con el otro algoritmo</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the state of a posting</source>
        <translation>el estado de un anuncio</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold follows</source>
        <translation>falta el umbral</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {number} percent</source>
        <translation>umbral {number} por ciento</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, set by you; drag the mark to move it</source>
        <translation>umbral {threshold}, fijado por usted; arrastre la marca para moverlo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, tuned by Jobtag; drag the mark to move it</source>
        <translation>umbral {threshold}, ajustado por Jobtag; arrastre la marca para moverlo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}; drag the mark to move it</source>
        <translation>umbral {threshold}; arrastre la marca para moverlo</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>title in “{place}”</source>
        <translation>título en «{place}»</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>titles apart from texts</source>
        <translation>los títulos aparte de los textos</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/evidence_display.py"/>
        <source>too long to show evidence</source>
        <translation>demasiado largo para mostrar indicios</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>unpacks to more than {bomb_ratio} times its size; the rest was not read</source>
        <translation>contiene, descomprimido, más de {bomb_ratio} veces su tamaño; no se leyó el resto</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>within {share} points</source>
        <translation>a menos de {share} puntos</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>without this; a minus works before any term</source>
        <translation>sin esto; un menos va delante de cualquier término</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>words that begin like this</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>yes answers</source>
        <translation>respuestas sí</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>yes-or-no questions</source>
        <translation>preguntas de sí o no</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>you said {answer}, but {model} says {share}</source>
        <translation>su respuesta: {answer}, pero {model} dice {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{about} · new scores follow</source>
        <translation>{about} · llegan puntuaciones nuevas</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{beside} is write-protected, so the project next to it cannot be changed. Make it writable, then try again.</source>
        <translation>{beside} está protegido contra escritura, así que el proyecto de al lado no se puede cambiar. Permita escribir en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: this cannot be found out ({error}).</source>
        <translation>{cases}: no se puede averiguar ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: {number:,}.</source>
        <translation>{cases}: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{cells} cells where the first row has {width}</source>
        <translation>{cells} celdas donde la primera fila tiene {width}</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds a number for each label: 1 is yes, 0 is no, and what is between is a prediction.</source>
        <translation>{column} contiene un número por etiqueta: 1 es sí, 0 es no, y lo de en medio es una predicción.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds sentences rather than names of labels. Where are the labels?</source>
        <translation>{column} contiene frases en vez de nombres de etiquetas. ¿Dónde están las etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds texts and stays a field; --labels {column} takes it as labels.</source>
        <translation>{column} contiene textos y queda como campo; --labels {column} lo toma como etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds yes or no. Is it a label?</source>
        <translation>{column} contiene sí o no. ¿Es una etiqueta?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds {size} numbers a row, one for each label. What are the labels&apos; names?</source>
        <translation>{column} contiene {size} números por fila, uno por etiqueta. ¿Cuáles son los nombres de las etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds sentences rather than names of labels; take them with --labels {column}, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} en «{file}» contiene frases en vez de nombres de etiquetas; tómelas con --labels {column}, o importe sin etiquetas con --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, and {given} names were given; give as many names as there are numbers.</source>
        <translation>{column} en «{file}» contiene {size} números por fila, y se dieron {given} nombres; dé tantos nombres como números.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, one for each label; give the names with --label-names A,B,… in this order, or take the numbers as names with --yes.</source>
        <translation>{column} en «{file}» contiene {size} números por fila, uno por etiqueta; dé los nombres con --label-names A,B,… en este orden, o tome los números como nombres con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; marks places in the texts, not whole postings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>{column} en «{file}» marca fragmentos de los textos, no anuncios enteros; importe sin etiquetas con --labels &quot;&quot; o con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; says yes or no instead of naming labels; rename the column to the label and take it with --label-columns, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} en «{file}» dice sí o no en lugar de nombrar etiquetas; dé a la columna el nombre de la etiqueta y tómela con --label-columns, o importe sin etiquetas con --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; {verb}, with yes or no in the cells; take it with --label-columns {column}, or import it as a field with --yes.</source>
        <translation>{column} en «{file}» {verb}, con sí o no en las celdas; tómela con --label-columns {column}, o impórtela como campo con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} marks places in the texts, not whole postings. Import without labels?</source>
        <translation>{column} marca fragmentos de los textos, no anuncios enteros. ¿Importar sin etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} says yes or no instead of naming labels. Where are the labels?</source>
        <translation>{column} dice sí o no en lugar de nombrar etiquetas. ¿Dónde están las etiquetas?</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>{container} by its columns</source>
        <translation>{container} por sus columnas</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{deleted} and their {answers}</source>
        <translation>{deleted}, con {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{done:,} of {n} postings done ({share})</source>
        <translation>
            <numerusform>{done:,} anuncio listo de {n} ({share})</numerusform>
            <numerusform>{done:,} anuncios listos de {n} ({share})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} hold numbers from 0 to 1. Are they a program&apos;s probabilities of labels?</source>
        <translation>{few} contienen números de 0 a 1. ¿Son las probabilidades de etiquetas de un programa?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; hold numbers from 0 to 1, as a program&apos;s probabilities; take them as predictions with --label-columns {scores}, or import them as fields with --yes.</source>
        <translation>{few} en «{file}» contienen números de 0 a 1, como las probabilidades de un programa; tómelas como predicciones con --label-columns {scores}, o impórtelas como campos con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; may hold labels; name their column with --labels, such as --labels {qualified}, or import without labels with --yes.</source>
        <translation>{few} en «{file}» pueden contener etiquetas; indique su columna con --labels, como --labels {qualified}, o importe sin etiquetas con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} may hold labels. Which one does?</source>
        <translation>{few} pueden contener etiquetas. ¿Cuál es?</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>{file} cannot be read and written at once. Name another file to write.</source>
        <translation>{file} no se puede leer y escribir a la vez. Indique otro archivo para escribir.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{file} cannot be saved in this format. Choose a name that ends in {endings}.</source>
        <translation>{file} no se puede guardar en este formato. Elija un nombre que termine en {endings}.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} has no row to classify.</source>
        <translation>{file} no tiene ninguna fila que clasificar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>{file} is restored. The damaged file is now {other} beside it.</source>
        <translation>{file} está restaurado. El archivo dañado se llama ahora {other} y está al lado.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} is the file that was classified. Save the results under another name.</source>
        <translation>{file} es el archivo que se clasificó. Guarde los resultados con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} names {label}, which was deleted meanwhile. Import it again.</source>
        <translation>{file} cita {label}, que se eliminó entretanto. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} updates postings of an import that was undone meanwhile. Import it again.</source>
        <translation>{file} actualiza anuncios de una importación que se deshizo entretanto. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{file} with labels</source>
        <translation>{file} con etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, fila {row}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{found} has no probability to compare with. {like_this}</source>
        <translation>{found} no tiene probabilidad con que comparar. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal} would be {value}</source>
        <translation>{goal} sería {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal}: nothing to tune on yet</source>
        <translation>{goal}: aún no hay con qué ajustarlo</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label} in this project.</source>
        <translation>{key} responde {label} en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label}. Swap their keys, or press another one.</source>
        <translation>{key} responde {label}. Intercambie sus teclas, o pulse otra.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is for copying and selecting text.</source>
        <translation>{key} sirve para copiar y seleccionar texto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for actions.</source>
        <translation>{key} está reservada para acciones.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for labels.</source>
        <translation>{key} está reservada para etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is the key of {action}. Swap their keys, or press another one.</source>
        <translation>{key} es la tecla de {action}. Intercambie sus teclas, o pulse otra.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} moves around in the window.</source>
        <translation>{key} sirve para moverse por la ventana.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} now answers {label}.</source>
        <translation>{key} responde ahora {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} opens a menu.</source>
        <translation>{key} abre un menú.</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} as they were</source>
        <translation>{labels:,} como estaban</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} changed</source>
        <translation>{labels:,} cambiadas</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{labels} and {rest} more</source>
        <translation>{labels} y {rest} más</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{labels} in the file, {n} are new</source>
        <translation>
            <numerusform>{labels} en el archivo, {n} es nueva</numerusform>
            <numerusform>{labels} en el archivo, {n} son nuevas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{label}  (new)</source>
        <translation>{label}  (nueva)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>{label} cannot be merged and receive another label at once. Choose one of both.</source>
        <translation>{label} no se puede combinar y recibir otra etiqueta a la vez. Elija una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{label} comes closest</source>
        <translation>{label} es la más cercana</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is answered for every done posting</source>
        <translation>{label} tiene respuesta en cada anuncio listo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered for {n} done postings.</source>
        <translation>
            <numerusform>{label} está sin respuesta en {n} anuncio listo.</numerusform>
            <numerusform>{label} está sin respuesta en {n} anuncios listos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered so far.</source>
        <translation>{label} está sin respuesta hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {answer}</source>
        <translation>{label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {here} here, but {there} in a nearly identical posting</source>
        <translation>{label}: {here} aquí, pero {there} en un anuncio casi idéntico</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>{label}: {share}, threshold {threshold}</source>
        <translation>{label}: {share}, umbral {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}?</source>
        <translation>¿{label}?</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{low} to {high} on random halves</source>
        <translation>de {low} a {high} en mitades al azar</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{minutes:.0f} min left</source>
        <translation>quedan {minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>{missing:,} of the {features:,} features of the model cannot be put into words, since postings that it learned from were deleted or changed. Train the project, then export it.</source>
        <translation>{missing:,} de los {features:,} rasgos del modelo no se pueden poner en palabras, porque se eliminaron o cambiaron anuncios de los que aprendió. Entrene el proyecto y después expórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{named} stays a field, since a program collected these postings; --labels {named} takes it as labels.</source>
        <translation>{named} queda como campo, ya que un programa reunió estos anuncios; --labels {named} lo toma como etiquetas.</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <location filename="../../app/session/files.py"/>
        <source>{names} and {left:,} more</source>
        <translation>{names} y {left:,} más</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} y {names_2} más</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name} as a file</source>
        <translation>{name} en un archivo</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} contains invalid data ({error}), so nothing more is written to it. Find out more with: jobtag check {name}</source>
        <translation>{name} contiene datos no válidos ({error}), así que no se escribe nada más en él. Para saber más: jobtag check {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>{name} had too few answers when this was drawn.</source>
        <translation>{name} tenía muy pocas respuestas cuando se dibujó esto.</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>{name} holds {item} that Jobtag did not make ({item_name}) and that could change your answers, so it was not opened. Ask for the file again, or restore a backup.</source>
        <translation>{name} contiene {item} que Jobtag no hizo ({item_name}) y que podría cambiar sus respuestas, así que no se abrió. Pida de nuevo el archivo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>{name} is assigned from {threshold}</source>
        <translation>{name} se asigna desde {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{name} is being read elsewhere. Close it there, then try again.</source>
        <translation>{name} se está leyendo en otro sitio. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is damaged, so nothing more is written to it. Restore a backup of it, or copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>{name} está dañado, así que no se escribe nada más en él. Restaure una copia de seguridad, o copie lo legible con: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>{name} is in a folder that {service} synchronises. {service} can replace it while it is open or leave two versions of it. Keep it in another folder, and put copies or exports there.</source>
        <translation>{name} está en una carpeta que {service} sincroniza. {service} puede reemplazarlo mientras está abierto o dejar dos versiones. Guárdelo en otra carpeta, y ponga allí copias o exportaciones.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{name} is in no group. Edit the label to give it one.</source>
        <translation>{name} no está en ningún grupo. Edite la etiqueta para darle uno.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} is new</source>
        <translation>{name} es nueva</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is no longer reachable. Check that its drive is connected.</source>
        <translation>{name} ya no es accesible. Compruebe que su unidad está conectada.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in another window. Close it there first; the window can also open it read-only.</source>
        <translation>{name} está abierto en otra ventana. Ciérrelo allí primero; la ventana también puede abrirlo solo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in process {number} on {computer}. Close it there first; the window can also open it read-only.</source>
        <translation>{name} está abierto en el proceso {number} de {computer}. Ciérrelo allí primero; la ventana también puede abrirlo solo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is read-only here. Save it under another name to change it.</source>
        <translation>{name} es de solo lectura aquí. Guárdelo con otro nombre para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} needs examples</source>
        <translation>{name} necesita ejemplos</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was moved or deleted while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} se movió o eliminó mientras estaba abierto, así que no se puede guardar nada más en él. Guarde una copia para conservar su trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was overwritten by another program while it was open. Nothing more is written to it. Close it, then open it again or restore a backup.</source>
        <translation>Otro programa sobrescribió {name} mientras estaba abierto. No se escribe nada más en él. Ciérrelo y ábralo de nuevo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was replaced while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} se reemplazó mientras estaba abierto, así que no se puede guardar nada más en él. Guarde una copia para conservar su trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{name}, for programs</source>
        <translation>{name}, para programas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, high (%)</source>
        <translation>{name}, alto (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, low (%)</source>
        <translation>{name}, bajo (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>{name}: F1 {f1}, threshold {moved}</source>
        <translation>{name}: F1 {f1}, umbral {moved}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name}: what the threshold changes</source>
        <translation>{name}: lo que cambia el umbral</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no</source>
        <translation>{name}: {yes:,} sí, {no:,} no</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no, {wanted:,} wanted</source>
        <translation>{name}: {yes:,} sí, {no:,} no, {wanted:,} deseadas</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} fewer</source>
        <translation>{number:,} menos</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} more</source>
        <translation>{number:,} más</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>{number} percent</source>
        <translation>{number} por ciento</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{number}, trained on {date}</source>
        <translation>{number}, entrenado el {date}</translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <location filename="../../app/core/report/page.py"/>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{number}&#xa0;points</source>
        <translation>{number}&#xa0;puntos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} answered: {yes:,} yes, {no:,} no</source>
        <translation>
            <numerusform>{n} respondida: {yes:,} sí, {no:,} no</numerusform>
            <numerusform>{n} respondidas: {yes:,} sí, {no:,} no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/labels.py"/>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} answers belonged to postings that could not be read.</source>
        <translation>
            <numerusform>{n} respuesta era de un anuncio ilegible.</numerusform>
            <numerusform>{n} respuestas eran de anuncios ilegibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} answers were given or changed since it was trained.</source>
        <translation>
            <numerusform>Desde el entrenamiento se dio o cambió {n} respuesta.</numerusform>
            <numerusform>Desde el entrenamiento se dieron o cambiaron {n} respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer answers</source>
        <translation>
            <numerusform>{n} respuesta menos</numerusform>
            <numerusform>{n} respuestas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} fewer mistakes</source>
        <translation>
            <numerusform>{n} error menos</numerusform>
            <numerusform>{n} errores menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer notes</source>
        <translation>
            <numerusform>{n} nota menos</numerusform>
            <numerusform>{n} notas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings</source>
        <translation>
            <numerusform>{n} anuncio menos</numerusform>
            <numerusform>{n} anuncios menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings done</source>
        <translation>
            <numerusform>{n} anuncio listo menos</numerusform>
            <numerusform>{n} anuncios listos menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} gain {label}</source>
        <translation>
            <numerusform>{n} gana {label}</numerusform>
            <numerusform>{n} ganan {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>{n} groups of similar labels</source>
        <translation>
            <numerusform>{n} grupo de etiquetas parecidas</numerusform>
            <numerusform>{n} grupos de etiquetas parecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} imports lost their names; all their postings are shown.</source>
        <translation>
            <numerusform>{n} importación perdió su nombre; se muestran todos sus anuncios.</numerusform>
            <numerusform>{n} importaciones perdieron su nombre; se muestran todos sus anuncios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/labels.py"/>
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/cli/projects.py"/>
        <location filename="../../app/core/decisions.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/core/tagging_progress.py"/>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>{n} labels</source>
        <translation>
            <numerusform>{n} etiqueta</numerusform>
            <numerusform>{n} etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/label_list.py"/>
        <source>{n} labels added</source>
        <translation>
            <numerusform>{n} etiqueta añadida</numerusform>
            <numerusform>{n} etiquetas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} labels had too few answers and got no model.</source>
        <translation>
            <numerusform>{n} etiqueta tenía muy pocas respuestas y quedó sin modelo.</numerusform>
            <numerusform>{n} etiquetas tenían muy pocas respuestas y quedaron sin modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels left out</source>
        <translation>
            <numerusform>{n} etiqueta fuera</numerusform>
            <numerusform>{n} etiquetas fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} labels lost their names and are called Recovered label with a number.</source>
        <translation>
            <numerusform>{n} etiqueta perdió su nombre y se llama Etiqueta recuperada con un número.</numerusform>
            <numerusform>{n} etiquetas perdieron su nombre y se llaman Etiqueta recuperada con un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels renamed or merged</source>
        <translation>
            <numerusform>{n} etiqueta renombrada o combinada</numerusform>
            <numerusform>{n} etiquetas renombradas o combinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>{n} labels selected</source>
        <translation>
            <numerusform>{n} etiqueta seleccionada</numerusform>
            <numerusform>{n} etiquetas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} looked at: {kept:,} kept, {changed:,} changed</source>
        <translation>
            <numerusform>{n} revisada: {kept:,} mantenidas, {changed:,} cambiadas</numerusform>
            <numerusform>{n} revisadas: {kept:,} mantenidas, {changed:,} cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} lose {label}</source>
        <translation>
            <numerusform>{n} pierde {label}</numerusform>
            <numerusform>{n} pierden {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/recovery.py"/>
        <source>{n} losses are listed.</source>
        <translation>
            <numerusform>se indica una pérdida.</numerusform>
            <numerusform>se indican {n} pérdidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more answers</source>
        <translation>
            <numerusform>{n} respuesta más</numerusform>
            <numerusform>{n} respuestas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{n} more labels are hidden. Done answers them too.</source>
        <translation>
            <numerusform>{n} etiqueta más está oculta. Listo la responde también.</numerusform>
            <numerusform>{n} etiquetas más están ocultas. Listo las responde también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} more mistakes</source>
        <translation>
            <numerusform>{n} error más</numerusform>
            <numerusform>{n} errores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more no</source>
        <translation>
            <numerusform>{n} no más</numerusform>
            <numerusform>{n} no más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more notes</source>
        <translation>
            <numerusform>{n} nota más</numerusform>
            <numerusform>{n} notas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings</source>
        <translation>
            <numerusform>{n} anuncio más</numerusform>
            <numerusform>{n} anuncios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings done</source>
        <translation>
            <numerusform>{n} anuncio listo más</numerusform>
            <numerusform>{n} anuncios listos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more yes</source>
        <translation>
            <numerusform>{n} sí más</numerusform>
            <numerusform>{n} sí más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>{n} near-identical postings are to do</source>
        <translation>
            <numerusform>{n} anuncio casi idéntico está pendiente</numerusform>
            <numerusform>{n} anuncios casi idénticos están pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>{n} new answers</source>
        <translation>
            <numerusform>{n} respuesta nueva</numerusform>
            <numerusform>{n} respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels</source>
        <translation>
            <numerusform>{n} etiqueta nueva</numerusform>
            <numerusform>{n} etiquetas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels so far: {labels}.</source>
        <translation>
            <numerusform>{n} etiqueta nueva hasta ahora: {labels}.</numerusform>
            <numerusform>{n} etiquetas nuevas hasta ahora: {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} of {all:,} postings are done. Each label is answered yes or no on its own; what is neither is unanswered and counts nowhere.</source>
        <translation>
            <numerusform>{n} de {all:,} anuncios está listo. Cada etiqueta se responde por separado con sí o no; lo que no es ni lo uno ni lo otro queda sin respuesta y no cuenta en ningún sitio.</numerusform>
            <numerusform>{n} de {all:,} anuncios están listos. Cada etiqueta se responde por separado con sí o no; lo que no es ni lo uno ni lo otro queda sin respuesta y no cuenta en ningún sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} of {labels} have {yes}; {missing:,} more to go.</source>
        <translation>
            <numerusform>{n} de {labels} tiene {yes}; faltan {missing:,}.</numerusform>
            <numerusform>{n} de {labels} tienen {yes}; faltan {missing:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} of {postings:,} randomly selected postings change: {changes}.</source>
        <translation>
            <numerusform>{n} de {postings:,} anuncios al azar cambia: {changes}.</numerusform>
            <numerusform>{n} de {postings:,} anuncios al azar cambian: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} fila más</numerusform>
            <numerusform>{n} filas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/classifying.py"/>
        <location filename="../../app/cli/files.py"/>
        <location filename="../../app/cli/labels.py"/>
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/cli/projects.py"/>
        <location filename="../../app/cli/window.py"/>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/classify_file/label_counts.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <location filename="../../app/gui/window/training_mediator.py"/>
        <location filename="../../app/session/classified_file.py"/>
        <location filename="../../app/session/classifying.py"/>
        <location filename="../../app/session/files.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>{n} postings</source>
        <translation>
            <numerusform>{n} anuncio</numerusform>
            <numerusform>{n} anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings came back as to do, without what a list shows beside their text.</source>
        <translation>
            <numerusform>{n} anuncio volvió como pendiente, sin lo que la lista muestra junto al texto.</numerusform>
            <numerusform>{n} anuncios volvieron como pendientes, sin lo que la lista muestra junto al texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} postings change: {changes}.</source>
        <translation>
            <numerusform>{n} anuncio cambia: {changes}.</numerusform>
            <numerusform>{n} anuncios cambian: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings classified</source>
        <translation>
            <numerusform>{n} anuncio clasificado</numerusform>
            <numerusform>{n} anuncios clasificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} postings done, {todo:,} to do</source>
        <translation>
            <numerusform>{n} anuncio listo, {todo:,} por hacer</numerusform>
            <numerusform>{n} anuncios listos, {todo:,} por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label} and lose {source}.</source>
        <translation>
            <numerusform>{n} anuncio recibe {label} y pierde {source}.</numerusform>
            <numerusform>{n} anuncios reciben {label} y pierden {source}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label}.</source>
        <translation>
            <numerusform>{n} anuncio recibe {label}.</numerusform>
            <numerusform>{n} anuncios reciben {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as none of the labels applies; --empty untagged takes it as not tagged yet.</source>
        <translation>
            <numerusform>{n} anuncio tiene una lista de etiquetas vacía, es decir, ninguna corresponde; --empty untagged lo toma como sin etiquetar.</numerusform>
            <numerusform>{n} anuncios tienen una lista de etiquetas vacía, es decir, ninguna corresponde; --empty untagged los toma como sin etiquetar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as not tagged yet; --empty none takes it as none of the labels applies.</source>
        <translation>
            <numerusform>{n} anuncio tiene una lista de etiquetas vacía y cuenta como sin etiquetar; --empty none dice que ninguna corresponde.</numerusform>
            <numerusform>{n} anuncios tienen una lista de etiquetas vacía y cuentan como sin etiquetar; --empty none dice que ninguna corresponde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_form.py"/>
        <source>{n} postings have an empty list of labels.</source>
        <translation>
            <numerusform>{n} anuncio tiene una lista de etiquetas vacía.</numerusform>
            <numerusform>{n} anuncios tienen una lista de etiquetas vacía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have labels of a program with probabilities: suggestions, not answers.</source>
        <translation>
            <numerusform>{n} anuncio tiene etiquetas de un programa con probabilidades: sugerencias, no respuestas.</numerusform>
            <numerusform>{n} anuncios tienen etiquetas de un programa con probabilidades: sugerencias, no respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} postings have labels on which the rows disagree. These stay unanswered.</source>
        <translation>
            <numerusform>{n} anuncio tiene etiquetas en que las filas discrepan. Quedan sin respuesta.</numerusform>
            <numerusform>{n} anuncios tienen etiquetas en que las filas discrepan. Quedan sin respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings lost the full text; their titles and first words are kept.</source>
        <translation>
            <numerusform>{n} anuncio perdió el texto completo; quedan su título y sus primeras palabras.</numerusform>
            <numerusform>{n} anuncios perdieron el texto completo; quedan sus títulos y primeras palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings shown</source>
        <translation>
            <numerusform>{n} anuncio mostrado</numerusform>
            <numerusform>{n} anuncios mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} postings would come in</source>
        <translation>
            <numerusform>{n} anuncio se importaría</numerusform>
            <numerusform>{n} anuncios se importarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{n} ready labels</source>
        <translation>
            <numerusform>{n} etiqueta preparada</numerusform>
            <numerusform>{n} etiquetas preparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} rows are left out so far:</source>
        <translation>
            <numerusform>{n} fila queda fuera hasta ahora:</numerusform>
            <numerusform>{n} filas quedan fuera hasta ahora:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>{n} rows left out so far (row {row:,}: {reason}).</source>
        <translation>
            <numerusform>{n} fila fuera hasta ahora (fila {row:,}: {reason}).</numerusform>
            <numerusform>{n} filas fuera hasta ahora (fila {row:,}: {reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} rows left out, which had no text or could not be read</source>
        <translation>
            <numerusform>{n} fila fuera, sin texto o ilegible</numerusform>
            <numerusform>{n} filas fuera, sin texto o ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were about a posting that another row is about, and were merged.</source>
        <translation>
            <numerusform>{n} fila trataba del mismo anuncio que otra, y se unieron.</numerusform>
            <numerusform>{n} filas trataban de los mismos anuncios que otras, y se unieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were replaced by a later row with the same id.</source>
        <translation>
            <numerusform>{n} fila se reemplazó por otra posterior con el mismo identificador.</numerusform>
            <numerusform>{n} filas se reemplazaron por otras posteriores con el mismo identificador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{n} rows were skipped; all others are in.</source>
        <translation>
            <numerusform>{n} fila se omitió; todas las demás están.</numerusform>
            <numerusform>{n} filas se omitieron; todas las demás están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single cells</source>
        <translation>
            <numerusform>{n} celda suelta</numerusform>
            <numerusform>{n} celdas sueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single rows</source>
        <translation>
            <numerusform>{n} fila suelta</numerusform>
            <numerusform>{n} filas sueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>{n} suggested become yes, the others no</source>
        <translation>
            <numerusform>{n} sugerida pasa a sí, las demás a no</numerusform>
            <numerusform>{n} sugeridas pasan a sí, las demás a no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} texts came back changed by the damage.</source>
        <translation>
            <numerusform>{n} texto volvió alterado por el daño.</numerusform>
            <numerusform>{n} textos volvieron alterados por el daño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{n} were in the project already.</source>
        <translation>
            <numerusform>{n} ya estaba en el proyecto.</numerusform>
            <numerusform>{n} ya estaban en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, all known to the model</source>
        <translation>
            <numerusform>{n} palabra, conocida por el modelo</numerusform>
            <numerusform>{n} palabras, todas conocidas por el modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, none known to the model</source>
        <translation>
            <numerusform>{n} palabra, desconocida para el modelo</numerusform>
            <numerusform>{n} palabras, ninguna conocida por el modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>{n} yes answers</source>
        <translation>
            <numerusform>{n} respuesta sí</numerusform>
            <numerusform>{n} respuestas sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} yes answers and {no:,} no</source>
        <translation>
            <numerusform>{n} respuesta sí y {no:,} no</numerusform>
            <numerusform>{n} respuestas sí y {no:,} no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{n}&#xa0;points</source>
        <translation>
            <numerusform>{n}&#xa0;punto</numerusform>
            <numerusform>{n}&#xa0;puntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{out} is no name for a picture. Choose one that ends in .png.</source>
        <translation>{out} no es un nombre de imagen. Elija uno que termine en .png.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} already exists. Choose another name for the recovered project.</source>
        <translation>{path} ya existe. Elija otro nombre para el proyecto recuperado.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} already exists. Choose another name, or open it instead.</source>
        <translation>{path} ya existe. Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>{path} already exists. Choose another name.</source>
        <translation>{path} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} begins with nothing but zeros, which a failing disk may cause. Restore a backup of it.</source>
        <translation>{path} empieza solo con ceros, lo que puede causar un disco que falla. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be created: {reason}. Choose another folder.</source>
        <translation>{path} no se puede crear: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} cannot be read: {reason}. Check its drive.</source>
        <translation>{path} no se puede leer: {reason}. Revise su unidad.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be read: {reason}. Check the file and its folder.</source>
        <translation>{path} no se puede leer: {reason}. Revise el archivo y su carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/store/model_copies.py"/>
        <source>{path} cannot be written: {reason}. Choose another name.</source>
        <translation>{path} no se puede escribir: {reason}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>{path} cannot be written: {reason}. {advice}</source>
        <translation>{path} no se puede escribir: {reason}. {advice}</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} does not exist. Check the name, or create it with: jobtag new {path}</source>
        <translation>{path} no existe. Revise el nombre, o créelo con: jobtag new {path}</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} no existe. Revise el nombre.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a database of another program, not a Jobtag project. Choose a .jobtag file.</source>
        <translation>{path} es una base de datos de otro programa, no un proyecto de Jobtag. Elija un archivo .jobtag.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a folder. Give the name of a .jobtag file in it.</source>
        <translation>{path} es una carpeta. Dé el nombre de un archivo .jobtag que esté en ella.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is empty, so it is not a Jobtag project. Restore a backup, or create a new project.</source>
        <translation>{path} está vacío, así que no es un proyecto de Jobtag. Restaure una copia de seguridad, o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is not a Jobtag project. To use its postings, import it into a project.</source>
        <translation>{path} no es un proyecto de Jobtag. Para usar sus anuncios, impórtelo en un proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is write-protected. Copy it to a folder where you may write.</source>
        <translation>{path} está protegido contra escritura. Cópielo a una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed.</source>
        <translation>{path} lo hizo un Jobtag más nuevo. Actualice Jobtag para abrirlo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by an older Jobtag and can only be read here. Copy it to a folder where you may write, then open it.</source>
        <translation>{path} lo hizo un Jobtag más antiguo y aquí solo se puede leer. Cópielo a una carpeta donde pueda escribir y ábralo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stepper.py"/>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>{place:,} of {total:,}</source>
        <translation>{place:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>{points} of {name} F1</source>
        <translation>{points} de F1 {name}</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} an hour</source>
        <translation>{postings:,} por hora</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} done</source>
        <translation>{postings:,} listos</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} not tagged</source>
        <translation>{postings:,} sin etiquetar</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} today</source>
        <translation>{postings:,} hoy</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} with an empty list of labels</source>
        <translation>{postings:,} con una lista de etiquetas vacía</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>{postings} {label} is deleted; undo brings it back.</source>
        <translation>{postings} {label} se elimina; deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{postings}, {labels}, {yes:.2f} yes answers a posting</source>
        <translation>{postings}, {labels}, {yes:.2f} respuestas sí por anuncio</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second</source>
        <translation>{postings}, {rate:,.0f} por segundo</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second, {left}</source>
        <translation>{postings}, {rate:,.0f} por segundo, {left}</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{project} cannot be opened for writing: {reason}. Copy it to a folder where you may write.</source>
        <translation>{project} no se puede abrir para escribir: {reason}. Cópielo a una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{project} does not exist. Check the name, or create it with: jobtag new {project}</source>
        <translation>{project} no existe. Revise el nombre, o créelo con: jobtag new {project}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{project} report</source>
        <translation>Informe {project}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{project}: report</source>
        <translation>{project}: informe</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{rows:,} skipped</source>
        <translation>{rows:,} omitidas</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{seconds:.0f} s left</source>
        <translation>quedan {seconds:.0f} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{sentence} (and {n} more labels)</source>
        <translation>
            <numerusform>{sentence} (y {n} etiqueta más)</numerusform>
            <numerusform>{sentence} (y {n} etiquetas más)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>{sentence}: labels in {where}.</source>
        <translation>{sentence}: etiquetas en {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{sentence}; {labels} gain most.</source>
        <translation>
            <numerusform>{sentence}; {labels} gana más.</numerusform>
            <numerusform>{sentence}; {labels} ganan más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{share} ({low} to {high})</source>
        <translation>{share} (de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>{share} in 10 are missed</source>
        <translation>faltan {share} de cada 10</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{share} yes</source>
        <translation>{share} sí</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{shown:,} of {total:,} shown</source>
        <translation>{shown:,} de {total:,} mostrados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{signed} postings</source>
        <translation>
            <numerusform>{signed} anuncio</numerusform>
            <numerusform>{signed} anuncios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{table}: {unread} could not be read.</source>
        <translation>{table}: {unread} ilegibles.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} in &quot;{file}&quot; is named like a text, but holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>{texts} en «{file}» se llama como un texto, pero contiene {what}; indique la columna con --text COL ({few}), o continúe con --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} is named like a text, but holds {what}. Which column is the text?</source>
        <translation>{texts} se llama como un texto, pero contiene {what}. ¿Qué columna es el texto?</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>{title} as suggested</source>
        <translation>{title} como se sugirió</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} has its own key again.</source>
        <translation>{title} tiene de nuevo su tecla.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>{title} must be a number from {least:g} to {most:g}.</source>
        <translation>{title} debe ser un número de {least:g} a {most:g}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} no longer has a key; it stays in its menu.</source>
        <translation>{title} ya no tiene tecla; sigue en su menú.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} now has the key {key}.</source>
        <translation>{title} tiene ahora la tecla {key}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>{title}: done.</source>
        <translation>{title}: hecho.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuned with the next training.</source>
        <translation>{title}: se ajusta en el próximo entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuning…</source>
        <translation>{title}: ajustando…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>{title}: {keys}, changed</source>
        <translation>{title}: {keys}, cambiada</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{trouble} Press Enter and then another key.</source>
        <translation>{trouble} Pulse Intro y después otra tecla.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>{trouble} Press Retrain to make a new one.</source>
        <translation>{trouble} Pulse Reentrenar para hacer uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>{values} values where there are {attributes} attributes</source>
        <translation>{values} valores donde hay {attributes} atributos</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{verdict} says whether the label in {column} applies; a label without a row is unanswered.</source>
        <translation>{verdict} dice si la etiqueta de {column} corresponde; una etiqueta sin fila está sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, most of them unknown to the model</source>
        <translation>{words}, la mayoría desconocidas para el modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, {known:,} known to the model</source>
        <translation>{words}, {known:,} conocidas por el modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{written} is not a probability. {like_this}</source>
        <translation>{written} no es una probabilidad. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/core/dates.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{yes} and {no}</source>
        <translation>{yes} y {no}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>– left out</source>
        <translation>– fuera</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>“{bounds}” counts in these scores, not in a label&apos;s own.</source>
        <translation>«{bounds}» cuenta en estas puntuaciones, no en las de una etiqueta.</translation>
    </message>
</context>
</TS>
