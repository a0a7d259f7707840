<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>jobtag</name>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; does not say how many workers. Write local:4 for four of them.</source>
        <translation>„{address}“ sagt nicht, wie viele Prozesse. Schreiben Sie local:4 für vier davon.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; is not an address. Write tcp://host:8786, or local:4.</source>
        <translation>„{address}“ ist keine Adresse. Schreiben Sie tcp://host:8786 oder local:4.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>„{each}“ gibt es schon. Wählen Sie einen anderen Namen, oder lassen Sie das Ersetzen zu.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; is a folder; choose the name of a file in it.</source>
        <translation>„{each}“ ist ein Ordner; wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; begins with a row that cannot be used ({fault}); mend that row.</source>
        <translation>„{file}“ beginnt mit einer Zeile, die nicht brauchbar ist ({fault}); berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its annotations are places in the texts or other texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}“ stammt aus Argilla, aber die Annotationen sind Textstellen oder andere Texte; importieren Sie ohne Labels mit --labels &quot;&quot; oder mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its responses are ratings, rankings or places in the texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}“ stammt aus Argilla, aber die Antworten sind Bewertungen, Rangfolgen oder Textstellen; importieren Sie ohne Labels mit --labels &quot;&quot; oder mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but its results hold no choices but places or give ratings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}“ stammt aus Label Studio, aber die Ergebnisse enthalten keine Auswahl, sondern Textstellen oder Bewertungen; importieren Sie ohne Labels mit --labels &quot;&quot; oder mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but which column holds the choices is unclear; name it with --labels COL, or import without labels with --labels &quot;&quot;.</source>
        <translation>„{file}“ stammt aus Label Studio, aber es ist unklar, welche Spalte die Auswahl enthält; nennen Sie sie mit --labels COL, oder importieren Sie ohne Labels mit --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>&quot;{file}&quot; comes from Prodigy, but its lines highlight spans of texts instead of labelling them; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}“ stammt aus Prodigy, aber die Zeilen markieren Textstellen, statt Labels zu vergeben; importieren Sie ohne Labels mit --labels &quot;&quot; oder mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{file}&quot; contains no list of postings. It should be a list of objects, as pandas writes it with orient=&quot;records&quot;.</source>
        <translation>„{file}“ enthält keine Liste von Anzeigen. Erwartet wird eine Liste von Objekten, wie pandas sie mit orient=&quot;records&quot; schreibt.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has more than {most_attributes:,} attributes; remove some.</source>
        <translation>„{file}“ hat mehr als {most_attributes:,} Attribute; entfernen Sie einige.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has no @attribute lines; save it again as ARFF or CSV.</source>
        <translation>„{file}“ hat keine @attribute-Zeilen; speichern Sie die Datei neu als ARFF oder CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>&quot;{file}&quot; has no column &quot;{asked}&quot;; {there_are}.</source>
        <translation>„{file}“ hat keine Spalte „{asked}“; {there_are}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; has {cells:,} columns; remove all but {most_columns:,} or fewer.</source>
        <translation>„{file}“ hat {cells:,} Spalten; behalten Sie höchstens {most_columns:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{file}&quot; seems to hold labels under {key}, but none could be read from it; name their place with --labels PATH, or import without labels with --yes.</source>
        <translation>„{file}“ scheint unter {key} Labels zu enthalten, aber es ließ sich keines lesen; nennen Sie die Stelle mit --labels PATH, oder importieren Sie ohne Labels mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{name}&quot; cannot be packed; leave out .gz.</source>
        <translation>„{name}“ kann nicht gepackt werden; lassen Sie .gz weg.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{name}&quot; must end in .html or .pdf. Choose one of these endings.</source>
        <translation>„{name}“ muss auf .html oder .pdf enden. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{name}&quot; must end in .skops, .joblib or {project}. Choose one of these endings.</source>
        <translation>„{name}“ muss auf .skops, .joblib oder {project} enden. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{odd}&quot; is taken as one name; --separator tells what stands between names.</source>
        <translation>„{odd}“ gilt als ein Name; --separator sagt, was zwischen den Namen steht.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>„{path}“ gibt es schon. Wählen Sie einen anderen Namen, oder lassen Sie das Ersetzen zu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; cannot be read ({reason}); try a copy of it.</source>
        <translation>„{path}“ ist nicht lesbar ({reason}); versuchen Sie es mit einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>&quot;{path}&quot; cannot be read as a Parquet file; get an intact copy of it.</source>
        <translation>„{path}“ ist nicht als Parquet-Datei lesbar; besorgen Sie eine unversehrte Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; cannot be read as a spreadsheet ({error}); save it again, or as CSV.</source>
        <translation>„{path}“ ist nicht als Tabelle lesbar ({error}); speichern Sie sie neu oder als CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/writer.py"/>
        <source>&quot;{path}&quot; cannot be read: Jobtag only writes this format.</source>
        <translation>„{path}“ ist nicht lesbar: Jobtag kann dieses Format nur schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; cannot be written ({reason}); choose another place.</source>
        <translation>„{path}“ kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains &quot;{filename}&quot;, a path that leads out of it; unpack it with care and check its files.</source>
        <translation>„{path}“ enthält „{filename}“, einen Pfad, der hinausführt; entpacken Sie das Archiv mit Vorsicht und prüfen Sie seine Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains files of different kinds ({names}); unpack it and import one kind.</source>
        <translation>„{path}“ enthält Dateien verschiedener Art ({names}); entpacken Sie das Archiv und importieren Sie eine Art.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains no file of postings{why}; unpack it and check its files.</source>
        <translation>„{path}“ enthält keine Datei mit Anzeigen{why}; entpacken Sie das Archiv und prüfen Sie seine Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; contains no list of labels. Export one to see the format.</source>
        <translation>„{path}“ enthält keine Liste von Labels. Exportieren Sie eine, um das Format zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; has no column &quot;name&quot;. Its first row should name the columns: {columns}.</source>
        <translation>„{path}“ hat keine Spalte „name“. Die erste Zeile muss die Spalten nennen: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheet &quot;{wanted}&quot;; choose one of: {names}.</source>
        <translation>„{path}“ hat kein Blatt „{wanted}“; wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheets; save it again, or as CSV.</source>
        <translation>„{path}“ hat keine Blätter; speichern Sie die Datei neu oder als CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; holds {found:,} files; unpack it and choose from them.</source>
        <translation>„{path}“ enthält {found:,} Dateien; entpacken Sie das Archiv und wählen Sie daraus.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{path}&quot; is a Jobtag project; open it instead of importing it.</source>
        <translation>„{path}“ ist ein Jobtag-Projekt; öffnen Sie es, statt es zu importieren.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is a damaged zip archive or spreadsheet; get an intact copy, or save it as CSV.</source>
        <translation>„{path}“ ist ein beschädigtes Zip-Archiv oder eine beschädigte Tabelle; besorgen Sie eine unversehrte Kopie, oder speichern Sie als CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; is a folder; choose the name of a file in it.</source>
        <translation>„{path}“ ist ein Ordner; wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{path}&quot; is a web page, such as a form to sign in; download the table again, or rename the page to .html.</source>
        <translation>„{path}“ ist eine Webseite, etwa eine Anmeldeseite; laden Sie die Tabelle noch einmal herunter oder geben Sie der Seite die Endung .html.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; is damaged; get an intact copy of it.</source>
        <translation>„{path}“ ist beschädigt; besorgen Sie eine unversehrte Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is encrypted; save it without a password.</source>
        <translation>„{path}“ ist verschlüsselt; speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{path}&quot; is no exported model, so it is not replaced. Choose another name.</source>
        <translation>„{path}“ ist kein exportiertes Modell und wird daher nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; is not ARFF, which begins with @relation; save it again as ARFF or CSV.</source>
        <translation>„{path}“ ist kein ARFF, das mit @relation beginnt; speichern Sie die Datei neu als ARFF oder CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is not JSON, which begins with [ or {{. Save it again as JSON or CSV.</source>
        <translation>„{path}“ ist kein JSON, das mit [ oder {{ beginnt. Speichern Sie die Datei neu als JSON oder CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is not an ordinary file; save it as a file first.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei; speichern Sie sie erst als Datei.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is not valid JSON. Export a list of labels to see the format.</source>
        <translation>„{path}“ ist kein gültiges JSON. Exportieren Sie eine Liste von Labels, um das Format zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is not valid JSON; save the label names again.</source>
        <translation>„{path}“ ist kein gültiges JSON; speichern Sie die Namen der Labels neu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is one object of texts; write each posting as an object of its own, with its text under &quot;text&quot;.</source>
        <translation>„{path}“ ist ein einziges Objekt mit Texten; schreiben Sie jede Anzeige als eigenes Objekt, mit dem Text unter &quot;text&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is packed with gzip; unpack it first.</source>
        <translation>„{path}“ ist mit gzip gepackt; entpacken Sie die Datei zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is too large for a list of labels. Choose one with {most_labels:,} or fewer.</source>
        <translation>„{path}“ ist zu groß für eine Liste von Labels. Wählen Sie eine mit höchstens {most_labels:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is too large to be read column by column. Write it with orient=&quot;records&quot;.</source>
        <translation>„{path}“ ist zu groß, um spaltenweise gelesen zu werden. Schreiben Sie die Datei mit orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is too long for a list of label names; choose another file.</source>
        <translation>„{path}“ ist zu lang für eine Liste von Labelnamen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is {what}.</source>
        <translation>„{path}“ ist {what}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; lists no labels. Choose a file with a name for each label.</source>
        <translation>„{path}“ nennt keine Labels. Wählen Sie eine Datei mit einem Namen für jedes Label.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>&quot;{path}&quot; may be one posting or have one per line; say which with --no-lines or --lines.</source>
        <translation>„{path}“ kann eine Anzeige sein oder eine pro Zeile enthalten; sagen Sie es mit --no-lines oder --lines.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; may not be read; ask its owner for permission.</source>
        <translation>„{path}“ darf nicht gelesen werden; bitten Sie den Besitzer um Erlaubnis.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; may not be written; choose another folder or name.</source>
        <translation>„{path}“ darf nicht geschrieben werden; wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; says that {count} of its {attributes} attributes are labels, which leaves none for the text; correct the number after -C.</source>
        <translation>„{path}“ sagt, dass {count} der {attributes} Attribute Labels sind, womit keines für den Text bleibt; berichtigen Sie die Zahl hinter -C.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; would unpack to far more than a file of its size should hold, and was not opened; save its postings as CSV.</source>
        <translation>„{path}“ würde entpackt weit mehr enthalten, als eine Datei dieser Größe sollte, und wurde nicht geöffnet; speichern Sie die Anzeigen als CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; {damage}. Try a copy of it.</source>
        <translation>„{path}“ {damage}. Versuchen Sie es mit einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; already exists. Choose another name, or add --overwrite.</source>
        <translation>„{target}“ gibt es schon. Wählen Sie einen anderen Namen, oder ergänzen Sie --overwrite.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; is a folder; choose the name of a file in it.</source>
        <translation>„{target}“ ist ein Ordner; wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{words}&quot; names no labels; give names such as 0=IT,1=Care, or a file that lists them.</source>
        <translation>„{words}“ nennt keine Labels; geben Sie Namen wie 0=IT,1=Pflege an oder eine Datei, die sie auflistet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare the two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare with current</source>
        <translation>Mit aktuellem &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>+ Label</source>
        <translation>+ Label</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means no.</source>
        <translation>-1 in diesen Spalten heißt nein.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means unanswered.</source>
        <translation>-1 in diesen Spalten heißt unbeantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>1 in {share} is missed</source>
        <translation>1 von {share} fehlt</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A .joblib file can run code when it is loaded: load it only if you trust its source.</source>
        <translation>Eine .joblib-Datei kann beim Laden Code ausführen: Laden Sie sie nur, wenn Sie ihrer Herkunft vertrauen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>A data set exported from Argilla: labels in the submitted responses; suggestions are not answers.</source>
        <translation>Ein Datensatz aus Argilla: Labels in den abgeschickten Antworten; Vorschläge sind keine Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>A file from Jobtag</source>
        <translation>Eine Datei aus Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>A folder of {files:,} texts, each a posting.</source>
        <translation>Ein Ordner mit {files:,} Texten, jeder eine Anzeige.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>A goal must be an object with a kind, such as {&quot;kind&quot;: &quot;balanced&quot;}.</source>
        <translation>Ein Ziel muss ein Objekt mit einer Art sein, zum Beispiel {&quot;kind&quot;: &quot;balanced&quot;}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A group needs a name. Type one, or dissolve the group.</source>
        <translation>Eine Gruppe braucht einen Namen. Geben Sie einen ein, oder lösen Sie die Gruppe auf.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>A label is assigned when its probability reaches its threshold. The range holds the middle 80&#xa0;% of the thresholds from random halves of the answers.</source>
        <translation>Ein Label wird zugewiesen, wenn seine Wahrscheinlichkeit die Schwelle erreicht. Der Bereich enthält die mittleren 80&#xa0;% der Schwellen aus zufälligen Hälften der Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>A label named &quot;{taken}&quot; cannot have a column, since the postings have one of that name; rename it, or choose another format.</source>
        <translation>Ein Label namens „{taken}“ kann keine Spalte bekommen, weil die Anzeigen eine dieses Namens haben; benennen Sie es um, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label needs a name. Type one.</source>
        <translation>Ein Label braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>A label&apos;s key is a digit or a letter.</source>
        <translation>Die Taste eines Labels ist eine Ziffer oder ein Buchstabe.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label&apos;s name has at most {most} characters. Choose a shorter one.</source>
        <translation>Der Name eines Labels hat höchstens {most} Zeichen. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A label&apos;s name is missing. Write it like label:IT or p(IT)&gt;0.8.</source>
        <translation>Der Name eines Labels fehlt. Schreiben Sie zum Beispiel label:IT oder p(IT)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>A learning curve takes at least {fewest} answered postings; there are {answered}. Answer some more.</source>
        <translation>Eine Lernkurve braucht mindestens {fewest} beantwortete Anzeigen; es sind {answered}. Beantworten Sie noch einige.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>A list of labels is a .csv or .json file, which &quot;{name}&quot; is not. Choose such a file.</source>
        <translation>Eine Liste von Labels ist eine .csv- oder .json-Datei; „{name}“ ist keine. Wählen Sie so eine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs it.</source>
        <translation>Ein Modell, das Stellenanzeigen Labels zuweist, jeder beliebig viele. Es wurde mit Jobtag erstellt und braucht Jobtag.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs nothing but scikit-learn.</source>
        <translation>Ein Modell, das Stellenanzeigen Labels zuweist, jeder beliebig viele. Es wurde mit Jobtag erstellt und braucht nur scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>A note on this posting</source>
        <translation>Eine Notiz zu dieser Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>A posting must match all terms. Case and accents do not matter. Within quotes, write a quote twice.</source>
        <translation>Eine Anzeige muss allen Begriffen entsprechen. Groß- und Kleinschreibung und Akzente zählen nicht. In Anführungszeichen schreiben Sie ein Anführungszeichen doppelt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/scored_list.py"/>
        <source>A posting that was deleted</source>
        <translation>Eine gelöschte Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>A probability was off by {error:.1f} points on average (expected calibration error over 15 bins, all labels pooled). The mean squared error of the probabilities, the Brier score, is {brier:.3f}. Bars are 95&#xa0;% Wilson intervals; on the dashed line, a probability of 80&#xa0;% comes true in 80&#xa0;% of the cases.</source>
        <translation>Eine Wahrscheinlichkeit lag im Mittel um {error:.1f} Prozentpunkte daneben (erwarteter Kalibrierungsfehler über 15 Klassen, alle Labels zusammen). Der mittlere quadratische Fehler der Wahrscheinlichkeiten, der Brier-Wert, beträgt {brier:.3f}. Die Balken sind 95-%-Intervalle nach Wilson; auf der gestrichelten Linie trifft eine Wahrscheinlichkeit von 80&#xa0;% in 80&#xa0;% der Fälle zu.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>A random sample: an unbiased check.</source>
        <translation>Eine Zufallsstichprobe: eine unverzerrte Prüfung.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A search can have at most {most} terms like label:IT, not {named:,}. Remove some.</source>
        <translation>Eine Suche kann höchstens {most} Begriffe wie label:IT enthalten, nicht {named:,}. Entfernen Sie einige.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_columns:,} columns; export as JSONL.</source>
        <translation>Ein Blatt fasst {most_columns:,} Spalten; exportieren Sie als JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_rows:,} postings; export fewer, or as CSV or JSONL.</source>
        <translation>Ein Blatt fasst {most_rows:,} Anzeigen; exportieren Sie weniger, oder als CSV oder JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>A table from potato: the columns with ::: are labels, filled where the label was chosen.</source>
        <translation>Eine Tabelle aus potato: Die Spalten mit ::: sind Labels und dort gefüllt, wo das Label gewählt wurde.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A threshold must be between 0 and 100 %.</source>
        <translation>Eine Schwelle muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>A very long text</source>
        <translation>Ein sehr langer Text</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>About Jobtag</source>
        <translation>Über Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/shortfalls.py"/>
        <source>About {n} more yes answers may be enough.</source>
        <translation>
            <numerusform>Etwa eine weitere Ja-Antwort könnte reichen.</numerusform>
            <numerusform>Etwa {n} weitere Ja-Antworten könnten reichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Add a label first.</source>
        <translation>Fügen Sie zuerst ein Label hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/selection_mediator.py"/>
        <source>Add a label first. Then answer which postings have it.</source>
        <translation>Legen Sie zuerst ein Label an. Dann beantworten Sie, welche Anzeigen es haben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Add label {label}</source>
        <translation>Label {label} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Add labels</source>
        <translation>Labels hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Add labels and answer some postings in Tag.</source>
        <translation>Fügen Sie Labels hinzu und beantworten Sie einige Anzeigen in Kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Add labels to see how many answers each of them has.</source>
        <translation>Fügen Sie Labels hinzu, um zu sehen, wie viele Antworten jedes hat.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Add to project</source>
        <translation>Ins Projekt aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>Add {labels}</source>
        <translation>{labels} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add {n} labels</source>
        <translation>
            <numerusform>{n} Label hinzufügen</numerusform>
            <numerusform>{n} Labels hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Add {postings} from {file}</source>
        <translation>{postings} aus {file} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added one posting.</source>
        <translation>Eine Anzeige hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added {added:,} postings, updated {updated:,}, skipped {skipped:,}.</source>
        <translation>Anzeigen: {added:,} hinzugefügt, {updated:,} aktualisiert, {skipped:,} übersprungen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Added {postings} to the queue.</source>
        <translation>{postings} in die Warteschlange aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Adds them to the project as postings to tag</source>
        <translation>Nimmt sie als Anzeigen zum Kennzeichnen ins Projekt auf</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Adjusting the percentages</source>
        <translation>Prozentwerte werden angepasst</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Aim</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>All actions have their own keys again.</source>
        <translation>Alle Aktionen haben wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>All of them were skipped.</source>
        <translation>Alle wurden übersprungen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>All {characters} are classified; the first {shown:,} are shown. A text this long cannot be edited here: clear it, or select all and paste another.</source>
        <translation>Alle {characters} werden klassifiziert; die ersten {shown:,} sind zu sehen. Ein so langer Text lässt sich hier nicht bearbeiten: Leeren Sie das Feld, oder wählen Sie alles aus und fügen Sie einen anderen ein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All {n} postings</source>
        <translation>
            <numerusform>{n} Anzeige</numerusform>
            <numerusform>Alle {n} Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>All {postings:,}</source>
        <translation>Alle {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} found by “{search}”</source>
        <translation>Alle {postings:,} zu „{search}“</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} in the list</source>
        <translation>Alle {postings:,} in der Liste</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>All {postings}…</source>
        <translation>Alle {postings}…</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>All {scores:,} scores are the same, so no threshold separates yes from no: answer more postings, then retrain.</source>
        <translation>Alle {scores:,} Werte sind gleich, daher trennt keine Schwelle ja von nein: Beantworten Sie mehr Anzeigen, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Also in the log file: {log}</source>
        <translation>Auch in der Protokolldatei: {log}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>An empty list of labels means</source>
        <translation>Eine leere Liste von Labels bedeutet</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (CSV or TSV)</source>
        <translation>Annotationen aus Label Studio (CSV oder TSV)</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (JSON-MIN)</source>
        <translation>Annotationen aus Label Studio (JSON-MIN)</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Another posting is shown.</source>
        <translation>Eine andere Anzeige ist zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>Another program is writing to {name}. Try again once it is done.</source>
        <translation>Ein anderes Programm schreibt in {name}. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>Another run is writing &quot;{target}&quot;. Wait for it, or choose another name.</source>
        <translation>Ein anderer Lauf schreibt „{target}“. Warten Sie darauf, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Another version of Jobtag made it, so it can be viewed but not used.</source>
        <translation>Es stammt von einer anderen Version von Jobtag und lässt sich ansehen, aber nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>Another window is classifying {name}. Wait for it, or close that window.</source>
        <translation>Ein anderes Fenster klassifiziert {name}. Warten Sie darauf, oder schließen Sie jenes Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer a label for {n} postings</source>
        <translation>
            <numerusform>Ein Label für {n} Anzeige beantworten</numerusform>
            <numerusform>Ein Label für {n} Anzeigen beantworten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Answer a label: its key in turn yes, no, unanswered; with Shift no</source>
        <translation>Ein Label beantworten: seine Taste der Reihe nach ja, nein, unbeantwortet; mit Umschalt nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer as the model does</source>
        <translation>Antworten wie das Modell</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer by name…</source>
        <translation>Über den Namen antworten…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings (none is done yet)</source>
        <translation>Für alte Anzeigen antworten (noch keine erledigt)</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings…</source>
        <translation>Für alte Anzeigen antworten…</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Answer given</source>
        <translation>Gegebene Antwort</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Answer labels by name</source>
        <translation>Labels über den Namen beantworten</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Answer some postings and press Retrain to see what each method makes of a text.</source>
        <translation>Beantworten Sie einige Anzeigen und drücken Sie „Neu trainieren“, um zu sehen, was jede Methode aus einem Text macht.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Answer some postings and press Retrain: each training is then kept here.</source>
        <translation>Beantworten Sie einige Anzeigen und drücken Sie „Neu trainieren“: Jedes Training wird dann hier aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings in Tag, then press Retrain. You then see here how often each label is right.</source>
        <translation>Beantworten Sie einige Anzeigen in Kennzeichnen und drücken Sie dann „Neu trainieren“. Hier sehen Sie dann, wie oft jedes Label stimmt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings with it and press Retrain.</source>
        <translation>Beantworten Sie damit einige Anzeigen und drücken Sie „Neu trainieren“.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Answer the question on the left first.</source>
        <translation>Beantworten Sie zuerst die Frage links.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer the selected…</source>
        <translation>Für ausgewählte antworten…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} done postings</source>
        <translation>
            <numerusform>Für die {n} erledigte Anzeige antworten</numerusform>
            <numerusform>Für die {n} erledigten Anzeigen antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} most useful ones</source>
        <translation>
            <numerusform>Für die nützlichste antworten</numerusform>
            <numerusform>Für die {n} nützlichsten antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label} for {n} postings:</source>
        <translation>
            <numerusform>{label} für {n} Anzeige beantworten:</numerusform>
            <numerusform>{label} für {n} Anzeigen beantworten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label}: {answer} for {n} postings</source>
        <translation>
            <numerusform>{label}: {answer} für {n} Anzeige</numerusform>
            <numerusform>{label}: {answer} für {n} Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers and predictions</source>
        <translation>Antworten und Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>Answers exported from Label Sleuth, one a row: true is yes, false is no, no row is unanswered; weak labels are predictions.</source>
        <translation>Antworten aus Label Sleuth, eine je Zeile: true ist ja, false ist nein, ohne Zeile unbeantwortet; schwache Labels sind Vorhersagen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>Answers exported from Prodigy, {kind}: {what_counts}.</source>
        <translation>Antworten aus Prodigy, {kind}: {what_counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Answers of people, and a program&apos;s probabilities, which are never answers.</source>
        <translation>Antworten von Menschen und Wahrscheinlichkeiten eines Programms, die nie Antworten sind.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Answers that are neither yes nor no, which count as unanswered</source>
        <translation>Antworten, die weder ja noch nein sind und als unbeantwortet gelten</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Answers that the model doubts most.</source>
        <translation>Antworten, die das Modell am meisten bezweifelt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>Answers yes and no by probability</source>
        <translation>Ja- und Nein-Antworten nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Argilla records</source>
        <translation>Argilla-Datensätze</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported, last first</source>
        <translation>Wie importiert, letzte zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>As in the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>As often as answered yes</source>
        <translation>So oft wie mit Ja beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>As the project: {title}</source>
        <translation>Wie im Projekt: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Assigned first</source>
        <translation>Zugewiesene zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Assigning</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigns</source>
        <translation>Weist zu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one and at most {n} labels</source>
        <translation>
            <numerusform>Mindestens ein und höchstens {n} Label</numerusform>
            <numerusform>Mindestens ein und höchstens {n} Labels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one label</source>
        <translation>Mindestens ein Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At least one label for every posting</source>
        <translation>Mindestens ein Label für jede Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At most {n} labels</source>
        <translation>
            <numerusform>Höchstens {n} Label</numerusform>
            <numerusform>Höchstens {n} Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>At most {n} labels are assigned to a posting, the most probable ones.</source>
        <translation>
            <numerusform>Einer Anzeige wird höchstens {n} Label zugewiesen, das wahrscheinlichste.</numerusform>
            <numerusform>Einer Anzeige werden höchstens {n} Labels zugewiesen, die wahrscheinlichsten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>At {threshold}</source>
        <translation>Bei {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Average precision</source>
        <translation>Average Precision</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Average precision: how well yes ranks above no, whatever the threshold</source>
        <translation>Average Precision: wie gut ja vor nein steht, bei jeder Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to tagging</source>
        <translation>Zurück zum Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder} from now on; earlier ones stay where they are.</source>
        <translation>Sicherungen liegen von nun an in {folder}; frühere bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder}.</source>
        <translation>Sicherungen liegen in {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced over all labels</source>
        <translation>Ausgewogen über alle Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F1</source>
        <translation>Bestes F1</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F{}</source>
        <translation>Bestes F{}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best Fβ</source>
        <translation>Bestes Fβ</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Bias {bias}, for {speaks_for}, against {speaks_against}, all else {rest}: sum {logit}, that is {probability}</source>
        <translation>Bias {bias}, dafür {speaks_for}, dagegen {speaks_against}, Rest {rest}: Summe {logit}, das sind {probability}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both answers are right: they are not asked about again</source>
        <translation>Beide Antworten stimmen: Nach ihnen wird nicht mehr gefragt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both have {label}: {answer}</source>
        <translation>Beide haben {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both no</source>
        <translation>Beide nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both postings have the label</source>
        <translation>Beide Anzeigen haben das Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both yes</source>
        <translation>Beide ja</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Brier score, before calibration</source>
        <translation>Brier-Wert vor der Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By a field of the postings: numbers, then words from A to Z.</source>
        <translation>Nach einem Feld der Anzeigen: Zahlen, dann Wörter von A bis Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>By a model that has not seen this posting.</source>
        <translation>Von einem Modell, das diese Anzeige nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By field</source>
        <translation>Nach Feld</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By field, last first</source>
        <translation>Nach Feld, letztes zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>By going back to model {after}: {changes}</source>
        <translation>Durch Zurückgehen zu Modell {after}: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By similarity to “{posting}” until the model has learned {label}</source>
        <translation>Nach Ähnlichkeit zu „{posting}“, bis das Modell {label} gelernt hat</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the length of the text.</source>
        <translation>Nach der Länge des Textes.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the number of yes answers.</source>
        <translation>Nach der Zahl der Ja-Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title, Z to A</source>
        <translation>Nach Titel, Z bis A</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}</source>
        <translation>Nach {field}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}, last first</source>
        <translation>Nach {field}, letztes zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>C, the inverse strength of regularisation</source>
        <translation>C, die inverse Stärke der Regularisierung</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>CSV with a column for each label</source>
        <translation>CSV mit einer Spalte je Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE), before calibration</source>
        <translation>Kalibrierungsfehler (ECE) vor der Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>Calibration: {bins}</source>
        <translation>Kalibrierung: {bins}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Came true</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Can the probabilities be trusted?</source>
        <translation>Kann man den Wahrscheinlichkeiten trauen?</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Cancel training</source>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Cancel: {title}</source>
        <translation>Abbrechen: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical</source>
        <translation>Kategorial</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical cross-entropy {categorical}. Binary cross-entropy counts {counted}: {loss}.</source>
        <translation>Kategoriale Kreuzentropie {categorical}. Binäre Kreuzentropie zählt {counted}: {loss}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Central European (cp1250)</source>
        <translation>Mitteleuropäisch (cp1250)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Change label {label}</source>
        <translation>Label {label} ändern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Change the goal…</source>
        <translation>Ziel ändern…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change the key (Enter)</source>
        <translation>Taste ändern (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Change the project&apos;s options</source>
        <translation>Projektoptionen ändern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Change what the threshold should achieve (Enter in the table)</source>
        <translation>Ändern, was die Schwelle erreichen soll (Eingabe in der Tabelle)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Change what you search for, or clear the filter.</source>
        <translation>Ändern Sie die Suche oder leeren Sie den Filter.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Checked on {postings} selected at random: {share}. At 100 %, no label is wrong and none is missed.</source>
        <translation>Geprüft an {postings} aus einer Zufallsauswahl: {share}. Bei 100 % ist kein Label falsch und keines fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Checking how good it is</source>
        <translation>Prüfung, wie gut es ist</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Chinese (gb18030)</source>
        <translation>Chinesisch (gb18030)</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a table or another file of job descriptions. Each gets its labels. You see the results before you save them, and can send the unsure ones to the queue to tag them.</source>
        <translation>Wählen Sie eine Tabelle oder eine andere Datei mit Stellenanzeigen. Jede bekommt ihre Labels. Sie sehen die Ergebnisse vor dem Speichern und können die unsicheren zum Kennzeichnen in die Warteschlange geben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Choose labels…</source>
        <translation>Labels wählen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Choose the label that will receive its yes answers.</source>
        <translation>Wählen Sie das Label, das die Ja-Antworten bekommt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Choose what you want to know about each job ad. Every label comes with a definition, which you can change later.</source>
        <translation>Wählen Sie, was Sie über jede Stellenanzeige wissen möchten. Jedes Label hat eine Definition, die Sie später ändern können.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classified postings</source>
        <translation>Klassifizierte Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Classified {postings}.</source>
        <translation>{postings} klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Classify a file</source>
        <translation>Datei klassifizieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Classify a file…</source>
        <translation>Datei klassifizieren…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Classify a text or a file, look through Done or All, or import more.</source>
        <translation>Klassifizieren Sie einen Text oder eine Datei, sehen Sie Erledigt oder Alle durch, oder importieren Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classify another file…</source>
        <translation>Andere Datei klassifizieren…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Classify {file}</source>
        <translation>{file} klassifizieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Classifying {file}</source>
        <translation>{file} wird klassifiziert</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear recent texts</source>
        <translation>Letzte Texte leeren</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/banner.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the id</source>
        <translation>Spalte der Id</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the labels</source>
        <translation>Spalte der Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the text</source>
        <translation>Spalte des Textes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the title</source>
        <translation>Spalte des Titels</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column separator</source>
        <translation>Spaltentrenner</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Columns of the file, and what each is used for</source>
        <translation>Spalten der Datei und ihre Verwendung</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Comes in as</source>
        <translation>Wird importiert als</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare it to see which postings would change, or select a second one with Ctrl to compare the two. If you go back, the newer models stay in this list.</source>
        <translation>Vergleichen Sie es, um zu sehen, welche Anzeigen sich ändern, oder wählen Sie mit Strg ein zweites aus. Beim Zurückgehen bleiben die neueren Modelle in dieser Liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare them to see which postings change from the older model to the newer one.</source>
        <translation>Vergleichen Sie sie, um zu sehen, welche Anzeigen sich vom älteren zum neueren Modell ändern.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing answers</source>
        <translation>Antworten werden verglichen</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing models</source>
        <translation>Modelle werden verglichen</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing postings</source>
        <translation>Anzeigen werden verglichen</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing with the former model</source>
        <translation>Vergleich mit dem vorigen Modell</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Comparing: {what}</source>
        <translation>Vergleich: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Copied the result.</source>
        <translation>Ergebnis kopiert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy ▾</source>
        <translation>Kopieren ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs of mistakes</source>
        <translation>Kosten von Fehlern</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs {} : {}</source>
        <translation>Kosten {} : {}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Counting answers</source>
        <translation>Antworten werden gezählt</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Counting answers…</source>
        <translation>Antworten werden gezählt…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels</source>
        <translation>Labels werden gezählt</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels: {postings}</source>
        <translation>Labels werden gezählt: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Counts of the project that are missing or not numbers</source>
        <translation>Zählerstände des Projekts, die fehlen oder keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Create project and import</source>
        <translation>Projekt anlegen und importieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Ctrl+Enter or leaving the field saves, Esc cancels</source>
        <translation>Strg+Eingabe oder Verlassen des Feldes speichert, Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Cyrillic (cp1251)</source>
        <translation>Kyrillisch (cp1251)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Default goal</source>
        <translation>Übliches Ziel</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Delete label</source>
        <translation>Label löschen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete label {label}</source>
        <translation>Label {label} löschen</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Delete posting</source>
        <translation>Anzeige löschen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete {labels}</source>
        <translation>{labels} löschen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Delete {number:,} labels</source>
        <translation>{number:,} Labels löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {n} postings</source>
        <translation>
            <numerusform>Anzeige löschen</numerusform>
            <numerusform>{n} Anzeigen löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {postings}</source>
        <translation>{postings} löschen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {labels}</source>
        <translation>{labels} gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label}</source>
        <translation>{label} gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label} and its {answers}</source>
        <translation>{label} und {answers} gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/bulk_edits.py"/>
        <source>Deleted {n} postings</source>
        <translation>
            <numerusform>{n} Anzeige gelöscht</numerusform>
            <numerusform>{n} Anzeigen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Delimiter of columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Description…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Did you mean {term}?</source>
        <translation>Meinten Sie {term}?</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Dissolve group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Dissolve group {group}</source>
        <translation>Gruppe {group} auflösen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Do not show this hint again</source>
        <translation>Diesen Hinweis nicht mehr zeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Done ({postings:,})</source>
        <translation>Erledigt ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Done and next</source>
        <translation>Erledigt und weiter</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Done first</source>
        <translation>Erledigte zuerst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: labels suggested for each become yes, other unanswered ones no</source>
        <translation>
            <numerusform>{n} Anzeige erledigt: vorgeschlagene Labels werden ja, andere unbeantwortete nein</numerusform>
            <numerusform>{n} Anzeigen erledigt: jeweils vorgeschlagene Labels werden ja, andere unbeantwortete nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: unanswered labels become no</source>
        <translation>
            <numerusform>{n} Anzeige erledigt: unbeantwortete Labels werden nein</numerusform>
            <numerusform>{n} Anzeigen erledigt: unbeantwortete Labels werden nein</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Done for {postings}</source>
        <translation>{postings} erledigt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD</source>
        <translation>N/A, -, TBD weglassen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD ({dropped:,})</source>
        <translation>N/A, -, TBD weglassen ({dropped:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Each label by itself: its probability</source>
        <translation>Jedes Label für sich: seine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>Each label has {yes}.</source>
        <translation>Jedes Label hat {yes}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Each label&apos;s threshold alone decides.</source>
        <translation>Allein die Schwelle jedes Labels entscheidet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit label…</source>
        <translation>Label bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Edit the label</source>
        <translation>Label bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Edits in the history that cannot be read, where undo ends</source>
        <translation>Unlesbare Änderungen im Verlauf, an denen das Rückgängigmachen endet</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End the questions</source>
        <translation>Fragen beenden</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Enter or a double click opens a posting in Classify</source>
        <translation>Eingabe oder Doppelklick öffnet eine Anzeige in Klassifizieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Enter yes · Shift+Enter no · Esc closes</source>
        <translation>Eingabe ja · Umschalt+Eingabe nein · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Estimated on a sample: {parts}.</source>
        <translation>An einer Stichprobe geschätzt: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every label counts alike: the mean of their F1.</source>
        <translation>Jedes Label zählt gleich: der Mittelwert ihrer F1-Werte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every pair of posting and label counts alike.</source>
        <translation>Jedes Paar aus Anzeige und Label zählt gleich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting counts alike.</source>
        <translation>Jede Anzeige zählt gleich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Every posting is done. Press Retrain to learn from your answers, or import more.</source>
        <translation>Alle Anzeigen sind erledigt. Drücken Sie „Neu trainieren“, um aus den Antworten zu lernen, oder importieren Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting was scored by a model that had not seen it (out-of-fold).</source>
        <translation>Jede Anzeige wurde von einem Modell bewertet, das sie nicht kannte (out-of-fold).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Evidence is shown for texts of up to {most:,} characters.</source>
        <translation>Belege werden für Texte bis {most:,} Zeichen gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Exact match</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Exact match, Hamming loss</source>
        <translation>Genau richtig, Hamming-Verlust</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Example F1</source>
        <translation>Beispiel-F1</translation>
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
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export labels…</source>
        <translation>Labels exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export model…</source>
        <translation>Modell exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Export to {file}</source>
        <translation>Export nach {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Exported the model to {file}, with its card in {card}.</source>
        <translation>Modell nach {file} exportiert, mit Modellkarte in {card}.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Exporting {file}</source>
        <translation>{file} wird exportiert</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>F1 by the share of the answers learned from</source>
        <translation>F1 nach dem Anteil der gelernten Antworten</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>F1 {points}; with {confidence} confidence {low} to {high}</source>
        <translation>F1 {points}; mit {confidence} Sicherheit {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Features were tf-idf weights of the words of title and text, with the words of the first 30 words and of the title, and character n-grams of the title, as blocks of their own.</source>
        <translation>Merkmale waren tf-idf-Gewichte der Wörter von Titel und Text; eigene Blöcke bildeten die ersten 30 Wörter, die Wörter des Titels und die Zeichen-n-Gramme des Titels.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Fewer than two labels</source>
        <translation>Weniger als zwei Labels</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Fewest labels first</source>
        <translation>Wenigste Labels zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns names all that are labels.</source>
        <translation>Felder mit ja oder nein: {few}; --label-columns nennt alle, die Labels sind.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns takes such columns as labels.</source>
        <translation>Felder mit ja oder nein: {few}; --label-columns nimmt solche Spalten als Labels.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>File previewed</source>
        <translation>Datei der Vorschau</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/files.py"/>
        <source>Files that end in .skops need the package skops: install it with pip install &quot;jobtag[export]&quot;, or choose a name that ends in .joblib.</source>
        <translation>Dateien mit der Endung .skops brauchen das Paket skops: Installieren Sie es mit pip install &quot;jobtag[export]&quot;, oder wählen Sie einen Namen, der auf .joblib endet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Filter labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Find a label</source>
        <translation>Label suchen</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the best settings</source>
        <translation>Beste Einstellungen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the words that matter</source>
        <translation>Wichtige Wörter werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Finish a posting first: nearly identical ones can then get the same answers.</source>
        <translation>Erledigen Sie zuerst eine Anzeige: Fast gleiche können dann dieselben Antworten bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>First row is a header</source>
        <translation>Erste Zeile ist Überschrift</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed at {}</source>
        <translation>Fest bei {}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed value</source>
        <translation>Fester Wert</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Flag {n} postings</source>
        <translation>
            <numerusform>{n} Anzeige markieren</numerusform>
            <numerusform>{n} Anzeigen markieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged first</source>
        <translation>Markierte zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged last</source>
        <translation>Markierte zuletzt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups…</source>
        <translation>Ordner für Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised linear classifier with squared hinge loss, C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Für jedes Label wurde ein L2-regularisierter linearer Klassifikator mit quadriertem Hinge-Verlust, C = {C}, an die Anzeigen angepasst, für die das Label beantwortet war (one-vs-rest); die Merkmale wurden mit ihren Log-Count-Ratios skaliert (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised logistic regression (binary cross-entropy), C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Für jedes Label wurde eine L2-regularisierte logistische Regression (binäre Kreuzentropie), C = {C}, an die Anzeigen angepasst, für die das Label beantwortet war (one-vs-rest); die Merkmale wurden mit ihren Log-Count-Ratios skaliert (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For one label</source>
        <translation>Für ein Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>For programs: no guard against formulas</source>
        <translation>Für Programme: kein Schutz vor Formeln</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>For the whole project</source>
        <translation>Für das ganze Projekt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>For this posting, not the {n} selected</source>
        <translation>
            <numerusform>Für diese Anzeige, nicht für die {n} ausgewählte</numerusform>
            <numerusform>Für diese Anzeige, nicht für die {n} ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For {label}</source>
        <translation>Für {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Former answers in the history that cannot be read</source>
        <translation>Frühere Antworten im Verlauf, die unlesbar sind</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Formulas are imported as their last computed values ({formulas:,}).</source>
        <translation>Formeln werden als ihre zuletzt berechneten Werte importiert ({formulas:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>From (%)</source>
        <translation>Von (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>From A to Z.</source>
        <translation>Von A bis Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>From model {before} to model {after}: {changes}</source>
        <translation>Von Modell {before} zu Modell {after}: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Gains</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Give all {n} the same answers where they have none</source>
        <translation>
            <numerusform>Allen {n} dieselben Antworten geben, wo sie keine haben</numerusform>
            <numerusform>Allen {n} dieselben Antworten geben, wo sie keine haben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Go through the likely mistakes of this label: keep each answer or change it</source>
        <translation>Die wahrscheinlichen Fehler dieses Labels durchgehen: jede Antwort behalten oder ändern</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>Goal of labels without one of their own</source>
        <translation>Ziel der Labels ohne eigenes</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Goal of labels without their own</source>
        <translation>Ziel der Labels ohne eigenes Ziel</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label}</source>
        <translation>Ziel von {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label} and the project&apos;s options</source>
        <translation>Ziel von {label} und Projektoptionen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Goal of {name}</source>
        <translation>Ziel von {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Goal: {goal}</source>
        <translation>Ziel: {goal}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Goals of labels that cannot be read, which count as not set</source>
        <translation>Unlesbare Ziele von Labels, die als nicht gesetzt gelten</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Goal…</source>
        <translation>Ziel…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Going back to model {number}</source>
        <translation>Zurück zu Modell {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Greek (cp1253)</source>
        <translation>Griechisch (cp1253)</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group {labels}</source>
        <translation>{labels} gruppieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Group…</source>
        <translation>Gruppe…</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>HTML tags and entities are removed from the texts; --html keep leaves them.</source>
        <translation>HTML-Tags und -Entitäten werden aus den Texten entfernt; --html keep lässt sie stehen.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Hamming loss</source>
        <translation>Hamming-Verlust</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>High (%)</source>
        <translation>Obergrenze (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>How far the probabilities lie from what came true (ECE), before and after calibration.</source>
        <translation>Wie weit die Wahrscheinlichkeiten vom Eingetroffenen abweichen (ECE), vor und nach der Kalibrierung.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>How good the model is</source>
        <translation>Wie gut das Modell ist</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>How many labels it assigns to a posting; bold where nearest to your answers</source>
        <translation>Wie viele Labels sie einer Anzeige zuweist; fett, wo am nächsten an Ihren Antworten</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many of the postings with a probability you answered yes, with an interval of 95 %. On the dashed line a bar at 70 % is right 70 % of the time.</source>
        <translation>Wie viele der Anzeigen mit einer Wahrscheinlichkeit Sie mit Ja beantwortet haben, mit einem Intervall von 95 %. Auf der gestrichelten Linie stimmt ein Balken bei 70 % in 70 % der Fälle.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many yes and no answers have each probability, on a logarithmic scale. The threshold separates them.</source>
        <translation>Wie viele Ja- und Nein-Antworten jede Wahrscheinlichkeit haben, auf logarithmischer Skala. Die Schwelle trennt sie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>IT, Healthcare, Part-time …</source>
        <translation>IT, Pflege, Teilzeit …</translation>
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
        <translation>Wenn mehr Labels ihre Schwelle erreichen, werden nur die wahrscheinlichsten zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If more than {most} do, keep the {most} most probable ones (`at_most_` is {most}).</source>
        <translation>Wenn mehr als {most} ihre Schwelle erreichen, behalten Sie nur die wahrscheinlichsten, höchstens {most} (`at_most_` ist {most}).</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If no label reaches its threshold, assign the one with the highest probability minus threshold (`at_least_one_` is True).</source>
        <translation>Wenn kein Label seine Schwelle erreicht, weisen Sie das mit der größten Differenz von Wahrscheinlichkeit und Schwelle zu (`at_least_one_` ist True).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>If no label reaches its threshold, the closest one is assigned.</source>
        <translation>Wenn kein Label seine Schwelle erreicht, wird das nächstgelegene zugewiesen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If no label reaches its threshold, the one that comes closest is assigned</source>
        <translation>Wenn kein Label seine Schwelle erreicht, wird das nächstgelegene zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Import a file of job descriptions, paste one, or look around with the sample.</source>
        <translation>Importieren Sie eine Datei mit Stellenanzeigen, fügen Sie eine ein, oder sehen Sie sich am Beispiel um.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Import a file or paste a job description to begin.</source>
        <translation>Importieren Sie eine Datei, oder fügen Sie eine Stellenanzeige ein.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Import it anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Import labels from {file}</source>
        <translation>Labels aus {file} importieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Import labels…</source>
        <translation>Labels importieren…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>Import of {n} files</source>
        <translation>
            <numerusform>Import von {n} Datei</numerusform>
            <numerusform>Import von {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {n} files</source>
        <translation>
            <numerusform>{n} Datei importieren</numerusform>
            <numerusform>{n} Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Imported predictions: {found} on {answers}, {how}.</source>
        <translation>Importierte Vorhersagen: {found} bei {answers}, {how}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Imports that count more or fewer postings than there are</source>
        <translation>Importe, die mehr oder weniger Anzeigen zählen, als da sind</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, against: {words}</source>
        <translation>In jeder Anzeige, dagegen: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {speak_for}; against: {speak_against}</source>
        <translation>In jeder Anzeige, dafür: {speak_for}; dagegen: {speak_against}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {words}</source>
        <translation>In jeder Anzeige, dafür: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In its first rows: {counts}.</source>
        <translation>In den ersten Zeilen: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In the file: {counts}.</source>
        <translation>In der Datei: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>Instances annotated with potato: the labels chosen in each schema are yes.</source>
        <translation>Mit potato annotierte Texte: Die in jedem Schema gewählten Labels sind ja.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Is the file one posting, or is each line one?</source>
        <translation>Ist die Datei eine Anzeige, oder ist jede Zeile eine?</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>It has merged cells; only the first cell of each has the value.</source>
        <translation>Es gibt verbundene Zellen; nur die jeweils erste hat den Wert.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>It has too few answers to tune on: answer more postings, then retrain.</source>
        <translation>Es hat zu wenige Antworten zum Abstimmen: Beantworten Sie mehr Anzeigen, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a field</source>
        <translation>Sie ist ein Feld</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a label</source>
        <translation>Sie ist ein Label</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>It is a table in Markdown.</source>
        <translation>Es ist eine Tabelle in Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>It is assigned to no posting.</source>
        <translation>Es wird keiner Anzeige zugewiesen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>It is unclear which column holds the choices. Which one does?</source>
        <translation>Es ist unklar, welche Spalte die Auswahl enthält. Welche ist es?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a label: add one first.</source>
        <translation>Dazu braucht es ein Label: Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a model: retrain first.</source>
        <translation>Dazu braucht es ein Modell: Trainieren Sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>It {needed}. Answer more postings, then press Retrain.</source>
        <translation>Es {needed}. Beantworten Sie mehr Anzeigen, und drücken Sie „Neu trainieren“.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden columns are imported as well.</source>
        <translation>Ausgeblendete Spalten werden mit importiert.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden rows are imported as well ({rows:,}).</source>
        <translation>Ausgeblendete Zeilen werden mit importiert ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Its own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Its scores appear in a moment. If they do not, press Retrain.</source>
        <translation>Die Werte erscheinen gleich. Falls nicht, drücken Sie „Neu trainieren“.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in binary cross-entropy: every answered label</source>
        <translation>Sein Anteil an der binären Kreuzentropie: jedes beantwortete Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in categorical cross-entropy: yes labels only</source>
        <translation>Sein Anteil an der kategorialen Kreuzentropie: nur Ja-Labels</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels join those of {group}.</source>
        <translation>
            <numerusform>Ihr {n} Label kommt zu denen von {group}.</numerusform>
            <numerusform>Ihre {n} Labels kommen zu denen von {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels stay together under this name.</source>
        <translation>
            <numerusform>Ihr {n} Label bleibt unter diesem Namen zusammen.</numerusform>
            <numerusform>Ihre {n} Labels bleiben unter diesem Namen zusammen.</numerusform>
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
        <translation>Japanisch (shift_jis)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Job descriptions were annotated with {n} labels in Jobtag {version}.</source>
        <translation>
            <numerusform>Stellenanzeigen wurden in Jobtag {version} mit {n} Label annotiert.</numerusform>
            <numerusform>Stellenanzeigen wurden in Jobtag {version} mit {n} Labels annotiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Job postings of schema.org: text in description, id in identifier; skills stay fields.</source>
        <translation>JobPostings nach schema.org: Text in description, Id in identifier; skills bleiben Felder.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot read &quot;{path}&quot;; it reads {listed}, each also packed as .gz.</source>
        <translation>Jobtag kann „{path}“ nicht lesen; es liest {listed}, jeweils auch als .gz gepackt.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{export_name}&quot;; choose one of {listed}.</source>
        <translation>Jobtag kann „{export_name}“ nicht schreiben; wählen Sie eines von {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{name}&quot;; give it one of the endings {listed}.</source>
        <translation>Jobtag kann „{name}“ nicht schreiben; geben Sie der Datei eine der Endungen {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Jobtag does not know this key.</source>
        <translation>Jobtag kennt diese Taste nicht.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Jobtag ended unexpectedly last time. Nothing is lost: every answer was saved. The details help to fix the problem.</source>
        <translation>Jobtag wurde letztes Mal unerwartet beendet. Nichts ist verloren: Jede Antwort war gespeichert. Die Details helfen, den Fehler zu beheben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Jobtag manual</source>
        <translation>Jobtag-Handbuch</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.</source>
        <translation>Jobtag braucht eine Spalte mit den Texten; nennen Sie sie, oder lassen Sie Jobtag suchen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Jobtag projects (*.jobtag)</source>
        <translation>Jobtag-Projekte (*.jobtag)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/reporting.py"/>
        <source>Jobtag ran into an unexpected error: {error}</source>
        <translation>In Jobtag trat ein unerwarteter Fehler auf: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Jobtag {version}. Everything stays on this machine.

Log: {file}</source>
        <translation>Jobtag {version}. Alles bleibt auf diesem Rechner.

Protokoll: {file}</translation>
    </message>
    <message>
        <location filename="../../app/resources.py"/>
        <source>Jobtag&apos;s own file {name} is missing. Install Jobtag again.</source>
        <translation>Jobtags eigene Datei {name} fehlt. Installieren Sie Jobtag neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Keep {what}</source>
        <translation>{what} behalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Key…</source>
        <translation>Taste…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Korean (euc_kr)</source>
        <translation>Koreanisch (euc_kr)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Label Studio tasks</source>
        <translation>Label-Studio-Aufgaben</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Label and definition</source>
        <translation>Label und Definition</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Label in the file</source>
        <translation>Label in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>Label names are given as 0=IT,1=Care, or as IT,Care counted from 0.</source>
        <translation>Labelnamen werden als 0=IT,1=Pflege angegeben oder als IT,Pflege ab 0 gezählt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Label separator</source>
        <translation>Label-Trenner</translation>
    </message>
    <message>
        <location filename="../../app/store/cells.py"/>
        <source>Label {number}</source>
        <translation>Label {number}</translation>
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
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Labels each</source>
        <translation>Labels je Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Labels found</source>
        <translation>Gefundene Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Labels of one group stand together</source>
        <translation>Labels einer Gruppe stehen beisammen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the file</source>
        <translation>Labels der Datei</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the import</source>
        <translation>Labels des Imports</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels only</source>
        <translation>Nur Labels</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels that a program assigned, with their probabilities: suggestions, never answers.</source>
        <translation>Von einem Programm vergebene Labels mit Wahrscheinlichkeiten: Vorschläge, nie Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list</source>
        <translation>Labels, die eine Zeile nicht nennt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list become no</source>
        <translation>Labels, die eine Zeile nicht nennt, werden nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list stay unanswered</source>
        <translation>Labels, die eine Zeile nicht nennt, bleiben unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Labels that the files do not name keep their answers: {labels}.</source>
        <translation>Labels, die die Dateien nicht nennen, behalten ihre Antworten: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/label_completer.py"/>
        <source>Labels to search for</source>
        <translation>Labels zum Suchen</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels with scores from a zero-shot classifier: predictions, never answers.</source>
        <translation>Labels mit Werten eines Zero-Shot-Klassifikators: Vorhersagen, nie Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels with their figures</source>
        <translation>Labels mit Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a name, or with values that are not text</source>
        <translation>Labels ohne Namen oder mit Werten, die kein Text sind</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a usable place in the order</source>
        <translation>Labels ohne brauchbaren Platz in der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Labels, and how each does out-of-fold</source>
        <translation>Labels und ihre Werte (out-of-fold)</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Learn from these answers</source>
        <translation>Aus diesen Antworten lernen</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Learned from your answers; thresholds follow in a moment</source>
        <translation>Aus Ihren Antworten gelernt; die Schwellen folgen gleich</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Learner</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Learning curve: {what}</source>
        <translation>Lernkurve: {what}</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Learning from {share} of the answers</source>
        <translation>Lernen aus {share} der Antworten</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Leave it as it is and go on</source>
        <translation>So lassen und weiter</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Leave them as they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Let Jobtag tune the threshold</source>
        <translation>Jobtag die Schwelle abstimmen lassen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Likely mistakes</source>
        <translation>Wahrscheinliche Fehler</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Likely mistakes first</source>
        <translation>Wahrscheinliche Fehler zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Likely mistakes: the model’s figure is from before it saw your answer</source>
        <translation>Wahrscheinliche Fehler: Die Zahl des Modells stammt von vor Ihrer Antwort</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Likely mistakes…</source>
        <translation>Wahrscheinliche Fehler…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Lists of labels</source>
        <translation>Listen von Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Look no further</source>
        <translation>Nicht weiter suchen</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Looking for damage</source>
        <translation>Suche nach Schäden</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Looking for likely mistakes</source>
        <translation>Suche nach wahrscheinlichen Fehlern</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for likely mistakes…</source>
        <translation>Suche nach wahrscheinlichen Fehlern…</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Looking for near-identical postings</source>
        <translation>Suche nach fast gleichen Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for the most useful postings…</source>
        <translation>Suche nach den nützlichsten Anzeigen…</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Looking through the results</source>
        <translation>Ergebnisse werden durchsucht</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Loses</source>
        <translation>Verliert</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Low (%)</source>
        <translation>Untergrenze (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Macro F1, out-of-fold: every label counts alike</source>
        <translation>Makro-F1, out-of-fold: jedes Label zählt gleich</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../app/gui/bridge/bridge.py"/>
        <source>Many postings are being changed at once. Wait until that is through, or cancel it below.</source>
        <translation>Viele Anzeigen werden gerade auf einmal geändert. Warten Sie, bis das fertig ist, oder brechen Sie es unten ab.</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Margin (squared hinge)</source>
        <translation>Margin (quadratischer Hinge)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Mean probability (%)</source>
        <translation>Mittlere Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Measured at the training, on postings that the model had not seen. Quality shows more.</source>
        <translation>Beim Training gemessen, an Anzeigen, die das Modell nicht kannte. Qualität zeigt mehr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Merge label into…</source>
        <translation>Label zusammenführen mit…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants</source>
        <translation>Schreibweisen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants ({merged:,})</source>
        <translation>Schreibweisen zusammenführen ({merged:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {labels}</source>
        <translation>{labels} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {label}</source>
        <translation>{merged} mit {label} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {others} others</source>
        <translation>{merged} mit {others} anderen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Merge {name} into another label</source>
        <translation>{name} mit einem anderen Label zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge {number:,} labels…</source>
        <translation>{number:,} Labels zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {words}</source>
        <translation>{words} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Merging takes two labels. Add another one first.</source>
        <translation>Zum Zusammenführen braucht es zwei Labels. Fügen Sie zuerst ein weiteres hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels</source>
        <translation>Methoden, Labels zuzuweisen</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels, and how each does</source>
        <translation>Methoden, Labels zuzuweisen, und ihre Werte</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Methods, to paste</source>
        <translation>Methoden, zum Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Micro F1</source>
        <translation>Mikro-F1</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro F1, macro F1, example F1</source>
        <translation>Mikro-F1, Makro-F1, Beispiel-F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Micro F1, out-of-fold: every pair of posting and label counts</source>
        <translation>Mikro-F1, out-of-fold: jedes Paar aus Anzeige und Label zählt</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro} (95&#xa0;% bootstrap interval {micro_range}) and macro-averaged F1 {macro} ({macro_range}).</source>
        <translation>Das mikrogemittelte F1 betrug {micro} (95-%-Bootstrap-Intervall {micro_range}), das makrogemittelte F1 {macro} ({macro_range}).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro}, macro-averaged F1 {macro}.</source>
        <translation>Das mikrogemittelte F1 betrug {micro}, das makrogemittelte F1 {macro}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Model and settings</source>
        <translation>Modell und Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Model card: {file}</source>
        <translation>Modellkarte: {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for Jobtag, without postings</source>
        <translation>Modell für Jobtag, ohne Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn</source>
        <translation>Modell für scikit-learn</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn, as a pickle</source>
        <translation>Modell für scikit-learn, als Pickle</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id</source>
        <translation>Modell-ID</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id: {id}.</source>
        <translation>Modell-ID: {id}.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Model {after} does worse than model {before} on the {postings:,} postings that both were tested on: score {score}, mean of the labels {mean}.</source>
        <translation>Modell {after} ist schlechter als Modell {before} bei den {postings:,} Anzeigen, an denen beide geprüft wurden: Wert {score}, Mittel der Labels {mean}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Model {number} could not be read completely. Press Retrain to make a new one.</source>
        <translation>Modell {number} war nicht vollständig lesbar. Drücken Sie „Neu trainieren“, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>Model {number} is no longer kept. Choose another one, or press Retrain.</source>
        <translation>Modell {number} wird nicht mehr aufbewahrt. Wählen Sie ein anderes, oder drücken Sie „Neu trainieren“.</translation>
    </message>
    <message>
        <location filename="../../app/store/past_models.py"/>
        <source>Model {number} is no longer kept. Choose another one.</source>
        <translation>Modell {number} wird nicht mehr aufbewahrt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model {number} is older than the present answers, labels or options. Its scores do not count these; retrain before you rely on them.</source>
        <translation>Modell {number} ist älter als die heutigen Antworten, Labels oder Optionen. Seine Werte berücksichtigen diese nicht; trainieren Sie neu, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Model {number} · trained on {postings}</source>
        <translation>Modell {number} · gelernt aus {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Model {number}: {trouble}</source>
        <translation>Modell {number}: {trouble}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Models that cannot be used, so that a new training is needed</source>
        <translation>Modelle, die nicht brauchbar sind, sodass neu trainiert werden muss</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Models, the newest first</source>
        <translation>Modelle, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>More answers alone will hardly help; choose a lower aim.</source>
        <translation>Mehr Antworten allein helfen kaum; wählen Sie ein niedrigeres Ziel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More for {n} postings</source>
        <translation>
            <numerusform>Mehr für {n} Anzeige</numerusform>
            <numerusform>Mehr für {n} Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>More like this</source>
        <translation>Ähnliche zeigen</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help {label}.</source>
        <translation>Weiteres Kennzeichnen hilft {label} kaum.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help.</source>
        <translation>Weiteres Kennzeichnen hilft kaum.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Most confident first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most labels first</source>
        <translation>Meiste Labels zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most useful first</source>
        <translation>Nützlichste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group down</source>
        <translation>Gruppe nach unten</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group up</source>
        <translation>Gruppe nach oben</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move group {group}</source>
        <translation>Gruppe {group} verschieben</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Move it from {before} to {after}</source>
        <translation>Von {before} auf {after} verschieben</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label down</source>
        <translation>Label nach unten</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label up</source>
        <translation>Label nach oben</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move label {label}</source>
        <translation>Label {label} verschieben</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Moved from {before} to {after}</source>
        <translation>Von {before} auf {after} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Name of the new label</source>
        <translation>Name des neuen Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Names of the labels, with commas between them</source>
        <translation>Namen der Labels, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Nearly identical</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nearly identical · {label}: {answer}</source>
        <translation>Fast gleich · {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Neither posting has the label</source>
        <translation>Keine der beiden hat das Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>New postings</source>
        <translation>Neue Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/methods.py"/>
        <source>No answer could be held out.</source>
        <translation>Keine Antwort konnte zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>No backup can be kept in {folder}: {reason}. Choose another folder for backups.</source>
        <translation>In {folder} kann keine Sicherung liegen: {reason}. Wählen Sie einen anderen Ordner für Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column is clearly the text: the longest, {texts}, holds {what}. Which is it?</source>
        <translation>Keine Spalte ist eindeutig der Text: Die längste, {texts}, enthält {what}. Welche ist es?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>No column is named as labels are; --labels {listed} would take those in {few}.</source>
        <translation>Keine Spalte heißt wie Labels; --labels {listed} nähme die in {few}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column of &quot;{file}&quot; is clearly the text: the longest, {texts}, holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>Keine Spalte von „{file}“ ist eindeutig der Text: Die längste, {texts}, enthält {what}; nennen Sie die Spalte mit --text COL ({few}), oder fahren Sie mit --yes fort.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No for both of two postings</source>
        <translation>Nein für beide Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>No key matches</source>
        <translation>Keine Taste passt</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label chosen yet</source>
        <translation>Noch kein Label gewählt</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No label has enough answers for scores yet.</source>
        <translation>Noch hat kein Label genug Antworten für Werte.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>No label has enough answers yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Noch hat kein Label genug Antworten: Geben Sie einem Label mindestens {yes} Ja und {no} Nein, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>No label has this name</source>
        <translation>Kein Label hat diesen Namen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No label is selected. Select the label to merge into another one.</source>
        <translation>Kein Label ist ausgewählt. Wählen Sie das Label, das mit einem anderen zusammengeführt werden soll.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>No label matches</source>
        <translation>Kein Label passt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label matches. Ctrl+Enter creates “{name}”</source>
        <translation>Kein Label passt. Strg+Eingabe legt „{name}“ an</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No label reached its threshold</source>
        <translation>Kein Label hat seine Schwelle erreicht</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label {without:,}</source>
        <translation>Kein Label {without:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>No label: only add the new one</source>
        <translation>Kein Label: nur das neue hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/core/decisions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No labels</source>
        <translation>Keine Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No labels yet</source>
        <translation>Noch keine Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No likely mistakes</source>
        <translation>Keine wahrscheinlichen Fehler</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No likely mistakes: the model agrees with your answers.</source>
        <translation>Keine wahrscheinlichen Fehler: Das Modell stimmt mit Ihren Antworten überein.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No model had been trained.</source>
        <translation>Ein Modell war noch nicht trainiert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>No page has these words. Try fewer of them.</source>
        <translation>Auf keiner Seite stehen diese Wörter. Versuchen Sie es mit weniger.</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>No posting changes</source>
        <translation>Keine Anzeige ändert sich</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No posting changes.</source>
        <translation>Keine Anzeige ändert sich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>No posting chosen</source>
        <translation>Keine Anzeige gewählt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has fields</source>
        <translation>Keine Anzeige hat Felder</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has it yet: answer yes for one, and the most similar ones can come first.</source>
        <translation>Noch hat es keine Anzeige: Antworten Sie für eine ja, dann können die ähnlichsten zuerst kommen.</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <source>No posting has this label yet. Answer yes for one, then choose this order.</source>
        <translation>Noch hat keine Anzeige dieses Label. Antworten Sie für eine ja, und wählen Sie dann diese Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>No posting in {file} has labels. Name the column that holds them.</source>
        <translation>Keine Anzeige in {file} hat Labels. Nennen Sie die Spalte, die sie enthält.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered no yet: give the label yes and no answers, then retrain.</source>
        <translation>Noch ist keine Anzeige mit Nein beantwortet: Geben Sie dem Label Ja- und Nein-Antworten, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yes yet: give the label yes and no answers, then retrain.</source>
        <translation>Noch ist keine Anzeige mit Ja beantwortet: Geben Sie dem Label Ja- und Nein-Antworten, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yet: give the label yes and no answers, then retrain.</source>
        <translation>Noch ist keine Anzeige beantwortet: Geben Sie dem Label Ja- und Nein-Antworten, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No posting is done yet</source>
        <translation>Noch keine Anzeige erledigt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting matches</source>
        <translation>Keine Anzeige passt</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No posting matches.</source>
        <translation>Keine Anzeige passt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting selected</source>
        <translation>Keine Anzeige ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>No posting still to do is nearly identical to the one you finished last.</source>
        <translation>Keine offene Anzeige ist der zuletzt erledigten fast gleich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>No posting would come in with these choices.</source>
        <translation>Mit diesen Angaben würde keine Anzeige importiert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>No postings yet</source>
        <translation>Noch keine Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>No recent texts</source>
        <translation>Keine letzten Texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>No row has a text with these choices. Use another column as text.</source>
        <translation>Keine Zeile hat mit diesen Angaben einen Text. Nehmen Sie eine andere Spalte als Text.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>No row of {file} can be classified ({reason}). Choose the column that holds the texts.</source>
        <translation>Keine Zeile von {file} lässt sich klassifizieren ({reason}). Wählen Sie die Spalte mit den Texten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No scores to look at</source>
        <translation>Keine Werte zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>No text to explain</source>
        <translation>Kein Text zum Erklären</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No two labels are alike.</source>
        <translation>Keine zwei Labels ähneln sich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No, or keep the answer</source>
        <translation>Nein, oder Antwort behalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>None of the first {bad:,} rows of &quot;{file}&quot; can be used ({reason}); mend the file, or choose another one.</source>
        <translation>Keine der ersten {bad:,} Zeilen von „{file}“ ist brauchbar ({reason}); berichtigen Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>None of them applies</source>
        <translation>Keines trifft zu</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>None of {postings:,} randomly selected postings changes.</source>
        <translation>Keine von {postings:,} zufällig gewählten Anzeigen ändert sich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Not found: {path}</source>
        <translation>Nicht gefunden: {path}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Not in this model, since there were too few answers to learn from: {labels}. That a text does not get one of these labels means nothing.</source>
        <translation>Nicht in diesem Modell, da es zu wenige Antworten zum Lernen gab: {labels}. Dass ein Text eines dieser Labels nicht bekommt, besagt nichts.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Not learned from {n} postings with an unanswered label.</source>
        <translation>
            <numerusform>Aus {n} Anzeige mit unbeantwortetem Label wird nicht gelernt.</numerusform>
            <numerusform>Aus {n} Anzeigen mit unbeantwortetem Label wird nicht gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Not tagged yet</source>
        <translation>Noch nicht gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Note on the posting</source>
        <translation>Notiz zur Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Nothing can be read of {name}. Restore a backup of it instead.</source>
        <translation>Von {name} ist nichts lesbar. Stellen Sie stattdessen eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Nothing done yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Nothing is answered here, so neither loss has a term.</source>
        <translation>Hier ist nichts beantwortet, daher hat kein Verlustmaß einen Beitrag.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>Nothing is answered yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Noch ist nichts beantwortet: Geben Sie einem Label mindestens {yes} Ja und {no} Nein, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Nothing to tag yet</source>
        <translation>Noch nichts zu kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nothing was answered</source>
        <translation>Nichts wurde beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Noting the words that matter</source>
        <translation>Wichtige Wörter werden notiert</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds.</source>
        <translation>Jetzt: Ihre Antworten mit den heutigen Schwellen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds. New postings: measured during training, on postings that neither the model nor its thresholds had seen. Expect this on new postings.</source>
        <translation>Jetzt: Ihre Antworten mit den heutigen Schwellen. Neue Anzeigen: beim Training gemessen, an Anzeigen, die weder das Modell noch seine Schwellen kannten. Das ist bei neuen Anzeigen zu erwarten.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Number of labels</source>
        <translation>Anzahl der Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings answered yes, the share that gets the label</source>
        <translation>Von den mit Ja beantworteten Anzeigen der Anteil, der das Label bekommt</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings that get the label, the share answered yes</source>
        <translation>Von den Anzeigen, die das Label bekommen, der mit Ja beantwortete Anteil</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, none is right; {missed}.</source>
        <translation>Von {whole} zugewiesenen Labels stimmt keines; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, {n} are right; {missed}.</source>
        <translation>
            <numerusform>Von {whole} zugewiesenen Labels stimmt {n}; {missed}.</numerusform>
            <numerusform>Von {whole} zugewiesenen Labels stimmen {n}; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, none is right; {missed}.</source>
        <translation>Von {whole} Anzeigen mit {label} stimmt keine; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, {n} are right; {missed}.</source>
        <translation>
            <numerusform>Von {whole} Anzeigen mit {label} stimmt {n}; {missed}.</numerusform>
            <numerusform>Von {whole} Anzeigen mit {label} stimmen {n}; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>On your own text</source>
        <translation>An Ihrem eigenen Text</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>On {postings} selected at random: {scores}.</source>
        <translation>Bei {postings} aus einer Zufallsauswahl: {scores}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Once postings are done, you can answer {label} for them here.</source>
        <translation>Sobald Anzeigen erledigt sind, können Sie hier {label} für sie beantworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>One label, or several: IT, Senior, Remote</source>
        <translation>Ein Label oder mehrere: IT, Senior, Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>One letter differs: is it a typo?</source>
        <translation>Ein Buchstabe ist anders: ein Tippfehler?</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>One more label, s</source>
        <translation>Ein Label mehr, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One posting</source>
        <translation>Eine Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Only its scores are kept: its weights made room for those of newer models.</source>
        <translation>Nur die Werte sind aufbewahrt: Die Gewichte machten neueren Modellen Platz.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only one label is trained</source>
        <translation>Nur ein Label ist trainiert</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Only orders based on stored values can be reversed.</source>
        <translation>Nur Reihenfolgen nach gespeicherten Werten lassen sich umkehren.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only texts of up to {most:,} characters are explained. Choose a shorter one.</source>
        <translation>Nur Texte bis {most:,} Zeichen werden erklärt. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings that are done were searched.</source>
        <translation>Es wurde nur in den erledigten Anzeigen gesucht.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings to do were searched.</source>
        <translation>Es wurde nur in den offenen Anzeigen gesucht.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Open the manual (F1)</source>
        <translation>Handbuch öffnen (F1)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Opening {file}</source>
        <translation>{file} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Options of the project that cannot be used, which have their usual value</source>
        <translation>Unbrauchbare Optionen des Projekts, die ihren üblichen Wert haben</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Or drop something here: a project, files to import, or a text</source>
        <translation>Oder lassen Sie hier etwas fallen: ein Projekt, Dateien zum Importieren oder einen Text</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Or start with ready-made labels:</source>
        <translation>Oder mit fertigen Labels beginnen:</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title}</source>
        <translation>Reihenfolge: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title} ▾</source>
        <translation>Reihenfolge: {title} ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Ordering postings</source>
        <translation>Anzeigen werden geordnet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stale_chip.py"/>
        <source>Out of date: answers, labels or goals have changed</source>
        <translation>Veraltet: Antworten, Labels oder Ziele haben sich geändert</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Over all answers at once, out-of-fold</source>
        <translation>Über alle Antworten auf einmal, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on A4 paper</source>
        <translation>PDF auf A4</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on Letter paper</source>
        <translation>PDF auf Letter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_browser.py"/>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Pages without the data of a job posting: their readable text, with the heading as title.</source>
        <translation>Seiten ohne Daten einer Stellenanzeige: ihr lesbarer Text, mit der Überschrift als Titel.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Pairs of posting and label that are wrong (Hamming loss).</source>
        <translation>Falsche Paare aus Anzeige und Label (Hamming-Verlust).</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/parquet_table.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>Parquet files need the package pyarrow. Install it with: pip install &quot;jobtag[parquet]&quot;</source>
        <translation>Parquet-Dateien brauchen das Paket pyarrow. Installieren Sie es mit: pip install &quot;jobtag[parquet]&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Paste as posting</source>
        <translation>Als Anzeige einfügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Paste or type a job description</source>
        <translation>Fügen Sie eine Stellenanzeige ein, oder tippen Sie eine</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Paste text to classify</source>
        <translation>Text zum Klassifizieren einfügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Per cent of the queue that are a random sample</source>
        <translation>Prozent der Warteschlange, die eine Zufallsstichprobe sind</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text with one posting per line.</source>
        <translation>Reiner Text mit einer Anzeige je Zeile.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text, one posting.</source>
        <translation>Reiner Text, eine Anzeige.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Plain texts, one posting each.</source>
        <translation>Reine Texte, jeder eine Anzeige.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting above</source>
        <translation>Anzeige darüber</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting below</source>
        <translation>Anzeige darunter</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>Posting {what} has {longest:,} characters in one cell, and a cell of a spreadsheet holds {longest_cell:,}; export as CSV or JSONL.</source>
        <translation>Anzeige {what} hat {longest:,} Zeichen in einer Zelle, und eine Tabellenzelle fasst {longest_cell:,}; exportieren Sie als CSV oder JSONL.</translation>
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
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered no</source>
        <translation>Mit Nein beantwortete Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered yes</source>
        <translation>Mit Ja beantwortete Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here as soon as the file has been read.</source>
        <translation>Anzeigen erscheinen hier, sobald die Datei gelesen ist.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here when you finish them: press Enter in Tag.</source>
        <translation>Anzeigen erscheinen hier, wenn Sie sie erledigen: Drücken Sie in Kennzeichnen die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Postings completed: {done:,} of {all:,}, with {yes:,} positive and {no:,} negative answers.</source>
        <translation>Erledigte Anzeigen: {done:,} von {all:,}, mit {yes:,} positiven und {no:,} negativen Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Postings done</source>
        <translation>Erledigte Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings missing from the search index, or left over in it</source>
        <translation>Anzeigen, die im Suchindex fehlen oder darin übrig sind</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/label_counts.py"/>
        <source>Postings of each label</source>
        <translation>Anzeigen je Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Postings that change</source>
        <translation>Anzeigen, die sich ändern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Anzeigen, die {label} bekommen: die {most}, die der Schwelle am nächsten sind, von {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, those nearest to the threshold first</source>
        <translation>Anzeigen, die {label} bekommen, der Schwelle nächste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Anzeigen, die {label} verlieren: die {most}, die der Schwelle am nächsten sind, von {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, those nearest to the threshold first</source>
        <translation>Anzeigen, die {label} verlieren, der Schwelle nächste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings that most likely have one label: to find a rare one.</source>
        <translation>Anzeigen, die am ehesten ein Label haben: um ein seltenes zu finden.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that the threshold is about</source>
        <translation>Anzeigen, um die es bei der Schwelle geht</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings the model is sure about: quick to confirm.</source>
        <translation>Anzeigen, bei denen das Modell sicher ist: schnell bestätigt.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings whose answers teach the model most.</source>
        <translation>Anzeigen, deren Antworten das Modell am meisten lehren.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings whose text was changed outside Jobtag</source>
        <translation>Anzeigen, deren Text außerhalb von Jobtag geändert wurde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Postings with any of these labels get {label}. The other {n} labels are deleted. Undo brings everything back.</source>
        <translation>
            <numerusform>Anzeigen mit einem dieser Labels bekommen {label}. Das andere Label wird gelöscht. „Rückgängig“ stellt alles wieder her.</numerusform>
            <numerusform>Anzeigen mit einem dieser Labels bekommen {label}. Die anderen {n} Labels werden gelöscht. „Rückgängig“ stellt alles wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Postings with exactly the right labels.</source>
        <translation>Anzeigen mit genau den richtigen Labels.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with fields that cannot be read, which count as none</source>
        <translation>Anzeigen mit unlesbaren Feldern, die als keine gelten</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with values in the list that cannot be used</source>
        <translation>Anzeigen mit unbrauchbaren Werten in der Liste</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings without a text</source>
        <translation>Anzeigen ohne Text</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Precision (circle, upper bar): of the postings that got the label, the share that has it. Recall (square, lower bar): of the postings that have it, the share that got it. The ranges are 95&#xa0;% intervals: Wilson for precision and recall, bootstrap for F1. AP is the average precision over all thresholds.</source>
        <translation>Präzision (Kreis, oberer Balken): der Anteil der Anzeigen mit zugewiesenem Label, auf die es zutrifft. Trefferquote (Quadrat, unterer Balken): der Anteil der Anzeigen, auf die es zutrifft, denen es zugewiesen wurde. Die Bereiche sind 95-%-Intervalle: nach Wilson für Präzision und Trefferquote, Bootstrap für F1. AP ist die Average Precision über alle Schwellen.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Precision and recall are out-of-fold: each posting was scored by a model that had not seen it. Brackets hold 95&#xa0;% Wilson intervals. F1 and average precision are those of the training.</source>
        <translation>Präzision und Trefferquote sind out-of-fold: Jede Anzeige wurde von einem Modell bewertet, das sie nicht kannte. In Klammern stehen 95-%-Intervalle nach Wilson. F1 und Average Precision stammen aus dem Training.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Precision and recall in one figure, at this threshold</source>
        <translation>Präzision und Trefferquote in einer Zahl, bei dieser Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision at least</source>
        <translation>Präzision mindestens</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: nothing is assigned.</source>
        <translation>Präzision {share} lässt sich noch nicht versprechen: Nichts wird zugewiesen.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best.</source>
        <translation>Präzision {share} lässt sich noch nicht versprechen: Bestenfalls stimmten {hits:,} von {given:,}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision ≥ {}</source>
        <translation>Präzision ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Präzision, Trefferquote und F1 nach der Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Predictions of the model</source>
        <translation>Vorhersagen des Modells</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Press Enter, or click twice, to open a posting in Tag</source>
        <translation>Eingabe oder Doppelklick öffnet eine Anzeige in Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Press Retrain, look through Done or All, or import more.</source>
        <translation>Drücken Sie „Neu trainieren“, sehen Sie Erledigt oder Alle durch, oder importieren Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_delegate.py"/>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Neue Taste drücken, Esc behält die alte</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Press {key} if {name} applies, the keys of other labels if they do, then Enter.</source>
        <translation>Drücken Sie {key}, wenn {name} zutrifft, die Tasten anderer Labels, wenn diese zutreffen, dann Eingabe.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Probabilities were calibrated by Platt scaling per label, shrunk towards a common one.</source>
        <translation>Die Wahrscheinlichkeiten wurden je Label durch Platt-Skalierung kalibriert, die zu einer gemeinsamen hin geschrumpft wurde.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Probability</source>
        <translation>Vorhersage</translation>
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
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Progress shows which labels lack answers, and tells you when the aim is reached</source>
        <translation>Fortschritt zeigt, welchen Labels Antworten fehlen, und sagt, wenn die Vorgabe erreicht ist</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Progress…</source>
        <translation>Fortschritt…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Project options</source>
        <translation>Projektoptionen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Project options…</source>
        <translation>Projektoptionen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Put a backup in the place of {name}</source>
        <translation>{name} durch eine Sicherung ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Put labels into a group…</source>
        <translation>Labels in eine Gruppe legen…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into no group</source>
        <translation>{labels} aus der Gruppe nehmen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into {group}</source>
        <translation>{labels} in {group} legen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Put {number:,} labels into a group…</source>
        <translation>{number:,} Labels in eine Gruppe legen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Quality over all labels</source>
        <translation>Qualität über alle Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>Question {place:,} of {total:,}</source>
        <translation>Frage {place:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/session/questions.py"/>
        <source>Questions about {name}</source>
        <translation>Fragen zu {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Random sample</source>
        <translation>Zufallsstichprobe</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Reading a long text</source>
        <translation>Ein langer Text wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/questions.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Reading answers</source>
        <translation>Antworten werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Reading postings</source>
        <translation>Anzeigen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Reading words</source>
        <translation>Wörter werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/previewer.py"/>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall at least</source>
        <translation>Trefferquote mindestens</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Recall {share} cannot be promised yet: {hits:,} of {wanted:,} found prove too little.</source>
        <translation>Trefferquote {share} lässt sich noch nicht versprechen: {hits:,} von {wanted:,} gefundenen belegen zu wenig.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall ≥ {}</source>
        <translation>Trefferquote ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent texts</source>
        <translation>Letzte Texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent ▾</source>
        <translation>Letzte ▾</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla 1: labels in the annotation of validated records; predictions are not answers.</source>
        <translation>Datensätze aus Argilla 1: Labels in der Annotation bestätigter Datensätze; Vorhersagen sind keine Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla: texts in fields, labels in the submitted responses; suggestions are not answers.</source>
        <translation>Datensätze aus Argilla: Texte in den Feldern, Labels in den abgeschickten Antworten; Vorschläge sind keine Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/refinery.py"/>
        <source>Records exported from refinery: people&apos;s labels in MANUAL; those of programs are not answers.</source>
        <translation>Datensätze aus refinery: Labels von Menschen in MANUAL; die von Programmen sind keine Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Recover a damaged project…</source>
        <translation>Beschädigtes Projekt retten…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered label {number}</source>
        <translation>Gerettetes Label {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovered project</source>
        <translation>Gerettetes Projekt</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>Recovered {postings}, {answers} and {labels}; {rest}</source>
        <translation>Gerettet: {postings}, {answers} und {labels}; {rest}</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Recovering {file}</source>
        <translation>{file} wird gerettet</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovering {name}…</source>
        <translation>{name} wird gerettet…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recover…</source>
        <translation>Retten…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Redo {step}</source>
        <translation>Wiederholen {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw the learning curve</source>
        <translation>Lernkurve neu zeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Remaining likely mistakes</source>
        <translation>Verbleibende wahrscheinliche Fehler</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Remove HTML tags from the texts</source>
        <translation>HTML-Tags aus den Texten entfernen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove it from this list; the file stays</source>
        <translation>Aus dieser Liste entfernen; die Datei bleibt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Remove the flag from {n} postings</source>
        <translation>
            <numerusform>Markierung von {n} Anzeige entfernen</numerusform>
            <numerusform>Markierung von {n} Anzeigen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Remove the key (Del)</source>
        <translation>Taste entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove {name} from the list</source>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Rename group {group} to {name}</source>
        <translation>Gruppe {group} in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename group…</source>
        <translation>Gruppe umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename the group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Reopen {n} postings</source>
        <translation>
            <numerusform>{n} Anzeige wieder öffnen</numerusform>
            <numerusform>{n} Anzeigen wieder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen {postings}</source>
        <translation>{postings} wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Report on a Jobtag project</source>
        <translation>Bericht über ein Jobtag-Projekt</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Report {file}</source>
        <translation>Bericht {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore all original keys</source>
        <translation>Alle ursprünglichen Tasten wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restore from backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore the original key</source>
        <translation>Ursprüngliche Taste wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Restoring {file}</source>
        <translation>{file} wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restoring {name}: {changes}.</source>
        <translation>Wiederherstellen von {name}: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restoring {name}…</source>
        <translation>{name} wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/result_tables.py"/>
        <source>Results can be saved as .xlsx or .csv; give &quot;{name}&quot; one of these endings.</source>
        <translation>Ergebnisse lassen sich als .xlsx oder .csv speichern; geben Sie „{name}“ eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Retrain automatically</source>
        <translation>Automatisch neu trainieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain automatically a moment after you stop answering</source>
        <translation>Kurz nach der letzten Antwort automatisch neu trainieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain first, so that the model can say which answers it doubts.</source>
        <translation>Trainieren Sie zuerst, damit das Modell sagen kann, welche Antworten es bezweifelt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain to let the model learn from them.</source>
        <translation>Trainieren Sie neu, damit das Modell daraus lernt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Reverse order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Row for a table</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Row {row:,}: {reason}</source>
        <translation>Zeile {row:,}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Rows that refer to a posting, label, import or model that does not exist</source>
        <translation>Zeilen, die sich auf eine Anzeige, ein Label, einen Import oder ein Modell beziehen, das es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Rows that would be left out, and why</source>
        <translation>Zeilen, die ausgelassen würden, und warum</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite cannot read it: {error}.</source>
        <translation>SQLite kann es nicht lesen: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite says: {finding}.</source>
        <translation>SQLite meldet: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Same answers</source>
        <translation>Gleiche Antworten</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Same answers for near-duplicates</source>
        <translation>Gleiche Antworten für fast gleiche Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Save the learning curve</source>
        <translation>Lernkurve speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Save the table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Save {what}</source>
        <translation>{what} speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save “{title}”</source>
        <translation>„{title}“ speichern</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Saved {file}.</source>
        <translation>{file} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Saved {postings} to {file}.</source>
        <translation>{postings} in {file} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Saving the model</source>
        <translation>Modell wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Saving {file}</source>
        <translation>{file} wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Score from training to training</source>
        <translation>Wert von Training zu Training</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/sparkline.py"/>
        <source>Score {first} after {few:,} postings, {last} after {many:,}</source>
        <translation>Wert {first} nach {few:,} Anzeigen, {last} nach {many:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Score, out-of-fold</source>
        <translation>Wert, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Scores are out-of-fold, from five iteratively stratified folds (Sechidis et al. 2011); thresholds were tuned on four folds and applied to the fifth.</source>
        <translation>Alle Werte sind out-of-fold, aus fünf iterativ stratifizierten Teilen (Sechidis et al. 2011); die Schwellen wurden auf vier Teilen abgestimmt und auf den fünften angewandt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Scores on a random sample are what to expect of any posting of the project</source>
        <translation>Werte an einer Zufallsstichprobe sind bei jeder Anzeige des Projekts zu erwarten</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Search all postings</source>
        <translation>In allen Anzeigen suchen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Search postings</source>
        <translation>Anzeigen suchen</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Search the results</source>
        <translation>Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train again once there is one more label</source>
        <translation>Sekunden für ein neues Training, wenn ein Label dazukommt</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train that method on all answers</source>
        <translation>Sekunden, um diese Methode mit allen Antworten zu trainieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Select a posting in Tag, or type a text in Classify.</source>
        <translation>Wählen Sie eine Anzeige in Kennzeichnen, oder tippen Sie einen Text in Klassifizieren.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Select a row and press Enter to change its key.</source>
        <translation>Wählen Sie eine Zeile, und drücken Sie Eingabe, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Select a word to see what the label gets without it.</source>
        <translation>Wählen Sie ein Wort, um zu sehen, was das Label ohne es bekommt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Select all postings in the list</source>
        <translation>Alle Anzeigen der Liste auswählen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation>
            <numerusform>{n} auswählen</numerusform>
            <numerusform>Alle {n} auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n} postings in the list</source>
        <translation>
            <numerusform>{n} Anzeige der Liste auswählen</numerusform>
            <numerusform>Alle {n} Anzeigen der Liste auswählen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Select one in the list.</source>
        <translation>Wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select only the current posting</source>
        <translation>Nur die aktuelle Anzeige auswählen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Select two models to compare them with each other.</source>
        <translation>Wählen Sie zwei Modelle, um sie miteinander zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Send {unsure:,} unsure to the queue</source>
        <translation>{unsure:,} unsichere in die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Senior Java engineer</source>
        <translation>Java-Entwickler (Senior)</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Separator of labels</source>
        <translation>Trennzeichen der Labels</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand at {threshold}.</source>
        <translation>Von Hand auf {threshold} gesetzt.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Setting the thresholds</source>
        <translation>Schwellen werden festgelegt</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Several columns can form the text. Everything but what you leave out stands beside the labels.</source>
        <translation>Mehrere Spalten können den Text bilden. Alles außer dem Weggelassenen steht neben den Labels.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Several rows are about the same posting; their labels add up.</source>
        <translation>Mehrere Zeilen handeln von derselben Anzeige; ihre Labels kommen zusammen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Share of postings offered at random</source>
        <translation>Anteil zufällig vorgelegter Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Share of yes</source>
        <translation>Anteil ja</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes (%)</source>
        <translation>Ja-Anteil (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes answers against the probability</source>
        <translation>Anteil der Ja-Antworten nach der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Shares and losses, label by label</source>
        <translation>Anteile und Verluste, Label für Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Show each word’s share of the logit, and how they add up</source>
        <translation>Den Anteil jedes Worts am Logit zeigen, und wie sie sich addieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Show more scores, and how true the probabilities are</source>
        <translation>Mehr Werte zeigen, und wie wahr die Wahrscheinlichkeiten sind</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Show the likely mistakes at the current threshold (Esc)</source>
        <translation>Wahrscheinliche Fehler bei der jetzigen Schwelle zeigen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Shown in the list</source>
        <translation>In der Liste gezeigte</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Similar labels</source>
        <translation>Ähnliche Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Similar labels…</source>
        <translation>Ähnliche Labels…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Skip the question</source>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Slash /</source>
        <translation>Schrägstrich /</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax chooses between labels, so there is nothing to compare. Add labels and answer some postings.</source>
        <translation>Softmax wählt zwischen Labels, daher gibt es nichts zu vergleichen. Fügen Sie Labels hinzu und beantworten Sie einige Anzeigen.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Softmax needs two ready labels or more: one alone always has 100 %.</source>
        <translation>Softmax braucht mindestens zwei fertige Labels: Eines allein hat immer 100 %.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax needs two to choose between. Answer more postings and press Retrain.</source>
        <translation>Softmax braucht zwei zur Wahl. Beantworten Sie mehr Anzeigen, und drücken Sie „Neu trainieren“.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax shares always sum to {whole}: {first} takes {share}, so {second}, {probability} by itself, is left with {rest}. Sigmoids do not share: together they come to {together}.</source>
        <translation>Softmax-Anteile ergeben immer {whole}: {first} nimmt {share}, sodass {second}, für sich {probability}, nur {rest} bleibt. Sigmoide teilen nicht: Zusammen ergeben sie {together}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax, sigmoids, small networks and thresholds are tried on your own answers, each posting by a model that has not seen it. It takes up to a few minutes; go on tagging meanwhile.</source>
        <translation>Softmax, Sigmoide, kleine Netze und Schwellen werden an Ihren eigenen Antworten erprobt, jede Anzeige von einem Modell, das sie nicht kennt. Das dauert bis zu einigen Minuten; Sie können weiter kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Some pages hold no data of a job posting: their readable text is taken.</source>
        <translation>Einige Seiten enthalten keine Daten einer Stellenanzeige: Ihr lesbarer Text wird genommen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels</source>
        <translation>Labels sortieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels: {title}</source>
        <translation>Labels sortieren: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Sort labels…</source>
        <translation>Labels sortieren…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort ▾</source>
        <translation>Sortieren ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Sorting</source>
        <translation>Sortierung läuft</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off from</source>
        <translation>Abspalten von</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off postings</source>
        <translation>Anzeigen abspalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Split off selected postings…</source>
        <translation>Ausgewählte Anzeigen abspalten…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label}</source>
        <translation>{label} abspalten</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label} off {source}</source>
        <translation>{label} von {source} abspalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Start of a label&apos;s name</source>
        <translation>Anfang eines Labelnamens</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Start with labels</source>
        <translation>Mit Labels beginnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Start with labels…</source>
        <translation>Mit Labels beginnen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Still looking for near-identical postings.</source>
        <translation>Die Suche nach fast gleichen Anzeigen läuft noch.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Suggest labels</source>
        <translation>Labels vorschlagen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggest the labels that the model assigns; Done accepts them</source>
        <translation>Die Labels vorschlagen, die das Modell zuweist; „Erledigt“ nimmt sie an</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Suggested by an import: {labels}</source>
        <translation>Von einem Import vorgeschlagen: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions accepted unchanged train the model, but no score is based on them</source>
        <translation>Unverändert angenommene Vorschläge trainieren das Modell, aber kein Wert beruht auf ihnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Swap the keys of {first} and {second}</source>
        <translation>Tasten von {first} und {second} tauschen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Tag</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Tag some job descriptions and press Retrain. Jobtag then shows which labels apply to the next ones, and how sure it is. Everything stays on this computer.</source>
        <translation>Kennzeichnen Sie einige Stellenanzeigen, und drücken Sie „Neu trainieren“. Jobtag zeigt dann, welche Labels auf die nächsten zutreffen und wie sicher das ist. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Tagging</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Take the numbers as names</source>
        <translation>Zahlen als Namen nehmen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Takes effect at the next training; Compare shows how well both do</source>
        <translation>Gilt ab dem nächsten Training; Vergleichen zeigt, wie gut beide sind</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Tasks exported from Label Studio: texts in data, labels in the choices of the annotations.</source>
        <translation>Aufgaben aus Label Studio: Texte in data, Labels in den Choices der Annotationen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Text of the posting</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: as in the system</source>
        <translation>Textgröße: wie im System</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: larger</source>
        <translation>Textgröße: größer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: smaller</source>
        <translation>Textgröße: kleiner</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Text: {name}</source>
        <translation>Text: {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not UTF-8</source>
        <translation>Texte, die kein UTF-8 sind</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not text</source>
        <translation>Texte, die kein Text sind</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats that are scores from a spaCy model: predictions, never answers.</source>
        <translation>Texte mit cats, die Werte eines spaCy-Modells sind: Vorhersagen, nie Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats, as for training spaCy: 1 is yes, 0 is no, a missing key is unanswered.</source>
        <translation>Texte mit cats, wie zum Training von spaCy: 1 ist ja, 0 ist nein, ein fehlender Schlüssel unbeantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts without a posting</source>
        <translation>Texte ohne Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>That text is in the project already.</source>
        <translation>Dieser Text ist schon im Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The annotations are places in the texts or other texts. Import without labels?</source>
        <translation>Die Annotationen sind Textstellen oder andere Texte. Ohne Labels importieren?</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The answered postings it learned from</source>
        <translation>Die beantworteten Anzeigen, aus denen es gelernt hat</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>The answers are kept, and older edits cannot be undone.</source>
        <translation>Die Antworten bleiben; ältere Änderungen lassen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {chosen} all count; --labels QUESTION takes one question alone.</source>
        <translation>Die Antworten auf {chosen} zählen alle; --labels QUESTION nimmt nur eine Frage.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} in &quot;{file}&quot; may be free texts; name the question whose answers are labels with --labels, such as --labels {first}, or import without labels with --yes.</source>
        <translation>Die Antworten auf {unclear} in „{file}“ können freie Texte sein; nennen Sie die Frage, deren Antworten Labels sind, mit --labels, zum Beispiel --labels {first}, oder importieren Sie ohne Labels mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} may be free texts. Which ones are labels?</source>
        <translation>Die Antworten auf {unclear} können freie Texte sein. Welche sind Labels?</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The assigned labels with their probabilities. One with a dashed line is unsure; with a question mark, it was not assigned.</source>
        <translation>Die zugewiesenen Labels mit ihren Wahrscheinlichkeiten. Eines mit gestrichelter Linie ist unsicher; eines mit Fragezeichen wurde nicht zugewiesen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {names} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Die Auswahl von {names} zählt ganz; --labels CONTROL nimmt nur die eines Elements.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {where} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Die Auswahl von {where} zählt ganz; --labels CONTROL nimmt nur die eines Elements.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The cluster lost its workers again and again. Look at their logs, then try again.</source>
        <translation>Der Cluster verlor immer wieder seine Prozesse. Sehen Sie deren Protokolle an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with a mark for yes in their cells.</source>
        <translation>Die Spalten {columns} sind Labels, mit einem Zeichen für ja in den Zellen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with yes or no in their cells.</source>
        <translation>Die Spalten {columns} sind Labels, mit ja oder nein in den Zellen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} are labels, with a program&apos;s probabilities in their cells.</source>
        <translation>Die Spalten {few} sind Labels, mit Wahrscheinlichkeiten eines Programms in den Zellen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one annotator&apos;s labels each; those on which they differ stay unanswered.</source>
        <translation>Die Spalten {few} enthalten die Labels je einer Person; wo sie sich unterscheiden, bleiben sie unbeantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one label each.</source>
        <translation>Die Spalten {few} enthalten je ein Label.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong no</source>
        <translation>Die Kosten eines falschen Nein</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong yes</source>
        <translation>Die Kosten eines falschen Ja</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>The delimiter must be one character, such as a comma, a semicolon or a tab.</source>
        <translation>Das Trennzeichen muss ein Zeichen sein, etwa ein Komma, ein Semikolon oder ein Tabulator.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>The disk that holds {folder} is too full for a backup of {name}. Make room, or choose another folder for backups.</source>
        <translation>Der Datenträger mit {folder} ist zu voll für eine Sicherung von {name}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner für Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>The disk that holds {name} is full or failing. Make room, then try again; nothing is lost.</source>
        <translation>Der Datenträger mit {name} ist voll oder gestört. Schaffen Sie Platz, und versuchen Sie es noch einmal; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>The encoding {encoding} is a guess; --encoding names another one.</source>
        <translation>Die Zeichenkodierung {encoding} ist geraten; --encoding nennt eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The expected calibration error was {error:.3f}.</source>
        <translation>Der erwartete Kalibrierungsfehler betrug {error:.3f}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The file does not say where {table} lie; all rows that look like it are kept.</source>
        <translation>Die Datei sagt nicht, wo {table} liegen; alle passenden Zeilen bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The file is a project without postings. {classify} and {serve} work as well.</source>
        <translation>Die Datei ist ein Projekt ohne Anzeigen. {classify} und {serve} funktionieren ebenfalls.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The file is one posting; with --lines each of its lines is one.</source>
        <translation>Die Datei ist eine Anzeige; mit --lines ist jede Zeile eine.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The file seems to hold labels under {key}, but none could be read from it. Where are they?</source>
        <translation>Die Datei scheint unter {key} Labels zu enthalten, aber keines ließ sich lesen. Wo sind sie?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first postings as they would come in</source>
        <translation>Die ersten Anzeigen, wie sie importiert würden</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first postings, as they will be classified</source>
        <translation>Die ersten Anzeigen, wie sie klassifiziert werden</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first {postings} postings, as they would come in</source>
        <translation>Die ersten {postings} Anzeigen, wie sie importiert würden</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first {postings}, as they will be classified</source>
        <translation>Die ersten {postings}, wie sie klassifiziert werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>The first {shown:,} of {n} characters</source>
        <translation>
            <numerusform>Die ersten {shown:,} von {n} Zeichen</numerusform>
            <numerusform>Die ersten {shown:,} von {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The folder &quot;{path}&quot; contains no postings; put {endings} files in it.</source>
        <translation>Der Ordner „{path}“ enthält keine Anzeigen; legen Sie Dateien mit {endings} hinein.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The goal {kind} takes {wanted} and nothing else.</source>
        <translation>Das Ziel {kind} nimmt {wanted} und sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>The greatest number of labels</source>
        <translation>Die größte Zahl von Labels</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The history has gaps, so edits made before the newest of them cannot be undone.</source>
        <translation>Der Verlauf hat Lücken, daher lassen sich Änderungen vor der neuesten Lücke nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The key is now free.</source>
        <translation>Die Taste ist jetzt frei.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} already answers {name}. Choose another one.</source>
        <translation>Die Taste {key} gehört schon zu {name}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>The key {key} cannot answer a label. Choose a digit or another letter.</source>
        <translation>Die Taste {key} eignet sich nicht für ein Label. Wählen Sie eine Ziffer oder einen anderen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} is not free for labels. Choose a digit or another letter from A to Z.</source>
        <translation>Die Taste {key} ist nicht frei für Labels. Wählen Sie eine Ziffer oder einen anderen Buchstaben von A bis Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The keys are swapped.</source>
        <translation>Die Tasten sind getauscht.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The label that stays</source>
        <translation>Das Label, das bleibt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>The label to merge {name} into</source>
        <translation>Das Label, mit dem {name} zusammengeführt wird</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The label&apos;s share; all shares sum to 100 %</source>
        <translation>Der Anteil des Labels; alle Anteile ergeben 100 %</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are from {column}; --labels names another place, or none.</source>
        <translation>Die Labels stammen aus {column}; --labels nennt eine andere Stelle oder keine.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named by {named_otherwise} instead of the numbers in {column}.</source>
        <translation>Die Labels heißen nach {named_otherwise} statt nach den Zahlen in {column}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named without {prefix}.</source>
        <translation>Die Labels heißen ohne {prefix}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are numbers ({some}). What are their names?</source>
        <translation>Die Labels sind Zahlen ({some}). Wie heißen sie?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>The labels cannot be listed</source>
        <translation>Die Labels lassen sich nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels have scores in {few}, as a program gives them: suggestions, not answers; --labels {columns} takes them as answers.</source>
        <translation>Die Labels haben Werte in {few}, wie ein Programm sie vergibt: Vorschläge, keine Antworten; --labels {columns} nimmt sie als Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in &quot;{file}&quot; are numbers ({some}); give their names with --label-names, such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as names with --yes.</source>
        <translation>Die Labels in „{file}“ sind Zahlen ({some}); geben Sie ihre Namen mit --label-names an, etwa --label-names 0=IT,1=Pflege oder den Namen einer Datei, oder nehmen Sie mit --yes die Zahlen als Namen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in {column} have scores behind their names, as a program gives them: suggestions, not answers.</source>
        <translation>Hinter den Namen der Labels in {column} stehen Werte, wie ein Programm sie vergibt: Vorschläge, keine Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The last imported ones first.</source>
        <translation>Zuletzt importierte zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings.</source>
        <translation>Die letzten {answers:,} Antworten änderten {share} der Labels, die offenen Anzeigen zugewiesen sind.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings: more of the same will change little.</source>
        <translation>Die letzten {answers:,} Antworten änderten {share} der Labels, die offenen Anzeigen zugewiesen sind: Mehr davon ändert wenig.</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly better on your answers ({interval}).</source>
        <translation>Das Lernverfahren „{learner}“ ist bei Ihren Antworten deutlich besser ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly worse on your answers ({interval}).</source>
        <translation>Das Lernverfahren „{learner}“ ist bei Ihren Antworten deutlich schlechter ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is neither clearly better nor clearly worse ({interval}).</source>
        <translation>Das Lernverfahren „{learner}“ ist weder deutlich besser noch deutlich schlechter ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>The learner &quot;{learner}&quot;.</source>
        <translation>Das Lernverfahren „{learner}“.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>The lines highlight spans of texts instead of labelling them. Import without labels?</source>
        <translation>Die Zeilen markieren Textstellen, statt Labels zu vergeben. Ohne Labels importieren?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list changes when you go on to another posting.</source>
        <translation>Die Liste ändert sich, wenn Sie zu einer anderen Anzeige gehen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list keeps its order until the new one is ready.</source>
        <translation>Die Liste behält ihre Reihenfolge, bis die neue fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>The mark is the threshold: {threshold}</source>
        <translation>Der Strich ist die Schwelle: {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the labels&apos; F1, out-of-fold</source>
        <translation>Der Mittelwert der F1-Werte der Labels, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the postings&apos; F1, out-of-fold</source>
        <translation>Der Mittelwert der F1-Werte der Anzeigen, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>The mean squared error of the probabilities, before and after calibration; 0 is perfect.</source>
        <translation>Der mittlere quadratische Fehler der Wahrscheinlichkeiten, vor und nach der Kalibrierung; 0 ist perfekt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The model agrees with your answers, and nearly identical postings have the same answers.</source>
        <translation>Das Modell stimmt mit Ihren Antworten überein, und fast gleiche Anzeigen haben dieselben Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model agrees with your answers. Choose another order to see all postings.</source>
        <translation>Das Modell stimmt mit Ihren Antworten überein. Wählen Sie eine andere Reihenfolge, um alle Anzeigen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>The model contradicts no answer clearly, or a person has confirmed those that it does.</source>
        <translation>Das Modell widerspricht keiner Antwort deutlich, oder jemand hat die Antworten, denen es widerspricht, bestätigt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model has learned from every posting. Classify a text or a file, or import more.</source>
        <translation>Das Modell hat aus allen Anzeigen gelernt. Klassifizieren Sie einen Text oder eine Datei, oder importieren Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The model has not learned it yet: postings most similar to one that has it come first.</source>
        <translation>Das Modell hat es noch nicht gelernt: Anzeigen, die einer mit dem Label am ähnlichsten sind, kommen zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>The model in this project is damaged. Press Retrain to make a new one.</source>
        <translation>Das Modell in diesem Projekt ist beschädigt. Drücken Sie „Neu trainieren“, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project is damaged; retrain it.</source>
        <translation>Das Modell in diesem Projekt ist beschädigt; trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project was made by another version of Jobtag; retrain it.</source>
        <translation>Das Modell in diesem Projekt stammt von einer anderen Version von Jobtag; trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>The model is ready. Paste any job description into Classify to see which labels apply.</source>
        <translation>Das Modell ist fertig. Fügen Sie in Klassifizieren irgendeine Stellenanzeige ein, um zu sehen, welche Labels zutreffen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>The model is trained on a quarter, a half, three quarters and all of your answers, and scored on postings it has not seen. You can go on tagging meanwhile.</source>
        <translation>Das Modell wird mit einem Viertel, der Hälfte, drei Vierteln und allen Antworten trainiert und an Anzeigen geprüft, die es nicht kennt. Sie können weiter kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>The model knows none of the labels of this project. Train it, then export it.</source>
        <translation>Das Modell kennt keines der Labels dieses Projekts. Trainieren Sie es, und exportieren Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The model knows the words of the postings that it learned from. On texts of another kind, language or time, its probabilities and these scores do not hold. It weighs words and does not understand sentences: negations are read as mentions. Do not decide about people by it alone.</source>
        <translation>Das Modell kennt die Wörter der Anzeigen, aus denen es gelernt hat. Für Texte anderer Art, Sprache oder Zeit gelten seine Wahrscheinlichkeiten und diese Werte nicht. Es gewichtet Wörter und versteht keine Sätze: Verneinungen liest es als Erwähnungen. Entscheiden Sie nicht allein danach über Menschen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>The name that stays of {words}</source>
        <translation>Der Name, der von {words} bleibt</translation>
    </message>
    <message>
        <location filename="../../app/store/names.py"/>
        <source>The name {beginning}… is too long: a project needs one of at most {limit} bytes. Choose a shorter one.</source>
        <translation>Der Name {beginning}… ist zu lang: Ein Projekt braucht einen mit höchstens {limit} Bytes. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>The names &quot;{words}&quot; cannot be used: {problem}.</source>
        <translation>Die Namen „{words}“ sind nicht brauchbar: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>The new label&apos;s name</source>
        <translation>Der Name des neuen Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The newest models are kept, pinned ones for good</source>
        <translation>Die neuesten Modelle werden aufbewahrt, angeheftete auf Dauer</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The order of the files.</source>
        <translation>Die Reihenfolge der Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The pipeline is for prediction. Fitting it again, or cloning it, loses what it has learned.</source>
        <translation>Die Pipeline dient der Vorhersage. Wer sie neu anpasst oder klont, verliert das Gelernte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The place of the posting in the file</source>
        <translation>Der Platz der Anzeige in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The precision</source>
        <translation>Die Präzision</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>The probability from which the label is assigned</source>
        <translation>Die Wahrscheinlichkeit, ab der das Label zugewiesen wird</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The probability of the least probable label that was assigned: the rest is at least as certain.</source>
        <translation>Die Wahrscheinlichkeit des unwahrscheinlichsten zugewiesenen Labels: Der Rest ist mindestens so sicher.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>The project is damaged, so no copy was kept. Copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>Das Projekt ist beschädigt, daher wurde keine Kopie behalten. Kopieren Sie das Lesbare mit: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The project is open read-only. Save a copy to change its labels.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um seine Labels zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that.</source>
        <translation>Das Projekt ist schreibgeschützt. Um es zu ändern, speichern Sie eine Kopie (Datei → Kopie speichern unter…) und öffnen diese.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The questions are waiting</source>
        <translation>Die Fragen warten</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The recall</source>
        <translation>Die Trefferquote</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The responses are ratings, rankings or places in the texts. Import without labels?</source>
        <translation>Die Antworten sind Bewertungen, Rangfolgen oder Textstellen. Ohne Labels importieren?</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The results mark places or give ratings, but choose no labels. Import without labels?</source>
        <translation>Die Ergebnisse markieren Stellen oder geben Bewertungen, wählen aber keine Labels. Ohne Labels importieren?</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>The results of {name} cannot be kept in {folder} ({error}). Make that folder writable, then try again.</source>
        <translation>Die Ergebnisse von {name} können nicht in {folder} liegen ({error}). Machen Sie den Ordner beschreibbar, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>The same answers for {postings}</source>
        <translation>Dieselben Antworten für {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>The sample cannot be kept in {folder}: {reason}. Make that folder writable.</source>
        <translation>Das Beispiel kann nicht in {folder} liegen: {reason}. Machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The scores of single postings are no longer kept, so there are no intervals here. Train again to get them.</source>
        <translation>Die Werte einzelner Anzeigen werden nicht mehr aufbewahrt, deshalb stehen hier keine Intervalle. Trainieren Sie neu, um sie zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} is read; --sheet names another one ({others}).</source>
        <translation>Das Blatt {name} wird gelesen; --sheet nennt ein anderes ({others}).</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} of &quot;{path}&quot; is empty; choose another one with --sheet.</source>
        <translation>Das Blatt {name} von „{path}“ ist leer; wählen Sie ein anderes mit --sheet.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The system ended Jobtag&apos;s processes again and again. Close other programs, then try again.</source>
        <translation>Das System hat die Prozesse von Jobtag immer wieder beendet. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The table begins below {other_rows}.</source>
        <translation>Die Tabelle beginnt unter {other_rows}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>The text consists of {texts}.</source>
        <translation>Der Text besteht aus {texts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts contain labels in fastText&apos;s notation. Import them as they are?</source>
        <translation>Die Texte enthalten Labels in der Schreibweise von fastText. So importieren, wie sie sind?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts of &quot;{file}&quot; contain labels in fastText&apos;s notation; save them as a text file with one posting a line, or import them as they are with --yes.</source>
        <translation>Die Texte von „{file}“ enthalten Labels in der Schreibweise von fastText; speichern Sie sie als Textdatei mit einer Anzeige je Zeile, oder importieren Sie sie unverändert mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The threshold</source>
        <translation>Die Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>The threshold assigns {given:,} instead of {wanted:,}: scores next to it are equal.</source>
        <translation>Die Schwelle weist {given:,} statt {wanted:,} zu: Werte daneben sind gleich.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The title, or the beginning of the text</source>
        <translation>Der Titel oder der Anfang des Textes</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>The window needs {library}, which is missing here. Install it with: sudo apt-get install {package}</source>
        <translation>Das Fenster braucht {library}, was hier fehlt. Installieren Sie es mit: sudo apt-get install {package}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The yes answers go to {label}.</source>
        <translation>Die Ja-Antworten gehen an {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} form the new group {group}.</source>
        <translation>Die {labels} bilden die neue Gruppe {group}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} join those of {group}.</source>
        <translation>Die {labels} kommen zu denen von {group}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>The {n} answers that the model contradicts most. Nobody has confirmed them yet; Postings → Likely mistakes asks about each.</source>
        <translation>
            <numerusform>{n} Antwort, der das Modell widerspricht. Noch hat sie niemand bestätigt; Anzeigen → Wahrscheinliche Fehler fragt danach.</numerusform>
            <numerusform>Die {n} Antworten, denen das Modell am meisten widerspricht. Noch hat sie niemand bestätigt; Anzeigen → Wahrscheinliche Fehler fragt nach jeder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The {n} selected postings</source>
        <translation>
            <numerusform>Die ausgewählte Anzeige</numerusform>
            <numerusform>Die {n} ausgewählten Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>The {shown:,} shown…</source>
        <translation>Die {shown:,} gezeigten…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: as in the system</source>
        <translation>Farben: wie im System</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those to do.</source>
        <translation>Dann die offenen.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without a flag.</source>
        <translation>Dann die ohne Markierung.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without one.</source>
        <translation>Dann die ohne.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>There are no labels yet.</source>
        <translation>Es gibt noch keine Labels.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>There are no labels yet: add one, give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Noch gibt es keine Labels: Fügen Sie eines hinzu, geben Sie einem mindestens {yes} Ja und {no} Nein, und trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>There are no postings to split off. Select some in the list, or search for them.</source>
        <translation>Es gibt keine Anzeigen zum Abspalten. Wählen Sie einige in der Liste, oder suchen Sie danach.</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>There are no postings yet.</source>
        <translation>Noch gibt es keine Anzeigen.</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>There are no scores to tune thresholds on. Press Retrain first.</source>
        <translation>Es gibt keine Werte, um Schwellen abzustimmen. Drücken Sie zuerst „Neu trainieren“.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>There is already a label named {name}. Choose another name.</source>
        <translation>Ein Label namens {name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>There is no Dask scheduler at {address}. Start one with dask scheduler, or check the address.</source>
        <translation>Unter {address} gibt es keinen Dask-Scheduler. Starten Sie einen mit dask scheduler, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>There is no backup of this project yet.</source>
        <translation>Von diesem Projekt gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../app/formats/encoding.py"/>
        <source>There is no encoding &quot;{name}&quot;; try utf-8, utf-16 or cp1252, or leave it to Jobtag to find out.</source>
        <translation>Es gibt keine Zeichenkodierung „{name}“; versuchen Sie utf-8, utf-16 oder cp1252, oder lassen Sie Jobtag sie herausfinden.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <location filename="../../app/formats/source.py"/>
        <source>There is no file &quot;{path}&quot;; check its name and folder.</source>
        <translation>Es gibt keine Datei „{path}“; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no folder &quot;{parent}&quot;; create it or choose another one.</source>
        <translation>Es gibt keinen Ordner „{parent}“; legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/report.py"/>
        <source>There is no folder &quot;{parent}&quot;; make it or choose another one.</source>
        <translation>Es gibt keinen Ordner „{parent}“; legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>There is no goal named {kind}. Choose one of {kinds}.</source>
        <translation>Ein Ziel namens {kind} gibt es nicht. Wählen Sie eines von {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no label named {name}. Check how it is written.</source>
        <translation>Ein Label namens {name} gibt es nicht. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>There is no label to ask about</source>
        <translation>Es gibt kein Label, nach dem zu fragen wäre</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no room for &quot;{path}&quot; on the disk; free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz für „{path}“; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>There is no room for the results of {name} on the disk that holds {folder}. Make room and classify it again: it goes on where it stopped.</source>
        <translation>Auf dem Datenträger mit {folder} ist kein Platz für die Ergebnisse von {name}. Schaffen Sie Platz, und klassifizieren Sie noch einmal: Es geht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>There is no screen to show a window on. Use a verb instead (see: jobtag --help), or save a picture with: jobtag screenshot</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Verwenden Sie stattdessen einen Befehl (siehe: jobtag --help), oder speichern Sie ein Bild mit: jobtag screenshot</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>There is no text to add. Copy or type a job description first.</source>
        <translation>Es gibt keinen Text zum Hinzufügen. Kopieren oder tippen Sie zuerst eine Stellenanzeige.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no word to search for in {written}. Type letters or digits.</source>
        <translation>In {written} steht kein Wort zum Suchen. Tippen Sie Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>There is not enough memory to read {name}. Close other programs, then try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um {name} zu lesen. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>There is nothing to explain yet: it takes a text and a label that the model has learned.</source>
        <translation>Noch gibt es nichts zu erklären: Es braucht einen Text und ein Label, das das Modell gelernt hat.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>There is nothing to paste. Copy a job description or files first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst eine Stellenanzeige oder Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>There is too little room on the disk that holds {name}. Make room, then try again; nothing is lost.</source>
        <translation>Auf dem Datenträger mit {name} ist zu wenig Platz. Schaffen Sie Platz, und versuchen Sie es noch einmal; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>These are the texts</source>
        <translation>Das sind die Texte</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>These figures are for postings that the model had not seen: each was scored by a model, and decided by thresholds, that did not use it.</source>
        <translation>Diese Zahlen gelten für Anzeigen, die das Modell nicht kannte: Weder das bewertende Modell noch die Schwellen haben die jeweilige Anzeige verwendet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>These labels differ only in case, spaces, punctuation, accents, plural, word order or a letter. The numbers are their yes answers. Check what to merge and choose the name that stays.</source>
        <translation>Diese Labels unterscheiden sich nur in Großschreibung, Leerzeichen, Satzzeichen, Akzenten, Mehrzahl, Wortfolge oder einem Buchstaben. Die Zahlen sind ihre Ja-Antworten. Kreuzen Sie an, was zusammengeführt werden soll, und wählen Sie den Namen, der bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This figure is from a model trained without this posting.</source>
        <translation>Diese Zahl stammt von einem Modell, das ohne diese Anzeige trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>This format cannot hold {what}: they are left out.</source>
        <translation>Dieses Format fasst {what} nicht: Das wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>This is the model in use: you see its probabilities.</source>
        <translation>Das ist das verwendete Modell: Sie sehen seine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>This is what your model makes of “{line}”. By each label&apos;s own threshold, it assigns {names}. The softmax shares of all labels sum to 100 %: each further label that fits lowers the others.</source>
        <translation>Das macht Ihr Modell aus „{line}“. Nach der eigenen Schwelle jedes Labels weist es {names} zu. Die Softmax-Anteile aller Labels ergeben 100 %: Jedes weitere Label, das passt, senkt die anderen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>This key cannot be changed.</source>
        <translation>Diese Taste lässt sich nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This label has been deleted. Undo its deletion, or choose another label.</source>
        <translation>Dieses Label wurde gelöscht. Machen Sie das rückgängig, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>This model cannot be used</source>
        <translation>Dieses Modell ist nicht brauchbar</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>This model was trained without keeping the scores of single postings. Press Retrain to see what a threshold changes.</source>
        <translation>Dieses Modell wurde trainiert, ohne die Werte einzelner Anzeigen aufzubewahren. Drücken Sie „Neu trainieren“, um zu sehen, was eine Schwelle ändert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>This posting</source>
        <translation>Diese Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting does not have the label</source>
        <translation>Diese Anzeige hat das Label nicht</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting has the label</source>
        <translation>Diese Anzeige hat das Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting · {label}: {answer}</source>
        <translation>Diese Anzeige · {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>This project has no model yet. Answer some postings in Tag and press Retrain; then whole files can be classified.</source>
        <translation>Dieses Projekt hat noch kein Modell. Beantworten Sie einige Anzeigen in Kennzeichnen, und drücken Sie „Neu trainieren“; dann lassen sich ganze Dateien klassifizieren.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>This project has no model yet. Answer some postings, press Retrain, and make the report again to see how good the model is.</source>
        <translation>Dieses Projekt hat noch kein Modell. Beantworten Sie einige Anzeigen, drücken Sie „Neu trainieren“ und erstellen Sie den Bericht erneut, um zu sehen, wie gut das Modell ist.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This project has no model yet. Answer some postings, then train it.</source>
        <translation>Dieses Projekt hat noch kein Modell. Beantworten Sie einige Anzeigen, und trainieren Sie.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Threshold (%)</source>
        <translation>Schwelle (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Threshold moved: {threshold}.</source>
        <translation>Schwelle verschoben: {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Threshold of {label}</source>
        <translation>Schwelle von {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>Threshold of {name}</source>
        <translation>Schwelle von {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_number.py"/>
        <source>Threshold of {name} in percent</source>
        <translation>Schwelle von {name} in Prozent</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Thresholds and goals</source>
        <translation>Schwellen und Ziele</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Thresholds moved: {threshold}, and {more} more.</source>
        <translation>Schwellen verschoben: {threshold} und {more} weitere.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Thresholds outside 0 to 100 %, which count as not set</source>
        <translation>Schwellen außerhalb von 0 bis 100 %, die als nicht gesetzt gelten</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}).</source>
        <translation>Die Schwellen wurden je Label abgestimmt (Ziel: {goal}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}; {n} labels differently).</source>
        <translation>
            <numerusform>Die Schwellen wurden je Label abgestimmt (Ziel: {goal}; {n} Label anders).</numerusform>
            <numerusform>Die Schwellen wurden je Label abgestimmt (Ziel: {goal}; {n} Labels anders).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Titles: a posting with a title is one text, the title, a line break and the posting&apos;s text. A first line of up to 200 characters counts as the title if more text follows.</source>
        <translation>Titel: Eine Anzeige mit Titel ist ein einziger Text aus Titel, Zeilenumbruch und Anzeigentext. Eine erste Zeile von höchstens 200 Zeichen gilt als Titel, wenn weiterer Text folgt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>To (%)</source>
        <translation>Bis (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>To do ({postings:,})</source>
        <translation>Offen ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>To do first</source>
        <translation>Offene zuerst</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>To use a cluster, install Dask with pip install &quot;jobtag[cluster]&quot;, here and on each worker.</source>
        <translation>Für einen Cluster installieren Sie Dask mit pip install &quot;jobtag[cluster]&quot;, hier und auf jedem Rechner.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Too few answers for a model of their own: {labels}.</source>
        <translation>Zu wenige Antworten für ein eigenes Modell: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Too few postings have an answer for every ready label.</source>
        <translation>Zu wenige Anzeigen haben für jedes fertige Label eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Trained on {postings}</source>
        <translation>Gelernt aus {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/training_mediator.py"/>
        <source>Trained on {postings} in {seconds:.1f} s.</source>
        <translation>Gelernt aus {postings} in {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Training, s</source>
        <translation>Training, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>Trying a goal</source>
        <translation>Ein Ziel wird erprobt</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying method {number} of {methods}</source>
        <translation>Methode {number} von {methods} wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying methods {first} to {last} of {methods}</source>
        <translation>Methoden {first} bis {last} von {methods} werden ausprobiert</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Turkish (cp1254)</source>
        <translation>Türkisch (cp1254)</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {gains}.</source>
        <translation>Doppelt so viele Antworten bringen etwa {gains}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {points} of F1 to {label}.</source>
        <translation>Doppelt so viele Antworten bringen {label} etwa {points} F1.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Type the start of a label&apos;s name</source>
        <translation>Anfang eines Labelnamens tippen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Type the threshold…</source>
        <translation>Schwelle eintippen…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Unanswered labels become no</source>
        <translation>Unbeantwortete Labels werden nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Uncheck a label to leave it out, or type the name that it gets; two labels with one name are merged. Postings that are left without any label come in as not tagged.</source>
        <translation>Entfernen Sie das Kreuz, um ein Label wegzulassen, oder tippen Sie den Namen, den es bekommt; zwei Labels mit einem Namen werden zusammengeführt. Anzeigen ganz ohne Label gelten als nicht gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Undo {step}</source>
        <translation>Rückgängig {step}</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>Undoing and redoing all edits does not give the present answers.</source>
        <translation>Alle Änderungen rückgängig zu machen und zu wiederholen ergibt nicht die heutigen Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Unflag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure within how many points of a threshold</source>
        <translation>Unsicher innerhalb wie vieler Punkte um eine Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure {unsure:,}</source>
        <translation>Unsicher {unsure:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure: the probability of a label is less than {within} points above or below the threshold from which it is assigned, so a slightly different text could have got other labels. If the threshold is near 0 or {share}, fewer points count.</source>
        <translation>Unsicher: Die Wahrscheinlichkeit eines Labels liegt weniger als {within} Punkte über oder unter der Schwelle, ab der es zugewiesen wird, sodass ein etwas anderer Text andere Labels bekommen könnte. Liegt die Schwelle nahe bei 0 oder {share}, zählen weniger Punkte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Unsure: {label} has {probability} and is assigned from {threshold}</source>
        <translation>Unsicher: {label} hat {probability} und wird ab {threshold} zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Until each label has</source>
        <translation>Bis jedes Label</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Use the learner “{learner}” from the next training on</source>
        <translation>Ab dem nächsten Training das Lernverfahren „{learner}“ verwenden</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Use these labels</source>
        <translation>Diese Labels verwenden</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use {column} as</source>
        <translation>{column} verwenden als</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Wait until the work in progress has ended, then choose the language.</source>
        <translation>Warten Sie, bis die laufende Arbeit fertig ist, und wählen Sie dann die Sprache.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>We build banking software in Leeds.</source>
        <translation>Wir entwickeln Banksoftware in Leipzig.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Western European (cp1252)</source>
        <translation>Westeuropäisch (cp1252)</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>What both start from: the same for softmax and sigmoid</source>
        <translation>Der gemeinsame Anfang: gleich für Softmax und Sigmoid</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>What do you want to know about each ad? Every name that you type becomes a label, and an ad can have several.</source>
        <translation>Was möchten Sie über jede Anzeige wissen? Jeder Name, den Sie eingeben, wird ein Label, und eine Anzeige kann mehrere haben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>What each method assigns</source>
        <translation>Was jede Methode zuweist</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>What is lost?</source>
        <translation>Was ist verloren?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What is there now becomes a backup first.</source>
        <translation>Was jetzt da ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What it would change cannot be told: {error}</source>
        <translation>Was sich ändern würde, lässt sich nicht sagen: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>What the threshold should achieve. Enter or F2 changes it.</source>
        <translation>Was die Schwelle erreichen soll. Eingabe oder F2 ändert es.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>What to write of the postings</source>
        <translation>Was von den Anzeigen geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>What was tagged</source>
        <translation>Was gekennzeichnet wurde</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>When does this label apply?</source>
        <translation>Wann trifft dieses Label zu?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Which name stays?</source>
        <translation>Welcher Name bleibt?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Which?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>While questions are asked</source>
        <translation>Während Fragen gestellt werden</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Why softmax must choose</source>
        <translation>Warum Softmax wählen muss</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Why this label?</source>
        <translation>Warum dieses Label?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why {name}?</source>
        <translation>Warum {name}?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_footer.py"/>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Will more tagging help?</source>
        <translation>Hilft weiteres Kennzeichnen?</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note first</source>
        <translation>Mit Notiz zuerst</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note last</source>
        <translation>Mit Notiz zuletzt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Without a name, the {labels} will be in no group.</source>
        <translation>Ohne Namen kommen die {labels} in keine Gruppe.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Without “{word}”: {change}</source>
        <translation>Ohne „{word}“: {change}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Words for and against the label</source>
        <translation>Wörter für und gegen das Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Would another method label your postings better? Compare tries each of them on your own answers. In use: {method} ({learner}).</source>
        <translation>Würde eine andere Methode Ihre Anzeigen besser kennzeichnen? Vergleichen erprobt jede an Ihren eigenen Antworten. Verwendet wird: {method} ({learner}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write a probability like p(IT)&gt;0.8, and a name with brackets in quotes: p(&quot;Sales (field)&quot;)&gt;0.8.</source>
        <translation>Schreiben Sie eine Wahrscheinlichkeit wie p(IT)&gt;0.8 und einen Namen mit Klammern in Anführungszeichen: p(&quot;Verkauf (Feld)&quot;)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write it like p(IT)&gt;0.8, with &lt;, &lt;=, &gt; or &gt;= and a number from 0 to 1.</source>
        <translation>Schreiben Sie zum Beispiel p(IT)&gt;0.8, mit &lt;, &lt;=, &gt; oder &gt;= und einer Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Wrong pairs</source>
        <translation>Falsche Paare</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/report_mediator.py"/>
        <source>Wrote the report to {file}.</source>
        <translation>Bericht in {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Wrote {labels} to {file}.</source>
        <translation>{labels} in {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>Yes answers of each label</source>
        <translation>Ja-Antworten je Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Yes answers wanted for each label</source>
        <translation>Gewünschte Ja-Antworten je Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes, or change the answer</source>
        <translation>Ja, oder Antwort ändern</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Yes: {names}</source>
        <translation>Ja: {names}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>You can go on tagging meanwhile. If it is interrupted, it goes on from there next time.</source>
        <translation>Sie können währenddessen weiter kennzeichnen. Wird es unterbrochen, geht es das nächste Mal dort weiter.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>You can tag as soon as the file has been read.</source>
        <translation>Sie können kennzeichnen, sobald die Datei gelesen ist.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>You have {new_answers}. Press Retrain to teach the model.</source>
        <translation>Sie haben {new_answers}. Drücken Sie „Neu trainieren“, damit das Modell daraus lernt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}</source>
        <translation>Ihre Antwort zu {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}, the model says {share}</source>
        <translation>Ihre Antwort zu {label}: {answer}; das Modell sagt {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Your answer is right: it is not asked about again</source>
        <translation>Ihre Antwort stimmt: Nach ihr wird nicht mehr gefragt</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Your answers are saved, and you can go on working. The details help to fix the problem.</source>
        <translation>Ihre Antworten sind gespeichert, und Sie können weiterarbeiten. Die Details helfen, den Fehler zu beheben.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` applies thresholds only. To assign what Jobtag assigns, do this as well.</source>
        <translation>`predict` wendet nur die Schwellen an. Um zuzuweisen, was Jobtag zuweist, tun Sie außerdem Folgendes.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` assigns a label if its probability reaches its threshold.</source>
        <translation>`predict` weist ein Label zu, wenn seine Wahrscheinlichkeit die Schwelle erreicht.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a PDF; save its text first</source>
        <translation>ein PDF; speichern Sie zuerst den Text</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a Parquet file; save it as CSV or JSONL first</source>
        <translation>eine Parquet-Datei; speichern Sie sie zuerst als CSV oder JSONL</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a database, such as a Jobtag project; open it instead of importing it</source>
        <translation>eine Datenbank, etwa ein Jobtag-Projekt; öffnen Sie sie, statt sie zu importieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>a deleted label</source>
        <translation>ein gelöschtes Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>a field of the posting</source>
        <translation>ein Feld der Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>a label is both in its labels and in its labels_no</source>
        <translation>ein Label steht in labels und auch in labels_no</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>a label name of more than {longest_name} characters among its {what}</source>
        <translation>ein Labelname mit mehr als {longest_name} Zeichen unter {what}</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>a list instead of a JSON object, which pandas writes with orient=&quot;records&quot;</source>
        <translation>eine Liste statt eines JSON-Objekts, das pandas mit orient=&quot;records&quot; schreibt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a model trained without this posting</source>
        <translation>ein Modell, das ohne diese Anzeige trainiert wurde</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>a network for each label</source>
        <translation>ein Netz je Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a new bar; its threshold follows in a moment</source>
        <translation>ein neuer Balken; die Schwelle folgt gleich</translation>
    </message>
    <message>
        <location filename="../../app/formats/web_pages.py"/>
        <source>a page with a table of postings; open it in a spreadsheet and save it as CSV</source>
        <translation>eine Seite mit einer Tabelle von Anzeigen; öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <location filename="../../app/formats/csv_records.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>ein Anführungszeichen darin wird nie geschlossen</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>a rejected question is no, an ignored one stays unanswered</source>
        <translation>eine abgelehnte Frage ist nein, eine ignorierte bleibt unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>a stray quotation mark shifts its cells</source>
        <translation>ein überzähliges Anführungszeichen verschiebt die Zellen</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a trigger</source>
        <translation>einen Trigger</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a view</source>
        <translation>eine Sicht</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a zip archive or a spreadsheet, which cannot be read here; save it as CSV first</source>
        <translation>ein Zip-Archiv oder eine Tabelle, die hier nicht lesbar ist; speichern Sie sie zuerst als CSV</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>about {duration} left at this pace</source>
        <translation>in diesem Tempo noch etwa {duration}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>accepted as suggested</source>
        <translation>wie vorgeschlagen angenommen</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>after {bad:,} rows in a row that cannot be used, the rest was not read</source>
        <translation>nach {bad:,} unbrauchbaren Zeilen in Folge wurde der Rest nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>all of it could be read.</source>
        <translation>alles war lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>all others no</source>
        <translation>alle anderen nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>all {answered:,} answers</source>
        <translation>alle {answered:,} Antworten</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>an index</source>
        <translation>einen Index</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>an old Office file; save it as CSV first</source>
        <translation>eine alte Office-Datei; speichern Sie sie zuerst als CSV</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>and {n} more moves</source>
        <translation>
            <numerusform>und {n} weitere Änderung</numerusform>
            <numerusform>und {n} weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered no; not answered yet</source>
        <translation>mit Nein beantwortet; noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered yes for IT, not for Remote</source>
        <translation>IT mit Ja beantwortet, Remote nicht</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>answered: press again to take it back</source>
        <translation>beantwortet: noch einmal drücken nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>answers the label in Tag</source>
        <translation>beantwortet das Label in Kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>as many</source>
        <translation>gleich viele</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>as many mistakes</source>
        <translation>gleich viele Fehler</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file</source>
        <translation>von der Datei zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file, or from {share} where it does not say</source>
        <translation>von der Datei zugewiesen, oder ab {share}, wo sie nichts sagt</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned from {share}</source>
        <translation>ab {share} zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>become no</source>
        <translation>werden nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>both words, anywhere</source>
        <translation>beide Wörter, irgendwo</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>by similarity</source>
        <translation>nach Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>bytes that are not {encoding}</source>
        <translation>Bytes, die nicht {encoding} sind</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>choose one of: {listed}</source>
        <translation>wählen Sie eine von: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>codes or addresses</source>
        <translation>Codes oder Adressen</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>contains nothing but zeros, as failing disks produce; get an intact copy of it</source>
        <translation>enthält nichts als Nullen, wie bei defekten Datenträgern; besorgen Sie eine unversehrte Kopie</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>current label</source>
        <translation>aktuelles Label</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>dates or numbers</source>
        <translation>Daten oder Zahlen</translation>
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
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../app/store/staging.py"/>
        <source>duplicate: the same text is there already</source>
        <translation>doppelt: derselbe Text ist schon da</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>evidence for</source>
        <translation>Belege für</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>exactly these words in a row</source>
        <translation>genau diese Wörter hintereinander</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>for {used:,} of {labels:,} labels</source>
        <translation>für {used:,} von {labels:,} Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least:g} to {most:g}</source>
        <translation>von {least:g} bis {most:g}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least} to {most}</source>
        <translation>von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>group {group}</source>
        <translation>Gruppe {group}</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>hardly any is missed</source>
        <translation>kaum eines fehlt</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>has a row without an end here; the rest was not read</source>
        <translation>hat hier eine Zeile ohne Ende; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds no postings; choose a file with some in it</source>
        <translation>enthält keine Anzeigen; wählen Sie eine Datei mit welchen</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds nothing but a header; add postings below it, or say that its first row is none</source>
        <translation>enthält nur eine Überschrift; ergänzen Sie Anzeigen darunter, oder sagen Sie, dass die erste Zeile keine ist</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>honest</source>
        <translation>ehrlich</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>id in “{place}”</source>
        <translation>Id in „{place}“</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>id {model_id}</source>
        <translation>Id {model_id}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is cut short here; get a complete copy of it</source>
        <translation>ist hier abgeschnitten; besorgen Sie eine vollständige Kopie</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is damaged here; get an intact copy of it</source>
        <translation>ist hier beschädigt; besorgen Sie eine unversehrte Kopie</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is empty; choose a file with postings in it</source>
        <translation>ist leer; wählen Sie eine Datei mit Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is not a gzip archive, although its name ends in .gz; get an intact copy of it</source>
        <translation>ist kein gzip-Archiv, obwohl der Name auf .gz endet; besorgen Sie eine unversehrte Kopie</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>it has no columns</source>
        <translation>sie hat keine Spalten</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>it has no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>it is not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>it marks places in the text, not the whole posting</source>
        <translation>markiert Textstellen, nicht die ganze Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>it names attribute {index}, of {attributes}</source>
        <translation>nennt Attribut {index}, von {attributes}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are neither 0 nor 1</source>
        <translation>cats sind weder 0 noch 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers by name</source>
        <translation>cats sind keine Zahlen nach Namen</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers from 0 to 1</source>
        <translation>cats sind keine Zahlen von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is neither yes nor no</source>
        <translation>die Zelle {name} ist weder ja noch nein</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is not a number from 0 to 1</source>
        <translation>die Zelle {name} ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its color is not written like #3F6FE0</source>
        <translation>die Farbe ist nicht wie #3F6FE0 geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal has something other than numbers after its kind</source>
        <translation>das Ziel hat hinter der Art etwas anderes als Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal is unknown to Jobtag</source>
        <translation>Jobtag kennt das Ziel nicht</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its group has more than {longest_name:,} characters</source>
        <translation>die Gruppe hat mehr als {longest_name:,} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} already answers {label}</source>
        <translation>die Taste {key} gehört schon zu {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} cannot answer a label</source>
        <translation>die Taste {key} eignet sich nicht für ein Label</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>its label is neither true nor false</source>
        <translation>das Label ist weder true noch false</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its labels are an object that cannot be parsed</source>
        <translation>die Labels sind ein unlesbares Objekt</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its name has more than {most:,} characters</source>
        <translation>der Name hat mehr als {most:,} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>its pairs of number and value cannot be parsed</source>
        <translation>die Paare aus Nummer und Wert sind unlesbar</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not a number</source>
        <translation>die Schwelle ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not between 0 and 1</source>
        <translation>die Schwelle liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>its {column} are not numbers from 0 to 1 by name</source>
        <translation>{column} sind keine Zahlen von 0 bis 1 nach Namen</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {column} are not {names} numbers from 0 to 1</source>
        <translation>{column} sind keine {names} Zahlen von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its {column} is not a text</source>
        <translation>{column} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>its {name} is not a text</source>
        <translation>{name} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {score} is not a number from 0 to 1</source>
        <translation>{score} ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its {what} are not a list of names</source>
        <translation>{what}: keine Liste von Namen</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} hold a score that is not from 0 to 1</source>
        <translation>{what}: ein Wert, der nicht von 0 bis 1 ist</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} say neither yes nor no</source>
        <translation>{what}: weder ja noch nein</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>labels for a posting</source>
        <translation>Labels je Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>labels in “{where}”</source>
        <translation>Labels in „{where}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} missing</source>
        <translation>
            <numerusform>Label {names} fehlt</numerusform>
            <numerusform>Labels {names} fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} there again</source>
        <translation>
            <numerusform>Label {names} wieder da</numerusform>
            <numerusform>Labels {names} wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>learned from only {n} yes answers</source>
        <translation>
            <numerusform>aus nur {n} Ja-Antwort gelernt</numerusform>
            <numerusform>aus nur {n} Ja-Antworten gelernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>learned from {used:,} of {postings:,} postings</source>
        <translation>aus {used:,} von {postings:,} Anzeigen gelernt</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>learner</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>learner {learner}</source>
        <translation>Lernverfahren {learner}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>left empty: the next free key</source>
        <translation>leer: die nächste freie Taste</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>like: {title}</source>
        <translation>wie: {title}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>logistic regression</source>
        <translation>logistische Regression</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>longer than {millions} million characters</source>
        <translation>länger als {millions} Millionen Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>margin (squared hinge)</source>
        <translation>Margin (quadratischer Hinge)</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be a label</source>
        <translation>könnte ein Label sein</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be labels</source>
        <translation>könnten Labels sein</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>mean over labels</source>
        <translation>Mittel über die Labels</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>micro F1</source>
        <translation>Mikro-F1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>mistakes</source>
        <translation>
            <numerusform>Fehler</numerusform>
            <numerusform>Fehler</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>model {former} instead of {present}</source>
        <translation>Modell {former} statt {present}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>model {number}</source>
        <translation>Modell {number}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>model {number} of {date}</source>
        <translation>Modell {number} vom {date}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · unanswered</source>
        <translation>Modell {probability} · unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said no</source>
        <translation>Modell {probability} · Ihre Antwort nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said yes</source>
        <translation>Modell {probability} · Ihre Antwort ja</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>more than half are missed</source>
        <translation>mehr als die Hälfte fehlt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {answers}</source>
        <translation>mehr als {answers}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {postings} get {label}.</source>
        <translation>mehr als {postings} bekommen {label}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>mostly the same text</source>
        <translation>meist denselben Text</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a label: add one first</source>
        <translation>braucht ein Label: erst eines hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a model: retrain first</source>
        <translation>braucht ein Modell: erst trainieren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a yes answer</source>
        <translation>braucht eine Ja-Antwort</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>needs examples</source>
        <translation>braucht Beispiele</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more no answers</source>
        <translation>
            <numerusform>braucht noch {n} Nein-Antwort</numerusform>
            <numerusform>braucht noch {n} Nein-Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more yes answers</source>
        <translation>
            <numerusform>braucht noch {n} Ja-Antwort</numerusform>
            <numerusform>braucht noch {n} Ja-Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {yes:,} more yes and {n} more no answers</source>
        <translation>
            <numerusform>braucht noch {yes:,} Ja und {n} Nein</numerusform>
            <numerusform>braucht noch {yes:,} Ja und {n} Nein</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>neither yes nor no</source>
        <translation>weder ja noch nein</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <location filename="../../app/formats/values.py"/>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>new order ready</source>
        <translation>neue Reihenfolge fertig</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>new: retrain</source>
        <translation>neu: trainieren</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no difference in postings, answers, labels or model</source>
        <translation>kein Unterschied bei Anzeigen, Antworten, Labels oder Modell</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>no hits</source>
        <translation>keine Treffer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>no labels</source>
        <translation>keine Labels</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>no local header</source>
        <translation>kein lokaler Kopf</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>no score stands behind {name}</source>
        <translation>hinter {name} steht kein Wert</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>no scores yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/formats/web_pages.py"/>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>none applies</source>
        <translation>keines trifft zu</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>none assigned</source>
        <translation>nichts zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>none; train again to get one</source>
        <translation>keine; trainieren Sie neu, um eine zu bekommen</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>not a JobPosting</source>
        <translation>kein JobPosting</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>not assigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not tagged</source>
        <translation>nicht gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not {label}</source>
        <translation>nicht {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>not {term}</source>
        <translation>nicht {term}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>of probabilities from {low} to {high}, {true} came true</source>
        <translation>von Wahrscheinlichkeiten zwischen {low} und {high} trafen {true} ein</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels assigned, how many are right</source>
        <translation>der zugewiesenen Labels sind richtig</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels that apply, how many are found</source>
        <translation>der zutreffenden Labels werden gefunden</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>of the queue, as an unbiased check</source>
        <translation>der Warteschlange, als unverzerrte Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>on new postings: precision {precision}, recall {recall}</source>
        <translation>bei neuen Anzeigen: Präzision {precision}, Trefferquote {recall}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>one array for each of model.labels_</source>
        <translation>je ein Array für jedes model.labels_</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one network, sigmoids</source>
        <translation>ein Netz, Sigmoide</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, cut at 0.5</source>
        <translation>One-vs-rest, Schnitt bei 0,5</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, one shared threshold</source>
        <translation>One-vs-rest, eine gemeinsame Schwelle</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, thresholds by goal</source>
        <translation>One-vs-rest, Schwellen nach Ziel</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>only a few characters</source>
        <translation>nur wenige Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>only a guess</source>
        <translation>nur geraten</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>only in the title, text or note</source>
        <translation>nur im Titel, im Text oder in der Notiz</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date: computed before the latest change</source>
        <translation>veraltet: vor der letzten Änderung berechnet</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>over all answers</source>
        <translation>über alle Antworten</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with bzip2; unpack it first</source>
        <translation>mit bzip2 gepackt; entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with xz; unpack it first</source>
        <translation>mit xz gepackt; entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with zstd; unpack it first</source>
        <translation>mit zstd gepackt; entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>posting {number}</source>
        <translation>Anzeige {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings assigned</source>
        <translation>
            <numerusform>Anzeige zugewiesen</numerusform>
            <numerusform>Anzeigen zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings change</source>
        <translation>Anzeigen ändern sich</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings gain {label}</source>
        <translation>
            <numerusform>Anzeige bekommt {label}</numerusform>
            <numerusform>Anzeigen bekommen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings lose {label}</source>
        <translation>
            <numerusform>Anzeige verliert {label}</numerusform>
            <numerusform>Anzeigen verlieren {label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>postings that are not tagged</source>
        <translation>nicht gekennzeichnete Anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>precision {before} → {after}</source>
        <translation>Präzision {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>precision {interval}</source>
        <translation>Präzision {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>press Compare to tune its cut</source>
        <translation>Vergleichen drücken, um den Schnitt abzustimmen</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../app/formats/fasttext.py"/>
        <source>probabilities of labels without a text</source>
        <translation>Wahrscheinlichkeiten von Labels ohne Text</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>probability that the model gave</source>
        <translation>Wahrscheinlichkeit laut Modell</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>probably right</source>
        <translation>wahrscheinlich richtig</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>promised at a risk of {risk}</source>
        <translation>mit einem Risiko von {risk} versprochen</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>recall {before} → {after}</source>
        <translation>Trefferquote {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>recall {interval}</source>
        <translation>Trefferquote {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>recognised for certain</source>
        <translation>sicher erkannt</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected in Prodigy</source>
        <translation>in Prodigy abgelehnt</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected lines are left out, ignored ones are not tagged</source>
        <translation>abgelehnte Zeilen werden weggelassen, ignorierte sind nicht gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>row {row:,} has the same id with another text, and replaces it</source>
        <translation>Zeile {row:,} hat dieselbe Id mit anderem Text und ersetzt sie</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>row {row} already names {name}</source>
        <translation>Zeile {row} nennt {name} schon</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>scored on {folds} of {all_folds} folds</source>
        <translation>bewertet in {folds} von {all_folds} Folds</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>scores only</source>
        <translation>nur Werte</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees nothing, as no answer is yes</source>
        <translation>sieht nichts, da keine Antwort ja ist</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees {yes:,} yes alone: {loss}</source>
        <translation>sieht nur {yes:,} Ja: {loss}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>share answered yes</source>
        <translation>Anteil mit Antwort ja</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, one cut</source>
        <translation>Softmax, ein Schnitt</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, top label</source>
        <translation>Softmax, bestes Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>sorting…</source>
        <translation>wird sortiert…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>spaCy JSONL</source>
        <translation>spaCy JSONL</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>stay unanswered</source>
        <translation>bleiben unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested: Done turns it into yes</source>
        <translation>vorgeschlagen: „Erledigt“ macht daraus ja</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>tentative: {reason}</source>
        <translation>vorläufig: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>text in “{texts}”</source>
        <translation>Text in „{texts}“</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>the difference between no and unanswered</source>
        <translation>den Unterschied zwischen nein und unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>the file ends in the middle of its list</source>
        <translation>die Datei endet mitten in ihrer Liste</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>the file is damaged here ({splitlines})</source>
        <translation>die Datei ist hier beschädigt ({splitlines})</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>the file {fault}</source>
        <translation>die Datei {fault}</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>the label {name} has no name in the list</source>
        <translation>das Label {name} hat keinen Namen in der Liste</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the model’s probability above 80 %</source>
        <translation>die Wahrscheinlichkeit des Modells über 80 %</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>the new label</source>
        <translation>das neue Label</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>the one answer</source>
        <translation>die eine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>the same with the other learner</source>
        <translation>dasselbe mit dem anderen Lernverfahren</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the state of a posting</source>
        <translation>der Zustand einer Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold follows</source>
        <translation>Schwelle folgt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {number} percent</source>
        <translation>Schwelle {number} Prozent</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, set by you; drag the mark to move it</source>
        <translation>Schwelle {threshold}, von Ihnen gesetzt; zum Verschieben den Strich ziehen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, tuned by Jobtag; drag the mark to move it</source>
        <translation>Schwelle {threshold}, von Jobtag abgestimmt; zum Verschieben den Strich ziehen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}; drag the mark to move it</source>
        <translation>Schwelle {threshold}; zum Verschieben den Strich ziehen</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>title in “{place}”</source>
        <translation>Titel in „{place}“</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>titles apart from texts</source>
        <translation>Titel getrennt von Texten</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/evidence_display.py"/>
        <source>too long to show evidence</source>
        <translation>zu lang für Belege</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>unpacks to more than {bomb_ratio} times its size; the rest was not read</source>
        <translation>enthält entpackt mehr als das {bomb_ratio}-Fache; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>within {share} points</source>
        <translation>bis {share} Punkte</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>without this; a minus works before any term</source>
        <translation>ohne dieses; ein Minus geht vor jedem Begriff</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>words that begin like this</source>
        <translation>Wörter, die so anfangen</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>yes answers</source>
        <translation>Ja-Antworten</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>yes-or-no questions</source>
        <translation>Ja-oder-Nein-Fragen</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>you said {answer}, but {model} says {share}</source>
        <translation>Ihre Antwort: {answer}, aber {model} sagt {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{about} · new scores follow</source>
        <translation>{about} · neue Werte folgen</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{beside} is write-protected, so the project next to it cannot be changed. Make it writable, then try again.</source>
        <translation>{beside} ist schreibgeschützt, daher lässt sich das Projekt daneben nicht ändern. Machen Sie den Ordner beschreibbar, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: this cannot be found out ({error}).</source>
        <translation>{cases}: Das ließ sich nicht ermitteln ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: {number:,}.</source>
        <translation>{cases}: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{cells} cells where the first row has {width}</source>
        <translation>{cells} Zellen, wo die erste Zeile {width} hat</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds a number for each label: 1 is yes, 0 is no, and what is between is a prediction.</source>
        <translation>{column} enthält eine Zahl je Label: 1 ist ja, 0 ist nein, dazwischen ist eine Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds sentences rather than names of labels. Where are the labels?</source>
        <translation>{column} enthält Sätze statt Namen von Labels. Wo sind die Labels?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds texts and stays a field; --labels {column} takes it as labels.</source>
        <translation>{column} enthält Texte und bleibt ein Feld; --labels {column} nimmt sie als Labels.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds yes or no. Is it a label?</source>
        <translation>{column} enthält ja oder nein. Ist das ein Label?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds {size} numbers a row, one for each label. What are the labels&apos; names?</source>
        <translation>{column} enthält {size} Zahlen je Zeile, eine je Label. Wie heißen die Labels?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds sentences rather than names of labels; take them with --labels {column}, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} in „{file}“ enthält Sätze statt Namen von Labels; nehmen Sie sie mit --labels {column}, oder importieren Sie ohne Labels mit --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, and {given} names were given; give as many names as there are numbers.</source>
        <translation>{column} in „{file}“ enthält {size} Zahlen je Zeile, angegeben sind {given} Namen; geben Sie so viele Namen wie Zahlen an.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, one for each label; give the names with --label-names A,B,… in this order, or take the numbers as names with --yes.</source>
        <translation>{column} in „{file}“ enthält {size} Zahlen je Zeile, eine je Label; geben Sie die Namen mit --label-names A,B,… in dieser Folge an, oder nehmen Sie mit --yes die Zahlen als Namen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; marks places in the texts, not whole postings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>{column} in „{file}“ markiert Textstellen, nicht ganze Anzeigen; importieren Sie ohne Labels mit --labels &quot;&quot; oder mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; says yes or no instead of naming labels; rename the column to the label and take it with --label-columns, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} in „{file}“ enthält Ja oder Nein statt Namen von Labels; benennen Sie die Spalte nach dem Label und nehmen Sie sie mit --label-columns, oder importieren Sie ohne Labels mit --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; {verb}, with yes or no in the cells; take it with --label-columns {column}, or import it as a field with --yes.</source>
        <translation>{column} in „{file}“ {verb}, mit ja oder nein in den Zellen; nehmen Sie das mit --label-columns {column}, oder importieren Sie es als Feld mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} marks places in the texts, not whole postings. Import without labels?</source>
        <translation>{column} markiert Textstellen, nicht ganze Anzeigen. Ohne Labels importieren?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} says yes or no instead of naming labels. Where are the labels?</source>
        <translation>{column} enthält Ja oder Nein statt Namen von Labels. Wo stehen die Labels?</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>{container} by its columns</source>
        <translation>{container} nach den Spalten</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{deleted} and their {answers}</source>
        <translation>{deleted}, mit {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{done:,} of {n} postings done ({share})</source>
        <translation>
            <numerusform>{done:,} von {n} Anzeige erledigt ({share})</numerusform>
            <numerusform>{done:,} von {n} Anzeigen erledigt ({share})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} hold numbers from 0 to 1. Are they a program&apos;s probabilities of labels?</source>
        <translation>{few} enthalten Zahlen von 0 bis 1. Sind es Wahrscheinlichkeiten eines Programms für Labels?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; hold numbers from 0 to 1, as a program&apos;s probabilities; take them as predictions with --label-columns {scores}, or import them as fields with --yes.</source>
        <translation>{few} in „{file}“ enthalten Zahlen von 0 bis 1, wie Wahrscheinlichkeiten eines Programms; nehmen Sie sie als Vorhersagen mit --label-columns {scores}, oder importieren Sie sie als Felder mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; may hold labels; name their column with --labels, such as --labels {qualified}, or import without labels with --yes.</source>
        <translation>{few} in „{file}“ könnten Labels enthalten; nennen Sie die Spalte mit --labels, zum Beispiel --labels {qualified}, oder importieren Sie ohne Labels mit --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} may hold labels. Which one does?</source>
        <translation>{few} könnten Labels enthalten. Welche ist es?</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>{file} cannot be read and written at once. Name another file to write.</source>
        <translation>{file} kann nicht zugleich gelesen und geschrieben werden. Nennen Sie eine andere Datei zum Schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{file} cannot be saved in this format. Choose a name that ends in {endings}.</source>
        <translation>{file} lässt sich nicht in diesem Format speichern. Wählen Sie einen Namen, der auf {endings} endet.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} has no row to classify.</source>
        <translation>{file} hat keine Zeile zum Klassifizieren.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>{file} is restored. The damaged file is now {other} beside it.</source>
        <translation>{file} ist wiederhergestellt. Die beschädigte Datei heißt jetzt {other} und liegt daneben.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} is the file that was classified. Save the results under another name.</source>
        <translation>{file} ist die klassifizierte Datei. Speichern Sie die Ergebnisse unter einem anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} names {label}, which was deleted meanwhile. Import it again.</source>
        <translation>{file} nennt {label}, das inzwischen gelöscht wurde. Importieren Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} updates postings of an import that was undone meanwhile. Import it again.</source>
        <translation>{file} ändert Anzeigen eines Imports, der inzwischen rückgängig gemacht wurde. Importieren Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{file} with labels</source>
        <translation>{file} mit Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, Zeile {row}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{found} has no probability to compare with. {like_this}</source>
        <translation>{found} hat keine Wahrscheinlichkeit zum Vergleichen. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal} would be {value}</source>
        <translation>{goal} ergäbe {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal}: nothing to tune on yet</source>
        <translation>{goal}: noch nichts zum Abstimmen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label} in this project.</source>
        <translation>{key} gehört in diesem Projekt zu {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label}. Swap their keys, or press another one.</source>
        <translation>{key} gehört zu {label}. Tauschen Sie die Tasten, oder drücken Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is for copying and selecting text.</source>
        <translation>{key} dient zum Kopieren und Auswählen von Text.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for actions.</source>
        <translation>{key} ist für Aktionen reserviert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for labels.</source>
        <translation>{key} ist für Labels reserviert.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is the key of {action}. Swap their keys, or press another one.</source>
        <translation>{key} ist die Taste für {action}. Tauschen Sie die Tasten, oder drücken Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} moves around in the window.</source>
        <translation>{key} bewegt sich im Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} now answers {label}.</source>
        <translation>{key} beantwortet jetzt {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} opens a menu.</source>
        <translation>{key} öffnet ein Menü.</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} as they were</source>
        <translation>{labels:,} wie zuvor</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} changed</source>
        <translation>{labels:,} geändert</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{labels} and {rest} more</source>
        <translation>{labels} und {rest} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{labels} in the file, {n} are new</source>
        <translation>
            <numerusform>{labels} in der Datei, davon {n} neu</numerusform>
            <numerusform>{labels} in der Datei, davon {n} neu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{label}  (new)</source>
        <translation>{label}  (neu)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>{label} cannot be merged and receive another label at once. Choose one of both.</source>
        <translation>{label} kann nicht zusammengeführt werden und zugleich ein anderes Label aufnehmen. Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{label} comes closest</source>
        <translation>{label} kommt am nächsten</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is answered for every done posting</source>
        <translation>{label} ist für jede erledigte Anzeige beantwortet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered for {n} done postings.</source>
        <translation>
            <numerusform>{label} ist für {n} erledigte Anzeige unbeantwortet.</numerusform>
            <numerusform>{label} ist für {n} erledigte Anzeigen unbeantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered so far.</source>
        <translation>{label} ist bisher unbeantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {answer}</source>
        <translation>{label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {here} here, but {there} in a nearly identical posting</source>
        <translation>{label}: hier {here}, aber {there} in einer fast gleichen Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>{label}: {share}, threshold {threshold}</source>
        <translation>{label}: {share}, Schwelle {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}?</source>
        <translation>{label}?</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{low} to {high} on random halves</source>
        <translation>{low} bis {high} auf zufälligen Hälften</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{minutes:.0f} min left</source>
        <translation>noch {minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>{missing:,} of the {features:,} features of the model cannot be put into words, since postings that it learned from were deleted or changed. Train the project, then export it.</source>
        <translation>{missing:,} der {features:,} Merkmale des Modells lassen sich nicht in Worte fassen, weil Anzeigen, aus denen es lernte, gelöscht oder geändert wurden. Trainieren Sie das Projekt, und exportieren Sie dann.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{named} stays a field, since a program collected these postings; --labels {named} takes it as labels.</source>
        <translation>{named} bleibt ein Feld, da ein Programm diese Anzeigen gesammelt hat; --labels {named} nimmt es als Labels.</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <location filename="../../app/session/files.py"/>
        <source>{names} and {left:,} more</source>
        <translation>{names} und {left:,} weitere</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} und {names_2} weitere</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name} as a file</source>
        <translation>{name} als Datei</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} contains invalid data ({error}), so nothing more is written to it. Find out more with: jobtag check {name}</source>
        <translation>{name} enthält ungültige Daten ({error}), daher wird nichts mehr hineingeschrieben. Mehr erfahren Sie mit: jobtag check {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>{name} had too few answers when this was drawn.</source>
        <translation>{name} hatte zu wenige Antworten, als dies gezeichnet wurde.</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>{name} holds {item} that Jobtag did not make ({item_name}) and that could change your answers, so it was not opened. Ask for the file again, or restore a backup.</source>
        <translation>{name} enthält {item}, nicht von Jobtag ({item_name}), was Ihre Antworten ändern könnte, und wurde nicht geöffnet. Bitten Sie noch einmal um die Datei, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>{name} is assigned from {threshold}</source>
        <translation>{name} wird ab {threshold} zugewiesen</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{name} is being read elsewhere. Close it there, then try again.</source>
        <translation>{name} wird anderswo gelesen. Schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is damaged, so nothing more is written to it. Restore a backup of it, or copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>{name} ist beschädigt, daher wird nichts mehr hineingeschrieben. Stellen Sie eine Sicherung wieder her, oder kopieren Sie das Lesbare mit: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>{name} is in a folder that {service} synchronises. {service} can replace it while it is open or leave two versions of it. Keep it in another folder, and put copies or exports there.</source>
        <translation>{name} liegt in einem Ordner, den {service} synchronisiert. {service} kann es ersetzen, während es offen ist, oder zwei Fassungen hinterlassen. Bewahren Sie es in einem anderen Ordner auf, und legen Sie Kopien oder Exporte dorthin.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{name} is in no group. Edit the label to give it one.</source>
        <translation>{name} ist in keiner Gruppe. Bearbeiten Sie das Label, um ihm eine zu geben.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} is new</source>
        <translation>{name} ist neu</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is no longer reachable. Check that its drive is connected.</source>
        <translation>{name} ist nicht mehr erreichbar. Prüfen Sie, ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in another window. Close it there first; the window can also open it read-only.</source>
        <translation>{name} ist in einem anderen Fenster offen. Schließen Sie es dort; das Fenster kann es auch nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in process {number} on {computer}. Close it there first; the window can also open it read-only.</source>
        <translation>{name} ist in Prozess {number} auf {computer} offen. Schließen Sie es dort; das Fenster kann es auch nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is read-only here. Save it under another name to change it.</source>
        <translation>{name} ist hier schreibgeschützt. Speichern Sie es unter einem anderen Namen, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} needs examples</source>
        <translation>{name} braucht Beispiele</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was moved or deleted while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} wurde verschoben oder gelöscht, während es offen war, daher lässt sich darin nichts mehr speichern. Speichern Sie eine Kopie, um Ihre Arbeit zu behalten.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was overwritten by another program while it was open. Nothing more is written to it. Close it, then open it again or restore a backup.</source>
        <translation>{name} wurde von einem anderen Programm überschrieben, während es offen war. Es wird nichts mehr hineingeschrieben. Schließen Sie es, und öffnen Sie es wieder, oder stellen Sie eine Sicherung her.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was replaced while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} wurde ersetzt, während es offen war, daher lässt sich darin nichts mehr speichern. Speichern Sie eine Kopie, um Ihre Arbeit zu behalten.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{name}, for programs</source>
        <translation>{name}, für Programme</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, high (%)</source>
        <translation>{name}, oben (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, low (%)</source>
        <translation>{name}, unten (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>{name}: F1 {f1}, threshold {moved}</source>
        <translation>{name}: F1 {f1}, Schwelle {moved}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name}: what the threshold changes</source>
        <translation>{name}: was die Schwelle ändert</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no</source>
        <translation>{name}: {yes:,} ja, {no:,} nein</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no, {wanted:,} wanted</source>
        <translation>{name}: {yes:,} ja, {no:,} nein, {wanted:,} gewünscht</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} fewer</source>
        <translation>{number:,} weniger</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} more</source>
        <translation>{number:,} mehr</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>{number} percent</source>
        <translation>{number} Prozent</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{number}, trained on {date}</source>
        <translation>{number}, trainiert am {date}</translation>
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
        <translation>{number}&#xa0;Punkte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} answered: {yes:,} yes, {no:,} no</source>
        <translation>
            <numerusform>{n} beantwortet: {yes:,} ja, {no:,} nein</numerusform>
            <numerusform>{n} beantwortet: {yes:,} ja, {no:,} nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/labels.py"/>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} answers belonged to postings that could not be read.</source>
        <translation>
            <numerusform>{n} Antwort gehörte zu einer unlesbaren Anzeige.</numerusform>
            <numerusform>{n} Antworten gehörten zu unlesbaren Anzeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} answers were given or changed since it was trained.</source>
        <translation>
            <numerusform>Seit dem Training kam {n} Antwort hinzu oder wurde geändert.</numerusform>
            <numerusform>Seit dem Training kamen {n} Antworten hinzu oder wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer answers</source>
        <translation>
            <numerusform>{n} Antwort weniger</numerusform>
            <numerusform>{n} Antworten weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} fewer mistakes</source>
        <translation>
            <numerusform>{n} Fehler weniger</numerusform>
            <numerusform>{n} Fehler weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer notes</source>
        <translation>
            <numerusform>{n} Notiz weniger</numerusform>
            <numerusform>{n} Notizen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings</source>
        <translation>
            <numerusform>{n} Anzeige weniger</numerusform>
            <numerusform>{n} Anzeigen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings done</source>
        <translation>
            <numerusform>{n} erledigte Anzeige weniger</numerusform>
            <numerusform>{n} erledigte Anzeigen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} gain {label}</source>
        <translation>
            <numerusform>{n} bekommt {label}</numerusform>
            <numerusform>{n} bekommen {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>{n} groups of similar labels</source>
        <translation>
            <numerusform>{n} Gruppe ähnlicher Labels</numerusform>
            <numerusform>{n} Gruppen ähnlicher Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} imports lost their names; all their postings are shown.</source>
        <translation>
            <numerusform>{n} Import verlor den Namen; alle Anzeigen sind zu sehen.</numerusform>
            <numerusform>{n} Importe verloren den Namen; alle Anzeigen sind zu sehen.</numerusform>
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
            <numerusform>{n} Label</numerusform>
            <numerusform>{n} Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/label_list.py"/>
        <source>{n} labels added</source>
        <translation>
            <numerusform>{n} Label hinzugefügt</numerusform>
            <numerusform>{n} Labels hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} labels had too few answers and got no model.</source>
        <translation>
            <numerusform>{n} Label hatte zu wenige Antworten und bekam kein Modell.</numerusform>
            <numerusform>{n} Labels hatten zu wenige Antworten und bekamen kein Modell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels left out</source>
        <translation>
            <numerusform>{n} Label weggelassen</numerusform>
            <numerusform>{n} Labels weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} labels lost their names and are called Recovered label with a number.</source>
        <translation>
            <numerusform>{n} Label verlor den Namen und heißt „Gerettetes Label“ mit einer Nummer.</numerusform>
            <numerusform>{n} Labels verloren den Namen und heißen „Gerettetes Label“ mit einer Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels renamed or merged</source>
        <translation>
            <numerusform>{n} Label umbenannt oder zusammengeführt</numerusform>
            <numerusform>{n} Labels umbenannt oder zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>{n} labels selected</source>
        <translation>
            <numerusform>{n} Label ausgewählt</numerusform>
            <numerusform>{n} Labels ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} looked at: {kept:,} kept, {changed:,} changed</source>
        <translation>
            <numerusform>{n} angesehen: {kept:,} behalten, {changed:,} geändert</numerusform>
            <numerusform>{n} angesehen: {kept:,} behalten, {changed:,} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} lose {label}</source>
        <translation>
            <numerusform>{n} verliert {label}</numerusform>
            <numerusform>{n} verlieren {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/recovery.py"/>
        <source>{n} losses are listed.</source>
        <translation>
            <numerusform>ein Verlust ist aufgeführt.</numerusform>
            <numerusform>{n} Verluste sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more answers</source>
        <translation>
            <numerusform>{n} Antwort mehr</numerusform>
            <numerusform>{n} Antworten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{n} more labels are hidden. Done answers them too.</source>
        <translation>
            <numerusform>{n} weiteres Label ist ausgeblendet. „Erledigt“ beantwortet es auch.</numerusform>
            <numerusform>{n} weitere Labels sind ausgeblendet. „Erledigt“ beantwortet sie auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} more mistakes</source>
        <translation>
            <numerusform>{n} Fehler mehr</numerusform>
            <numerusform>{n} Fehler mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more no</source>
        <translation>
            <numerusform>noch {n} nein</numerusform>
            <numerusform>noch {n} nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more notes</source>
        <translation>
            <numerusform>{n} Notiz mehr</numerusform>
            <numerusform>{n} Notizen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings</source>
        <translation>
            <numerusform>{n} Anzeige mehr</numerusform>
            <numerusform>{n} Anzeigen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings done</source>
        <translation>
            <numerusform>{n} erledigte Anzeige mehr</numerusform>
            <numerusform>{n} erledigte Anzeigen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more yes</source>
        <translation>
            <numerusform>noch {n} ja</numerusform>
            <numerusform>noch {n} ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>{n} near-identical postings are to do</source>
        <translation>
            <numerusform>{n} fast gleiche Anzeige ist offen</numerusform>
            <numerusform>{n} fast gleiche Anzeigen sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>{n} new answers</source>
        <translation>
            <numerusform>{n} neue Antwort</numerusform>
            <numerusform>{n} neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels</source>
        <translation>
            <numerusform>{n} neues Label</numerusform>
            <numerusform>{n} neue Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels so far: {labels}.</source>
        <translation>
            <numerusform>Bisher {n} neues Label: {labels}.</numerusform>
            <numerusform>Bisher {n} neue Labels: {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} of {all:,} postings are done. Each label is answered yes or no on its own; what is neither is unanswered and counts nowhere.</source>
        <translation>
            <numerusform>{n} von {all:,} Anzeigen ist erledigt. Jedes Label wird für sich mit ja oder nein beantwortet; was keines von beiden ist, gilt als unbeantwortet und zählt nirgends.</numerusform>
            <numerusform>{n} von {all:,} Anzeigen sind erledigt. Jedes Label wird für sich mit ja oder nein beantwortet; was keines von beiden ist, gilt als unbeantwortet und zählt nirgends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} of {labels} have {yes}; {missing:,} more to go.</source>
        <translation>
            <numerusform>{n} von {labels} hat {yes}; noch {missing:,} zu geben.</numerusform>
            <numerusform>{n} von {labels} haben {yes}; noch {missing:,} zu geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} of {postings:,} randomly selected postings change: {changes}.</source>
        <translation>
            <numerusform>{n} von {postings:,} zufällig gewählten Anzeigen ändert sich: {changes}.</numerusform>
            <numerusform>{n} von {postings:,} zufällig gewählten Anzeigen ändern sich: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} anderen Zeile</numerusform>
            <numerusform>{n} anderen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
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
            <numerusform>{n} Anzeige</numerusform>
            <numerusform>{n} Anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings came back as to do, without what a list shows beside their text.</source>
        <translation>
            <numerusform>{n} Anzeige kam als offen zurück, ohne was die Liste neben dem Text zeigt.</numerusform>
            <numerusform>{n} Anzeigen kamen als offen zurück, ohne was die Liste neben dem Text zeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} postings change: {changes}.</source>
        <translation>
            <numerusform>{n} Anzeige ändert sich: {changes}.</numerusform>
            <numerusform>{n} Anzeigen ändern sich: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings classified</source>
        <translation>
            <numerusform>{n} Anzeige klassifiziert</numerusform>
            <numerusform>{n} Anzeigen klassifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} postings done, {todo:,} to do</source>
        <translation>
            <numerusform>{n} Anzeige erledigt, {todo:,} offen</numerusform>
            <numerusform>{n} Anzeigen erledigt, {todo:,} offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label} and lose {source}.</source>
        <translation>
            <numerusform>{n} Anzeige bekommt {label} und verliert {source}.</numerusform>
            <numerusform>{n} Anzeigen bekommen {label} und verlieren {source}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label}.</source>
        <translation>
            <numerusform>{n} Anzeige bekommt {label}.</numerusform>
            <numerusform>{n} Anzeigen bekommen {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as none of the labels applies; --empty untagged takes it as not tagged yet.</source>
        <translation>
            <numerusform>{n} Anzeige hat eine leere Liste von Labels; das heißt, keines trifft zu; --empty untagged nimmt sie als nicht gekennzeichnet.</numerusform>
            <numerusform>{n} Anzeigen haben eine leere Liste von Labels; das heißt, keines trifft zu; --empty untagged nimmt sie als nicht gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as not tagged yet; --empty none takes it as none of the labels applies.</source>
        <translation>
            <numerusform>{n} Anzeige hat eine leere Liste von Labels und gilt als nicht gekennzeichnet; --empty none heißt, keines trifft zu.</numerusform>
            <numerusform>{n} Anzeigen haben eine leere Liste von Labels und gelten als nicht gekennzeichnet; --empty none heißt, keines trifft zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_form.py"/>
        <source>{n} postings have an empty list of labels.</source>
        <translation>
            <numerusform>{n} Anzeige hat eine leere Liste von Labels.</numerusform>
            <numerusform>{n} Anzeigen haben eine leere Liste von Labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have labels of a program with probabilities: suggestions, not answers.</source>
        <translation>
            <numerusform>{n} Anzeige hat Labels eines Programms mit Wahrscheinlichkeiten: Vorschläge, keine Antworten.</numerusform>
            <numerusform>{n} Anzeigen haben Labels eines Programms mit Wahrscheinlichkeiten: Vorschläge, keine Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} postings have labels on which the rows disagree. These stay unanswered.</source>
        <translation>
            <numerusform>{n} Anzeige hat Labels, bei denen die Zeilen sich widersprechen. Diese bleiben unbeantwortet.</numerusform>
            <numerusform>{n} Anzeigen haben Labels, bei denen die Zeilen sich widersprechen. Diese bleiben unbeantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings lost the full text; their titles and first words are kept.</source>
        <translation>
            <numerusform>{n} Anzeige verlor den vollen Text; Titel und erste Wörter sind da.</numerusform>
            <numerusform>{n} Anzeigen verloren den vollen Text; Titel und erste Wörter sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings shown</source>
        <translation>
            <numerusform>{n} Anzeige gezeigt</numerusform>
            <numerusform>{n} Anzeigen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} postings would come in</source>
        <translation>
            <numerusform>{n} Anzeige würde importiert</numerusform>
            <numerusform>{n} Anzeigen würden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{n} ready labels</source>
        <translation>
            <numerusform>{n} fertiges Label</numerusform>
            <numerusform>{n} fertige Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} rows are left out so far:</source>
        <translation>
            <numerusform>{n} Zeile wird bisher ausgelassen:</numerusform>
            <numerusform>{n} Zeilen werden bisher ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>{n} rows left out so far (row {row:,}: {reason}).</source>
        <translation>
            <numerusform>{n} Zeile bisher ausgelassen (Zeile {row:,}: {reason}).</numerusform>
            <numerusform>{n} Zeilen bisher ausgelassen (Zeile {row:,}: {reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} rows left out, which had no text or could not be read</source>
        <translation>
            <numerusform>{n} Zeile ausgelassen, die keinen Text hatte oder unlesbar war</numerusform>
            <numerusform>{n} Zeilen ausgelassen, die keinen Text hatten oder unlesbar waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were about a posting that another row is about, and were merged.</source>
        <translation>
            <numerusform>{n} Zeile handelte von derselben Anzeige wie eine andere und wurde mit ihr vereint.</numerusform>
            <numerusform>{n} Zeilen handelten von denselben Anzeigen wie andere und wurden mit ihnen vereint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were replaced by a later row with the same id.</source>
        <translation>
            <numerusform>{n} Zeile wurde durch eine spätere mit derselben Id ersetzt.</numerusform>
            <numerusform>{n} Zeilen wurden durch spätere mit derselben Id ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{n} rows were skipped; all others are in.</source>
        <translation>
            <numerusform>{n} Zeile wurde übersprungen; alle anderen sind importiert.</numerusform>
            <numerusform>{n} Zeilen wurden übersprungen; alle anderen sind importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single cells</source>
        <translation>
            <numerusform>{n} einzelne Zelle</numerusform>
            <numerusform>{n} einzelne Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single rows</source>
        <translation>
            <numerusform>{n} einzelne Zeile</numerusform>
            <numerusform>{n} einzelne Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>{n} suggested become yes, the others no</source>
        <translation>
            <numerusform>{n} vorgeschlagenes wird ja, die anderen nein</numerusform>
            <numerusform>{n} vorgeschlagene werden ja, die anderen nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} texts came back changed by the damage.</source>
        <translation>
            <numerusform>{n} Text kam durch den Schaden verändert zurück.</numerusform>
            <numerusform>{n} Texte kamen durch den Schaden verändert zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{n} were in the project already.</source>
        <translation>
            <numerusform>{n} war schon im Projekt.</numerusform>
            <numerusform>{n} waren schon im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, all known to the model</source>
        <translation>
            <numerusform>{n} Wort, dem Modell bekannt</numerusform>
            <numerusform>{n} Wörter, alle dem Modell bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, none known to the model</source>
        <translation>
            <numerusform>{n} Wort, dem Modell unbekannt</numerusform>
            <numerusform>{n} Wörter, keines dem Modell bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>{n} yes answers</source>
        <translation>
            <numerusform>{n} Ja-Antwort</numerusform>
            <numerusform>{n} Ja-Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} yes answers and {no:,} no</source>
        <translation>
            <numerusform>{n} Ja-Antwort und {no:,} Nein-Antworten</numerusform>
            <numerusform>{n} Ja-Antworten und {no:,} Nein-Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{n}&#xa0;points</source>
        <translation>
            <numerusform>{n}&#xa0;Punkt</numerusform>
            <numerusform>{n}&#xa0;Punkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{out} is no name for a picture. Choose one that ends in .png.</source>
        <translation>{out} ist kein Name für ein Bild. Wählen Sie einen, der auf .png endet.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} already exists. Choose another name for the recovered project.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen für das gerettete Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} already exists. Choose another name, or open it instead.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>{path} already exists. Choose another name.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} begins with nothing but zeros, which a failing disk may cause. Restore a backup of it.</source>
        <translation>{path} beginnt mit lauter Nullen, was ein defekter Datenträger verursachen kann. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be created: {reason}. Choose another folder.</source>
        <translation>{path} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} cannot be read: {reason}. Check its drive.</source>
        <translation>{path} ist nicht lesbar: {reason}. Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be read: {reason}. Check the file and its folder.</source>
        <translation>{path} ist nicht lesbar: {reason}. Prüfen Sie die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/store/model_copies.py"/>
        <source>{path} cannot be written: {reason}. Choose another name.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>{path} cannot be written: {reason}. {advice}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. {advice}</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} does not exist. Check the name, or create it with: jobtag new {path}</source>
        <translation>{path} gibt es nicht. Prüfen Sie den Namen, oder legen Sie es an mit: jobtag new {path}</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a database of another program, not a Jobtag project. Choose a .jobtag file.</source>
        <translation>{path} ist die Datenbank eines anderen Programms, kein Jobtag-Projekt. Wählen Sie eine .jobtag-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a folder. Give the name of a .jobtag file in it.</source>
        <translation>{path} ist ein Ordner. Geben Sie den Namen einer .jobtag-Datei darin an.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is empty, so it is not a Jobtag project. Restore a backup, or create a new project.</source>
        <translation>{path} ist leer, also kein Jobtag-Projekt. Stellen Sie eine Sicherung wieder her, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is not a Jobtag project. To use its postings, import it into a project.</source>
        <translation>{path} ist kein Jobtag-Projekt. Um die Anzeigen zu verwenden, importieren Sie die Datei in ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is write-protected. Copy it to a folder where you may write.</source>
        <translation>{path} ist schreibgeschützt. Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed.</source>
        <translation>{path} stammt von einem neueren Jobtag. Aktualisieren Sie Jobtag, um es zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by an older Jobtag and can only be read here. Copy it to a folder where you may write, then open it.</source>
        <translation>{path} stammt von einem älteren Jobtag und ist hier nur lesbar. Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie es dort.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stepper.py"/>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>{place:,} of {total:,}</source>
        <translation>{place:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>{points} of {name} F1</source>
        <translation>{points} {name}-F1</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} an hour</source>
        <translation>{postings:,} je Stunde</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} done</source>
        <translation>{postings:,} erledigt</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} not tagged</source>
        <translation>{postings:,} nicht gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} today</source>
        <translation>{postings:,} heute</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} with an empty list of labels</source>
        <translation>{postings:,} mit leerer Liste von Labels</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>{postings} {label} is deleted; undo brings it back.</source>
        <translation>{postings} {label} wird gelöscht; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{postings}, {labels}, {yes:.2f} yes answers a posting</source>
        <translation>{postings}, {labels}, {yes:.2f} Ja-Antworten je Anzeige</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second</source>
        <translation>{postings}, {rate:,.0f} je Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second, {left}</source>
        <translation>{postings}, {rate:,.0f} je Sekunde, {left}</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{project} cannot be opened for writing: {reason}. Copy it to a folder where you may write.</source>
        <translation>{project} lässt sich nicht zum Schreiben öffnen: {reason}. Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{project} does not exist. Check the name, or create it with: jobtag new {project}</source>
        <translation>{project} gibt es nicht. Prüfen Sie den Namen, oder legen Sie es an mit: jobtag new {project}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{project} report</source>
        <translation>Bericht {project}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{project}: report</source>
        <translation>{project}: Bericht</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{rows:,} skipped</source>
        <translation>{rows:,} übersprungen</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{seconds:.0f} s left</source>
        <translation>noch {seconds:.0f} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{sentence} (and {n} more labels)</source>
        <translation>
            <numerusform>{sentence} (und {n} weiteres Label)</numerusform>
            <numerusform>{sentence} (und {n} weitere Labels)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>{sentence}: labels in {where}.</source>
        <translation>{sentence}: Labels in {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{sentence}; {labels} gain most.</source>
        <translation>
            <numerusform>{sentence}; {labels} gewinnt am meisten.</numerusform>
            <numerusform>{sentence}; {labels} gewinnen am meisten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>{share} in 10 are missed</source>
        <translation>{share} von 10 fehlen</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{share} yes</source>
        <translation>{share} ja</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{shown:,} of {total:,} shown</source>
        <translation>{shown:,} von {total:,} gezeigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{signed} postings</source>
        <translation>
            <numerusform>{signed} Anzeige</numerusform>
            <numerusform>{signed} Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{table}: {unread} could not be read.</source>
        <translation>{table}: {unread} unlesbar.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} in &quot;{file}&quot; is named like a text, but holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>{texts} in „{file}“ heißt wie ein Text, enthält aber {what}; nennen Sie die Spalte mit --text COL ({few}), oder fahren Sie mit --yes fort.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} is named like a text, but holds {what}. Which column is the text?</source>
        <translation>{texts} heißt wie ein Text, enthält aber {what}. Welche Spalte ist der Text?</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>{title} as suggested</source>
        <translation>{title} wie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} has its own key again.</source>
        <translation>{title} hat wieder die eigene Taste.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>{title} must be a number from {least:g} to {most:g}.</source>
        <translation>{title} muss eine Zahl von {least:g} bis {most:g} sein.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} no longer has a key; it stays in its menu.</source>
        <translation>{title} hat keine Taste mehr; es bleibt im Menü.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} now has the key {key}.</source>
        <translation>{title} hat jetzt die Taste {key}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>{title}: done.</source>
        <translation>{title}: fertig.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuned with the next training.</source>
        <translation>{title}: wird beim nächsten Training abgestimmt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuning…</source>
        <translation>{title}: wird abgestimmt…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>{title}: {keys}, changed</source>
        <translation>{title}: {keys}, geändert</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{trouble} Press Enter and then another key.</source>
        <translation>{trouble} Drücken Sie Eingabe und dann eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>{trouble} Press Retrain to make a new one.</source>
        <translation>{trouble} Drücken Sie „Neu trainieren“, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>{values} values where there are {attributes} attributes</source>
        <translation>{values} Werte, wo es {attributes} Attribute gibt</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{verdict} says whether the label in {column} applies; a label without a row is unanswered.</source>
        <translation>{verdict} sagt, ob das Label in {column} zutrifft; ein Label ohne Zeile ist unbeantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, most of them unknown to the model</source>
        <translation>{words}, die meisten dem Modell unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, {known:,} known to the model</source>
        <translation>{words}, davon {known:,} dem Modell bekannt</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{written} is not a probability. {like_this}</source>
        <translation>{written} ist keine Wahrscheinlichkeit. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/core/dates.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{yes} and {no}</source>
        <translation>{yes} und {no}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>– left out</source>
        <translation>– weggelassen</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>“{bounds}” counts in these scores, not in a label&apos;s own.</source>
        <translation>„{bounds}“ zählt in diesen Werten, nicht in denen eines Labels.</translation>
    </message>
</context>
</TS>
