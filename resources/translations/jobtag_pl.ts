<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>jobtag</name>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; does not say how many workers. Write local:4 for four of them.</source>
        <translation>„{address}” nie mówi, ile procesów. Wpisz local:4, aby użyć czterech.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; is not an address. Write tcp://host:8786, or local:4.</source>
        <translation>„{address}” nie jest adresem. Wpisz tcp://host:8786 albo local:4.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>„{each}” już istnieje. Wybierz inną nazwę albo pozwól na zastąpienie.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; is a folder; choose the name of a file in it.</source>
        <translation>„{each}” to folder; wybierz nazwę pliku w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; begins with a row that cannot be used ({fault}); mend that row.</source>
        <translation>„{file}” zaczyna się wierszem, którego nie można użyć ({fault}); popraw ten wiersz.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its annotations are places in the texts or other texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}” pochodzi z Argilli, ale adnotacje to fragmenty lub inne teksty; zaimportuj bez etykiet z --labels &quot;&quot; albo z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its responses are ratings, rankings or places in the texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}” pochodzi z Argilli, ale odpowiedzi to oceny, rankingi lub fragmenty; zaimportuj bez etykiet z --labels &quot;&quot; albo z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but its results hold no choices but places or give ratings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}” pochodzi z Label Studio, ale wyniki nie zawierają wyborów, tylko fragmenty lub oceny; zaimportuj bez etykiet z --labels &quot;&quot; albo z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but which column holds the choices is unclear; name it with --labels COL, or import without labels with --labels &quot;&quot;.</source>
        <translation>„{file}” pochodzi z Label Studio, ale nie wiadomo, która kolumna zawiera wybory; podaj ją z --labels COL albo zaimportuj bez etykiet z --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>&quot;{file}&quot; comes from Prodigy, but its lines highlight spans of texts instead of labelling them; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>„{file}” pochodzi z Prodigy, ale wiersze zaznaczają fragmenty zamiast etykietować teksty; zaimportuj bez etykiet z --labels &quot;&quot; albo z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{file}&quot; contains no list of postings. It should be a list of objects, as pandas writes it with orient=&quot;records&quot;.</source>
        <translation>„{file}” nie zawiera listy ogłoszeń. Powinna to być lista obiektów, jaką pandas zapisuje z orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has more than {most_attributes:,} attributes; remove some.</source>
        <translation>„{file}” ma więcej niż {most_attributes:,} atrybutów; usuń część.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has no @attribute lines; save it again as ARFF or CSV.</source>
        <translation>„{file}” nie ma wierszy @attribute; zapisz plik ponownie jako ARFF lub CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>&quot;{file}&quot; has no column &quot;{asked}&quot;; {there_are}.</source>
        <translation>„{file}” nie ma kolumny „{asked}”; {there_are}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; has {cells:,} columns; remove all but {most_columns:,} or fewer.</source>
        <translation>„{file}” ma {cells:,} kolumn; zostaw najwyżej {most_columns:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{file}&quot; seems to hold labels under {key}, but none could be read from it; name their place with --labels PATH, or import without labels with --yes.</source>
        <translation>„{file}” zdaje się zawierać etykiety pod {key}, ale żadnej nie udało się odczytać; podaj ich miejsce z --labels PATH albo zaimportuj bez etykiet z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{name}&quot; cannot be packed; leave out .gz.</source>
        <translation>„{name}” nie da się spakować; usuń .gz.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{name}&quot; must end in .html or .pdf. Choose one of these endings.</source>
        <translation>„{name}” musi kończyć się na .html lub .pdf. Wybierz jedno z tych rozszerzeń.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{name}&quot; must end in .skops, .joblib or {project}. Choose one of these endings.</source>
        <translation>„{name}” musi kończyć się na .skops, .joblib lub {project}. Wybierz jedno z tych rozszerzeń.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{odd}&quot; is taken as one name; --separator tells what stands between names.</source>
        <translation>„{odd}” jest traktowane jako jedna nazwa; --separator mówi, co stoi między nazwami.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>„{path}” już istnieje. Wybierz inną nazwę albo pozwól na zastąpienie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; cannot be read ({reason}); try a copy of it.</source>
        <translation>„{path}” nie da się odczytać ({reason}); spróbuj z kopią.</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>&quot;{path}&quot; cannot be read as a Parquet file; get an intact copy of it.</source>
        <translation>„{path}” nie da się odczytać jako pliku Parquet; zdobądź nieuszkodzoną kopię.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; cannot be read as a spreadsheet ({error}); save it again, or as CSV.</source>
        <translation>„{path}” nie da się odczytać jako arkusza ({error}); zapisz plik ponownie albo jako CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/writer.py"/>
        <source>&quot;{path}&quot; cannot be read: Jobtag only writes this format.</source>
        <translation>„{path}” nie da się odczytać: Jobtag tylko zapisuje ten format.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; cannot be written ({reason}); choose another place.</source>
        <translation>„{path}” nie da się zapisać ({reason}); wybierz inne miejsce.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains &quot;{filename}&quot;, a path that leads out of it; unpack it with care and check its files.</source>
        <translation>„{path}” zawiera „{filename}”, ścieżkę wychodzącą na zewnątrz; rozpakuj ostrożnie i sprawdź pliki.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains files of different kinds ({names}); unpack it and import one kind.</source>
        <translation>„{path}” zawiera pliki różnych rodzajów ({names}); rozpakuj i zaimportuj jeden rodzaj.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains no file of postings{why}; unpack it and check its files.</source>
        <translation>„{path}” nie zawiera pliku z ogłoszeniami{why}; rozpakuj i sprawdź pliki.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; contains no list of labels. Export one to see the format.</source>
        <translation>„{path}” nie zawiera listy etykiet. Wyeksportuj jakąś, aby zobaczyć format.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; has no column &quot;name&quot;. Its first row should name the columns: {columns}.</source>
        <translation>„{path}” nie ma kolumny „name”. Pierwszy wiersz powinien nazywać kolumny: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheet &quot;{wanted}&quot;; choose one of: {names}.</source>
        <translation>„{path}” nie ma arkusza „{wanted}”; wybierz jeden z: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheets; save it again, or as CSV.</source>
        <translation>„{path}” nie ma arkuszy; zapisz plik ponownie albo jako CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; holds {found:,} files; unpack it and choose from them.</source>
        <translation>„{path}” zawiera {found:,} plików; rozpakuj i wybierz spośród nich.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{path}&quot; is a Jobtag project; open it instead of importing it.</source>
        <translation>„{path}” to projekt Jobtag; otwórz go zamiast importować.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is a damaged zip archive or spreadsheet; get an intact copy, or save it as CSV.</source>
        <translation>„{path}” to uszkodzone archiwum zip lub arkusz; zdobądź nieuszkodzoną kopię albo zapisz jako CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; is a folder; choose the name of a file in it.</source>
        <translation>„{path}” to folder; wybierz nazwę pliku w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{path}&quot; is a web page, such as a form to sign in; download the table again, or rename the page to .html.</source>
        <translation>„{path}” to strona internetowa, na przykład strona logowania; pobierz tabelę ponownie albo zmień rozszerzenie strony na .html.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; is damaged; get an intact copy of it.</source>
        <translation>„{path}” jest uszkodzony; zdobądź nieuszkodzoną kopię.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is encrypted; save it without a password.</source>
        <translation>„{path}” jest zaszyfrowany; zapisz plik bez hasła.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{path}&quot; is no exported model, so it is not replaced. Choose another name.</source>
        <translation>„{path}” nie jest wyeksportowanym modelem, więc nie zostanie zastąpiony. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; is not ARFF, which begins with @relation; save it again as ARFF or CSV.</source>
        <translation>„{path}” nie jest plikiem ARFF, który zaczyna się od @relation; zapisz plik ponownie jako ARFF lub CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is not JSON, which begins with [ or {{. Save it again as JSON or CSV.</source>
        <translation>„{path}” nie jest plikiem JSON, który zaczyna się od [ lub {{. Zapisz plik ponownie jako JSON lub CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is not an ordinary file; save it as a file first.</source>
        <translation>„{path}” nie jest zwykłym plikiem; najpierw zapisz go jako plik.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is not valid JSON. Export a list of labels to see the format.</source>
        <translation>„{path}” nie jest poprawnym JSON. Wyeksportuj listę etykiet, aby zobaczyć format.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is not valid JSON; save the label names again.</source>
        <translation>„{path}” nie jest poprawnym JSON; zapisz nazwy etykiet ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is one object of texts; write each posting as an object of its own, with its text under &quot;text&quot;.</source>
        <translation>„{path}” to jeden obiekt z tekstami; zapisz każde ogłoszenie jako osobny obiekt, z tekstem pod &quot;text&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is packed with gzip; unpack it first.</source>
        <translation>„{path}” jest spakowany przez gzip; najpierw go rozpakuj.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is too large for a list of labels. Choose one with {most_labels:,} or fewer.</source>
        <translation>„{path}” jest za duży na listę etykiet. Wybierz listę z najwyżej {most_labels:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is too large to be read column by column. Write it with orient=&quot;records&quot;.</source>
        <translation>„{path}” jest za duży, by czytać go kolumnami. Zapisz go z orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is too long for a list of label names; choose another file.</source>
        <translation>„{path}” jest za długi na listę nazw etykiet; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is {what}.</source>
        <translation>„{path}” to {what}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; lists no labels. Choose a file with a name for each label.</source>
        <translation>„{path}” nie wymienia etykiet. Wybierz plik z nazwą każdej etykiety.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>&quot;{path}&quot; may be one posting or have one per line; say which with --no-lines or --lines.</source>
        <translation>„{path}” może być jednym ogłoszeniem albo mieć jedno w wierszu; określ to z --no-lines lub --lines.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; may not be read; ask its owner for permission.</source>
        <translation>„{path}” nie wolno czytać; poproś właściciela o uprawnienia.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; may not be written; choose another folder or name.</source>
        <translation>„{path}” nie wolno zapisywać; wybierz inny folder lub nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; says that {count} of its {attributes} attributes are labels, which leaves none for the text; correct the number after -C.</source>
        <translation>„{path}” mówi, że {count} z {attributes} atrybutów to etykiety, więc dla tekstu nie zostaje żaden; popraw liczbę po -C.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; would unpack to far more than a file of its size should hold, and was not opened; save its postings as CSV.</source>
        <translation>„{path}” po rozpakowaniu zawierałby znacznie więcej, niż powinien plik tej wielkości, i nie został otwarty; zapisz ogłoszenia jako CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; {damage}. Try a copy of it.</source>
        <translation>„{path}” {damage}. Spróbuj z kopią.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; already exists. Choose another name, or add --overwrite.</source>
        <translation>„{target}” już istnieje. Wybierz inną nazwę albo dodaj --overwrite.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; is a folder; choose the name of a file in it.</source>
        <translation>„{target}” to folder; wybierz nazwę pliku w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{words}&quot; names no labels; give names such as 0=IT,1=Care, or a file that lists them.</source>
        <translation>„{words}” nie nazywa etykiet; podaj nazwy takie jak 0=IT,1=Opieka albo plik z ich listą.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare the two</source>
        <translation>&amp;Porównaj oba</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare with current</source>
        <translation>&amp;Porównaj z bieżącym</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Wróć</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Pin</source>
        <translation>&amp;Przypnij</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>+ Label</source>
        <translation>+ Etykieta</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means no.</source>
        <translation>-1 w tych kolumnach znaczy nie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means unanswered.</source>
        <translation>-1 w tych kolumnach znaczy bez odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>1 in {share} is missed</source>
        <translation>brakuje 1 na {share}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A .joblib file can run code when it is loaded: load it only if you trust its source.</source>
        <translation>Plik .joblib może przy wczytaniu uruchomić kod: wczytaj go tylko wtedy, gdy ufasz jego źródłu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>A data set exported from Argilla: labels in the submitted responses; suggestions are not answers.</source>
        <translation>Zbiór danych z Argilli: etykiety w przesłanych odpowiedziach; sugestie nie są odpowiedziami.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>A file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>A file from Jobtag</source>
        <translation>Plik z Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>A folder of {files:,} texts, each a posting.</source>
        <translation>Folder z tekstami ({files:,}), każdy to ogłoszenie.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>A goal must be an object with a kind, such as {&quot;kind&quot;: &quot;balanced&quot;}.</source>
        <translation>Cel musi być obiektem z rodzajem, na przykład {&quot;kind&quot;: &quot;balanced&quot;}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A group needs a name. Type one, or dissolve the group.</source>
        <translation>Grupa potrzebuje nazwy. Wpisz ją albo rozwiąż grupę.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>A label is assigned when its probability reaches its threshold. The range holds the middle 80&#xa0;% of the thresholds from random halves of the answers.</source>
        <translation>Etykieta jest przypisywana, gdy jej prawdopodobieństwo osiąga próg. Zakres obejmuje środkowe 80% progów z losowych połówek odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>A label named &quot;{taken}&quot; cannot have a column, since the postings have one of that name; rename it, or choose another format.</source>
        <translation>Etykieta o nazwie „{taken}” nie może mieć kolumny, bo ogłoszenia mają już taką; zmień jej nazwę albo wybierz inny format.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label needs a name. Type one.</source>
        <translation>Etykieta potrzebuje nazwy. Wpisz ją.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>A label&apos;s key is a digit or a letter.</source>
        <translation>Klawisz etykiety to cyfra lub litera.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label&apos;s name has at most {most} characters. Choose a shorter one.</source>
        <translation>Nazwa etykiety ma najwyżej {most} znaków. Wybierz krótszą.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A label&apos;s name is missing. Write it like label:IT or p(IT)&gt;0.8.</source>
        <translation>Brakuje nazwy etykiety. Wpisz na przykład label:IT lub p(IT)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>A learning curve takes at least {fewest} answered postings; there are {answered}. Answer some more.</source>
        <translation>Krzywa uczenia wymaga co najmniej {fewest} ogłoszeń z odpowiedzią; jest {answered}. Odpowiedz na kilka kolejnych.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>A list of labels is a .csv or .json file, which &quot;{name}&quot; is not. Choose such a file.</source>
        <translation>Lista etykiet to plik .csv lub .json, a „{name}” nim nie jest. Wybierz taki plik.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs it.</source>
        <translation>Model, który przypisuje etykiety ogłoszeniom o pracę, każdemu dowolnie wiele. Powstał w programie Jobtag i go wymaga.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs nothing but scikit-learn.</source>
        <translation>Model, który przypisuje etykiety ogłoszeniom o pracę, każdemu dowolnie wiele. Powstał w programie Jobtag i wymaga tylko scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>A note on this posting</source>
        <translation>Notatka do tego ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>A posting must match all terms. Case and accents do not matter. Within quotes, write a quote twice.</source>
        <translation>Ogłoszenie musi pasować do wszystkich terminów. Wielkość liter i znaki diakrytyczne nie mają znaczenia. W cudzysłowie podwój cudzysłów.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/scored_list.py"/>
        <source>A posting that was deleted</source>
        <translation>Usunięte ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>A probability was off by {error:.1f} points on average (expected calibration error over 15 bins, all labels pooled). The mean squared error of the probabilities, the Brier score, is {brier:.3f}. Bars are 95&#xa0;% Wilson intervals; on the dashed line, a probability of 80&#xa0;% comes true in 80&#xa0;% of the cases.</source>
        <translation>Prawdopodobieństwo było błędne średnio o {error:.1f} punktu procentowego (oczekiwany błąd kalibracji w 15 przedziałach, wszystkie etykiety razem). Średni błąd kwadratowy prawdopodobieństw, czyli wynik Briera, wynosi {brier:.3f}. Słupki to 95-procentowe przedziały Wilsona; na linii przerywanej prawdopodobieństwo 80% sprawdza się w 80% przypadków.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>A random sample: an unbiased check.</source>
        <translation>Próba losowa: bezstronna kontrola.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A search can have at most {most} terms like label:IT, not {named:,}. Remove some.</source>
        <translation>Wyszukiwanie może mieć najwyżej {most} terminów takich jak label:IT, a nie {named:,}. Usuń część.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_columns:,} columns; export as JSONL.</source>
        <translation>Arkusz mieści {most_columns:,} kolumn; wyeksportuj jako JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_rows:,} postings; export fewer, or as CSV or JSONL.</source>
        <translation>Arkusz mieści {most_rows:,} ogłoszeń; wyeksportuj mniej albo jako CSV lub JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>A table from potato: the columns with ::: are labels, filled where the label was chosen.</source>
        <translation>Tabela z potato: kolumny z ::: to etykiety, wypełnione tam, gdzie etykietę wybrano.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A threshold must be between 0 and 100 %.</source>
        <translation>Próg musi być między 0 a 100%.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>A very long text</source>
        <translation>Bardzo długi tekst</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>About Jobtag</source>
        <translation>O programie Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/shortfalls.py"/>
        <source>About {n} more yes answers may be enough.</source>
        <translation>
            <numerusform>Może wystarczyć jeszcze {n} odpowiedź tak.</numerusform>
            <numerusform>Mogą wystarczyć jeszcze około {n} odpowiedzi tak.</numerusform>
            <numerusform>Może wystarczyć jeszcze około {n} odpowiedzi tak.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Add a label</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Add a label first.</source>
        <translation>Najpierw dodaj etykietę.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/selection_mediator.py"/>
        <source>Add a label first. Then answer which postings have it.</source>
        <translation>Najpierw dodaj etykietę. Potem odpowiedz, które ogłoszenia ją mają.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add label</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Add label {label}</source>
        <translation>Dodaj etykietę {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Add labels</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Add labels and answer some postings in Tag.</source>
        <translation>Dodaj etykiety i odpowiedz na kilka ogłoszeń w widoku Etykietowanie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Add labels to see how many answers each of them has.</source>
        <translation>Dodaj etykiety, aby zobaczyć, ile odpowiedzi ma każda.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Add label…</source>
        <translation>Dodaj etykietę…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Add to project</source>
        <translation>Dodaj do projektu</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>Add {labels}</source>
        <translation>Dodaj: {labels}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add {n} labels</source>
        <translation>
            <numerusform>Dodaj {n} etykietę</numerusform>
            <numerusform>Dodaj {n} etykiety</numerusform>
            <numerusform>Dodaj {n} etykiet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Add {postings} from {file}</source>
        <translation>Dodaj z {file}: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added one posting.</source>
        <translation>Dodano jedno ogłoszenie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added {added:,} postings, updated {updated:,}, skipped {skipped:,}.</source>
        <translation>Ogłoszenia: dodane {added:,}, zaktualizowane {updated:,}, pominięte {skipped:,}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Added {postings} to the queue.</source>
        <translation>Dodano do kolejki: {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Adds them to the project as postings to tag</source>
        <translation>Dodaje je do projektu jako ogłoszenia do etykietowania</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Adjusting the percentages</source>
        <translation>Dopasowywanie procentów</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>Against</source>
        <translation>Przeciw</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Aim</source>
        <translation>Założenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>All actions have their own keys again.</source>
        <translation>Wszystkie polecenia mają znów własne klawisze.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>All changes saved</source>
        <translation>Wszystko zapisane</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>All done</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>All of them were skipped.</source>
        <translation>Wszystkie pominięto.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>All {characters} are classified; the first {shown:,} are shown. A text this long cannot be edited here: clear it, or select all and paste another.</source>
        <translation>Klasyfikowany jest cały tekst ({characters}); widać pierwsze {shown:,}. Tak długiego tekstu nie da się tu edytować: wyczyść go albo zaznacz wszystko i wklej inny.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All {n} postings</source>
        <translation>
            <numerusform>{n} ogłoszenie</numerusform>
            <numerusform>Wszystkie {n} ogłoszenia</numerusform>
            <numerusform>Wszystkie {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>All {postings:,}</source>
        <translation>Wszystkie {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} found by “{search}”</source>
        <translation>Wszystkie {postings:,} znalezione przez „{search}”</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} in the list</source>
        <translation>Wszystkie {postings:,} z listy</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>All {postings}…</source>
        <translation>Wszystkie ({postings})…</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>All {scores:,} scores are the same, so no threshold separates yes from no: answer more postings, then retrain.</source>
        <translation>Wszystkie wyniki ({scores:,}) są równe, więc żaden próg nie oddziela tak od nie: odpowiedz na więcej ogłoszeń i trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Also in the log file: {log}</source>
        <translation>Także w dzienniku: {log}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>An empty list of labels means</source>
        <translation>Pusta lista etykiet znaczy</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (CSV or TSV)</source>
        <translation>Adnotacje z Label Studio (CSV lub TSV)</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (JSON-MIN)</source>
        <translation>Adnotacje z Label Studio (JSON-MIN)</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Another posting is shown.</source>
        <translation>Widać inne ogłoszenie.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>Another program is writing to {name}. Try again once it is done.</source>
        <translation>Inny program zapisuje do {name}. Spróbuj ponownie, gdy skończy.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>Another run is writing &quot;{target}&quot;. Wait for it, or choose another name.</source>
        <translation>Inne uruchomienie zapisuje „{target}”. Poczekaj albo wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Another version of Jobtag made it, so it can be viewed but not used.</source>
        <translation>Utworzyła go inna wersja Jobtag, więc można go obejrzeć, ale nie użyć.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>Another window is classifying {name}. Wait for it, or close that window.</source>
        <translation>Inne okno klasyfikuje {name}. Poczekaj albo zamknij tamto okno.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer a label for {n} postings</source>
        <translation>
            <numerusform>Odpowiedz na etykietę w {n} ogłoszeniu</numerusform>
            <numerusform>Odpowiedz na etykietę w {n} ogłoszeniach</numerusform>
            <numerusform>Odpowiedz na etykietę w {n} ogłoszeniach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Answer a label: its key in turn yes, no, unanswered; with Shift no</source>
        <translation>Odpowiedź na etykietę: jej klawisz kolejno tak, nie, bez odpowiedzi; z Shift nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer as the model does</source>
        <translation>Odpowiedz jak model</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer by name…</source>
        <translation>Odpowiedz przez nazwę…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings (none is done yet)</source>
        <translation>Odpowiedz w starych ogłoszeniach (brak gotowych)</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings…</source>
        <translation>Odpowiedz w starych ogłoszeniach…</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Answer given</source>
        <translation>Udzielona odpowiedź</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Answer labels by name</source>
        <translation>Odpowiadanie na etykiety przez nazwę</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Answer some postings and press Retrain to see what each method makes of a text.</source>
        <translation>Odpowiedz na kilka ogłoszeń i naciśnij Trenuj ponownie, aby zobaczyć, co każda metoda robi z tekstem.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Answer some postings and press Retrain: each training is then kept here.</source>
        <translation>Odpowiedz na kilka ogłoszeń i naciśnij Trenuj ponownie: każdy trening zostanie tu zachowany.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings in Tag, then press Retrain. You then see here how often each label is right.</source>
        <translation>Odpowiedz na kilka ogłoszeń w widoku Etykietowanie i naciśnij Trenuj ponownie. Zobaczysz tu, jak często każda etykieta jest trafna.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings with it and press Retrain.</source>
        <translation>Odpowiedz nią na kilka ogłoszeń i naciśnij Trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Answer the question on the left first.</source>
        <translation>Najpierw odpowiedz na pytanie po lewej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer the selected…</source>
        <translation>Odpowiedz dla zaznaczonych…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} done postings</source>
        <translation>
            <numerusform>Odpowiedz w gotowym ogłoszeniu</numerusform>
            <numerusform>Odpowiedz w {n} gotowych ogłoszeniach</numerusform>
            <numerusform>Odpowiedz w {n} gotowych ogłoszeniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} most useful ones</source>
        <translation>
            <numerusform>Odpowiedz w najprzydatniejszym</numerusform>
            <numerusform>Odpowiedz w {n} najprzydatniejszych</numerusform>
            <numerusform>Odpowiedz w {n} najprzydatniejszych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label} for {n} postings:</source>
        <translation>
            <numerusform>Odpowiedź {label} w {n} ogłoszeniu:</numerusform>
            <numerusform>Odpowiedź {label} w {n} ogłoszeniach:</numerusform>
            <numerusform>Odpowiedź {label} w {n} ogłoszeniach:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label}: {answer} for {n} postings</source>
        <translation>
            <numerusform>{label}: {answer} w {n} ogłoszeniu</numerusform>
            <numerusform>{label}: {answer} w {n} ogłoszeniach</numerusform>
            <numerusform>{label}: {answer} w {n} ogłoszeniach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers and predictions</source>
        <translation>Odpowiedzi i prognozy</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>Answers exported from Label Sleuth, one a row: true is yes, false is no, no row is unanswered; weak labels are predictions.</source>
        <translation>Odpowiedzi z Label Sleuth, jedna w wierszu: true to tak, false to nie, brak wiersza to brak odpowiedzi; słabe etykiety to prognozy.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>Answers exported from Prodigy, {kind}: {what_counts}.</source>
        <translation>Odpowiedzi z Prodigy, {kind}: {what_counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Answers of people, and a program&apos;s probabilities, which are never answers.</source>
        <translation>Odpowiedzi ludzi i prawdopodobieństwa programu, które nigdy nie są odpowiedziami.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Answers that are neither yes nor no, which count as unanswered</source>
        <translation>Odpowiedzi ani tak, ani nie, liczone jako brak odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Answers that the model doubts most.</source>
        <translation>Odpowiedzi, w które model najbardziej wątpi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>Answers yes and no by probability</source>
        <translation>Odpowiedzi tak i nie według prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer…</source>
        <translation>Odpowiedz…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Argilla records</source>
        <translation>Rekordy Argilla</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported</source>
        <translation>Jak w imporcie</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported, last first</source>
        <translation>Jak w imporcie, ostatnie najpierw</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>As in the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>As often as answered yes</source>
        <translation>Tak często, jak odpowiedziano tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>As the project: {title}</source>
        <translation>Jak w projekcie: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigned</source>
        <translation>Przypisana</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Assigned first</source>
        <translation>Najpierw przypisane</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Assigning</source>
        <translation>Przypisywanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigns</source>
        <translation>Przypisuje</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one and at most {n} labels</source>
        <translation>
            <numerusform>Co najmniej jedna i najwyżej {n} etykieta</numerusform>
            <numerusform>Co najmniej jedna i najwyżej {n} etykiety</numerusform>
            <numerusform>Co najmniej jedna i najwyżej {n} etykiet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one label</source>
        <translation>Co najmniej jedna etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At least one label for every posting</source>
        <translation>Co najmniej jedna etykieta na ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At most {n} labels</source>
        <translation>
            <numerusform>Najwyżej {n} etykieta</numerusform>
            <numerusform>Najwyżej {n} etykiety</numerusform>
            <numerusform>Najwyżej {n} etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>At most {n} labels are assigned to a posting, the most probable ones.</source>
        <translation>
            <numerusform>Ogłoszenie otrzymuje najwyżej {n} etykietę, tę najbardziej prawdopodobną.</numerusform>
            <numerusform>Ogłoszenie otrzymuje najwyżej {n} etykiety, te najbardziej prawdopodobne.</numerusform>
            <numerusform>Ogłoszenie otrzymuje najwyżej {n} etykiet, tych najbardziej prawdopodobnych.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>At {threshold}</source>
        <translation>Przy {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Average precision</source>
        <translation>Średnia precyzja</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Average precision: how well yes ranks above no, whatever the threshold</source>
        <translation>Średnia precyzja: jak dobrze tak stoi przed nie, przy dowolnym progu</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to tagging</source>
        <translation>Wróć do etykietowania</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to the question</source>
        <translation>Wróć do pytania</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder} from now on; earlier ones stay where they are.</source>
        <translation>Kopie zapasowe trafiają odtąd do {folder}; wcześniejsze zostają na miejscu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder}.</source>
        <translation>Kopie zapasowe są w {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced</source>
        <translation>Zrównoważony</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced over all labels</source>
        <translation>Zrównoważony dla wszystkich etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Bar |</source>
        <translation>Kreska |</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F1</source>
        <translation>Najlepsze F1</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F{}</source>
        <translation>Najlepsze F{}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best Fβ</source>
        <translation>Najlepsze Fβ</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Bias {bias}, for {speaks_for}, against {speaks_against}, all else {rest}: sum {logit}, that is {probability}</source>
        <translation>Odchylenie {bias}, za {speaks_for}, przeciw {speaks_against}, reszta {rest}: suma {logit}, czyli {probability}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Binary</source>
        <translation>Binarna</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both answers are right: they are not asked about again</source>
        <translation>Obie odpowiedzi są słuszne: nie będzie o nie pytań</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both have {label}: {answer}</source>
        <translation>Oba mają {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both no</source>
        <translation>Oba nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both postings have the label</source>
        <translation>Oba ogłoszenia mają etykietę</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both yes</source>
        <translation>Oba tak</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Brier score</source>
        <translation>Wynik Briera</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Brier score, before calibration</source>
        <translation>Wynik Briera przed kalibracją</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Brown</source>
        <translation>Brązowy</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By a field of the postings: numbers, then words from A to Z.</source>
        <translation>Według pola ogłoszeń: liczby, potem słowa od A do Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>By a model that has not seen this posting.</source>
        <translation>Przez model, który nie widział tego ogłoszenia.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By field</source>
        <translation>Według pola</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By field, last first</source>
        <translation>Według pola, ostatnie najpierw</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>By going back to model {after}: {changes}</source>
        <translation>Po powrocie do modelu {after}: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By similarity to “{posting}” until the model has learned {label}</source>
        <translation>Według podobieństwa do „{posting}”, aż model nauczy się {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the length of the text.</source>
        <translation>Według długości tekstu.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the number of yes answers.</source>
        <translation>Według liczby odpowiedzi tak.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title, Z to A</source>
        <translation>Według tytułu, od Z do A</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}</source>
        <translation>Według {field}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}, last first</source>
        <translation>Według {field}, ostatnie najpierw</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>C, the inverse strength of regularisation</source>
        <translation>C, odwrotność siły regularyzacji</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>CSV with a column for each label</source>
        <translation>CSV z kolumną dla każdej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Calibration</source>
        <translation>Kalibracja</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Calibration error</source>
        <translation>Błąd kalibracji</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Błąd kalibracji (ECE)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE), before calibration</source>
        <translation>Błąd kalibracji (ECE) przed kalibracją</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>Calibration: {bins}</source>
        <translation>Kalibracja: {bins}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Came true</source>
        <translation>Sprawdziło się</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Can the probabilities be trusted?</source>
        <translation>Czy można ufać prawdopodobieństwom?</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Cancel training</source>
        <translation>Anuluj trening</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Cancel: {title}</source>
        <translation>Anuluj: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical</source>
        <translation>Kategoryczna</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical cross-entropy {categorical}. Binary cross-entropy counts {counted}: {loss}.</source>
        <translation>Kategoryczna entropia krzyżowa {categorical}. Binarna entropia krzyżowa liczy {counted}: {loss}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Central European (cp1250)</source>
        <translation>Środkowoeuropejskie (cp1250)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Change label {label}</source>
        <translation>Zmień etykietę {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Change the goal…</source>
        <translation>Zmień cel…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change the key (Enter)</source>
        <translation>Zmień klawisz (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Change the project&apos;s options</source>
        <translation>Zmień opcje projektu</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Change what the threshold should achieve (Enter in the table)</source>
        <translation>Zmień, co próg ma osiągnąć (Enter w tabeli)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Change what you search for, or clear the filter.</source>
        <translation>Zmień wyszukiwanie albo wyczyść filtr.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Checked on {postings} selected at random: {share}. At 100 %, no label is wrong and none is missed.</source>
        <translation>Sprawdzono na losowo wybranych ({postings}): {share}. Przy 100 % żadna etykieta nie jest błędna i żadnej nie brakuje.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Checking how good it is</source>
        <translation>Sprawdzanie, jak dobrze działa</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Chinese (gb18030)</source>
        <translation>Chińskie (gb18030)</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a table or another file of job descriptions. Each gets its labels. You see the results before you save them, and can send the unsure ones to the queue to tag them.</source>
        <translation>Wybierz tabelę lub inny plik z ofertami pracy. Każda dostanie swoje etykiety. Wyniki zobaczysz przed zapisem, a niepewne możesz wysłać do kolejki, by je oznaczyć.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Choose another folder.</source>
        <translation>Wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Choose labels…</source>
        <translation>Wybierz etykiety…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Choose one in the list.</source>
        <translation>Wybierz jedno z listy.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Choose the label that will receive its yes answers.</source>
        <translation>Wybierz etykietę, która otrzyma jej odpowiedzi tak.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Choose what you want to know about each job ad. Every label comes with a definition, which you can change later.</source>
        <translation>Wybierz, co chcesz wiedzieć o każdej ofercie. Każda etykieta ma definicję, którą można później zmienić.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classified postings</source>
        <translation>Sklasyfikowane ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Classified {postings}.</source>
        <translation>{postings}: klasyfikacja zakończona.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Classify</source>
        <translation>Klasyfikacja</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Classify a file</source>
        <translation>Klasyfikuj plik</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Classify a file…</source>
        <translation>Klasyfikuj plik…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Classify a text or a file, look through Done or All, or import more.</source>
        <translation>Sklasyfikuj tekst lub plik, przejrzyj Gotowe lub Wszystkie albo zaimportuj więcej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classify another file…</source>
        <translation>Klasyfikuj inny plik…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Classify {file}</source>
        <translation>Klasyfikuj {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Classifying {file}</source>
        <translation>Klasyfikowanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear recent texts</source>
        <translation>Wyczyść ostatnie teksty</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Clear selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/banner.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Close project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Colour…</source>
        <translation>Kolor…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the id</source>
        <translation>Kolumna identyfikatora</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the labels</source>
        <translation>Kolumna etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the text</source>
        <translation>Kolumna tekstu</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the title</source>
        <translation>Kolumna tytułu</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column separator</source>
        <translation>Separator kolumn</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Columns of the file, and what each is used for</source>
        <translation>Kolumny pliku i ich użycie</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Comes in as</source>
        <translation>Importowana jako</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare again</source>
        <translation>Porównaj ponownie</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare it to see which postings would change, or select a second one with Ctrl to compare the two. If you go back, the newer models stay in this list.</source>
        <translation>Porównaj go, aby zobaczyć, które ogłoszenia się zmienią, albo zaznacz drugi z Ctrl, aby porównać oba. Po powrocie nowsze modele zostają na tej liście.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare methods</source>
        <translation>Porównaj metody</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare them to see which postings change from the older model to the newer one.</source>
        <translation>Porównaj je, aby zobaczyć, które ogłoszenia zmieniają się od starszego modelu do nowszego.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Compared</source>
        <translation>Porównano</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing answers</source>
        <translation>Porównywanie odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing models</source>
        <translation>Porównywanie modeli</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing postings</source>
        <translation>Porównywanie ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing with the former model</source>
        <translation>Porównywanie z poprzednim modelem</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Comparing: {what}</source>
        <translation>Porównywanie: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Copied the result.</source>
        <translation>Skopiowano wynik.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy result</source>
        <translation>Kopiuj wynik</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy ▾</source>
        <translation>Kopiuj ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs of mistakes</source>
        <translation>Koszty pomyłek</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs {} : {}</source>
        <translation>Koszty {} : {}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Counting answers</source>
        <translation>Liczenie odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Counting answers…</source>
        <translation>Liczenie odpowiedzi…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels</source>
        <translation>Liczenie etykiet</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels: {postings}</source>
        <translation>Liczenie etykiet: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Counts of the project that are missing or not numbers</source>
        <translation>Liczniki projektu, których brak lub które nie są liczbami</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Create project and import</source>
        <translation>Utwórz projekt i importuj</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Ctrl+Enter or leaving the field saves, Esc cancels</source>
        <translation>Ctrl+Enter lub opuszczenie pola zapisuje, Esc anuluje</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Cyrillic (cp1251)</source>
        <translation>Cyrylica (cp1251)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Default goal</source>
        <translation>Domyślny cel</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Delete label</source>
        <translation>Usuń etykietę</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete label {label}</source>
        <translation>Usuń etykietę {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Delete posting</source>
        <translation>Usuń ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete {labels}</source>
        <translation>Usuń: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Delete {number:,} labels</source>
        <translation>Usuń etykiety ({number:,})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {n} postings</source>
        <translation>
            <numerusform>Usuń ogłoszenie</numerusform>
            <numerusform>Usuń {n} ogłoszenia</numerusform>
            <numerusform>Usuń {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {postings}</source>
        <translation>Usuń: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {labels}</source>
        <translation>Usunięto: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label}</source>
        <translation>Usunięto etykietę {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label} and its {answers}</source>
        <translation>Usunięto etykietę {label}, w tym {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/bulk_edits.py"/>
        <source>Deleted {n} postings</source>
        <translation>
            <numerusform>Usunięto {n} ogłoszenie</numerusform>
            <numerusform>Usunięto {n} ogłoszenia</numerusform>
            <numerusform>Usunięto {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Delimiter of columns</source>
        <translation>Znak rozdzielający kolumny</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Description…</source>
        <translation>Opis…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>Detect automatically</source>
        <translation>Wykryj automatycznie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Did you mean {term}?</source>
        <translation>Czy chodziło o {term}?</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Dissolve group</source>
        <translation>Rozwiąż grupę</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Dissolve group {group}</source>
        <translation>Rozwiąż grupę {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Do not show this hint again</source>
        <translation>Nie pokazuj więcej tej wskazówki</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Done ({postings:,})</source>
        <translation>Gotowe ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Done and next</source>
        <translation>Gotowe i dalej</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Done first</source>
        <translation>Najpierw gotowe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: labels suggested for each become yes, other unanswered ones no</source>
        <translation>
            <numerusform>{n} ogłoszenie gotowe: sugerowane etykiety stają się tak, inne bez odpowiedzi nie</numerusform>
            <numerusform>{n} ogłoszenia gotowe: sugerowane w każdym etykiety stają się tak, inne bez odpowiedzi nie</numerusform>
            <numerusform>{n} ogłoszeń gotowych: sugerowane w każdym etykiety stają się tak, inne bez odpowiedzi nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: unanswered labels become no</source>
        <translation>
            <numerusform>{n} ogłoszenie gotowe: etykiety bez odpowiedzi stają się nie</numerusform>
            <numerusform>{n} ogłoszenia gotowe: etykiety bez odpowiedzi stają się nie</numerusform>
            <numerusform>{n} ogłoszeń gotowych: etykiety bez odpowiedzi stają się nie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Done for {postings}</source>
        <translation>Gotowe: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD</source>
        <translation>Odrzuć N/A, -, TBD</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD ({dropped:,})</source>
        <translation>Odrzuć N/A, -, TBD ({dropped:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Each label by itself: its probability</source>
        <translation>Każda etykieta z osobna: jej prawdopodobieństwo</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>Each label has {yes}.</source>
        <translation>Każda etykieta ma {yes}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Each label&apos;s threshold alone decides.</source>
        <translation>Decyduje wyłącznie próg każdej etykiety.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit label…</source>
        <translation>Edytuj etykietę…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Edit the label</source>
        <translation>Edytuj etykietę</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Edits in the history that cannot be read, where undo ends</source>
        <translation>Nieczytelne zmiany w historii, na których kończy się cofanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End the questions</source>
        <translation>Zakończ pytania</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Enter or a double click opens a posting in Classify</source>
        <translation>Enter lub dwukrotne kliknięcie otwiera ogłoszenie w widoku Klasyfikacja</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Enter yes · Shift+Enter no · Esc closes</source>
        <translation>Enter tak · Shift+Enter nie · Esc zamyka</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Estimated on a sample: {parts}.</source>
        <translation>Oszacowano na próbie: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every label counts alike: the mean of their F1.</source>
        <translation>Każda etykieta liczy się tak samo: średnia ich F1.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every pair of posting and label counts alike.</source>
        <translation>Każda para ogłoszenia i etykiety liczy się tak samo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting counts alike.</source>
        <translation>Każde ogłoszenie liczy się tak samo.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Every posting is done. Press Retrain to learn from your answers, or import more.</source>
        <translation>Wszystkie ogłoszenia są gotowe. Naciśnij Trenuj ponownie, aby uczyć z odpowiedzi, albo zaimportuj więcej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting was scored by a model that had not seen it (out-of-fold).</source>
        <translation>Każde ogłoszenie ocenił model, który go nie widział (out-of-fold).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Evidence is shown for texts of up to {most:,} characters.</source>
        <translation>Przesłanki są pokazywane dla tekstów do {most:,} znaków.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Exact match</source>
        <translation>Dokładna zgodność</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Exact match, Hamming loss</source>
        <translation>Dokładna zgodność, strata Hamminga</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Example F1</source>
        <translation>F1 ogłoszeń</translation>
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
        <translation>Eksportuj</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Export labels</source>
        <translation>Eksportuj etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export labels…</source>
        <translation>Eksportuj etykiety…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Export model</source>
        <translation>Eksportuj model</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export model…</source>
        <translation>Eksportuj model…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Export to {file}</source>
        <translation>Eksport do {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Exported the model to {file}, with its card in {card}.</source>
        <translation>Wyeksportowano model do {file}, z kartą w {card}.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Exporting {file}</source>
        <translation>Eksportowanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>F1 by the share of the answers learned from</source>
        <translation>F1 według części wyuczonych odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>F1 {points}; with {confidence} confidence {low} to {high}</source>
        <translation>F1 {points}; z pewnością {confidence} od {low} do {high}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Features were tf-idf weights of the words of title and text, with the words of the first 30 words and of the title, and character n-grams of the title, as blocks of their own.</source>
        <translation>Cechami były wagi tf-idf słów tytułu i tekstu; osobne bloki tworzyły pierwsze 30 słów, słowa tytułu oraz n-gramy znakowe tytułu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Fewer than two labels</source>
        <translation>Mniej niż dwie etykiety</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Fewest labels first</source>
        <translation>Najpierw najmniej etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns names all that are labels.</source>
        <translation>Pola z tak lub nie: {few}; --label-columns wymienia wszystkie, które są etykietami.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns takes such columns as labels.</source>
        <translation>Pola z tak lub nie: {few}; --label-columns bierze takie kolumny jako etykiety.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>File previewed</source>
        <translation>Plik podglądu</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/files.py"/>
        <source>Files that end in .skops need the package skops: install it with pip install &quot;jobtag[export]&quot;, or choose a name that ends in .joblib.</source>
        <translation>Pliki .skops wymagają pakietu skops: zainstaluj go przez pip install &quot;jobtag[export]&quot; albo wybierz nazwę z końcówką .joblib.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Filter labels</source>
        <translation>Filtruj etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Find a key</source>
        <translation>Znajdź klawisz</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Find a label</source>
        <translation>Znajdź etykietę</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the best settings</source>
        <translation>Szukanie najlepszych ustawień</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the words that matter</source>
        <translation>Szukanie ważnych słów</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Finish a posting first: nearly identical ones can then get the same answers.</source>
        <translation>Najpierw oznacz ogłoszenie jako gotowe: prawie identyczne mogą wtedy dostać te same odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>First row is a header</source>
        <translation>Pierwszy wiersz to nagłówek</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed at {}</source>
        <translation>Stały: {}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed value</source>
        <translation>Stała wartość</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Flag</source>
        <translation>Oznacz</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Flag {n} postings</source>
        <translation>
            <numerusform>Oznacz {n} ogłoszenie</numerusform>
            <numerusform>Oznacz {n} ogłoszenia</numerusform>
            <numerusform>Oznacz {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Flagged</source>
        <translation>Oznaczone</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged first</source>
        <translation>Najpierw oznaczone</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged last</source>
        <translation>Oznaczone na końcu</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups…</source>
        <translation>Folder kopii zapasowych…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>For</source>
        <translation>Za</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised linear classifier with squared hinge loss, C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Dla każdej etykiety dopasowano klasyfikator liniowy z regularyzacją L2 i kwadratową funkcją straty zawiasowej, C = {C}, na ogłoszeniach, w których etykieta miała odpowiedź (one-vs-rest); cechy przeskalowano współczynnikami log-count (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised logistic regression (binary cross-entropy), C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Dla każdej etykiety dopasowano regresję logistyczną z regularyzacją L2 (binarna entropia krzyżowa), C = {C}, na ogłoszeniach, w których etykieta miała odpowiedź (one-vs-rest); cechy przeskalowano współczynnikami log-count (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For one label</source>
        <translation>Dla jednej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>For programs: no guard against formulas</source>
        <translation>Dla programów: bez ochrony przed formułami</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>For the whole project</source>
        <translation>Dla całego projektu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>For this posting, not the {n} selected</source>
        <translation>
            <numerusform>Dla tego ogłoszenia, nie dla {n} zaznaczonego</numerusform>
            <numerusform>Dla tego ogłoszenia, nie dla {n} zaznaczonych</numerusform>
            <numerusform>Dla tego ogłoszenia, nie dla {n} zaznaczonych</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For {label}</source>
        <translation>Dla {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Former answers in the history that cannot be read</source>
        <translation>Nieczytelne dawne odpowiedzi w historii</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Formulas are imported as their last computed values ({formulas:,}).</source>
        <translation>Formuły są importowane jako ostatnio obliczone wartości ({formulas:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>From (%)</source>
        <translation>Od (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>From A to Z.</source>
        <translation>Od A do Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>From model {before} to model {after}: {changes}</source>
        <translation>Od modelu {before} do modelu {after}: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Gains</source>
        <translation>Zyskuje</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Getting ready</source>
        <translation>Przygotowywanie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Give all {n} the same answers where they have none</source>
        <translation>
            <numerusform>Daj {n} te same odpowiedzi tam, gdzie ich nie ma</numerusform>
            <numerusform>Daj wszystkim {n} te same odpowiedzi tam, gdzie ich nie mają</numerusform>
            <numerusform>Daj wszystkim {n} te same odpowiedzi tam, gdzie ich nie mają</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Go through the likely mistakes of this label: keep each answer or change it</source>
        <translation>Przejrzyj prawdopodobne błędy tej etykiety: zostaw każdą odpowiedź albo ją zmień</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>Goal of labels without one of their own</source>
        <translation>Cel etykiet bez własnego</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Goal of labels without their own</source>
        <translation>Cel etykiet bez własnego celu</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label}</source>
        <translation>Cel etykiety {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label} and the project&apos;s options</source>
        <translation>Cel etykiety {label} i opcje projektu</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Goal of {name}</source>
        <translation>Cel etykiety {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Goal: {goal}</source>
        <translation>Cel: {goal}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Goals of labels that cannot be read, which count as not set</source>
        <translation>Nieczytelne cele etykiet, liczone jako nieustawione</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Goal…</source>
        <translation>Cel…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Going back to model {number}</source>
        <translation>Powrót do modelu {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Got it</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Greek (cp1253)</source>
        <translation>Greckie (cp1253)</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group {labels}</source>
        <translation>Grupuj: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Group…</source>
        <translation>Grupuj…</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>HTML tags and entities are removed from the texts; --html keep leaves them.</source>
        <translation>Znaczniki i encje HTML są usuwane z tekstów; --html keep je zostawia.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Hamming loss</source>
        <translation>Strata Hamminga</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>High (%)</source>
        <translation>Góra (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>How far the probabilities lie from what came true (ECE), before and after calibration.</source>
        <translation>Jak daleko prawdopodobieństwa są od tego, co się sprawdziło (ECE), przed kalibracją i po niej.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>How good the model is</source>
        <translation>Jak dobry jest model</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>How many labels it assigns to a posting; bold where nearest to your answers</source>
        <translation>Ile etykiet przypisuje ogłoszeniu; pogrubione najbliżej Twoich odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many of the postings with a probability you answered yes, with an interval of 95 %. On the dashed line a bar at 70 % is right 70 % of the time.</source>
        <translation>Na ile z ogłoszeń o danym prawdopodobieństwie odpowiedziano tak, z przedziałem 95%. Na linii przerywanej słupek przy 70% jest trafny w 70% przypadków.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many yes and no answers have each probability, on a logarithmic scale. The threshold separates them.</source>
        <translation>Ile odpowiedzi tak i nie ma każde prawdopodobieństwo, w skali logarytmicznej. Próg je rozdziela.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>How to search</source>
        <translation>Jak szukać</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>IT, Healthcare, Part-time …</source>
        <translation>IT, Zdrowie, Część etatu …</translation>
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
        <translation>Jeśli więcej etykiet osiąga próg, przypisywane są tylko najbardziej prawdopodobne</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If more than {most} do, keep the {most} most probable ones (`at_most_` is {most}).</source>
        <translation>Jeśli próg osiąga więcej niż {most}, zostaw tylko najbardziej prawdopodobne, najwyżej {most} (`at_most_` ma wartość {most}).</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If no label reaches its threshold, assign the one with the highest probability minus threshold (`at_least_one_` is True).</source>
        <translation>Jeśli żadna etykieta nie osiąga progu, przypisz tę z największą różnicą prawdopodobieństwa i progu (`at_least_one_` ma wartość True).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>If no label reaches its threshold, the closest one is assigned.</source>
        <translation>Jeśli żadna etykieta nie osiąga progu, przypisywana jest najbliższa.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If no label reaches its threshold, the one that comes closest is assigned</source>
        <translation>Jeśli żadna etykieta nie osiąga progu, przypisywana jest najbliższa</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Import a file of job descriptions, paste one, or look around with the sample.</source>
        <translation>Zaimportuj plik z ofertami pracy, wklej jedną albo rozejrzyj się w przykładzie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Import a file or paste a job description to begin.</source>
        <translation>Na początek zaimportuj plik albo wklej ofertę pracy.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Import it anyway</source>
        <translation>Importuj mimo to</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Import labels</source>
        <translation>Importuj etykiety</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Import labels from {file}</source>
        <translation>Importuj etykiety z {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Import labels…</source>
        <translation>Importuj etykiety…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Import of {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>Import of {n} files</source>
        <translation>
            <numerusform>Import {n} pliku</numerusform>
            <numerusform>Import {n} plików</numerusform>
            <numerusform>Import {n} plików</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {file}</source>
        <translation>Importuj {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {n} files</source>
        <translation>
            <numerusform>Importuj {n} plik</numerusform>
            <numerusform>Importuj {n} pliki</numerusform>
            <numerusform>Importuj {n} plików</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Imported predictions: {found} on {answers}, {how}.</source>
        <translation>Zaimportowane prognozy: {found} na {answers}, {how}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Imports that count more or fewer postings than there are</source>
        <translation>Importy, które liczą więcej lub mniej ogłoszeń, niż jest</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, against: {words}</source>
        <translation>W każdym ogłoszeniu, przeciw: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {speak_for}; against: {speak_against}</source>
        <translation>W każdym ogłoszeniu, za: {speak_for}; przeciw: {speak_against}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {words}</source>
        <translation>W każdym ogłoszeniu, za: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In its first rows: {counts}.</source>
        <translation>W pierwszych wierszach: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In the file: {counts}.</source>
        <translation>W pliku: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>Instances annotated with potato: the labels chosen in each schema are yes.</source>
        <translation>Teksty opisane w potato: etykiety wybrane w każdym schemacie to tak.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Interval</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Is the file one posting, or is each line one?</source>
        <translation>Czy plik to jedno ogłoszenie, czy każdy wiersz jest jednym?</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>It has merged cells; only the first cell of each has the value.</source>
        <translation>Są scalone komórki; tylko pierwsza z każdej ma wartość.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>It has too few answers to tune on: answer more postings, then retrain.</source>
        <translation>Ma za mało odpowiedzi do strojenia: odpowiedz na więcej ogłoszeń i trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a field</source>
        <translation>To pole</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a label</source>
        <translation>To etykieta</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>It is a table in Markdown.</source>
        <translation>To tabela w Markdownie.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>It is assigned to no posting.</source>
        <translation>Nie jest przypisywana żadnemu ogłoszeniu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>It is unclear which column holds the choices. Which one does?</source>
        <translation>Nie wiadomo, która kolumna zawiera wybory. Która?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a label: add one first.</source>
        <translation>Potrzebna jest etykieta: najpierw ją dodaj.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a model: retrain first.</source>
        <translation>Potrzebny jest model: najpierw trenuj.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>It {needed}. Answer more postings, then press Retrain.</source>
        <translation>{needed}. Odpowiedz na więcej ogłoszeń i naciśnij Trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden columns are imported as well.</source>
        <translation>Ukryte kolumny też są importowane.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden rows are imported as well ({rows:,}).</source>
        <translation>Ukryte wiersze też są importowane ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Its own colour</source>
        <translation>Własny kolor</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Its scores appear in a moment. If they do not, press Retrain.</source>
        <translation>Wyniki pojawią się za chwilę. Jeśli nie, naciśnij Trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in binary cross-entropy: every answered label</source>
        <translation>Jej składnik w binarnej entropii krzyżowej: każda etykieta z odpowiedzią</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in categorical cross-entropy: yes labels only</source>
        <translation>Jej składnik w kategorycznej entropii krzyżowej: tylko etykiety tak</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels join those of {group}.</source>
        <translation>
            <numerusform>Jej {n} etykieta dołącza do tych z {group}.</numerusform>
            <numerusform>Jej {n} etykiety dołączają do tych z {group}.</numerusform>
            <numerusform>Jej {n} etykiet dołącza do tych z {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels stay together under this name.</source>
        <translation>
            <numerusform>Jej {n} etykieta zostaje razem pod tą nazwą.</numerusform>
            <numerusform>Jej {n} etykiety zostają razem pod tą nazwą.</numerusform>
            <numerusform>Jej {n} etykiet zostaje razem pod tą nazwą.</numerusform>
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
        <translation>Japońskie (shift_jis)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Job descriptions were annotated with {n} labels in Jobtag {version}.</source>
        <translation>
            <numerusform>Ogłoszenia o pracę oznaczono w programie Jobtag {version} za pomocą {n} etykiety.</numerusform>
            <numerusform>Ogłoszenia o pracę oznaczono w programie Jobtag {version} za pomocą {n} etykiet.</numerusform>
            <numerusform>Ogłoszenia o pracę oznaczono w programie Jobtag {version} za pomocą {n} etykiet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Job postings of schema.org: text in description, id in identifier; skills stay fields.</source>
        <translation>Oferty w schema.org: tekst w description, id w identifier; umiejętności pozostają polami.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot read &quot;{path}&quot;; it reads {listed}, each also packed as .gz.</source>
        <translation>Jobtag nie może odczytać „{path}”; czyta {listed}, każdy także spakowany jako .gz.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{export_name}&quot;; choose one of {listed}.</source>
        <translation>Jobtag nie może zapisać „{export_name}”; wybierz jeden z {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{name}&quot;; give it one of the endings {listed}.</source>
        <translation>Jobtag nie może zapisać „{name}”; nadaj jedno z rozszerzeń {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Jobtag does not know this key.</source>
        <translation>Jobtag nie zna tego klawisza.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Jobtag ended unexpectedly last time. Nothing is lost: every answer was saved. The details help to fix the problem.</source>
        <translation>Jobtag ostatnio nieoczekiwanie zakończył pracę. Nic nie zginęło: każda odpowiedź była zapisana. Szczegóły pomogą usunąć problem.</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Jobtag manual</source>
        <translation>Podręcznik Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.</source>
        <translation>Jobtag potrzebuje kolumny z tekstami; podaj ją albo pozwól ją znaleźć.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Jobtag projects (*.jobtag)</source>
        <translation>Projekty Jobtag (*.jobtag)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/reporting.py"/>
        <source>Jobtag ran into an unexpected error: {error}</source>
        <translation>Jobtag napotkał nieoczekiwany błąd: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Jobtag {version}. Everything stays on this machine.

Log: {file}</source>
        <translation>Jobtag {version}. Wszystko zostaje na tym komputerze.

Dziennik: {file}</translation>
    </message>
    <message>
        <location filename="../../app/resources.py"/>
        <source>Jobtag&apos;s own file {name} is missing. Install Jobtag again.</source>
        <translation>Brakuje pliku {name} programu Jobtag. Zainstaluj Jobtag ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep both</source>
        <translation>Zostaw oba</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Keep {what}</source>
        <translation>Zostaw {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Kept</source>
        <translation>Zachowano</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Key…</source>
        <translation>Klawisz…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Korean (euc_kr)</source>
        <translation>Koreańskie (euc_kr)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Label Studio tasks</source>
        <translation>Zadania Label Studio</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Label and definition</source>
        <translation>Etykieta i definicja</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Label in the file</source>
        <translation>Etykieta w pliku</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>Label names are given as 0=IT,1=Care, or as IT,Care counted from 0.</source>
        <translation>Nazwy etykiet podaje się jako 0=IT,1=Opieka albo jako IT,Opieka liczone od 0.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Label separator</source>
        <translation>Separator etykiet</translation>
    </message>
    <message>
        <location filename="../../app/store/cells.py"/>
        <source>Label {number}</source>
        <translation>Etykieta {number}</translation>
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
        <translation>Etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Labels each</source>
        <translation>Etykiet na ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Labels found</source>
        <translation>Znalezione etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Labels of one group stand together</source>
        <translation>Etykiety jednej grupy stoją razem</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the file</source>
        <translation>Etykiety pliku</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the import</source>
        <translation>Etykiety importu</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels only</source>
        <translation>Tylko etykiety</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels that a program assigned, with their probabilities: suggestions, never answers.</source>
        <translation>Etykiety przypisane przez program, z prawdopodobieństwami: sugestie, nigdy odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list</source>
        <translation>Etykiety, których wiersz nie wymienia</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list become no</source>
        <translation>Etykiety, których wiersz nie wymienia, stają się nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list stay unanswered</source>
        <translation>Etykiety, których wiersz nie wymienia, zostają bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Labels that the files do not name keep their answers: {labels}.</source>
        <translation>Etykiety, których pliki nie wymieniają, zachowują odpowiedzi: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/label_completer.py"/>
        <source>Labels to search for</source>
        <translation>Etykiety do wyszukania</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels with scores from a zero-shot classifier: predictions, never answers.</source>
        <translation>Etykiety z wynikami klasyfikatora zero-shot: prognozy, nigdy odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels with their figures</source>
        <translation>Etykiety z liczbami</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a name, or with values that are not text</source>
        <translation>Etykiety bez nazwy lub z wartościami, które nie są tekstem</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a usable place in the order</source>
        <translation>Etykiety bez właściwego miejsca w kolejności</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Labels, and how each does out-of-fold</source>
        <translation>Etykiety i ich wyniki out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Learn from these answers</source>
        <translation>Ucz się z tych odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Learned from</source>
        <translation>Nauczony na</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Learned from your answers; thresholds follow in a moment</source>
        <translation>Nauczono z Twoich odpowiedzi; progi za chwilę</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Learner</source>
        <translation>Algorytm</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Learning</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Learning curve</source>
        <translation>Krzywa uczenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Learning curve: {what}</source>
        <translation>Krzywa uczenia: {what}</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Learning from {share} of the answers</source>
        <translation>Uczenie z {share} odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Leave it as it is and go on</source>
        <translation>Zostaw, jak jest, i idź dalej</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Leave them as they are</source>
        <translation>Zostaw je, jak są</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Let Jobtag tune the threshold</source>
        <translation>Pozwól Jobtag dostroić próg</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Likely mistakes</source>
        <translation>Prawdopodobne błędy</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Likely mistakes first</source>
        <translation>Najpierw prawdopodobne błędy</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Likely mistakes: the model’s figure is from before it saw your answer</source>
        <translation>Prawdopodobne błędy: liczba modelu jest sprzed Twojej odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Likely mistakes…</source>
        <translation>Prawdopodobne błędy…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Limits</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Line break</source>
        <translation>Koniec wiersza</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Lists of labels</source>
        <translation>Listy etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Loading the model</source>
        <translation>Wczytywanie modelu</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Logistic regression</source>
        <translation>Regresja logistyczna</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Longest first</source>
        <translation>Najpierw najdłuższe</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Look no further</source>
        <translation>Nie szukaj dalej</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Looking for damage</source>
        <translation>Szukanie uszkodzeń</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Looking for likely mistakes</source>
        <translation>Szukanie prawdopodobnych błędów</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for likely mistakes…</source>
        <translation>Szukanie prawdopodobnych błędów…</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Looking for near-identical postings</source>
        <translation>Szukanie prawie identycznych ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for the most useful postings…</source>
        <translation>Szukanie najprzydatniejszych ogłoszeń…</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Looking through the results</source>
        <translation>Przeglądanie wyników</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Loses</source>
        <translation>Traci</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Low (%)</source>
        <translation>Dół (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Macro F1</source>
        <translation>Makro F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Macro F1, out-of-fold: every label counts alike</source>
        <translation>Makro F1, out-of-fold: każda etykieta liczy się tak samo</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>Zwolnij miejsce albo wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <location filename="../../app/gui/bridge/bridge.py"/>
        <source>Many postings are being changed at once. Wait until that is through, or cancel it below.</source>
        <translation>Wiele ogłoszeń zmienia się naraz. Poczekaj, aż to się skończy, albo anuluj poniżej.</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Margin (squared hinge)</source>
        <translation>Margines (kwadrat hinge)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Mean probability (%)</source>
        <translation>Średnie prawdopodobieństwo (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Measured at the training, on postings that the model had not seen. Quality shows more.</source>
        <translation>Zmierzono przy treningu, na ogłoszeniach nieznanych modelowi. Jakość pokazuje więcej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Merge label into…</source>
        <translation>Scal etykietę z…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants</source>
        <translation>Scal warianty pisowni</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants ({merged:,})</source>
        <translation>Scal warianty pisowni ({merged:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {labels}</source>
        <translation>Scal: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {label}</source>
        <translation>Scal {merged} z {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {others} others</source>
        <translation>Scal {merged} z {others} innymi</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Merge {name} into another label</source>
        <translation>Scal {name} z inną etykietą</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge {number:,} labels…</source>
        <translation>Scal etykiety ({number:,})…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {words}</source>
        <translation>Scal {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Merging takes two labels. Add another one first.</source>
        <translation>Do scalenia potrzeba dwóch etykiet. Najpierw dodaj jeszcze jedną.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels</source>
        <translation>Metody przypisywania etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels, and how each does</source>
        <translation>Metody przypisywania etykiet i ich wyniki</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Methods, to paste</source>
        <translation>Metody, do wklejenia</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Micro F1</source>
        <translation>Mikro F1</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro F1, macro F1, example F1</source>
        <translation>Mikro F1, makro F1, F1 ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Micro F1, out-of-fold: every pair of posting and label counts</source>
        <translation>Mikro F1, out-of-fold: liczy się każda para ogłoszenia i etykiety</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro} (95&#xa0;% bootstrap interval {micro_range}) and macro-averaged F1 {macro} ({macro_range}).</source>
        <translation>Mikrouśrednione F1 wyniosło {micro} (95-procentowy przedział bootstrapowy {micro_range}), a makrouśrednione F1 {macro} ({macro_range}).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro}, macro-averaged F1 {macro}.</source>
        <translation>Mikrouśrednione F1 wyniosło {micro}, a makrouśrednione F1 {macro}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Model and settings</source>
        <translation>Model i ustawienia</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Model card: {file}</source>
        <translation>Karta modelu: {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for Jobtag, without postings</source>
        <translation>Model dla Jobtag, bez ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn</source>
        <translation>Model dla scikit-learn</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn, as a pickle</source>
        <translation>Model dla scikit-learn, jako pickle</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id</source>
        <translation>Identyfikator modelu</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id: {id}.</source>
        <translation>Identyfikator modelu: {id}.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Model {after} does worse than model {before} on the {postings:,} postings that both were tested on: score {score}, mean of the labels {mean}.</source>
        <translation>Model {after} jest gorszy od modelu {before} na {postings:,} ogłoszeniach, na których sprawdzono oba: wynik {score}, średnia etykiet {mean}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Model {number} could not be read completely. Press Retrain to make a new one.</source>
        <translation>Modelu {number} nie udało się odczytać w całości. Naciśnij Trenuj ponownie, aby utworzyć nowy.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>Model {number} is no longer kept. Choose another one, or press Retrain.</source>
        <translation>Model {number} nie jest już przechowywany. Wybierz inny albo naciśnij Trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/store/past_models.py"/>
        <source>Model {number} is no longer kept. Choose another one.</source>
        <translation>Model {number} nie jest już przechowywany. Wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model {number} is older than the present answers, labels or options. Its scores do not count these; retrain before you rely on them.</source>
        <translation>Model {number} jest starszy niż obecne odpowiedzi, etykiety lub opcje. Jego wyniki ich nie uwzględniają; zanim na nich polegasz, wytrenuj model ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Model {number} · trained on {postings}</source>
        <translation>Model {number} · nauka z: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Model {number}: {trouble}</source>
        <translation>Model {number}: {trouble}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Models that cannot be used, so that a new training is needed</source>
        <translation>Modele nie do użycia, więc potrzebny jest nowy trening</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Models, the newest first</source>
        <translation>Modele, najnowsze najpierw</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>More answers alone will hardly help; choose a lower aim.</source>
        <translation>Same dalsze odpowiedzi niewiele pomogą; wybierz niższe założenie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More for {n} postings</source>
        <translation>
            <numerusform>Więcej dla {n} ogłoszenia</numerusform>
            <numerusform>Więcej dla {n} ogłoszeń</numerusform>
            <numerusform>Więcej dla {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>More like this</source>
        <translation>Podobne do tego</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help {label}.</source>
        <translation>Dalsze etykietowanie niewiele pomoże etykiecie {label}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help.</source>
        <translation>Dalsze etykietowanie niewiele pomoże.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More ▾</source>
        <translation>Więcej ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Most confident first</source>
        <translation>Najpierw najpewniejsze</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most labels first</source>
        <translation>Najpierw najwięcej etykiet</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most useful first</source>
        <translation>Najpierw najprzydatniejsze</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group down</source>
        <translation>Grupa w dół</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group up</source>
        <translation>Grupa w górę</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move group {group}</source>
        <translation>Przenieś grupę {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Move it from {before} to {after}</source>
        <translation>Przesuń z {before} na {after}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label down</source>
        <translation>Etykieta w dół</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label up</source>
        <translation>Etykieta w górę</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move label {label}</source>
        <translation>Przenieś etykietę {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Moved from {before} to {after}</source>
        <translation>Przesunięto z {before} na {after}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Name of the new label</source>
        <translation>Nazwa nowej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Names of the labels, with commas between them</source>
        <translation>Nazwy etykiet, rozdzielone przecinkami</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Nearly identical</source>
        <translation>Prawie identyczne</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nearly identical · {label}: {answer}</source>
        <translation>Prawie identyczne · {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Neither posting has the label</source>
        <translation>Żadne z obu nie ma etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>New label</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>New postings</source>
        <translation>Nowe ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Newest first</source>
        <translation>Najpierw najnowsze</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/methods.py"/>
        <source>No answer could be held out.</source>
        <translation>Żadnej odpowiedzi nie dało się odłożyć.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>No backup can be kept in {folder}: {reason}. Choose another folder for backups.</source>
        <translation>W {folder} nie da się przechować kopii zapasowej: {reason}. Wybierz inny folder kopii zapasowych.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column is clearly the text: the longest, {texts}, holds {what}. Which is it?</source>
        <translation>Żadna kolumna nie jest wyraźnie tekstem: najdłuższa, {texts}, zawiera {what}. Która nim jest?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>No column is named as labels are; --labels {listed} would take those in {few}.</source>
        <translation>Żadna kolumna nie nazywa się jak etykiety; --labels {listed} wzięłoby te z {few}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column of &quot;{file}&quot; is clearly the text: the longest, {texts}, holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>Żadna kolumna w „{file}” nie jest wyraźnie tekstem: najdłuższa, {texts}, zawiera {what}; podaj kolumnę z --text COL ({few}) albo kontynuuj z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No for both of two postings</source>
        <translation>Nie w obu ogłoszeniach</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>No key matches</source>
        <translation>Żaden klawisz nie pasuje</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label</source>
        <translation>Brak etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label chosen yet</source>
        <translation>Nie wybrano jeszcze etykiety</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No label has enough answers for scores yet.</source>
        <translation>Żadna etykieta nie ma jeszcze dość odpowiedzi, aby obliczyć wyniki.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>No label has enough answers yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Żadna etykieta nie ma jeszcze dość odpowiedzi: daj jednej co najmniej {yes} tak i {no} nie, potem trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>No label has this name</source>
        <translation>Żadna etykieta nie ma tej nazwy</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No label is selected. Select the label to merge into another one.</source>
        <translation>Nie zaznaczono etykiety. Zaznacz tę, którą chcesz scalić z inną.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>No label matches</source>
        <translation>Żadna etykieta nie pasuje</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label matches. Ctrl+Enter creates “{name}”</source>
        <translation>Żadna etykieta nie pasuje. Ctrl+Enter tworzy „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No label reached its threshold</source>
        <translation>Żadna etykieta nie osiągnęła progu</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label {without:,}</source>
        <translation>Bez etykiety {without:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>No label: only add the new one</source>
        <translation>Brak etykiety: tylko dodaj nową</translation>
    </message>
    <message>
        <location filename="../../app/core/decisions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No labels</source>
        <translation>Brak etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No labels yet</source>
        <translation>Nie ma jeszcze etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No likely mistakes</source>
        <translation>Brak prawdopodobnych błędów</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No likely mistakes: the model agrees with your answers.</source>
        <translation>Brak prawdopodobnych błędów: model zgadza się z odpowiedziami.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No model had been trained.</source>
        <translation>Nie wytrenowano jeszcze modelu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>No model yet</source>
        <translation>Nie ma jeszcze modelu</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>No page has these words. Try fewer of them.</source>
        <translation>Żadna strona nie ma tych słów. Spróbuj mniej.</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>No posting changes</source>
        <translation>Żadne ogłoszenie się nie zmienia</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No posting changes.</source>
        <translation>Żadne ogłoszenie się nie zmienia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>No posting chosen</source>
        <translation>Nie wybrano ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has fields</source>
        <translation>Żadne ogłoszenie nie ma pól</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has it yet: answer yes for one, and the most similar ones can come first.</source>
        <translation>Żadne ogłoszenie jej jeszcze nie ma: odpowiedz tak w jednym, a najbardziej podobne mogą iść pierwsze.</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <source>No posting has this label yet. Answer yes for one, then choose this order.</source>
        <translation>Żadne ogłoszenie nie ma jeszcze tej etykiety. Odpowiedz tak w jednym i wybierz wtedy tę kolejność.</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>No posting in {file} has labels. Name the column that holds them.</source>
        <translation>Żadne ogłoszenie w {file} nie ma etykiet. Podaj kolumnę, która je zawiera.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered no yet: give the label yes and no answers, then retrain.</source>
        <translation>Nie ma jeszcze odpowiedzi nie: daj etykiecie odpowiedzi tak i nie, potem trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yes yet: give the label yes and no answers, then retrain.</source>
        <translation>Nie ma jeszcze odpowiedzi tak: daj etykiecie odpowiedzi tak i nie, potem trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yet: give the label yes and no answers, then retrain.</source>
        <translation>Nie ma jeszcze odpowiedzi: daj etykiecie odpowiedzi tak i nie, potem trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No posting is done yet</source>
        <translation>Nie ma jeszcze gotowych ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting matches</source>
        <translation>Żadne ogłoszenie nie pasuje</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No posting matches.</source>
        <translation>Żadne ogłoszenie nie pasuje.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting selected</source>
        <translation>Nie zaznaczono ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>No posting still to do is nearly identical to the one you finished last.</source>
        <translation>Żadne ogłoszenie do zrobienia nie jest prawie identyczne z ostatnio gotowym.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>No posting would come in with these choices.</source>
        <translation>Przy tych wyborach nie zaimportuje się żadne ogłoszenie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>No postings yet</source>
        <translation>Nie ma jeszcze ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>No recent texts</source>
        <translation>Brak ostatnich tekstów</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>No row has a text with these choices. Use another column as text.</source>
        <translation>Przy tych wyborach żaden wiersz nie ma tekstu. Użyj innej kolumny jako tekstu.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>No row of {file} can be classified ({reason}). Choose the column that holds the texts.</source>
        <translation>Żadnego wiersza {file} nie da się sklasyfikować ({reason}). Wybierz kolumnę z tekstami.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No scores to look at</source>
        <translation>Brak wyników do obejrzenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>No text to explain</source>
        <translation>Brak tekstu do wyjaśnienia</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No two labels are alike.</source>
        <translation>Nie ma podobnych etykiet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No, or keep the answer</source>
        <translation>Nie, albo zostaw odpowiedź</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>None of the first {bad:,} rows of &quot;{file}&quot; can be used ({reason}); mend the file, or choose another one.</source>
        <translation>Żadnego z pierwszych {bad:,} wierszy „{file}” nie da się użyć ({reason}); popraw plik albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>None of them applies</source>
        <translation>Żadna nie pasuje</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>None of {postings:,} randomly selected postings changes.</source>
        <translation>Żadne z {postings:,} losowo wybranych ogłoszeń się nie zmienia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Not compared yet</source>
        <translation>Jeszcze nie porównano</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Not found: {path}</source>
        <translation>Nie znaleziono: {path}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Not in this model, since there were too few answers to learn from: {labels}. That a text does not get one of these labels means nothing.</source>
        <translation>Nie ma ich w tym modelu, bo było za mało odpowiedzi do nauki: {labels}. Brak jednej z tych etykiet przy tekście nic nie znaczy.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Not learned from {n} postings with an unanswered label.</source>
        <translation>
            <numerusform>Z {n} ogłoszenia z etykietą bez odpowiedzi model się nie uczy.</numerusform>
            <numerusform>Z {n} ogłoszeń z etykietą bez odpowiedzi model się nie uczy.</numerusform>
            <numerusform>Z {n} ogłoszeń z etykietą bez odpowiedzi model się nie uczy.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Not tagged yet</source>
        <translation>Jeszcze bez etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Note on the posting</source>
        <translation>Notatka do ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Nothing can be read of {name}. Restore a backup of it instead.</source>
        <translation>Z {name} nie da się nic odczytać. Przywróć raczej kopię zapasową.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Nothing done yet</source>
        <translation>Nic jeszcze nie jest gotowe</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Nothing is answered here, so neither loss has a term.</source>
        <translation>Nie ma tu odpowiedzi, więc żadna strata nie ma składnika.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>Nothing is answered yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Nie ma jeszcze odpowiedzi: daj jednej etykiecie co najmniej {yes} tak i {no} nie, potem trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Nothing to tag yet</source>
        <translation>Nie ma jeszcze czego etykietować</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nothing was answered</source>
        <translation>Nie udzielono odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Noting the words that matter</source>
        <translation>Zapisywanie ważnych słów</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds.</source>
        <translation>Teraz: Twoje odpowiedzi przy obecnych progach.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds. New postings: measured during training, on postings that neither the model nor its thresholds had seen. Expect this on new postings.</source>
        <translation>Teraz: Twoje odpowiedzi przy obecnych progach. Nowe ogłoszenia: zmierzono przy treningu, na ogłoszeniach nieznanych modelowi ani progom. Tego można się spodziewać po nowych.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Number of labels</source>
        <translation>Liczba etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Ochre</source>
        <translation>Ochra</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings answered yes, the share that gets the label</source>
        <translation>Z ogłoszeń z odpowiedzią tak część, która dostaje etykietę</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings that get the label, the share answered yes</source>
        <translation>Z ogłoszeń, które dostają etykietę, część z odpowiedzią tak</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, none is right; {missed}.</source>
        <translation>Z {whole} przypisanych etykiet żadna nie jest trafna; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, {n} are right; {missed}.</source>
        <translation>
            <numerusform>Z {whole} przypisanych etykiet {n} jest trafna; {missed}.</numerusform>
            <numerusform>Z {whole} przypisanych etykiet {n} są trafne; {missed}.</numerusform>
            <numerusform>Z {whole} przypisanych etykiet {n} jest trafnych; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, none is right; {missed}.</source>
        <translation>Z {whole} ogłoszeń z {label} żadne nie jest trafne; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, {n} are right; {missed}.</source>
        <translation>
            <numerusform>Z {whole} ogłoszeń z {label} {n} jest trafne; {missed}.</numerusform>
            <numerusform>Z {whole} ogłoszeń z {label} {n} są trafne; {missed}.</numerusform>
            <numerusform>Z {whole} ogłoszeń z {label} {n} jest trafnych; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Oldest first</source>
        <translation>Najpierw najstarsze</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Olive</source>
        <translation>Oliwkowy</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>On your own text</source>
        <translation>Na Twoim własnym tekście</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>On {postings} selected at random: {scores}.</source>
        <translation>Losowo wybrane ogłoszenia ({postings}): {scores}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Once postings are done, you can answer {label} for them here.</source>
        <translation>Gdy jakieś ogłoszenia będą gotowe, można tu odpowiedzieć w nich na {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One a line</source>
        <translation>Jedno w wierszu</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>One by one</source>
        <translation>Po kolei</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>One label, or several: IT, Senior, Remote</source>
        <translation>Jedna etykieta lub kilka: IT, Senior, Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>One letter differs: is it a typo?</source>
        <translation>Różni się jedna litera: czy to literówka?</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>One more label, s</source>
        <translation>Jeszcze jedna etykieta, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One posting</source>
        <translation>Jedno ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>One text</source>
        <translation>Jeden tekst</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Only its scores are kept: its weights made room for those of newer models.</source>
        <translation>Zachowano tylko jego wyniki: wagi ustąpiły miejsca nowszym modelom.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only one label is trained</source>
        <translation>Wytrenowana jest tylko jedna etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Only orders based on stored values can be reversed.</source>
        <translation>Odwrócić można tylko kolejności oparte na zapisanych wartościach.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only texts of up to {most:,} characters are explained. Choose a shorter one.</source>
        <translation>Wyjaśniane są tylko teksty do {most:,} znaków. Wybierz krótszy.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings that are done were searched.</source>
        <translation>Przeszukano tylko gotowe ogłoszenia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings to do were searched.</source>
        <translation>Przeszukano tylko ogłoszenia do zrobienia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Open read-only</source>
        <translation>Otwórz tylko do odczytu</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Open the manual (F1)</source>
        <translation>Otwórz podręcznik (F1)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open {name}</source>
        <translation>Otwórz {name}</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Opening {file}</source>
        <translation>Otwieranie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Options of the project that cannot be used, which have their usual value</source>
        <translation>Opcje projektu nie do użycia, które mają zwykłą wartość</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Or drop something here: a project, files to import, or a text</source>
        <translation>Albo upuść tu projekt, pliki do importu lub tekst</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Or start with ready-made labels:</source>
        <translation>Albo zacznij od gotowych etykiet:</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title}</source>
        <translation>Kolejność: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title} ▾</source>
        <translation>Kolejność: {title} ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Ordering postings</source>
        <translation>Porządkowanie ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Other labels</source>
        <translation>Inne etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stale_chip.py"/>
        <source>Out of date: answers, labels or goals have changed</source>
        <translation>Nieaktualne: zmieniły się odpowiedzi, etykiety lub cele</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Over all answers at once, out-of-fold</source>
        <translation>Dla wszystkich odpowiedzi naraz, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Own order</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on A4 paper</source>
        <translation>PDF na papierze A4</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on Letter paper</source>
        <translation>PDF na papierze Letter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_browser.py"/>
        <source>Page of the manual</source>
        <translation>Strona podręcznika</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Pages without the data of a job posting: their readable text, with the heading as title.</source>
        <translation>Strony bez danych oferty: ich czytelny tekst, z nagłówkiem jako tytułem.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Pairs</source>
        <translation>Pary</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Pairs of posting and label that are wrong (Hamming loss).</source>
        <translation>Błędne pary ogłoszenia i etykiety (strata Hamminga).</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/parquet_table.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>Parquet files need the package pyarrow. Install it with: pip install &quot;jobtag[parquet]&quot;</source>
        <translation>Pliki Parquet wymagają pakietu pyarrow. Zainstaluj go przez: pip install &quot;jobtag[parquet]&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Paste as posting</source>
        <translation>Wklej jako ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Paste or type a job description</source>
        <translation>Wklej lub wpisz ofertę pracy</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Paste text to classify</source>
        <translation>Wklej tekst do klasyfikacji</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Per cent of the queue that are a random sample</source>
        <translation>Procent kolejki, który jest próbą losową</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text with one posting per line.</source>
        <translation>Zwykły tekst z jednym ogłoszeniem w wierszu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text, one posting.</source>
        <translation>Zwykły tekst, jedno ogłoszenie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Plain texts, one posting each.</source>
        <translation>Zwykłe teksty, po jednym ogłoszeniu.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Posting</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting above</source>
        <translation>Ogłoszenie wyżej</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting below</source>
        <translation>Ogłoszenie niżej</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>Posting {what} has {longest:,} characters in one cell, and a cell of a spreadsheet holds {longest_cell:,}; export as CSV or JSONL.</source>
        <translation>Ogłoszenie {what} ma {longest:,} znaków w jednej komórce, a komórka arkusza mieści {longest_cell:,}; wyeksportuj jako CSV lub JSONL.</translation>
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
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered no</source>
        <translation>Ogłoszenia z odpowiedzią nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered yes</source>
        <translation>Ogłoszenia z odpowiedzią tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here as soon as the file has been read.</source>
        <translation>Ogłoszenia pojawią się tu, gdy plik zostanie odczytany.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here when you finish them: press Enter in Tag.</source>
        <translation>Ogłoszenia pojawiają się tu, gdy są gotowe: naciśnij Enter w widoku Etykietowanie.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Postings completed: {done:,} of {all:,}, with {yes:,} positive and {no:,} negative answers.</source>
        <translation>Gotowe ogłoszenia: {done:,} z {all:,}; odpowiedzi pozytywne: {yes:,}, negatywne: {no:,}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Postings done</source>
        <translation>Gotowe ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings missing from the search index, or left over in it</source>
        <translation>Ogłoszenia, których brak w indeksie wyszukiwania lub które w nim zostały</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/label_counts.py"/>
        <source>Postings of each label</source>
        <translation>Ogłoszenia każdej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Postings that change</source>
        <translation>Ogłoszenia, które się zmieniają</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Ogłoszenia, które zyskują {label}, {most} najbliższych progu z {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, those nearest to the threshold first</source>
        <translation>Ogłoszenia, które zyskują {label}, najbliższe progu najpierw</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Ogłoszenia, które tracą {label}, {most} najbliższych progu z {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, those nearest to the threshold first</source>
        <translation>Ogłoszenia, które tracą {label}, najbliższe progu najpierw</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings that most likely have one label: to find a rare one.</source>
        <translation>Ogłoszenia, które najpewniej mają jedną etykietę: aby znaleźć rzadką.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that the threshold is about</source>
        <translation>Ogłoszenia, których dotyczy próg</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings the model is sure about: quick to confirm.</source>
        <translation>Ogłoszenia, których model jest pewny: szybkie do potwierdzenia.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings whose answers teach the model most.</source>
        <translation>Ogłoszenia, których odpowiedzi najwięcej uczą model.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings whose text was changed outside Jobtag</source>
        <translation>Ogłoszenia, których tekst zmieniono poza Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Postings with any of these labels get {label}. The other {n} labels are deleted. Undo brings everything back.</source>
        <translation>
            <numerusform>Ogłoszenia z dowolną z tych etykiet dostają {label}. Druga etykieta zostanie usunięta. Cofnij przywraca wszystko.</numerusform>
            <numerusform>Ogłoszenia z dowolną z tych etykiet dostają {label}. Pozostałe {n} etykiety zostaną usunięte. Cofnij przywraca wszystko.</numerusform>
            <numerusform>Ogłoszenia z dowolną z tych etykiet dostają {label}. Pozostałe {n} etykiet zostanie usunięte. Cofnij przywraca wszystko.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Postings with exactly the right labels.</source>
        <translation>Ogłoszenia z dokładnie właściwymi etykietami.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with fields that cannot be read, which count as none</source>
        <translation>Ogłoszenia z nieczytelnymi polami, liczonymi jako brak</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with values in the list that cannot be used</source>
        <translation>Ogłoszenia z wartościami na liście nie do użycia</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings without a text</source>
        <translation>Ogłoszenia bez tekstu</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Precision (circle, upper bar): of the postings that got the label, the share that has it. Recall (square, lower bar): of the postings that have it, the share that got it. The ranges are 95&#xa0;% intervals: Wilson for precision and recall, bootstrap for F1. AP is the average precision over all thresholds.</source>
        <translation>Precyzja (koło, górny pasek): jaka część ogłoszeń, które otrzymały etykietę, rzeczywiście ją ma. Czułość (kwadrat, dolny pasek): jaka część ogłoszeń, które ją mają, ją otrzymała. Zakresy to przedziały 95-procentowe: Wilsona dla precyzji i czułości, bootstrapowe dla F1. AP to średnia precyzja dla wszystkich progów.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Precision and recall are out-of-fold: each posting was scored by a model that had not seen it. Brackets hold 95&#xa0;% Wilson intervals. F1 and average precision are those of the training.</source>
        <translation>Precyzja i czułość są out-of-fold: każde ogłoszenie ocenił model, który go nie widział. W nawiasach podano 95-procentowe przedziały Wilsona. F1 i średnia precyzja pochodzą z treningu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Precision and recall in one figure, at this threshold</source>
        <translation>Precyzja i czułość w jednej liczbie, przy tym progu</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision at least</source>
        <translation>Precyzja co najmniej</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: nothing is assigned.</source>
        <translation>Precyzji {share} nie można jeszcze obiecać: nic nie jest przypisywane.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best.</source>
        <translation>Precyzji {share} nie można jeszcze obiecać: w najlepszym razie trafnych było {hits:,} z {given:,}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision ≥ {}</source>
        <translation>Precyzja ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Precyzja, czułość i F1 względem progu</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Predictions of the model</source>
        <translation>Prognozy modelu</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Preparing</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Press Enter, or click twice, to open a posting in Tag</source>
        <translation>Naciśnij Enter lub kliknij dwukrotnie, aby otworzyć ogłoszenie w widoku Etykietowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Press Retrain, look through Done or All, or import more.</source>
        <translation>Naciśnij Trenuj ponownie, przejrzyj Gotowe lub Wszystkie albo zaimportuj więcej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_delegate.py"/>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Naciśnij nowy klawisz, Esc zostawia stary</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Press {key} if {name} applies, the keys of other labels if they do, then Enter.</source>
        <translation>Naciśnij {key}, jeśli pasuje {name}, klawisze innych etykiet, jeśli pasują, potem Enter.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Probabilities</source>
        <translation>Prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Probabilities were calibrated by Platt scaling per label, shrunk towards a common one.</source>
        <translation>Prawdopodobieństwa skalibrowano metodą Platta osobno dla każdej etykiety, ze ściągnięciem ku wspólnej kalibracji.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Probability</source>
        <translation>Prognoza</translation>
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
        <translation>Postęp</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Progress shows which labels lack answers, and tells you when the aim is reached</source>
        <translation>Postęp pokazuje, którym etykietom brakuje odpowiedzi, i mówi, gdy założenie jest osiągnięte</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Progress…</source>
        <translation>Postęp…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Project options</source>
        <translation>Opcje projektu</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Project options…</source>
        <translation>Opcje projektu…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Put a backup in the place of {name}</source>
        <translation>Wstaw kopię zapasową w miejsce {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Put labels into a group…</source>
        <translation>Umieść etykiety w grupie…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into no group</source>
        <translation>Wyjmij z grupy: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into {group}</source>
        <translation>Umieść w {group}: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Put {number:,} labels into a group…</source>
        <translation>Umieść etykiety ({number:,}) w grupie…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Quality over all labels</source>
        <translation>Jakość dla wszystkich etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>Question {place:,} of {total:,}</source>
        <translation>Pytanie {place:,} z {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/session/questions.py"/>
        <source>Questions about {name}</source>
        <translation>Pytania o {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Random</source>
        <translation>Losowo</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Random sample</source>
        <translation>Próba losowa</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Random seed</source>
        <translation>Ziarno losowości</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Reached</source>
        <translation>Osiągnięty</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Reading a long text</source>
        <translation>Czytanie długiego tekstu</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/questions.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Reading answers</source>
        <translation>Czytanie odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Reading postings</source>
        <translation>Czytanie ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading the file</source>
        <translation>Czytanie pliku</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Reading words</source>
        <translation>Czytanie słów</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/previewer.py"/>
        <source>Reading {file}</source>
        <translation>Czytanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading {file}…</source>
        <translation>Czytanie {file}…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall at least</source>
        <translation>Czułość co najmniej</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Recall {share} cannot be promised yet: {hits:,} of {wanted:,} found prove too little.</source>
        <translation>Czułości {share} nie można jeszcze obiecać: {hits:,} znalezionych z {wanted:,} dowodzi za mało.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall ≥ {}</source>
        <translation>Czułość ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent texts</source>
        <translation>Ostatnie teksty</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent ▾</source>
        <translation>Ostatnie ▾</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla 1: labels in the annotation of validated records; predictions are not answers.</source>
        <translation>Rekordy z Argilla 1: etykiety w adnotacji zatwierdzonych rekordów; prognozy nie są odpowiedziami.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla: texts in fields, labels in the submitted responses; suggestions are not answers.</source>
        <translation>Rekordy z Argilli: teksty w polach, etykiety w przesłanych odpowiedziach; sugestie nie są odpowiedziami.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/refinery.py"/>
        <source>Records exported from refinery: people&apos;s labels in MANUAL; those of programs are not answers.</source>
        <translation>Rekordy z refinery: etykiety ludzi w MANUAL; etykiety programów nie są odpowiedziami.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Recover a damaged project…</source>
        <translation>Odzyskaj uszkodzony projekt…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered</source>
        <translation>Odzyskany</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered label {number}</source>
        <translation>Odzyskana etykieta {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovered project</source>
        <translation>Odzyskany projekt</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>Recovered {postings}, {answers} and {labels}; {rest}</source>
        <translation>Odzyskano: {postings}, {answers} i {labels}; {rest}</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Recovering {file}</source>
        <translation>Odzyskiwanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovering {name}…</source>
        <translation>Odzyskiwanie {name}…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recover…</source>
        <translation>Odzyskaj…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Redo {step}</source>
        <translation>Ponów {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redone: {step}</source>
        <translation>Ponowiono: {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw</source>
        <translation>Narysuj ponownie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw the learning curve</source>
        <translation>Narysuj krzywą uczenia ponownie</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Reduce motion</source>
        <translation>Ogranicz animacje</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Remaining likely mistakes</source>
        <translation>Pozostałe prawdopodobne błędy</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Remove HTML tags from the texts</source>
        <translation>Usuń znaczniki HTML z tekstów</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove it from this list; the file stays</source>
        <translation>Usuń z tej listy; plik zostaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Usuń filtr {filter}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Remove the flag from {n} postings</source>
        <translation>
            <numerusform>Usuń oznaczenie {n} ogłoszenia</numerusform>
            <numerusform>Usuń oznaczenie {n} ogłoszeń</numerusform>
            <numerusform>Usuń oznaczenie {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Remove the key (Del)</source>
        <translation>Usuń klawisz (Del)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove {name} from the list</source>
        <translation>Usuń {name} z listy</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Rename group {group} to {name}</source>
        <translation>Zmień nazwę grupy {group} na {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename group…</source>
        <translation>Zmień nazwę grupy…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename the group</source>
        <translation>Zmień nazwę grupy</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Reopen {n} postings</source>
        <translation>
            <numerusform>Otwórz ponownie {n} ogłoszenie</numerusform>
            <numerusform>Otwórz ponownie {n} ogłoszenia</numerusform>
            <numerusform>Otwórz ponownie {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen {postings}</source>
        <translation>Otwórz ponownie: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Report on a Jobtag project</source>
        <translation>Raport o projekcie Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Report {file}</source>
        <translation>Raport {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset</source>
        <translation>Przywróć domyślny</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset all</source>
        <translation>Przywróć wszystkie</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore all original keys</source>
        <translation>Przywróć wszystkie pierwotne klawisze</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore from backup</source>
        <translation>Przywróć z kopii zapasowej</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restore from backup…</source>
        <translation>Przywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore the original key</source>
        <translation>Przywróć pierwotny klawisz</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Restored</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Restoring {file}</source>
        <translation>Przywracanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restoring {name}: {changes}.</source>
        <translation>Przywracanie {name}: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restoring {name}…</source>
        <translation>Przywracanie {name}…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/result_tables.py"/>
        <source>Results can be saved as .xlsx or .csv; give &quot;{name}&quot; one of these endings.</source>
        <translation>Wyniki można zapisać jako .xlsx lub .csv; nadaj „{name}” jedno z tych rozszerzeń.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain</source>
        <translation>Trenuj ponownie</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Retrain automatically</source>
        <translation>Trenuj ponownie automatycznie</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain automatically a moment after you stop answering</source>
        <translation>Trenuj ponownie automatycznie chwilę po ostatniej odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain first, so that the model can say which answers it doubts.</source>
        <translation>Najpierw trenuj, aby model mógł powiedzieć, w które odpowiedzi wątpi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain to let the model learn from them.</source>
        <translation>Trenuj ponownie, aby model się z nich nauczył.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Reverse order</source>
        <translation>Odwróć kolejność</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Row for a table</source>
        <translation>Wiersz do tabeli</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Row {row:,}: {reason}</source>
        <translation>Wiersz {row:,}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Rows that refer to a posting, label, import or model that does not exist</source>
        <translation>Wiersze dotyczące ogłoszenia, etykiety, importu lub modelu, którego nie ma</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Rows that would be left out, and why</source>
        <translation>Wiersze, które zostałyby pominięte, i dlaczego</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite cannot read it: {error}.</source>
        <translation>SQLite nie może tego odczytać: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite says: {finding}.</source>
        <translation>SQLite mówi: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Same answers</source>
        <translation>Te same odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Same answers for near-duplicates</source>
        <translation>Te same odpowiedzi dla prawie duplikatów</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Save a copy as…</source>
        <translation>Zapisz kopię jako…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the curves</source>
        <translation>Zapisz krzywe</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Save the learning curve</source>
        <translation>Zapisz krzywą uczenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Save the results</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Save the table…</source>
        <translation>Zapisz tabelę…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Save {what}</source>
        <translation>Zapisz: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save “{title}”</source>
        <translation>Zapisz „{title}”</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Saved {file}.</source>
        <translation>Zapisano {file}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Saved {postings} to {file}.</source>
        <translation>Zapisano w {file}: {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Saving the model</source>
        <translation>Zapisywanie modelu</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Saving {file}</source>
        <translation>Zapisywanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Score from training to training</source>
        <translation>Wynik od treningu do treningu</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/sparkline.py"/>
        <source>Score {first} after {few:,} postings, {last} after {many:,}</source>
        <translation>Wynik {first} po {few:,} ogłoszeniach, {last} po {many:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Score, out-of-fold</source>
        <translation>Wynik, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Scores are out-of-fold, from five iteratively stratified folds (Sechidis et al. 2011); thresholds were tuned on four folds and applied to the fifth.</source>
        <translation>Wyniki są out-of-fold, z pięciu części o stratyfikacji iteracyjnej (Sechidis i in. 2011); progi dostrojono na czterech częściach i zastosowano do piątej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Scores on a random sample are what to expect of any posting of the project</source>
        <translation>Wyników z próby losowej można się spodziewać po każdym ogłoszeniu projektu</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Search all postings</source>
        <translation>Szukaj we wszystkich ogłoszeniach</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Search postings</source>
        <translation>Szukaj ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Search the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Search the results</source>
        <translation>Szukaj w wynikach</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Searching</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train again once there is one more label</source>
        <translation>Sekundy ponownego treningu z jeszcze jedną etykietą</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train that method on all answers</source>
        <translation>Sekundy treningu tej metody na wszystkich odpowiedziach</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Select a posting in Tag, or type a text in Classify.</source>
        <translation>Zaznacz ogłoszenie w widoku Etykietowanie albo wpisz tekst w widoku Klasyfikacja.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Select a row and press Enter to change its key.</source>
        <translation>Zaznacz wiersz i naciśnij Enter, aby zmienić jego klawisz.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Select a word to see what the label gets without it.</source>
        <translation>Zaznacz słowo, aby zobaczyć, co etykieta dostaje bez niego.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Select all postings in the list</source>
        <translation>Zaznacz wszystkie ogłoszenia na liście</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation>
            <numerusform>Zaznacz {n}</numerusform>
            <numerusform>Zaznacz wszystkie {n}</numerusform>
            <numerusform>Zaznacz wszystkie {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n} postings in the list</source>
        <translation>
            <numerusform>Zaznacz {n} ogłoszenie na liście</numerusform>
            <numerusform>Zaznacz wszystkie {n} ogłoszenia na liście</numerusform>
            <numerusform>Zaznacz wszystkie {n} ogłoszeń na liście</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Select one in the list.</source>
        <translation>Zaznacz jedno na liście.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select only the current posting</source>
        <translation>Zaznacz tylko bieżące ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Select two models to compare them with each other.</source>
        <translation>Zaznacz dwa modele, aby je porównać.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Selected</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Send {unsure:,} unsure to the queue</source>
        <translation>Wyślij niepewne ({unsure:,}) do kolejki</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Senior Java engineer</source>
        <translation>Starszy programista Java</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Separator of labels</source>
        <translation>Separator etykiet</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand</source>
        <translation>Ustawiony ręcznie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand at {threshold}.</source>
        <translation>Ustawiony ręcznie na {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Setting the thresholds</source>
        <translation>Ustalanie progów</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Several columns can form the text. Everything but what you leave out stands beside the labels.</source>
        <translation>Kilka kolumn może tworzyć tekst. Wszystko, czego nie pominiesz, stoi obok etykiet.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Several rows are about the same posting; their labels add up.</source>
        <translation>Kilka wierszy dotyczy tego samego ogłoszenia; ich etykiety się sumują.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>Share (%)</source>
        <translation>Część (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Share of postings offered at random</source>
        <translation>Udział ogłoszeń podsuwanych losowo</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Share of yes</source>
        <translation>Udział tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes (%)</source>
        <translation>Część tak (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes answers against the probability</source>
        <translation>Część odpowiedzi tak względem prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Shares and losses, label by label</source>
        <translation>Części i straty, etykieta po etykiecie</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Shortest first</source>
        <translation>Najpierw najkrótsze</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Show each word’s share of the logit, and how they add up</source>
        <translation>Pokaż udział każdego słowa w logicie i jak się sumują</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Show more scores, and how true the probabilities are</source>
        <translation>Pokaż więcej wyników i to, na ile prawdopodobieństwa są prawdziwe</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Show the likely mistakes at the current threshold (Esc)</source>
        <translation>Pokaż prawdopodobne błędy przy obecnym progu (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Shown in the list</source>
        <translation>Widoczne na liście</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoida</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Similar labels</source>
        <translation>Podobne etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Similar labels…</source>
        <translation>Podobne etykiety…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Skip the question</source>
        <translation>Pomiń pytanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Sky</source>
        <translation>Błękitny</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Slash /</source>
        <translation>Ukośnik /</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Slate</source>
        <translation>Łupkowy</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax chooses between labels, so there is nothing to compare. Add labels and answer some postings.</source>
        <translation>Softmax wybiera między etykietami, więc nie ma czego porównywać. Dodaj etykiety i odpowiedz na kilka ogłoszeń.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Softmax needs two ready labels or more: one alone always has 100 %.</source>
        <translation>Softmax wymaga co najmniej dwóch gotowych etykiet: jedna sama ma zawsze 100%.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax needs two to choose between. Answer more postings and press Retrain.</source>
        <translation>Softmax wymaga dwóch do wyboru. Odpowiedz na więcej ogłoszeń i naciśnij Trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax shares always sum to {whole}: {first} takes {share}, so {second}, {probability} by itself, is left with {rest}. Sigmoids do not share: together they come to {together}.</source>
        <translation>Części softmax zawsze dają {whole}: {first} bierze {share}, więc {second}, sama {probability}, zostaje z {rest}. Sigmoidy się nie dzielą: razem dają {together}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax, sigmoids, small networks and thresholds are tried on your own answers, each posting by a model that has not seen it. It takes up to a few minutes; go on tagging meanwhile.</source>
        <translation>Softmax, sigmoidy, małe sieci i progi są próbowane na Twoich odpowiedziach, każde ogłoszenie przez model, który go nie widział. Trwa to do kilku minut; w tym czasie etykietuj dalej.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Some pages hold no data of a job posting: their readable text is taken.</source>
        <translation>Niektóre strony nie zawierają danych oferty: brany jest ich czytelny tekst.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels</source>
        <translation>Sortuj etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels: {title}</source>
        <translation>Sortuj etykiety: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Sort labels…</source>
        <translation>Sortuj etykiety…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort ▾</source>
        <translation>Sortuj ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Sorting</source>
        <translation>Sortowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off</source>
        <translation>Wydziel</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off from</source>
        <translation>Wydziel z</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off postings</source>
        <translation>Wydziel ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Split off selected postings…</source>
        <translation>Wydziel zaznaczone ogłoszenia…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label}</source>
        <translation>Wydziel {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label} off {source}</source>
        <translation>Wydziel {label} z {source}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Start of a label&apos;s name</source>
        <translation>Początek nazwy etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Start with labels</source>
        <translation>Zacznij z etykietami</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Start with labels…</source>
        <translation>Zacznij z etykietami…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Still looking for near-identical postings.</source>
        <translation>Trwa jeszcze szukanie prawie identycznych ogłoszeń.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Suggest labels</source>
        <translation>Sugeruj etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggest the labels that the model assigns; Done accepts them</source>
        <translation>Sugeruj etykiety, które przypisuje model; Gotowe je przyjmuje</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Suggested by an import: {labels}</source>
        <translation>Sugestie z importu: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions accepted unchanged train the model, but no score is based on them</source>
        <translation>Sugestie przyjęte bez zmian uczą model, ale żaden wynik się na nich nie opiera</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Swap the keys of {first} and {second}</source>
        <translation>Zamień klawisze {first} i {second}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Tag</source>
        <translation>Etykietowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Tag some job descriptions and press Retrain. Jobtag then shows which labels apply to the next ones, and how sure it is. Everything stays on this computer.</source>
        <translation>Oznacz etykietami kilka ofert pracy i naciśnij Trenuj ponownie. Jobtag pokaże wtedy, które etykiety pasują do kolejnych i na ile jest pewny. Wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Tagging</source>
        <translation>Etykietowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Take the numbers as names</source>
        <translation>Weź liczby jako nazwy</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Takes effect at the next training; Compare shows how well both do</source>
        <translation>Działa od następnego treningu; Porównanie pokazuje, jak wypadają oba</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Tasks exported from Label Studio: texts in data, labels in the choices of the annotations.</source>
        <translation>Zadania z Label Studio: teksty w data, etykiety w wyborach adnotacji.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Text of the posting</source>
        <translation>Tekst ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: as in the system</source>
        <translation>Wielkość tekstu: jak w systemie</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: larger</source>
        <translation>Wielkość tekstu: większa</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: smaller</source>
        <translation>Wielkość tekstu: mniejsza</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Text: {name}</source>
        <translation>Tekst: {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not UTF-8</source>
        <translation>Teksty, które nie są w UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not text</source>
        <translation>Teksty, które nie są tekstem</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats that are scores from a spaCy model: predictions, never answers.</source>
        <translation>Teksty z cats, które są wynikami modelu spaCy: prognozy, nigdy odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats, as for training spaCy: 1 is yes, 0 is no, a missing key is unanswered.</source>
        <translation>Teksty z cats, jak do treningu spaCy: 1 to tak, 0 to nie, brak klucza to brak odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts without a posting</source>
        <translation>Teksty bez ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>That text is in the project already.</source>
        <translation>Ten tekst już jest w projekcie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The annotations are places in the texts or other texts. Import without labels?</source>
        <translation>Adnotacje to fragmenty tekstów lub inne teksty. Importować bez etykiet?</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The answered postings it learned from</source>
        <translation>Ogłoszenia z odpowiedzią, z których się uczył</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>The answers are kept, and older edits cannot be undone.</source>
        <translation>Odpowiedzi są zachowane, a starszych zmian nie da się cofnąć.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {chosen} all count; --labels QUESTION takes one question alone.</source>
        <translation>Liczą się odpowiedzi na wszystkie {chosen}; --labels QUESTION bierze tylko jedno pytanie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} in &quot;{file}&quot; may be free texts; name the question whose answers are labels with --labels, such as --labels {first}, or import without labels with --yes.</source>
        <translation>Odpowiedzi na {unclear} w „{file}” mogą być dowolnymi tekstami; podaj pytanie, którego odpowiedzi są etykietami, z --labels, na przykład --labels {first}, albo zaimportuj bez etykiet z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} may be free texts. Which ones are labels?</source>
        <translation>Odpowiedzi na {unclear} mogą być dowolnymi tekstami. Które są etykietami?</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The assigned labels with their probabilities. One with a dashed line is unsure; with a question mark, it was not assigned.</source>
        <translation>Przypisane etykiety z prawdopodobieństwami. Ta z linią przerywaną jest niepewna; ta ze znakiem zapytania nie została przypisana.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {names} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Liczą się wszystkie wybory {names}; --labels CONTROL bierze wybory jednej kontrolki.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {where} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Liczą się wszystkie wybory {where}; --labels CONTROL bierze wybory jednej kontrolki.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The cluster lost its workers again and again. Look at their logs, then try again.</source>
        <translation>Klaster wciąż tracił procesy. Obejrzyj ich dzienniki i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with a mark for yes in their cells.</source>
        <translation>Kolumny {columns} to etykiety, ze znakiem tak w komórkach.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with yes or no in their cells.</source>
        <translation>Kolumny {columns} to etykiety, z tak lub nie w komórkach.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} are labels, with a program&apos;s probabilities in their cells.</source>
        <translation>Kolumny {few} to etykiety, z prawdopodobieństwami programu w komórkach.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one annotator&apos;s labels each; those on which they differ stay unanswered.</source>
        <translation>Kolumny {few} zawierają etykiety po jednej osobie; te, w których się różnią, zostają bez odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one label each.</source>
        <translation>Kolumny {few} zawierają po jednej etykiecie.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong no</source>
        <translation>Koszt błędnego nie</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong yes</source>
        <translation>Koszt błędnego tak</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>The delimiter must be one character, such as a comma, a semicolon or a tab.</source>
        <translation>Separator musi być jednym znakiem, na przykład przecinkiem, średnikiem lub tabulatorem.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>The disk that holds {folder} is too full for a backup of {name}. Make room, or choose another folder for backups.</source>
        <translation>Dysk z {folder} jest za pełny na kopię zapasową {name}. Zwolnij miejsce albo wybierz inny folder kopii.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>The disk that holds {name} is full or failing. Make room, then try again; nothing is lost.</source>
        <translation>Dysk z {name} jest pełny lub zawodzi. Zwolnij miejsce i spróbuj ponownie; nic nie zginęło.</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>The encoding {encoding} is a guess; --encoding names another one.</source>
        <translation>Kodowanie {encoding} to przypuszczenie; --encoding podaje inne.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The expected calibration error was {error:.3f}.</source>
        <translation>Oczekiwany błąd kalibracji wyniósł {error:.3f}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The file does not say where {table} lie; all rows that look like it are kept.</source>
        <translation>Plik nie mówi, gdzie leżą {table}; zachowano wszystkie pasujące wiersze.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The file is a project without postings. {classify} and {serve} work as well.</source>
        <translation>Plik jest projektem bez ogłoszeń. Działają także {classify} i {serve}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The file is one posting; with --lines each of its lines is one.</source>
        <translation>Plik to jedno ogłoszenie; z --lines jest nim każdy wiersz.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The file seems to hold labels under {key}, but none could be read from it. Where are they?</source>
        <translation>Plik zdaje się zawierać etykiety pod {key}, ale żadnej nie udało się odczytać. Gdzie one są?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first postings as they would come in</source>
        <translation>Pierwsze ogłoszenia, jak zostałyby zaimportowane</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first postings, as they will be classified</source>
        <translation>Pierwsze ogłoszenia, jak zostaną sklasyfikowane</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first {postings} postings, as they would come in</source>
        <translation>Pierwsze ogłoszenia ({postings}), jak zostałyby zaimportowane</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first {postings}, as they will be classified</source>
        <translation>Pierwsze ogłoszenia ({postings}), jak zostaną sklasyfikowane</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>The first {shown:,} of {n} characters</source>
        <translation>
            <numerusform>Pierwsze {shown:,} z {n} znaku</numerusform>
            <numerusform>Pierwsze {shown:,} z {n} znaków</numerusform>
            <numerusform>Pierwsze {shown:,} z {n} znaków</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The folder &quot;{path}&quot; contains no postings; put {endings} files in it.</source>
        <translation>Folder „{path}” nie zawiera ogłoszeń; umieść w nim pliki {endings}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The goal {kind} takes {wanted} and nothing else.</source>
        <translation>Cel {kind} przyjmuje {wanted} i nic więcej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>The greatest number of labels</source>
        <translation>Największa liczba etykiet</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The history has gaps, so edits made before the newest of them cannot be undone.</source>
        <translation>Historia ma luki, więc zmian sprzed najnowszej nie da się cofnąć.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The key is now free.</source>
        <translation>Klawisz jest teraz wolny.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} already answers {name}. Choose another one.</source>
        <translation>Klawisz {key} już odpowiada na {name}. Wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>The key {key} cannot answer a label. Choose a digit or another letter.</source>
        <translation>Klawisz {key} nie może odpowiadać na etykietę. Wybierz cyfrę lub inną literę.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} is not free for labels. Choose a digit or another letter from A to Z.</source>
        <translation>Klawisz {key} nie jest wolny dla etykiet. Wybierz cyfrę lub inną literę od A do Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The keys are swapped.</source>
        <translation>Klawisze zamieniono.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The label that stays</source>
        <translation>Etykieta, która zostaje</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>The label to merge {name} into</source>
        <translation>Etykieta, z którą scalić {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The label&apos;s share; all shares sum to 100 %</source>
        <translation>Część etykiety; wszystkie części dają 100%</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are from {column}; --labels names another place, or none.</source>
        <translation>Etykiety są z {column}; --labels podaje inne miejsce albo żadne.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named by {named_otherwise} instead of the numbers in {column}.</source>
        <translation>Etykiety są nazwane według {named_otherwise} zamiast liczb w {column}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named without {prefix}.</source>
        <translation>Etykiety są nazwane bez {prefix}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are numbers ({some}). What are their names?</source>
        <translation>Etykiety to liczby ({some}). Jak się nazywają?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>The labels cannot be listed</source>
        <translation>Nie można wyświetlić listy etykiet</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels have scores in {few}, as a program gives them: suggestions, not answers; --labels {columns} takes them as answers.</source>
        <translation>Etykiety mają wyniki w {few}, jakie daje program: sugestie, nie odpowiedzi; --labels {columns} bierze je jako odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in &quot;{file}&quot; are numbers ({some}); give their names with --label-names, such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as names with --yes.</source>
        <translation>Etykiety w „{file}” to liczby ({some}); podaj ich nazwy z --label-names, na przykład --label-names 0=IT,1=Opieka lub nazwę pliku, albo weź liczby jako nazwy z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in {column} have scores behind their names, as a program gives them: suggestions, not answers.</source>
        <translation>Po nazwach etykiet w {column} stoją wyniki, jakie daje program: sugestie, nie odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The last imported ones first.</source>
        <translation>Najpierw ostatnio zaimportowane.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings.</source>
        <translation>Ostatnie {answers:,} odpowiedzi zmieniły {share} etykiet przypisanych ogłoszeniom do zrobienia.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings: more of the same will change little.</source>
        <translation>Ostatnie {answers:,} odpowiedzi zmieniły {share} etykiet przypisanych ogłoszeniom do zrobienia: więcej tego samego zmieni niewiele.</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly better on your answers ({interval}).</source>
        <translation>Algorytm „{learner}” jest wyraźnie lepszy na Twoich odpowiedziach ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly worse on your answers ({interval}).</source>
        <translation>Algorytm „{learner}” jest wyraźnie gorszy na Twoich odpowiedziach ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is neither clearly better nor clearly worse ({interval}).</source>
        <translation>Algorytm „{learner}” nie jest ani wyraźnie lepszy, ani wyraźnie gorszy ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>The learner &quot;{learner}&quot;.</source>
        <translation>Algorytm „{learner}”.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>The lines highlight spans of texts instead of labelling them. Import without labels?</source>
        <translation>Wiersze zaznaczają fragmenty zamiast etykietować teksty. Importować bez etykiet?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list changes when you go on to another posting.</source>
        <translation>Lista zmienia się, gdy przejdziesz do innego ogłoszenia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list keeps its order until the new one is ready.</source>
        <translation>Lista zachowuje kolejność, aż nowa będzie gotowa.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>The mark is the threshold: {threshold}</source>
        <translation>Kreska to próg: {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the labels&apos; F1, out-of-fold</source>
        <translation>Średnia F1 etykiet, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the postings&apos; F1, out-of-fold</source>
        <translation>Średnia F1 ogłoszeń, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>The mean squared error of the probabilities, before and after calibration; 0 is perfect.</source>
        <translation>Średni błąd kwadratowy prawdopodobieństw, przed kalibracją i po niej; 0 jest idealne.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The model agrees with your answers, and nearly identical postings have the same answers.</source>
        <translation>Model zgadza się z odpowiedziami, a prawie identyczne ogłoszenia mają te same odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model agrees with your answers. Choose another order to see all postings.</source>
        <translation>Model zgadza się z odpowiedziami. Wybierz inną kolejność, aby zobaczyć wszystkie ogłoszenia.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>The model contradicts no answer clearly, or a person has confirmed those that it does.</source>
        <translation>Model nie zaprzecza wyraźnie żadnej odpowiedzi albo ktoś potwierdził te, którym zaprzecza.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model has learned from every posting. Classify a text or a file, or import more.</source>
        <translation>Model nauczył się ze wszystkich ogłoszeń. Sklasyfikuj tekst lub plik albo zaimportuj więcej.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The model has not learned it yet: postings most similar to one that has it come first.</source>
        <translation>Model jeszcze się jej nie nauczył: najpierw idą ogłoszenia najbardziej podobne do takiego, które ją ma.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>The model in this project is damaged. Press Retrain to make a new one.</source>
        <translation>Model w tym projekcie jest uszkodzony. Naciśnij Trenuj ponownie, aby utworzyć nowy.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project is damaged; retrain it.</source>
        <translation>Model w tym projekcie jest uszkodzony; trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project was made by another version of Jobtag; retrain it.</source>
        <translation>Model w tym projekcie utworzyła inna wersja Jobtag; trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>The model is ready. Paste any job description into Classify to see which labels apply.</source>
        <translation>Model jest gotowy. Wklej dowolną ofertę w widoku Klasyfikacja, aby zobaczyć, które etykiety pasują.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>The model is trained on a quarter, a half, three quarters and all of your answers, and scored on postings it has not seen. You can go on tagging meanwhile.</source>
        <translation>Model uczy się na ćwiartce, połowie, trzech czwartych i wszystkich odpowiedziach, a oceniany jest na ogłoszeniach, których nie widział. W tym czasie można etykietować dalej.</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>The model knows none of the labels of this project. Train it, then export it.</source>
        <translation>Model nie zna żadnej etykiety tego projektu. Wytrenuj go, potem wyeksportuj.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The model knows the words of the postings that it learned from. On texts of another kind, language or time, its probabilities and these scores do not hold. It weighs words and does not understand sentences: negations are read as mentions. Do not decide about people by it alone.</source>
        <translation>Model zna słowa z ogłoszeń, na których się uczył. Dla tekstów innego rodzaju, w innym języku lub z innego czasu jego prawdopodobieństwa i te wyniki nie obowiązują. Waży słowa i nie rozumie zdań: zaprzeczenia czyta jak zwykłe wzmianki. Nie podejmuj decyzji o ludziach wyłącznie na jego podstawie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>The name that stays of {words}</source>
        <translation>Nazwa, która zostaje z {words}</translation>
    </message>
    <message>
        <location filename="../../app/store/names.py"/>
        <source>The name {beginning}… is too long: a project needs one of at most {limit} bytes. Choose a shorter one.</source>
        <translation>Nazwa {beginning}… jest za długa: projekt wymaga takiej do {limit} bajtów. Wybierz krótszą.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>The names &quot;{words}&quot; cannot be used: {problem}.</source>
        <translation>Nazw „{words}” nie da się użyć: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>The new label&apos;s name</source>
        <translation>Nazwa nowej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The newest models are kept, pinned ones for good</source>
        <translation>Przechowywane są najnowsze modele, a przypięte na stałe</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The order of the files.</source>
        <translation>Kolejność plików.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The pipeline is for prediction. Fitting it again, or cloning it, loses what it has learned.</source>
        <translation>Potok służy do przewidywania. Ponowne dopasowanie lub sklonowanie usuwa to, czego się nauczył.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The place of the posting in the file</source>
        <translation>Miejsce ogłoszenia w pliku</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>The probability from which the label is assigned</source>
        <translation>Prawdopodobieństwo, od którego etykieta jest przypisywana</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The probability of the least probable label that was assigned: the rest is at least as certain.</source>
        <translation>Prawdopodobieństwo najmniej prawdopodobnej przypisanej etykiety: reszta jest co najmniej tak pewna.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>The project is damaged, so no copy was kept. Copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>Projekt jest uszkodzony, więc nie zachowano kopii. Skopiuj to, co da się odczytać: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The project is open read-only. Save a copy to change its labels.</source>
        <translation>Projekt jest otwarty tylko do odczytu. Zapisz kopię, aby zmieniać etykiety.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that.</source>
        <translation>Projekt jest tylko do odczytu. Aby go zmieniać, zapisz kopię (Plik → Zapisz kopię jako…) i ją otwórz.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The questions are waiting</source>
        <translation>Pytania czekają</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The responses are ratings, rankings or places in the texts. Import without labels?</source>
        <translation>Odpowiedzi to oceny, rankingi lub fragmenty tekstów. Importować bez etykiet?</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The results mark places or give ratings, but choose no labels. Import without labels?</source>
        <translation>Wyniki zaznaczają fragmenty lub dają oceny, ale nie wybierają etykiet. Importować bez etykiet?</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>The results of {name} cannot be kept in {folder} ({error}). Make that folder writable, then try again.</source>
        <translation>Wyników {name} nie da się przechować w {folder} ({error}). Umożliw zapis w tym folderze i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>The same answers for {postings}</source>
        <translation>Te same odpowiedzi: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>The sample cannot be kept in {folder}: {reason}. Make that folder writable.</source>
        <translation>Przykładu nie da się przechować w {folder}: {reason}. Umożliw zapis w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The scores of single postings are no longer kept, so there are no intervals here. Train again to get them.</source>
        <translation>Wyniki pojedynczych ogłoszeń nie są już przechowywane, więc nie ma tu przedziałów. Wytrenuj model ponownie, aby je otrzymać.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} is read; --sheet names another one ({others}).</source>
        <translation>Czytany jest arkusz {name}; --sheet podaje inny ({others}).</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} of &quot;{path}&quot; is empty; choose another one with --sheet.</source>
        <translation>Arkusz {name} w „{path}” jest pusty; wybierz inny z --sheet.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The system ended Jobtag&apos;s processes again and again. Close other programs, then try again.</source>
        <translation>System wielokrotnie zakończył procesy Jobtag. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The table begins below {other_rows}.</source>
        <translation>Tabela zaczyna się poniżej: {other_rows}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>The text consists of {texts}.</source>
        <translation>Tekst składa się z {texts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts contain labels in fastText&apos;s notation. Import them as they are?</source>
        <translation>Teksty zawierają etykiety w zapisie fastText. Importować je bez zmian?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts of &quot;{file}&quot; contain labels in fastText&apos;s notation; save them as a text file with one posting a line, or import them as they are with --yes.</source>
        <translation>Teksty w „{file}” zawierają etykiety w zapisie fastText; zapisz je jako plik tekstowy z jednym ogłoszeniem w wierszu albo zaimportuj bez zmian z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>The threshold assigns {given:,} instead of {wanted:,}: scores next to it are equal.</source>
        <translation>Próg przypisuje {given:,} zamiast {wanted:,}: sąsiednie wyniki są równe.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The title, or the beginning of the text</source>
        <translation>Tytuł albo początek tekstu</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>The window needs {library}, which is missing here. Install it with: sudo apt-get install {package}</source>
        <translation>Okno wymaga {library}, której tu brakuje. Zainstaluj ją przez: sudo apt-get install {package}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The yes answers go to {label}.</source>
        <translation>Odpowiedzi tak przejdą na {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} form the new group {group}.</source>
        <translation>Nowa grupa {group}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} join those of {group}.</source>
        <translation>Do grupy {group} dochodzi: {labels}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>The {n} answers that the model contradicts most. Nobody has confirmed them yet; Postings → Likely mistakes asks about each.</source>
        <translation>
            <numerusform>{n} odpowiedź, której model zaprzecza. Nikt jej jeszcze nie potwierdził; zapyta o nią polecenie Ogłoszenia → Prawdopodobne błędy.</numerusform>
            <numerusform>{n} odpowiedzi, którym model zaprzecza najmocniej. Nikt ich jeszcze nie potwierdził; o każdą zapyta polecenie Ogłoszenia → Prawdopodobne błędy.</numerusform>
            <numerusform>{n} odpowiedzi, którym model zaprzecza najmocniej. Nikt ich jeszcze nie potwierdził; o każdą zapyta polecenie Ogłoszenia → Prawdopodobne błędy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The {n} selected postings</source>
        <translation>
            <numerusform>Zaznaczone ogłoszenie</numerusform>
            <numerusform>{n} zaznaczone ogłoszenia</numerusform>
            <numerusform>{n} zaznaczonych ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>The {shown:,} shown…</source>
        <translation>Widoczne ({shown:,})…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: as in the system</source>
        <translation>Motyw: jak w systemie</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: dark</source>
        <translation>Motyw: ciemny</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: light</source>
        <translation>Motyw: jasny</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those to do.</source>
        <translation>Potem te do zrobienia.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without a flag.</source>
        <translation>Potem te bez oznaczenia.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without one.</source>
        <translation>Potem te bez niej.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>There are no labels yet.</source>
        <translation>Nie ma jeszcze etykiet.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>There are no labels yet: add one, give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Nie ma jeszcze etykiet: dodaj jedną, daj jej co najmniej {yes} tak i {no} nie, potem trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>There are no postings to split off. Select some in the list, or search for them.</source>
        <translation>Nie ma ogłoszeń do wydzielenia. Zaznacz jakieś na liście albo ich poszukaj.</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>There are no postings yet.</source>
        <translation>Nie ma jeszcze ogłoszeń.</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>There are no scores to tune thresholds on. Press Retrain first.</source>
        <translation>Nie ma wyników do strojenia progów. Najpierw naciśnij Trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>There is already a label named {name}. Choose another name.</source>
        <translation>Jest już etykieta o nazwie {name}. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>There is no Dask scheduler at {address}. Start one with dask scheduler, or check the address.</source>
        <translation>Pod {address} nie ma planisty Dask. Uruchom go przez dask scheduler albo sprawdź adres.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>There is no backup of this project yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej tego projektu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/encoding.py"/>
        <source>There is no encoding &quot;{name}&quot;; try utf-8, utf-16 or cp1252, or leave it to Jobtag to find out.</source>
        <translation>Nie ma kodowania „{name}”; spróbuj utf-8, utf-16 lub cp1252 albo pozwól Jobtag je znaleźć.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <location filename="../../app/formats/source.py"/>
        <source>There is no file &quot;{path}&quot;; check its name and folder.</source>
        <translation>Nie ma pliku „{path}”; sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no folder &quot;{parent}&quot;; create it or choose another one.</source>
        <translation>Nie ma folderu „{parent}”; utwórz go albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/report.py"/>
        <source>There is no folder &quot;{parent}&quot;; make it or choose another one.</source>
        <translation>Nie ma folderu „{parent}”; utwórz go albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>There is no goal named {kind}. Choose one of {kinds}.</source>
        <translation>Nie ma celu o nazwie {kind}. Wybierz jeden z {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no label named {name}. Check how it is written.</source>
        <translation>Nie ma etykiety o nazwie {name}. Sprawdź pisownię.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>There is no label to ask about</source>
        <translation>Nie ma etykiety, o którą można pytać</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no room for &quot;{path}&quot; on the disk; free some space and try again.</source>
        <translation>Na dysku nie ma miejsca na „{path}”; zwolnij trochę i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>There is no room for the results of {name} on the disk that holds {folder}. Make room and classify it again: it goes on where it stopped.</source>
        <translation>Na dysku z {folder} nie ma miejsca na wyniki {name}. Zwolnij miejsce i sklasyfikuj ponownie: praca ruszy tam, gdzie stanęła.</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>There is no screen to show a window on. Use a verb instead (see: jobtag --help), or save a picture with: jobtag screenshot</source>
        <translation>Nie ma ekranu, na którym można pokazać okno. Użyj polecenia (zobacz: jobtag --help) albo zapisz obraz przez: jobtag screenshot</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>There is no text to add. Copy or type a job description first.</source>
        <translation>Nie ma tekstu do dodania. Najpierw skopiuj lub wpisz ofertę pracy.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no word to search for in {written}. Type letters or digits.</source>
        <translation>W {written} nie ma słowa do wyszukania. Wpisz litery lub cyfry.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>There is not enough memory to read {name}. Close other programs, then try again.</source>
        <translation>Za mało pamięci, aby odczytać {name}. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>There is nothing to explain yet: it takes a text and a label that the model has learned.</source>
        <translation>Nie ma jeszcze czego wyjaśniać: potrzebny jest tekst i etykieta, której model się nauczył.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>There is nothing to paste. Copy a job description or files first.</source>
        <translation>Nie ma czego wkleić. Najpierw skopiuj ofertę pracy lub pliki.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>There is too little room on the disk that holds {name}. Make room, then try again; nothing is lost.</source>
        <translation>Na dysku z {name} jest za mało miejsca. Zwolnij miejsce i spróbuj ponownie; nic nie zginęło.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>These are the texts</source>
        <translation>To są teksty</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>These figures are for postings that the model had not seen: each was scored by a model, and decided by thresholds, that did not use it.</source>
        <translation>Te liczby dotyczą ogłoszeń, których model nie widział: ani oceniający model, ani progi nie korzystały z danego ogłoszenia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>These labels differ only in case, spaces, punctuation, accents, plural, word order or a letter. The numbers are their yes answers. Check what to merge and choose the name that stays.</source>
        <translation>Te etykiety różnią się tylko wielkością liter, odstępami, interpunkcją, znakami diakrytycznymi, liczbą mnogą, szykiem słów lub literą. Liczby to ich odpowiedzi tak. Zaznacz, co scalić, i wybierz nazwę, która zostaje.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This figure is from a model trained without this posting.</source>
        <translation>Ta liczba pochodzi z modelu trenowanego bez tego ogłoszenia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>This format cannot hold {what}: they are left out.</source>
        <translation>Ten format nie mieści: {what}. To zostanie pominięte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>This is the model in use: you see its probabilities.</source>
        <translation>To model w użyciu: widzisz jego prawdopodobieństwa.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>This is what your model makes of “{line}”. By each label&apos;s own threshold, it assigns {names}. The softmax shares of all labels sum to 100 %: each further label that fits lowers the others.</source>
        <translation>Oto co Twój model robi z „{line}”. Według progu każdej etykiety przypisuje {names}. Części softmax wszystkich etykiet dają 100%: każda kolejna pasująca etykieta obniża pozostałe.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>This key cannot be changed.</source>
        <translation>Tego klawisza nie można zmienić.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This label has been deleted. Undo its deletion, or choose another label.</source>
        <translation>Ta etykieta została usunięta. Cofnij usunięcie albo wybierz inną.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>This model cannot be used</source>
        <translation>Tego modelu nie da się użyć</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>This model was trained without keeping the scores of single postings. Press Retrain to see what a threshold changes.</source>
        <translation>Ten model wytrenowano bez zachowania wyników pojedynczych ogłoszeń. Naciśnij Trenuj ponownie, aby zobaczyć, co zmienia próg.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>This posting</source>
        <translation>To ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting does not have the label</source>
        <translation>To ogłoszenie nie ma etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting has the label</source>
        <translation>To ogłoszenie ma etykietę</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting · {label}: {answer}</source>
        <translation>To ogłoszenie · {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>This project has no model yet. Answer some postings in Tag and press Retrain; then whole files can be classified.</source>
        <translation>Ten projekt nie ma jeszcze modelu. Odpowiedz na kilka ogłoszeń w widoku Etykietowanie i naciśnij Trenuj ponownie; wtedy można klasyfikować całe pliki.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>This project has no model yet. Answer some postings, press Retrain, and make the report again to see how good the model is.</source>
        <translation>Ten projekt nie ma jeszcze modelu. Odpowiedz na kilka ogłoszeń, naciśnij Trenuj ponownie i utwórz raport jeszcze raz, aby zobaczyć, jak dobry jest model.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This project has no model yet. Answer some postings, then train it.</source>
        <translation>Ten projekt nie ma jeszcze modelu. Odpowiedz na kilka ogłoszeń i wytrenuj go.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Threshold (%)</source>
        <translation>Próg (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Threshold moved: {threshold}.</source>
        <translation>Przesunięto próg: {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Threshold of {label}</source>
        <translation>Próg etykiety {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>Threshold of {name}</source>
        <translation>Próg etykiety {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_number.py"/>
        <source>Threshold of {name} in percent</source>
        <translation>Próg etykiety {name} w procentach</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Thresholds and goals</source>
        <translation>Progi i cele</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Thresholds moved: {threshold}, and {more} more.</source>
        <translation>Przesunięto progi: {threshold} i {more} innych.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Thresholds outside 0 to 100 %, which count as not set</source>
        <translation>Progi poza zakresem od 0 do 100%, liczone jako nieustawione</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}).</source>
        <translation>Progi dostrojono osobno dla każdej etykiety (cel: {goal}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}; {n} labels differently).</source>
        <translation>
            <numerusform>Progi dostrojono osobno dla każdej etykiety (cel: {goal}; {n} etykieta inaczej).</numerusform>
            <numerusform>Progi dostrojono osobno dla każdej etykiety (cel: {goal}; {n} etykiety inaczej).</numerusform>
            <numerusform>Progi dostrojono osobno dla każdej etykiety (cel: {goal}; {n} etykiet inaczej).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Tidying up</source>
        <translation>Porządkowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Titles: a posting with a title is one text, the title, a line break and the posting&apos;s text. A first line of up to 200 characters counts as the title if more text follows.</source>
        <translation>Tytuły: ogłoszenie z tytułem to jeden tekst, czyli tytuł, znak nowego wiersza i treść ogłoszenia. Pierwszy wiersz do 200 znaków liczy się jako tytuł, jeśli jest po nim dalszy tekst.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>To (%)</source>
        <translation>Do (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>To do ({postings:,})</source>
        <translation>Do zrobienia ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>To do first</source>
        <translation>Najpierw do zrobienia</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>To use a cluster, install Dask with pip install &quot;jobtag[cluster]&quot;, here and on each worker.</source>
        <translation>Aby użyć klastra, zainstaluj Dask przez pip install &quot;jobtag[cluster]&quot;, tu i na każdym komputerze.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Too few answers for a model of their own: {labels}.</source>
        <translation>Za mało odpowiedzi na własny model: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Too few postings have an answer for every ready label.</source>
        <translation>Za mało ogłoszeń ma odpowiedź na każdą gotową etykietę.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Trained</source>
        <translation>Wytrenowano</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Trained on {postings}</source>
        <translation>Nauka z: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/training_mediator.py"/>
        <source>Trained on {postings} in {seconds:.1f} s.</source>
        <translation>Nauka z: {postings}, {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Training, s</source>
        <translation>Trening, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Try the sample</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>Trying a goal</source>
        <translation>Próbowanie celu</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying method {number} of {methods}</source>
        <translation>Próba metody {number} z {methods}</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying methods {first} to {last} of {methods}</source>
        <translation>Próba metod od {first} do {last} z {methods}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Turkish (cp1254)</source>
        <translation>Tureckie (cp1254)</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {gains}.</source>
        <translation>Dwa razy więcej odpowiedzi może dodać około {gains}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {points} of F1 to {label}.</source>
        <translation>Dwa razy więcej odpowiedzi może dodać etykiecie {label} około {points} F1.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Type the start of a label&apos;s name</source>
        <translation>Wpisz początek nazwy etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Type the threshold…</source>
        <translation>Wpisz próg…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Un&amp;pin</source>
        <translation>&amp;Odepnij</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Unanswered labels become no</source>
        <translation>Etykiety bez odpowiedzi stają się nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Uncheck a label to leave it out, or type the name that it gets; two labels with one name are merged. Postings that are left without any label come in as not tagged.</source>
        <translation>Odznacz etykietę, aby ją pominąć, albo wpisz nazwę, którą dostaje; dwie etykiety o jednej nazwie są scalane. Ogłoszenia bez żadnej etykiety przychodzą jako nieoznaczone.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Undo {step}</source>
        <translation>Cofnij {step}</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>Undoing and redoing all edits does not give the present answers.</source>
        <translation>Cofnięcie i ponowienie wszystkich zmian nie daje obecnych odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undone: {step}</source>
        <translation>Cofnięto: {step}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Unflag</source>
        <translation>Usuń oznaczenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure within how many points of a threshold</source>
        <translation>Niepewne w ilu punktach od progu</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure {unsure:,}</source>
        <translation>Niepewne {unsure:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure: the probability of a label is less than {within} points above or below the threshold from which it is assigned, so a slightly different text could have got other labels. If the threshold is near 0 or {share}, fewer points count.</source>
        <translation>Niepewne: prawdopodobieństwo etykiety leży mniej niż {within} punktów nad lub pod progiem przypisania, więc nieco inny tekst mógłby dostać inne etykiety. Jeśli próg jest bliski 0 lub {share}, liczy się mniej punktów.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Unsure: {label} has {probability} and is assigned from {threshold}</source>
        <translation>Niepewne: {label} ma {probability} i jest przypisywana od {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Until each label has</source>
        <translation>Aż każda etykieta ma</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Use</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use as</source>
        <translation>Użyj jako</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Use the learner “{learner}” from the next training on</source>
        <translation>Użyj algorytmu „{learner}” od następnego treningu</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Use these labels</source>
        <translation>Użyj tych etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use {column} as</source>
        <translation>Użyj {column} jako</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Wait until the work in progress has ended, then choose the language.</source>
        <translation>Poczekaj na koniec bieżącej pracy, potem wybierz język.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>We build banking software in Leeds.</source>
        <translation>Tworzymy oprogramowanie bankowe w Łodzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Western European (cp1252)</source>
        <translation>Zachodnioeuropejskie (cp1252)</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>What both start from: the same for softmax and sigmoid</source>
        <translation>Od czego zaczynają oba: to samo dla softmax i sigmoidy</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>What do you want to know about each ad? Every name that you type becomes a label, and an ad can have several.</source>
        <translation>Co chcesz wiedzieć o każdym ogłoszeniu? Każda wpisana nazwa staje się etykietą, a ogłoszenie może mieć ich kilka.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>What each method assigns</source>
        <translation>Co przypisuje każda metoda</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>What is lost?</source>
        <translation>Co zginęło?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What is there now becomes a backup first.</source>
        <translation>To, co jest tam teraz, najpierw stanie się kopią zapasową.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What it would change cannot be told: {error}</source>
        <translation>Nie da się powiedzieć, co by się zmieniło: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>What the threshold should achieve. Enter or F2 changes it.</source>
        <translation>Co próg ma osiągnąć. Enter lub F2 to zmienia.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>What to write of the postings</source>
        <translation>Co zapisać z ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>What was tagged</source>
        <translation>Co oznaczono</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>When does this label apply?</source>
        <translation>Kiedy ta etykieta pasuje?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Which name stays?</source>
        <translation>Która nazwa zostaje?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Which?</source>
        <translation>Które?</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>While questions are asked</source>
        <translation>Podczas zadawania pytań</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Why softmax must choose</source>
        <translation>Dlaczego softmax musi wybierać</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Why this label?</source>
        <translation>Dlaczego ta etykieta?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why {name}?</source>
        <translation>Dlaczego {name}?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_footer.py"/>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Will more tagging help?</source>
        <translation>Czy dalsze etykietowanie pomoże?</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note first</source>
        <translation>Najpierw z notatką</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note last</source>
        <translation>Z notatką na końcu</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Without a name, the {labels} will be in no group.</source>
        <translation>Bez nazwy nie będą w żadnej grupie: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Without “{word}”: {change}</source>
        <translation>Bez „{word}”: {change}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Words for and against the label</source>
        <translation>Słowa za etykietą i przeciw niej</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Would another method label your postings better? Compare tries each of them on your own answers. In use: {method} ({learner}).</source>
        <translation>Czy inna metoda lepiej oznaczałaby ogłoszenia? Porównanie próbuje każdej na Twoich odpowiedziach. W użyciu: {method} ({learner}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Write</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write a probability like p(IT)&gt;0.8, and a name with brackets in quotes: p(&quot;Sales (field)&quot;)&gt;0.8.</source>
        <translation>Wpisz prawdopodobieństwo jak p(IT)&gt;0.8, a nazwę z nawiasami w cudzysłowie: p(&quot;Sprzedaż (teren)&quot;)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write it like p(IT)&gt;0.8, with &lt;, &lt;=, &gt; or &gt;= and a number from 0 to 1.</source>
        <translation>Wpisz na przykład p(IT)&gt;0.8, z &lt;, &lt;=, &gt; lub &gt;= i liczbą od 0 do 1.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>Writing the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>Writing {file}</source>
        <translation>Zapisywanie {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Wrong pairs</source>
        <translation>Błędne pary</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/report_mediator.py"/>
        <source>Wrote the report to {file}.</source>
        <translation>Zapisano raport w {file}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Wrote {labels} to {file}.</source>
        <translation>Zapisano w {file}: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>Yes answers of each label</source>
        <translation>Odpowiedzi tak każdej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Yes answers wanted for each label</source>
        <translation>Pożądane odpowiedzi tak na etykietę</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes, or change the answer</source>
        <translation>Tak, albo zmień odpowiedź</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Yes: {names}</source>
        <translation>Tak: {names}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>You can go on tagging meanwhile. If it is interrupted, it goes on from there next time.</source>
        <translation>W tym czasie można etykietować dalej. Po przerwaniu praca ruszy następnym razem od tego miejsca.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>You can tag as soon as the file has been read.</source>
        <translation>Etykietować można, gdy tylko plik zostanie odczytany.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>You have {new_answers}. Press Retrain to teach the model.</source>
        <translation>Masz {new_answers}. Naciśnij Trenuj ponownie, aby nauczyć model.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}</source>
        <translation>Twoja odpowiedź na {label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}, the model says {share}</source>
        <translation>Twoja odpowiedź na {label}: {answer}; model mówi {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Your answer is right: it is not asked about again</source>
        <translation>Twoja odpowiedź jest słuszna: nie będzie o nią pytań</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Your answers are saved, and you can go on working. The details help to fix the problem.</source>
        <translation>Odpowiedzi są zapisane i można pracować dalej. Szczegóły pomogą usunąć problem.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` applies thresholds only. To assign what Jobtag assigns, do this as well.</source>
        <translation>`predict` stosuje tylko progi. Aby przypisać to, co przypisuje Jobtag, zrób jeszcze to, co poniżej.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` assigns a label if its probability reaches its threshold.</source>
        <translation>`predict` przypisuje etykietę, jeśli jej prawdopodobieństwo osiąga próg.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a PDF; save its text first</source>
        <translation>PDF; najpierw zapisz jego tekst</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a Parquet file; save it as CSV or JSONL first</source>
        <translation>plik Parquet; najpierw zapisz go jako CSV lub JSONL</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a database, such as a Jobtag project; open it instead of importing it</source>
        <translation>baza danych, na przykład projekt Jobtag; otwórz ją zamiast importować</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>a deleted label</source>
        <translation>usunięta etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>a field of the posting</source>
        <translation>pole ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>a label is both in its labels and in its labels_no</source>
        <translation>etykieta jest zarówno w labels, jak i w labels_no</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>a label name of more than {longest_name} characters among its {what}</source>
        <translation>nazwa etykiety dłuższa niż {longest_name} znaków wśród {what}</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>a list instead of a JSON object, which pandas writes with orient=&quot;records&quot;</source>
        <translation>lista zamiast obiektu JSON, jaki pandas zapisuje z orient=&quot;records&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a model trained without this posting</source>
        <translation>model trenowany bez tego ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>a network for each label</source>
        <translation>sieć dla każdej etykiety</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a new bar; its threshold follows in a moment</source>
        <translation>nowy słupek; próg za chwilę</translation>
    </message>
    <message>
        <location filename="../../app/formats/web_pages.py"/>
        <source>a page with a table of postings; open it in a spreadsheet and save it as CSV</source>
        <translation>strona z tabelą ogłoszeń; otwórz ją w arkuszu kalkulacyjnym i zapisz jako CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <location filename="../../app/formats/csv_records.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>cudzysłów nigdy nie jest zamknięty</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>a rejected question is no, an ignored one stays unanswered</source>
        <translation>odrzucone pytanie to nie, pominięte zostaje bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>a stray quotation mark shifts its cells</source>
        <translation>zbędny cudzysłów przesuwa komórki</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a table</source>
        <translation>tabelę</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a trigger</source>
        <translation>wyzwalacz</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a view</source>
        <translation>widok</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a zip archive or a spreadsheet, which cannot be read here; save it as CSV first</source>
        <translation>archiwum zip lub arkusz, którego nie da się tu odczytać; najpierw zapisz go jako CSV</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>about {duration} left at this pace</source>
        <translation>w tym tempie zostało około {duration}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>accepted as suggested</source>
        <translation>przyjęte zgodnie z sugestią</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>after {bad:,} rows in a row that cannot be used, the rest was not read</source>
        <translation>po {bad:,} kolejnych wierszach nie do użycia reszty nie czytano</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>all of it could be read.</source>
        <translation>wszystko dało się odczytać.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>all others no</source>
        <translation>wszystkie inne nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>all {answered:,} answers</source>
        <translation>wszystkie odpowiedzi ({answered:,})</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>an index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>an old Office file; save it as CSV first</source>
        <translation>stary plik Office; najpierw zapisz go jako CSV</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>and {n} more moves</source>
        <translation>
            <numerusform>i {n} inna zmiana</numerusform>
            <numerusform>i {n} inne zmiany</numerusform>
            <numerusform>i {n} innych zmian</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered no; not answered yet</source>
        <translation>z odpowiedzią nie; jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered yes for IT, not for Remote</source>
        <translation>z odpowiedzią tak na IT, nie na Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>answered: press again to take it back</source>
        <translation>odpowiedziano: naciśnij ponownie, aby cofnąć</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>answers the label in Tag</source>
        <translation>odpowiada na etykietę w widoku Etykietowanie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>as many</source>
        <translation>tyle samo</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>as many mistakes</source>
        <translation>tyle samo błędów</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>assigned</source>
        <translation>przypisana</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file</source>
        <translation>przypisane przez plik</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file, or from {share} where it does not say</source>
        <translation>przypisane przez plik, a tam, gdzie tego nie mówi, od {share}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned from {share}</source>
        <translation>przypisane od {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>become no</source>
        <translation>stają się nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>both words, anywhere</source>
        <translation>oba słowa, gdziekolwiek</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>by similarity</source>
        <translation>według podobieństwa</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>bytes that are not {encoding}</source>
        <translation>bajty, które nie są {encoding}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>choices</source>
        <translation>wybory</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>choose one of: {listed}</source>
        <translation>wybierz jedną z: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>codes or addresses</source>
        <translation>kody lub adresy</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>contains nothing but zeros, as failing disks produce; get an intact copy of it</source>
        <translation>zawiera same zera, jakie dają psujące się dyski; zdobądź nieuszkodzoną kopię</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>control characters</source>
        <translation>znaki sterujące</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>current</source>
        <translation>bieżący</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>current label</source>
        <translation>bieżąca etykieta</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>dates or numbers</source>
        <translation>daty lub liczby</translation>
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
        <translation>gotowe</translation>
    </message>
    <message>
        <location filename="../../app/store/staging.py"/>
        <source>duplicate: the same text is there already</source>
        <translation>duplikat: ten sam tekst już jest</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>evidence for</source>
        <translation>przesłanki dla</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>exactly these words in a row</source>
        <translation>dokładnie te słowa po kolei</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>fields</source>
        <translation>pola</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>flagged</source>
        <translation>oznaczone</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>flags</source>
        <translation>oznaczenia</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>for {used:,} of {labels:,} labels</source>
        <translation>dla {used:,} z {labels:,} etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least:g} to {most:g}</source>
        <translation>od {least:g} do {most:g}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least} to {most}</source>
        <translation>od {least} do {most}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>group {group}</source>
        <translation>grupa {group}</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>hardly any is missed</source>
        <translation>prawie nic nie umyka</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>has a row without an end here; the rest was not read</source>
        <translation>ma tu wiersz bez końca; reszty nie czytano</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds no postings; choose a file with some in it</source>
        <translation>nie zawiera ogłoszeń; wybierz plik, który je ma</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds nothing but a header; add postings below it, or say that its first row is none</source>
        <translation>zawiera tylko nagłówek; dodaj pod nim ogłoszenia albo powiedz, że pierwszy wiersz nim nie jest</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>honest</source>
        <translation>dokładne</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>id in “{place}”</source>
        <translation>id w „{place}”</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>id {model_id}</source>
        <translation>id {model_id}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>ids</source>
        <translation>identyfikatory</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is cut short here; get a complete copy of it</source>
        <translation>jest tu ucięty; zdobądź pełną kopię</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is damaged here; get an intact copy of it</source>
        <translation>jest tu uszkodzony; zdobądź nieuszkodzoną kopię</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is empty; choose a file with postings in it</source>
        <translation>jest pusty; wybierz plik z ogłoszeniami</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is not a gzip archive, although its name ends in .gz; get an intact copy of it</source>
        <translation>nie jest archiwum gzip, choć nazwa kończy się na .gz; zdobądź nieuszkodzoną kopię</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>it has no columns</source>
        <translation>nie ma kolumn</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>it has no name</source>
        <translation>brak nazwy</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>it is not an ordinary file</source>
        <translation>to nie jest zwykły plik</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>it marks places in the text, not the whole posting</source>
        <translation>zaznacza fragmenty tekstu, nie całe ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>it names attribute {index}, of {attributes}</source>
        <translation>wymienia atrybut {index}, z {attributes}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are neither 0 nor 1</source>
        <translation>cats nie są ani 0, ani 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers by name</source>
        <translation>cats nie są liczbami według nazw</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers from 0 to 1</source>
        <translation>cats nie są liczbami od 0 do 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is neither yes nor no</source>
        <translation>komórka {name} to ani tak, ani nie</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is not a number from 0 to 1</source>
        <translation>komórka {name} nie jest liczbą od 0 do 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its color is not written like #3F6FE0</source>
        <translation>kolor nie jest zapisany jak #3F6FE0</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal has something other than numbers after its kind</source>
        <translation>cel ma po rodzaju coś innego niż liczby</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal is unknown to Jobtag</source>
        <translation>Jobtag nie zna tego celu</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its group has more than {longest_name:,} characters</source>
        <translation>grupa ma więcej niż {longest_name:,} znaków</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} already answers {label}</source>
        <translation>klawisz {key} już odpowiada na {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} cannot answer a label</source>
        <translation>klawisz {key} nie może odpowiadać na etykietę</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>its label is neither true nor false</source>
        <translation>etykieta nie jest ani true, ani false</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its labels are an object that cannot be parsed</source>
        <translation>etykiety są nieczytelnym obiektem</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its name has more than {most:,} characters</source>
        <translation>nazwa ma więcej niż {most:,} znaków</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>its pairs of number and value cannot be parsed</source>
        <translation>pary numeru i wartości są nieczytelne</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not a number</source>
        <translation>próg nie jest liczbą</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not between 0 and 1</source>
        <translation>próg nie leży między 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>its {column} are not numbers from 0 to 1 by name</source>
        <translation>{column}: to nie liczby od 0 do 1 według nazw</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {column} are not {names} numbers from 0 to 1</source>
        <translation>{column}: to nie {names} liczb od 0 do 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its {column} is not a text</source>
        <translation>{column} nie jest tekstem</translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>its {name} is not a text</source>
        <translation>{name} nie jest tekstem</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {score} is not a number from 0 to 1</source>
        <translation>{score} nie jest liczbą od 0 do 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its {what} are not a list of names</source>
        <translation>{what}: to nie lista nazw</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} hold a score that is not from 0 to 1</source>
        <translation>{what}: wynik, który nie jest od 0 do 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} say neither yes nor no</source>
        <translation>{what}: ani tak, ani nie</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>label</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>labels for a posting</source>
        <translation>etykiet na ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>labels in “{where}”</source>
        <translation>etykiety w „{where}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} missing</source>
        <translation>
            <numerusform>brak etykiety {names}</numerusform>
            <numerusform>brak etykiet {names}</numerusform>
            <numerusform>brak etykiet {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} there again</source>
        <translation>
            <numerusform>wraca etykieta {names}</numerusform>
            <numerusform>wracają etykiety {names}</numerusform>
            <numerusform>wracają etykiety {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>learned from only {n} yes answers</source>
        <translation>
            <numerusform>wyuczona z tylko {n} odpowiedzi tak</numerusform>
            <numerusform>wyuczona z tylko {n} odpowiedzi tak</numerusform>
            <numerusform>wyuczona z tylko {n} odpowiedzi tak</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>learned from {used:,} of {postings:,} postings</source>
        <translation>nauka z {used:,} z {postings:,} ogłoszeń</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>learner</source>
        <translation>algorytm</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>learner {learner}</source>
        <translation>algorytm {learner}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>learning curve</source>
        <translation>krzywa uczenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>left empty: the next free key</source>
        <translation>puste: następny wolny klawisz</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>like: {title}</source>
        <translation>jak: {title}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>line breaks</source>
        <translation>końce wierszy</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>logistic regression</source>
        <translation>regresja logistyczna</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>longer than {millions} million characters</source>
        <translation>dłuższe niż {millions} mln znaków</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>macro F1</source>
        <translation>makro F1</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>margin (squared hinge)</source>
        <translation>margines (kwadrat hinge)</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be a label</source>
        <translation>może być etykietą</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be labels</source>
        <translation>mogą być etykietami</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>mean over labels</source>
        <translation>średnia po etykietach</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>micro F1</source>
        <translation>mikro F1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>mistakes</source>
        <translation>
            <numerusform>błąd</numerusform>
            <numerusform>błędy</numerusform>
            <numerusform>błędów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>model {former} instead of {present}</source>
        <translation>model {former} zamiast {present}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>model {number}</source>
        <translation>model {number}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>model {number} of {date}</source>
        <translation>model {number} z {date}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · unanswered</source>
        <translation>model {probability} · bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said no</source>
        <translation>model {probability} · Twoja odpowiedź nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said yes</source>
        <translation>model {probability} · Twoja odpowiedź tak</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>more than half are missed</source>
        <translation>umyka ponad połowa</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {answers}</source>
        <translation>ponad {answers}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {postings} get {label}.</source>
        <translation>{label} dostaje ponad {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>mostly the same text</source>
        <translation>przeważnie ten sam tekst</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a label: add one first</source>
        <translation>wymaga etykiety: najpierw ją dodaj</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a model: retrain first</source>
        <translation>wymaga modelu: najpierw trenuj</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a yes answer</source>
        <translation>wymaga odpowiedzi tak</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>needs examples</source>
        <translation>wymaga przykładów</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more no answers</source>
        <translation>
            <numerusform>wymaga jeszcze {n} odpowiedzi nie</numerusform>
            <numerusform>wymaga jeszcze {n} odpowiedzi nie</numerusform>
            <numerusform>wymaga jeszcze {n} odpowiedzi nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more yes answers</source>
        <translation>
            <numerusform>wymaga jeszcze {n} odpowiedzi tak</numerusform>
            <numerusform>wymaga jeszcze {n} odpowiedzi tak</numerusform>
            <numerusform>wymaga jeszcze {n} odpowiedzi tak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {yes:,} more yes and {n} more no answers</source>
        <translation>
            <numerusform>wymaga jeszcze {yes:,} tak i {n} nie</numerusform>
            <numerusform>wymaga jeszcze {yes:,} tak i {n} nie</numerusform>
            <numerusform>wymaga jeszcze {yes:,} tak i {n} nie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>neither yes nor no</source>
        <translation>ani tak, ani nie</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <location filename="../../app/formats/values.py"/>
        <source>nested too deeply</source>
        <translation>zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>new order ready</source>
        <translation>nowa kolejność gotowa</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>new: retrain</source>
        <translation>nowa: trenuj</translation>
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
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no difference in postings, answers, labels or model</source>
        <translation>brak różnic w ogłoszeniach, odpowiedziach, etykietach i modelu</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>no hits</source>
        <translation>brak wyników</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>no key</source>
        <translation>brak klawisza</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>no label</source>
        <translation>brak etykiety</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>no labels</source>
        <translation>brak etykiet</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>no local header</source>
        <translation>brak lokalnego nagłówka</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no model</source>
        <translation>brak modelu</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>no number</source>
        <translation>żadnej liczby</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>no score stands behind {name}</source>
        <translation>brak wyniku po nazwie {name}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>no scores yet</source>
        <translation>nie ma jeszcze wyników</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/formats/web_pages.py"/>
        <source>no text</source>
        <translation>brak tekstu</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>none applies</source>
        <translation>żadna nie pasuje</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>none assigned</source>
        <translation>nic nie przypisano</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>none; train again to get one</source>
        <translation>brak; wytrenuj ponownie, aby go otrzymać</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not a JSON object</source>
        <translation>to nie obiekt JSON</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>not a JobPosting</source>
        <translation>to nie JobPosting</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>not a text</source>
        <translation>to nie tekst</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>not assigned</source>
        <translation>nieprzypisana</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not tagged</source>
        <translation>nieoznaczone</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not valid JSON</source>
        <translation>to nie poprawny JSON</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not {label}</source>
        <translation>nie {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>not {term}</source>
        <translation>nie {term}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>of probabilities from {low} to {high}, {true} came true</source>
        <translation>z prawdopodobieństw od {low} do {high} sprawdziło się {true}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels assigned, how many are right</source>
        <translation>przypisanych etykiet jest trafnych</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels that apply, how many are found</source>
        <translation>właściwych etykiet zostaje znalezionych</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>of the queue, as an unbiased check</source>
        <translation>kolejki, jako bezstronna kontrola</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>on new postings: precision {precision}, recall {recall}</source>
        <translation>na nowych ogłoszeniach: precyzja {precision}, czułość {recall}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>one array for each of model.labels_</source>
        <translation>po jednej tablicy na każdą z model.labels_</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one network, sigmoids</source>
        <translation>jedna sieć, sigmoidy</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, cut at 0.5</source>
        <translation>one-vs-rest, cięcie w 0,5</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, one shared threshold</source>
        <translation>one-vs-rest, jeden wspólny próg</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, thresholds by goal</source>
        <translation>one-vs-rest, progi według celu</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>only a few characters</source>
        <translation>tylko kilka znaków</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>only a guess</source>
        <translation>tylko przypuszczenie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>only in the title, text or note</source>
        <translation>tylko w tytule, tekście lub notatce</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date</source>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date: computed before the latest change</source>
        <translation>nieaktualne: obliczone przed ostatnią zmianą</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>over all answers</source>
        <translation>dla wszystkich odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with bzip2; unpack it first</source>
        <translation>spakowany przez bzip2; najpierw go rozpakuj</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with xz; unpack it first</source>
        <translation>spakowany przez xz; najpierw go rozpakuj</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with zstd; unpack it first</source>
        <translation>spakowany przez zstd; najpierw go rozpakuj</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>pinned</source>
        <translation>przypięty</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>posting {number}</source>
        <translation>ogłoszenie {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings assigned</source>
        <translation>
            <numerusform>ogłoszenie przypisane</numerusform>
            <numerusform>ogłoszenia przypisane</numerusform>
            <numerusform>ogłoszeń przypisanych</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings change</source>
        <translation>ogłoszeń się zmienia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings gain {label}</source>
        <translation>
            <numerusform>ogłoszenie zyskuje {label}</numerusform>
            <numerusform>ogłoszenia zyskują {label}</numerusform>
            <numerusform>ogłoszeń zyskuje {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings lose {label}</source>
        <translation>
            <numerusform>ogłoszenie traci {label}</numerusform>
            <numerusform>ogłoszenia tracą {label}</numerusform>
            <numerusform>ogłoszeń traci {label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>postings that are not tagged</source>
        <translation>nieoznaczone ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>precision</source>
        <translation>precyzja</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>precision {before} → {after}</source>
        <translation>precyzja {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>precision {interval}</source>
        <translation>precyzja {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>press Compare to tune its cut</source>
        <translation>Porównaj, aby dostroić cięcie</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>probabilities</source>
        <translation>prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../app/formats/fasttext.py"/>
        <source>probabilities of labels without a text</source>
        <translation>prawdopodobieństwa etykiet bez tekstu</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>probability that the model gave</source>
        <translation>prawdopodobieństwo według modelu</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>probably right</source>
        <translation>prawdopodobnie słuszne</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>promised at a risk of {risk}</source>
        <translation>obiecane z ryzykiem {risk}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>recall</source>
        <translation>czułość</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>recall {before} → {after}</source>
        <translation>czułość {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>recall {interval}</source>
        <translation>czułość {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>recognised for certain</source>
        <translation>rozpoznano na pewno</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected in Prodigy</source>
        <translation>odrzucone w Prodigy</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected lines are left out, ignored ones are not tagged</source>
        <translation>odrzucone wiersze są pomijane, zignorowane zostają nieoznaczone</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>row {row:,} has the same id with another text, and replaces it</source>
        <translation>wiersz {row:,} ma ten sam identyfikator z innym tekstem i go zastępuje</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>row {row} already names {name}</source>
        <translation>wiersz {row} już wymienia {name}</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>scored on {folds} of {all_folds} folds</source>
        <translation>oceniono w {folds} z {all_folds} części</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>scores only</source>
        <translation>tylko wyniki</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees nothing, as no answer is yes</source>
        <translation>nic nie widzi, bo żadna odpowiedź to nie tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees {yes:,} yes alone: {loss}</source>
        <translation>widzi tylko {yes:,} tak: {loss}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>share answered yes</source>
        <translation>udział odpowiedzi tak</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, one cut</source>
        <translation>softmax, jedno cięcie</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, top label</source>
        <translation>softmax, najlepsza etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>sorting…</source>
        <translation>sortowanie…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>spaCy JSONL</source>
        <translation>spaCy JSONL</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>stay unanswered</source>
        <translation>zostają bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested</source>
        <translation>sugerowana</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested: Done turns it into yes</source>
        <translation>sugerowana: Gotowe zmienia ją w tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>tentative: {reason}</source>
        <translation>wstępnie: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>text in “{texts}”</source>
        <translation>tekst w „{texts}”</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>the difference between no and unanswered</source>
        <translation>różnica między nie a brakiem odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>the file ends in the middle of its list</source>
        <translation>plik kończy się w środku listy</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>the file is damaged here ({splitlines})</source>
        <translation>plik jest tu uszkodzony ({splitlines})</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>the file {fault}</source>
        <translation>plik {fault}</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>the label {name} has no name in the list</source>
        <translation>etykieta {name} nie ma nazwy na liście</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the model’s probability above 80 %</source>
        <translation>prawdopodobieństwo modelu powyżej 80%</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>the new label</source>
        <translation>nowa etykieta</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>the one answer</source>
        <translation>jedną odpowiedź</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>the same with the other learner</source>
        <translation>to samo z drugim algorytmem</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the state of a posting</source>
        <translation>stan ogłoszenia</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold follows</source>
        <translation>próg za chwilę</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {number} percent</source>
        <translation>próg {number} procent</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, set by you; drag the mark to move it</source>
        <translation>próg {threshold}, ustawiony przez Ciebie; przeciągnij kreskę, aby go przesunąć</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, tuned by Jobtag; drag the mark to move it</source>
        <translation>próg {threshold}, dostrojony przez Jobtag; przeciągnij kreskę, aby go przesunąć</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}; drag the mark to move it</source>
        <translation>próg {threshold}; przeciągnij kreskę, aby go przesunąć</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>title in “{place}”</source>
        <translation>tytuł w „{place}”</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>titles apart from texts</source>
        <translation>tytuły osobno od tekstów</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>to do</source>
        <translation>do zrobienia</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/evidence_display.py"/>
        <source>too long to show evidence</source>
        <translation>za długi, by pokazać przesłanki</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>unanswered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>unpacks to more than {bomb_ratio} times its size; the rest was not read</source>
        <translation>po rozpakowaniu zawiera ponad {bomb_ratio} razy więcej; reszty nie czytano</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>with a note</source>
        <translation>z notatką</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>within {share} points</source>
        <translation>do {share} punktów</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>without this; a minus works before any term</source>
        <translation>bez tego; minus działa przed każdym terminem</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>words that begin like this</source>
        <translation>słowa, które tak się zaczynają</translation>
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
        <translation>tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>yes answers</source>
        <translation>odpowiedzi tak</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>yes-or-no questions</source>
        <translation>pytania tak lub nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>you said {answer}, but {model} says {share}</source>
        <translation>Twoja odpowiedź: {answer}, ale {model} mówi {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{about} · new scores follow</source>
        <translation>{about} · nowe wyniki w drodze</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{beside} is write-protected, so the project next to it cannot be changed. Make it writable, then try again.</source>
        <translation>{beside} jest chroniony przed zapisem, więc projektu obok nie da się zmienić. Umożliw zapis i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: this cannot be found out ({error}).</source>
        <translation>{cases}: nie da się tego ustalić ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: {number:,}.</source>
        <translation>{cases}: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{cells} cells where the first row has {width}</source>
        <translation>{cells} komórek, gdzie pierwszy wiersz ma {width}</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds a number for each label: 1 is yes, 0 is no, and what is between is a prediction.</source>
        <translation>{column} zawiera liczbę dla każdej etykiety: 1 to tak, 0 to nie, a pomiędzy to prognoza.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds sentences rather than names of labels. Where are the labels?</source>
        <translation>{column} zawiera zdania zamiast nazw etykiet. Gdzie są etykiety?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds texts and stays a field; --labels {column} takes it as labels.</source>
        <translation>{column} zawiera teksty i zostaje polem; --labels {column} bierze je jako etykiety.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds yes or no. Is it a label?</source>
        <translation>{column} zawiera tak lub nie. Czy to etykieta?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds {size} numbers a row, one for each label. What are the labels&apos; names?</source>
        <translation>{column} zawiera {size} liczb w wierszu, jedną na etykietę. Jak nazywają się etykiety?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds sentences rather than names of labels; take them with --labels {column}, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} w „{file}” zawiera zdania zamiast nazw etykiet; weź je z --labels {column} albo zaimportuj bez etykiet z --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, and {given} names were given; give as many names as there are numbers.</source>
        <translation>{column} w „{file}” zawiera {size} liczb w wierszu, a podano {given} nazw; podaj tyle nazw, ile jest liczb.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, one for each label; give the names with --label-names A,B,… in this order, or take the numbers as names with --yes.</source>
        <translation>{column} w „{file}” zawiera {size} liczb w wierszu, jedną na etykietę; podaj nazwy z --label-names A,B,… w tej kolejności albo weź liczby jako nazwy z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; marks places in the texts, not whole postings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>{column} w „{file}” zaznacza fragmenty tekstów, nie całe ogłoszenia; zaimportuj bez etykiet z --labels &quot;&quot; albo z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; says yes or no instead of naming labels; rename the column to the label and take it with --label-columns, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} w „{file}” zawiera „tak” lub „nie” zamiast nazw etykiet; nazwij kolumnę tak jak etykietę i użyj --label-columns albo importuj bez etykiet z --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; {verb}, with yes or no in the cells; take it with --label-columns {column}, or import it as a field with --yes.</source>
        <translation>{column} w „{file}” {verb}, z tak lub nie w komórkach; weź to z --label-columns {column} albo zaimportuj jako pole z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} marks places in the texts, not whole postings. Import without labels?</source>
        <translation>{column} zaznacza fragmenty tekstów, nie całe ogłoszenia. Importować bez etykiet?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} says yes or no instead of naming labels. Where are the labels?</source>
        <translation>{column} zawiera „tak” lub „nie” zamiast nazw etykiet. Gdzie są etykiety?</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>{container} by its columns</source>
        <translation>{container} według kolumn</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{deleted} and their {answers}</source>
        <translation>{deleted}, w tym {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{done:,} of {n} postings done ({share})</source>
        <translation>
            <numerusform>{done:,} z {n} ogłoszenia gotowe ({share})</numerusform>
            <numerusform>{done:,} z {n} ogłoszeń gotowe ({share})</numerusform>
            <numerusform>{done:,} z {n} ogłoszeń gotowe ({share})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} hold numbers from 0 to 1. Are they a program&apos;s probabilities of labels?</source>
        <translation>{few} zawierają liczby od 0 do 1. Czy to prawdopodobieństwa etykiet z programu?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; hold numbers from 0 to 1, as a program&apos;s probabilities; take them as predictions with --label-columns {scores}, or import them as fields with --yes.</source>
        <translation>{few} w „{file}” zawierają liczby od 0 do 1, jak prawdopodobieństwa programu; weź je jako prognozy z --label-columns {scores} albo zaimportuj jako pola z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; may hold labels; name their column with --labels, such as --labels {qualified}, or import without labels with --yes.</source>
        <translation>{few} w „{file}” mogą zawierać etykiety; podaj ich kolumnę z --labels, na przykład --labels {qualified}, albo zaimportuj bez etykiet z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} may hold labels. Which one does?</source>
        <translation>{few} mogą zawierać etykiety. Która?</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>{file} cannot be read and written at once. Name another file to write.</source>
        <translation>{file} nie można naraz czytać i zapisywać. Podaj inny plik do zapisu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{file} cannot be saved in this format. Choose a name that ends in {endings}.</source>
        <translation>{file} nie da się zapisać w tym formacie. Wybierz nazwę z końcówką {endings}.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} has no row to classify.</source>
        <translation>{file} nie ma wiersza do klasyfikacji.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>{file} is restored. The damaged file is now {other} beside it.</source>
        <translation>Przywrócono {file}. Uszkodzony plik nazywa się teraz {other} i leży obok.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} is the file that was classified. Save the results under another name.</source>
        <translation>{file} to plik, który klasyfikowano. Zapisz wyniki pod inną nazwą.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} names {label}, which was deleted meanwhile. Import it again.</source>
        <translation>{file} wymienia {label}, którą w międzyczasie usunięto. Zaimportuj go ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} updates postings of an import that was undone meanwhile. Import it again.</source>
        <translation>{file} aktualizuje ogłoszenia importu, który w międzyczasie cofnięto. Zaimportuj go ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{file} with labels</source>
        <translation>{file} z etykietami</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, wiersz {row}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{first} and {last}</source>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{found} has no probability to compare with. {like_this}</source>
        <translation>{found} nie ma prawdopodobieństwa do porównania. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal} would be {value}</source>
        <translation>{goal} dałoby {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal}: nothing to tune on yet</source>
        <translation>{goal}: nie ma jeszcze czego stroić</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label} in this project.</source>
        <translation>{key} odpowiada w tym projekcie na {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label}. Swap their keys, or press another one.</source>
        <translation>{key} odpowiada na {label}. Zamień klawisze albo naciśnij inny.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is for copying and selecting text.</source>
        <translation>{key} służy do kopiowania i zaznaczania tekstu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for actions.</source>
        <translation>{key} jest zarezerwowany dla poleceń.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for labels.</source>
        <translation>{key} jest zarezerwowany dla etykiet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is the key of {action}. Swap their keys, or press another one.</source>
        <translation>{key} to klawisz polecenia {action}. Zamień klawisze albo naciśnij inny.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} moves around in the window.</source>
        <translation>{key} służy do poruszania się w oknie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} now answers {label}.</source>
        <translation>{key} odpowiada teraz na {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} opens a menu.</source>
        <translation>{key} otwiera menu.</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} as they were</source>
        <translation>{labels:,} bez zmian</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} changed</source>
        <translation>{labels:,} zmienionych</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{labels} and {rest} more</source>
        <translation>{labels} i {rest} innych</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{labels} in the file, {n} are new</source>
        <translation>
            <numerusform>{labels} w pliku, w tym {n} nowa</numerusform>
            <numerusform>{labels} w pliku, w tym {n} nowe</numerusform>
            <numerusform>{labels} w pliku, w tym {n} nowych</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{label}  (new)</source>
        <translation>{label}  (nowa)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>{label} cannot be merged and receive another label at once. Choose one of both.</source>
        <translation>{label} nie może być naraz scalana i przyjmować innej etykiety. Wybierz jedno z dwojga.</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{label} comes closest</source>
        <translation>najbliżej jest {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is answered for every done posting</source>
        <translation>{label} ma odpowiedź w każdym gotowym ogłoszeniu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered for {n} done postings.</source>
        <translation>
            <numerusform>{label} jest bez odpowiedzi w {n} gotowym ogłoszeniu.</numerusform>
            <numerusform>{label} jest bez odpowiedzi w {n} gotowych ogłoszeniach.</numerusform>
            <numerusform>{label} jest bez odpowiedzi w {n} gotowych ogłoszeniach.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered so far.</source>
        <translation>{label} jest jak dotąd bez odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {answer}</source>
        <translation>{label}: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {here} here, but {there} in a nearly identical posting</source>
        <translation>{label}: tu {here}, ale {there} w prawie identycznym ogłoszeniu</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>{label}: {share}, threshold {threshold}</source>
        <translation>{label}: {share}, próg {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}?</source>
        <translation>{label}?</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{low} to {high} on random halves</source>
        <translation>od {low} do {high} na losowych połowach</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{minutes:.0f} min left</source>
        <translation>zostało {minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>{missing:,} of the {features:,} features of the model cannot be put into words, since postings that it learned from were deleted or changed. Train the project, then export it.</source>
        <translation>{missing:,} z {features:,} cech modelu nie da się ująć w słowa, bo ogłoszenia, z których się uczył, usunięto lub zmieniono. Wytrenuj projekt, potem go wyeksportuj.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{named} stays a field, since a program collected these postings; --labels {named} takes it as labels.</source>
        <translation>{named} zostaje polem, bo te ogłoszenia zebrał program; --labels {named} bierze je jako etykiety.</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <location filename="../../app/session/files.py"/>
        <source>{names} and {left:,} more</source>
        <translation>{names} i {left:,} innych</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} i {names_2} innych</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name} as a file</source>
        <translation>{name} jako plik</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} contains invalid data ({error}), so nothing more is written to it. Find out more with: jobtag check {name}</source>
        <translation>{name} zawiera niepoprawne dane ({error}), więc nic więcej nie jest do niego zapisywane. Więcej powie: jobtag check {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>{name} had too few answers when this was drawn.</source>
        <translation>{name} miała za mało odpowiedzi, gdy to narysowano.</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>{name} holds {item} that Jobtag did not make ({item_name}) and that could change your answers, so it was not opened. Ask for the file again, or restore a backup.</source>
        <translation>{name} zawiera {item}, czego Jobtag nie utworzył ({item_name}) i co mogłoby zmienić odpowiedzi, więc nie został otwarty. Poproś o plik ponownie albo przywróć kopię zapasową.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>{name} is assigned from {threshold}</source>
        <translation>{name} jest przypisywana od {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{name} is being read elsewhere. Close it there, then try again.</source>
        <translation>{name} jest czytany gdzie indziej. Zamknij go tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is damaged, so nothing more is written to it. Restore a backup of it, or copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>{name} jest uszkodzony, więc nic więcej nie jest do niego zapisywane. Przywróć kopię zapasową albo skopiuj to, co da się odczytać: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>{name} is in a folder that {service} synchronises. {service} can replace it while it is open or leave two versions of it. Keep it in another folder, and put copies or exports there.</source>
        <translation>{name} jest w folderze, który synchronizuje {service}. {service} może go zastąpić, gdy jest otwarty, albo zostawić dwie wersje. Trzymaj go w innym folderze, a tam umieszczaj kopie lub eksporty.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{name} is in no group. Edit the label to give it one.</source>
        <translation>{name} nie jest w żadnej grupie. Edytuj etykietę, aby ją przydzielić.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} is new</source>
        <translation>{name} jest nowa</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is no longer reachable. Check that its drive is connected.</source>
        <translation>{name} nie jest już osiągalny. Sprawdź, czy dysk jest podłączony.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in another window. Close it there first; the window can also open it read-only.</source>
        <translation>{name} jest otwarty w innym oknie. Najpierw go tam zamknij; okno może go też otworzyć tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in process {number} on {computer}. Close it there first; the window can also open it read-only.</source>
        <translation>{name} jest otwarty w procesie {number} na {computer}. Najpierw go tam zamknij; okno może go też otworzyć tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is read-only here. Save it under another name to change it.</source>
        <translation>{name} jest tu tylko do odczytu. Zapisz go pod inną nazwą, aby go zmieniać.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} needs examples</source>
        <translation>{name} wymaga przykładów</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was moved or deleted while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} przeniesiono lub usunięto, gdy był otwarty, więc nic więcej nie da się w nim zapisać. Zapisz kopię, aby zachować swoją pracę.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was overwritten by another program while it was open. Nothing more is written to it. Close it, then open it again or restore a backup.</source>
        <translation>{name} nadpisał inny program, gdy był otwarty. Nic więcej nie jest do niego zapisywane. Zamknij go i otwórz ponownie albo przywróć kopię zapasową.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was replaced while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} zastąpiono, gdy był otwarty, więc nic więcej nie da się w nim zapisać. Zapisz kopię, aby zachować swoją pracę.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{name}, for programs</source>
        <translation>{name}, dla programów</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, high (%)</source>
        <translation>{name}, góra (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, low (%)</source>
        <translation>{name}, dół (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>{name}: F1 {f1}, threshold {moved}</source>
        <translation>{name}: F1 {f1}, próg {moved}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name}: what the threshold changes</source>
        <translation>{name}: co zmienia próg</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no</source>
        <translation>{name}: {yes:,} tak, {no:,} nie</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no, {wanted:,} wanted</source>
        <translation>{name}: {yes:,} tak, {no:,} nie, {wanted:,} pożądanych</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} fewer</source>
        <translation>{number:,} mniej</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} more</source>
        <translation>{number:,} więcej</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>{number} percent</source>
        <translation>{number} procent</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{number}, trained on {date}</source>
        <translation>{number}, wytrenowany {date}</translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <location filename="../../app/core/report/page.py"/>
        <source>{number}&#xa0;%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{number}&#xa0;points</source>
        <translation>{number}&#xa0;punktu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} answered: {yes:,} yes, {no:,} no</source>
        <translation>
            <numerusform>{n} odpowiedź: {yes:,} tak, {no:,} nie</numerusform>
            <numerusform>{n} odpowiedzi: {yes:,} tak, {no:,} nie</numerusform>
            <numerusform>{n} odpowiedzi: {yes:,} tak, {no:,} nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/labels.py"/>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} odpowiedź</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} answers belonged to postings that could not be read.</source>
        <translation>
            <numerusform>{n} odpowiedź należała do nieczytelnego ogłoszenia.</numerusform>
            <numerusform>{n} odpowiedzi należały do nieczytelnych ogłoszeń.</numerusform>
            <numerusform>{n} odpowiedzi należało do nieczytelnych ogłoszeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} answers were given or changed since it was trained.</source>
        <translation>
            <numerusform>Od treningu dodano lub zmieniono {n} odpowiedź.</numerusform>
            <numerusform>Od treningu dodano lub zmieniono {n} odpowiedzi.</numerusform>
            <numerusform>Od treningu dodano lub zmieniono {n} odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} znak</numerusform>
            <numerusform>{n} znaki</numerusform>
            <numerusform>{n} znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer answers</source>
        <translation>
            <numerusform>{n} odpowiedź mniej</numerusform>
            <numerusform>{n} odpowiedzi mniej</numerusform>
            <numerusform>{n} odpowiedzi mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} fewer mistakes</source>
        <translation>
            <numerusform>{n} błąd mniej</numerusform>
            <numerusform>{n} błędy mniej</numerusform>
            <numerusform>{n} błędów mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer notes</source>
        <translation>
            <numerusform>{n} notatka mniej</numerusform>
            <numerusform>{n} notatki mniej</numerusform>
            <numerusform>{n} notatek mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings</source>
        <translation>
            <numerusform>{n} ogłoszenie mniej</numerusform>
            <numerusform>{n} ogłoszenia mniej</numerusform>
            <numerusform>{n} ogłoszeń mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings done</source>
        <translation>
            <numerusform>{n} gotowe ogłoszenie mniej</numerusform>
            <numerusform>{n} gotowe ogłoszenia mniej</numerusform>
            <numerusform>{n} gotowych ogłoszeń mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} gain {label}</source>
        <translation>
            <numerusform>{n} zyskuje {label}</numerusform>
            <numerusform>{n} zyskują {label}</numerusform>
            <numerusform>{n} zyskuje {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>{n} groups of similar labels</source>
        <translation>
            <numerusform>{n} grupa podobnych etykiet</numerusform>
            <numerusform>{n} grupy podobnych etykiet</numerusform>
            <numerusform>{n} grup podobnych etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} wynik</numerusform>
            <numerusform>{n} wyniki</numerusform>
            <numerusform>{n} wyników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} godzina</numerusform>
            <numerusform>{n} godziny</numerusform>
            <numerusform>{n} godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} imports lost their names; all their postings are shown.</source>
        <translation>
            <numerusform>{n} import stracił nazwę; widać wszystkie jego ogłoszenia.</numerusform>
            <numerusform>{n} importy straciły nazwę; widać wszystkie ich ogłoszenia.</numerusform>
            <numerusform>{n} importów straciło nazwę; widać wszystkie ich ogłoszenia.</numerusform>
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
            <numerusform>{n} etykieta</numerusform>
            <numerusform>{n} etykiety</numerusform>
            <numerusform>{n} etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/label_list.py"/>
        <source>{n} labels added</source>
        <translation>
            <numerusform>dodano {n} etykietę</numerusform>
            <numerusform>dodano {n} etykiety</numerusform>
            <numerusform>dodano {n} etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} labels had too few answers and got no model.</source>
        <translation>
            <numerusform>{n} etykieta miała za mało odpowiedzi i nie ma modelu.</numerusform>
            <numerusform>{n} etykiety miały za mało odpowiedzi i nie mają modelu.</numerusform>
            <numerusform>{n} etykiet miało za mało odpowiedzi i nie ma modelu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels left out</source>
        <translation>
            <numerusform>pominięto {n} etykietę</numerusform>
            <numerusform>pominięto {n} etykiety</numerusform>
            <numerusform>pominięto {n} etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} labels lost their names and are called Recovered label with a number.</source>
        <translation>
            <numerusform>{n} etykieta straciła nazwę i nazywa się Odzyskana etykieta z numerem.</numerusform>
            <numerusform>{n} etykiety straciły nazwę i nazywają się Odzyskana etykieta z numerem.</numerusform>
            <numerusform>{n} etykiet straciło nazwę i nazywa się Odzyskana etykieta z numerem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels renamed or merged</source>
        <translation>
            <numerusform>{n} etykieta przemianowana lub scalona</numerusform>
            <numerusform>{n} etykiety przemianowane lub scalone</numerusform>
            <numerusform>{n} etykiet przemianowanych lub scalonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>{n} labels selected</source>
        <translation>
            <numerusform>zaznaczono {n} etykietę</numerusform>
            <numerusform>zaznaczono {n} etykiety</numerusform>
            <numerusform>zaznaczono {n} etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} looked at: {kept:,} kept, {changed:,} changed</source>
        <translation>
            <numerusform>{n} obejrzana: {kept:,} zostawione, {changed:,} zmienione</numerusform>
            <numerusform>{n} obejrzane: {kept:,} zostawione, {changed:,} zmienione</numerusform>
            <numerusform>{n} obejrzanych: {kept:,} zostawionych, {changed:,} zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} lose {label}</source>
        <translation>
            <numerusform>{n} traci {label}</numerusform>
            <numerusform>{n} tracą {label}</numerusform>
            <numerusform>{n} traci {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/recovery.py"/>
        <source>{n} losses are listed.</source>
        <translation>
            <numerusform>wymieniono jedną stratę.</numerusform>
            <numerusform>wymieniono {n} straty.</numerusform>
            <numerusform>wymieniono {n} strat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuta</numerusform>
            <numerusform>{n} minuty</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more answers</source>
        <translation>
            <numerusform>{n} odpowiedź więcej</numerusform>
            <numerusform>{n} odpowiedzi więcej</numerusform>
            <numerusform>{n} odpowiedzi więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{n} more labels are hidden. Done answers them too.</source>
        <translation>
            <numerusform>{n} inna etykieta jest ukryta. Gotowe odpowiada też na nią.</numerusform>
            <numerusform>{n} inne etykiety są ukryte. Gotowe odpowiada też na nie.</numerusform>
            <numerusform>{n} innych etykiet jest ukrytych. Gotowe odpowiada też na nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} more mistakes</source>
        <translation>
            <numerusform>{n} błąd więcej</numerusform>
            <numerusform>{n} błędy więcej</numerusform>
            <numerusform>{n} błędów więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more no</source>
        <translation>
            <numerusform>jeszcze {n} nie</numerusform>
            <numerusform>jeszcze {n} nie</numerusform>
            <numerusform>jeszcze {n} nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more notes</source>
        <translation>
            <numerusform>{n} notatka więcej</numerusform>
            <numerusform>{n} notatki więcej</numerusform>
            <numerusform>{n} notatek więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings</source>
        <translation>
            <numerusform>{n} ogłoszenie więcej</numerusform>
            <numerusform>{n} ogłoszenia więcej</numerusform>
            <numerusform>{n} ogłoszeń więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings done</source>
        <translation>
            <numerusform>{n} gotowe ogłoszenie więcej</numerusform>
            <numerusform>{n} gotowe ogłoszenia więcej</numerusform>
            <numerusform>{n} gotowych ogłoszeń więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more yes</source>
        <translation>
            <numerusform>jeszcze {n} tak</numerusform>
            <numerusform>jeszcze {n} tak</numerusform>
            <numerusform>jeszcze {n} tak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>{n} near-identical postings are to do</source>
        <translation>
            <numerusform>{n} prawie identyczne ogłoszenie jest do zrobienia</numerusform>
            <numerusform>{n} prawie identyczne ogłoszenia są do zrobienia</numerusform>
            <numerusform>{n} prawie identycznych ogłoszeń jest do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>{n} new answers</source>
        <translation>
            <numerusform>{n} nowa odpowiedź</numerusform>
            <numerusform>{n} nowe odpowiedzi</numerusform>
            <numerusform>{n} nowych odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels</source>
        <translation>
            <numerusform>{n} nowa etykieta</numerusform>
            <numerusform>{n} nowe etykiety</numerusform>
            <numerusform>{n} nowych etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels so far: {labels}.</source>
        <translation>
            <numerusform>{n} nowa etykieta jak dotąd: {labels}.</numerusform>
            <numerusform>{n} nowe etykiety jak dotąd: {labels}.</numerusform>
            <numerusform>{n} nowych etykiet jak dotąd: {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} of {all:,} postings are done. Each label is answered yes or no on its own; what is neither is unanswered and counts nowhere.</source>
        <translation>
            <numerusform>Gotowe jest {n} z {all:,} ogłoszeń. Na każdą etykietę odpowiada się osobno: tak lub nie; co nie jest ani jednym, ani drugim, pozostaje bez odpowiedzi i nigdzie się nie liczy.</numerusform>
            <numerusform>Gotowe są {n} z {all:,} ogłoszeń. Na każdą etykietę odpowiada się osobno: tak lub nie; co nie jest ani jednym, ani drugim, pozostaje bez odpowiedzi i nigdzie się nie liczy.</numerusform>
            <numerusform>Gotowych jest {n} z {all:,} ogłoszeń. Na każdą etykietę odpowiada się osobno: tak lub nie; co nie jest ani jednym, ani drugim, pozostaje bez odpowiedzi i nigdzie się nie liczy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} of {labels} have {yes}; {missing:,} more to go.</source>
        <translation>
            <numerusform>{n} z {labels} ma {yes}; brakuje {missing:,}.</numerusform>
            <numerusform>{n} z {labels} mają {yes}; brakuje {missing:,}.</numerusform>
            <numerusform>{n} z {labels} ma {yes}; brakuje {missing:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} of {postings:,} randomly selected postings change: {changes}.</source>
        <translation>
            <numerusform>{n} z {postings:,} losowo wybranych ogłoszeń się zmienia: {changes}.</numerusform>
            <numerusform>{n} z {postings:,} losowo wybranych ogłoszeń się zmieniają: {changes}.</numerusform>
            <numerusform>{n} z {postings:,} losowo wybranych ogłoszeń się zmienia: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} inny wiersz</numerusform>
            <numerusform>{n} inne wiersze</numerusform>
            <numerusform>{n} innych wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} strona</numerusform>
            <numerusform>{n} strony</numerusform>
            <numerusform>{n} stron</numerusform>
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
            <numerusform>{n} ogłoszenie</numerusform>
            <numerusform>{n} ogłoszenia</numerusform>
            <numerusform>{n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings came back as to do, without what a list shows beside their text.</source>
        <translation>
            <numerusform>{n} ogłoszenie wróciło jako do zrobienia, bez tego, co lista pokazuje obok tekstu.</numerusform>
            <numerusform>{n} ogłoszenia wróciły jako do zrobienia, bez tego, co lista pokazuje obok tekstu.</numerusform>
            <numerusform>{n} ogłoszeń wróciło jako do zrobienia, bez tego, co lista pokazuje obok tekstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} postings change: {changes}.</source>
        <translation>
            <numerusform>{n} ogłoszenie się zmienia: {changes}.</numerusform>
            <numerusform>{n} ogłoszenia się zmieniają: {changes}.</numerusform>
            <numerusform>{n} ogłoszeń się zmienia: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings classified</source>
        <translation>
            <numerusform>sklasyfikowano {n} ogłoszenie</numerusform>
            <numerusform>sklasyfikowano {n} ogłoszenia</numerusform>
            <numerusform>sklasyfikowano {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} postings done, {todo:,} to do</source>
        <translation>
            <numerusform>{n} ogłoszenie gotowe, {todo:,} do zrobienia</numerusform>
            <numerusform>{n} ogłoszenia gotowe, {todo:,} do zrobienia</numerusform>
            <numerusform>{n} ogłoszeń gotowych, {todo:,} do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label} and lose {source}.</source>
        <translation>
            <numerusform>{n} ogłoszenie dostaje {label} i traci {source}.</numerusform>
            <numerusform>{n} ogłoszenia dostają {label} i tracą {source}.</numerusform>
            <numerusform>{n} ogłoszeń dostaje {label} i traci {source}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label}.</source>
        <translation>
            <numerusform>{n} ogłoszenie dostaje {label}.</numerusform>
            <numerusform>{n} ogłoszenia dostają {label}.</numerusform>
            <numerusform>{n} ogłoszeń dostaje {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as none of the labels applies; --empty untagged takes it as not tagged yet.</source>
        <translation>
            <numerusform>{n} ogłoszenie ma pustą listę etykiet, czyli żadna nie pasuje; --empty untagged bierze je jako nieoznaczone.</numerusform>
            <numerusform>{n} ogłoszenia mają pustą listę etykiet, czyli żadna nie pasuje; --empty untagged bierze je jako nieoznaczone.</numerusform>
            <numerusform>{n} ogłoszeń ma pustą listę etykiet, czyli żadna nie pasuje; --empty untagged bierze je jako nieoznaczone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as not tagged yet; --empty none takes it as none of the labels applies.</source>
        <translation>
            <numerusform>{n} ogłoszenie ma pustą listę etykiet i liczy się jako nieoznaczone; --empty none znaczy, że żadna nie pasuje.</numerusform>
            <numerusform>{n} ogłoszenia mają pustą listę etykiet i liczą się jako nieoznaczone; --empty none znaczy, że żadna nie pasuje.</numerusform>
            <numerusform>{n} ogłoszeń ma pustą listę etykiet i liczy się jako nieoznaczone; --empty none znaczy, że żadna nie pasuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_form.py"/>
        <source>{n} postings have an empty list of labels.</source>
        <translation>
            <numerusform>{n} ogłoszenie ma pustą listę etykiet.</numerusform>
            <numerusform>{n} ogłoszenia mają pustą listę etykiet.</numerusform>
            <numerusform>{n} ogłoszeń ma pustą listę etykiet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have labels of a program with probabilities: suggestions, not answers.</source>
        <translation>
            <numerusform>{n} ogłoszenie ma etykiety programu z prawdopodobieństwami: sugestie, nie odpowiedzi.</numerusform>
            <numerusform>{n} ogłoszenia mają etykiety programu z prawdopodobieństwami: sugestie, nie odpowiedzi.</numerusform>
            <numerusform>{n} ogłoszeń ma etykiety programu z prawdopodobieństwami: sugestie, nie odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} postings have labels on which the rows disagree. These stay unanswered.</source>
        <translation>
            <numerusform>{n} ogłoszenie ma etykiety, co do których wiersze się nie zgadzają. Zostają bez odpowiedzi.</numerusform>
            <numerusform>{n} ogłoszenia mają etykiety, co do których wiersze się nie zgadzają. Zostają bez odpowiedzi.</numerusform>
            <numerusform>{n} ogłoszeń ma etykiety, co do których wiersze się nie zgadzają. Zostają bez odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings lost the full text; their titles and first words are kept.</source>
        <translation>
            <numerusform>{n} ogłoszenie straciło pełny tekst; zostały tytuł i pierwsze słowa.</numerusform>
            <numerusform>{n} ogłoszenia straciły pełny tekst; zostały tytuły i pierwsze słowa.</numerusform>
            <numerusform>{n} ogłoszeń straciło pełny tekst; zostały tytuły i pierwsze słowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings shown</source>
        <translation>
            <numerusform>widać {n} ogłoszenie</numerusform>
            <numerusform>widać {n} ogłoszenia</numerusform>
            <numerusform>widać {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} postings would come in</source>
        <translation>
            <numerusform>zaimportuje się {n} ogłoszenie</numerusform>
            <numerusform>zaimportują się {n} ogłoszenia</numerusform>
            <numerusform>zaimportuje się {n} ogłoszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{n} ready labels</source>
        <translation>
            <numerusform>{n} gotowa etykieta</numerusform>
            <numerusform>{n} gotowe etykiety</numerusform>
            <numerusform>{n} gotowych etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} rows are left out so far:</source>
        <translation>
            <numerusform>Dotąd pominięto {n} wiersz:</numerusform>
            <numerusform>Dotąd pominięto {n} wiersze:</numerusform>
            <numerusform>Dotąd pominięto {n} wierszy:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>{n} rows left out so far (row {row:,}: {reason}).</source>
        <translation>
            <numerusform>Dotąd pominięto {n} wiersz (wiersz {row:,}: {reason}).</numerusform>
            <numerusform>Dotąd pominięto {n} wiersze (wiersz {row:,}: {reason}).</numerusform>
            <numerusform>Dotąd pominięto {n} wierszy (wiersz {row:,}: {reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} rows left out, which had no text or could not be read</source>
        <translation>
            <numerusform>pominięto {n} wiersz bez tekstu lub nieczytelny</numerusform>
            <numerusform>pominięto {n} wiersze bez tekstu lub nieczytelne</numerusform>
            <numerusform>pominięto {n} wierszy bez tekstu lub nieczytelnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were about a posting that another row is about, and were merged.</source>
        <translation>
            <numerusform>{n} wiersz dotyczył tego samego ogłoszenia co inny i został z nim połączony.</numerusform>
            <numerusform>{n} wiersze dotyczyły tych samych ogłoszeń co inne i zostały z nimi połączone.</numerusform>
            <numerusform>{n} wierszy dotyczyło tych samych ogłoszeń co inne i zostało z nimi połączonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were replaced by a later row with the same id.</source>
        <translation>
            <numerusform>{n} wiersz zastąpiono późniejszym o tym samym identyfikatorze.</numerusform>
            <numerusform>{n} wiersze zastąpiono późniejszymi o tym samym identyfikatorze.</numerusform>
            <numerusform>{n} wierszy zastąpiono późniejszymi o tym samym identyfikatorze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{n} rows were skipped; all others are in.</source>
        <translation>
            <numerusform>Pominięto {n} wiersz; wszystkie inne są.</numerusform>
            <numerusform>Pominięto {n} wiersze; wszystkie inne są.</numerusform>
            <numerusform>Pominięto {n} wierszy; wszystkie inne są.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} zaznaczone</numerusform>
            <numerusform>{n} zaznaczone</numerusform>
            <numerusform>{n} zaznaczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single cells</source>
        <translation>
            <numerusform>{n} pojedyncza komórka</numerusform>
            <numerusform>{n} pojedyncze komórki</numerusform>
            <numerusform>{n} pojedynczych komórek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single rows</source>
        <translation>
            <numerusform>{n} pojedynczy wiersz</numerusform>
            <numerusform>{n} pojedyncze wiersze</numerusform>
            <numerusform>{n} pojedynczych wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>{n} suggested become yes, the others no</source>
        <translation>
            <numerusform>{n} sugerowana staje się tak, inne nie</numerusform>
            <numerusform>{n} sugerowane stają się tak, inne nie</numerusform>
            <numerusform>{n} sugerowanych staje się tak, inne nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} texts came back changed by the damage.</source>
        <translation>
            <numerusform>{n} tekst wrócił zmieniony przez uszkodzenie.</numerusform>
            <numerusform>{n} teksty wróciły zmienione przez uszkodzenie.</numerusform>
            <numerusform>{n} tekstów wróciło zmienionych przez uszkodzenie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{n} were in the project already.</source>
        <translation>
            <numerusform>{n} było już w projekcie.</numerusform>
            <numerusform>{n} były już w projekcie.</numerusform>
            <numerusform>{n} było już w projekcie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} words</source>
        <translation>
            <numerusform>{n} słowo</numerusform>
            <numerusform>{n} słowa</numerusform>
            <numerusform>{n} słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, all known to the model</source>
        <translation>
            <numerusform>{n} słowo, znane modelowi</numerusform>
            <numerusform>{n} słowa, wszystkie znane modelowi</numerusform>
            <numerusform>{n} słów, wszystkie znane modelowi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, none known to the model</source>
        <translation>
            <numerusform>{n} słowo, nieznane modelowi</numerusform>
            <numerusform>{n} słowa, żadne nieznane modelowi</numerusform>
            <numerusform>{n} słów, żadne nieznane modelowi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>{n} yes answers</source>
        <translation>
            <numerusform>{n} odpowiedź tak</numerusform>
            <numerusform>{n} odpowiedzi tak</numerusform>
            <numerusform>{n} odpowiedzi tak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} yes answers and {no:,} no</source>
        <translation>
            <numerusform>{n} odpowiedź tak i {no:,} nie</numerusform>
            <numerusform>{n} odpowiedzi tak i {no:,} nie</numerusform>
            <numerusform>{n} odpowiedzi tak i {no:,} nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{n}&#xa0;points</source>
        <translation>
            <numerusform>{n}&#xa0;punkt</numerusform>
            <numerusform>{n}&#xa0;punkty</numerusform>
            <numerusform>{n}&#xa0;punktów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{out} is no name for a picture. Choose one that ends in .png.</source>
        <translation>{out} nie jest nazwą obrazu. Wybierz taką, która kończy się na .png.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} already exists. Choose another name for the recovered project.</source>
        <translation>{path} już istnieje. Wybierz inną nazwę odzyskanego projektu.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} already exists. Choose another name, or open it instead.</source>
        <translation>{path} już istnieje. Wybierz inną nazwę albo otwórz go.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>{path} already exists. Choose another name.</source>
        <translation>{path} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} begins with nothing but zeros, which a failing disk may cause. Restore a backup of it.</source>
        <translation>{path} zaczyna się samymi zerami, co może powodować psujący się dysk. Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be created: {reason}. Choose another folder.</source>
        <translation>{path} nie da się utworzyć: {reason}. Wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} cannot be read: {reason}. Check its drive.</source>
        <translation>{path} nie da się odczytać: {reason}. Sprawdź dysk.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be read: {reason}. Check the file and its folder.</source>
        <translation>{path} nie da się odczytać: {reason}. Sprawdź plik i jego folder.</translation>
    </message>
    <message>
        <location filename="../../app/store/model_copies.py"/>
        <source>{path} cannot be written: {reason}. Choose another name.</source>
        <translation>{path} nie da się zapisać: {reason}. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>{path} cannot be written: {reason}. {advice}</source>
        <translation>{path} nie da się zapisać: {reason}. {advice}</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} does not exist. Check the name, or create it with: jobtag new {path}</source>
        <translation>{path} nie istnieje. Sprawdź nazwę albo utwórz go przez: jobtag new {path}</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} nie istnieje. Sprawdź nazwę.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a database of another program, not a Jobtag project. Choose a .jobtag file.</source>
        <translation>{path} to baza danych innego programu, nie projekt Jobtag. Wybierz plik .jobtag.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a folder. Give the name of a .jobtag file in it.</source>
        <translation>{path} to folder. Podaj nazwę pliku .jobtag w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is empty, so it is not a Jobtag project. Restore a backup, or create a new project.</source>
        <translation>{path} jest pusty, więc nie jest projektem Jobtag. Przywróć kopię zapasową albo utwórz nowy projekt.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is not a Jobtag project. To use its postings, import it into a project.</source>
        <translation>{path} nie jest projektem Jobtag. Aby użyć jego ogłoszeń, zaimportuj go do projektu.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is write-protected. Copy it to a folder where you may write.</source>
        <translation>{path} jest chroniony przed zapisem. Skopiuj go do folderu, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed.</source>
        <translation>{path} utworzył nowszy Jobtag. Zaktualizuj Jobtag, aby go otworzyć; niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by an older Jobtag and can only be read here. Copy it to a folder where you may write, then open it.</source>
        <translation>{path} utworzył starszy Jobtag i tu można go tylko czytać. Skopiuj go do folderu, w którym możesz zapisywać, i tam otwórz.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stepper.py"/>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>{place:,} of {total:,}</source>
        <translation>{place:,} z {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>{points} of {name} F1</source>
        <translation>{points} {name} F1</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} an hour</source>
        <translation>{postings:,} na godzinę</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} done</source>
        <translation>{postings:,} gotowych</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} not tagged</source>
        <translation>{postings:,} nieoznaczonych</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} today</source>
        <translation>{postings:,} dzisiaj</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} with an empty list of labels</source>
        <translation>{postings:,} z pustą listą etykiet</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>{postings} {label} is deleted; undo brings it back.</source>
        <translation>{postings} Etykieta {label} zostanie usunięta; cofnięcie ją przywraca.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{postings}, {labels}, {yes:.2f} yes answers a posting</source>
        <translation>{postings}, {labels}, {yes:.2f} odpowiedzi tak na ogłoszenie</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second</source>
        <translation>{postings}, {rate:,.0f} na sekundę</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second, {left}</source>
        <translation>{postings}, {rate:,.0f} na sekundę, {left}</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{project} cannot be opened for writing: {reason}. Copy it to a folder where you may write.</source>
        <translation>{project} nie da się otworzyć do zapisu: {reason}. Skopiuj go do folderu, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{project} does not exist. Check the name, or create it with: jobtag new {project}</source>
        <translation>{project} nie istnieje. Sprawdź nazwę albo utwórz go przez: jobtag new {project}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{project} report</source>
        <translation>Raport {project}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{project}: report</source>
        <translation>{project}: raport</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{rows:,} skipped</source>
        <translation>{rows:,} pominiętych</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{seconds:.0f} s left</source>
        <translation>zostało {seconds:.0f} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{sentence} (and {n} more labels)</source>
        <translation>
            <numerusform>{sentence} (i {n} inna etykieta)</numerusform>
            <numerusform>{sentence} (i {n} inne etykiety)</numerusform>
            <numerusform>{sentence} (i {n} innych etykiet)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>{sentence}: labels in {where}.</source>
        <translation>{sentence}: etykiety w {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{sentence}; {labels} gain most.</source>
        <translation>
            <numerusform>{sentence}; najwięcej zyskuje {labels}.</numerusform>
            <numerusform>{sentence}; najwięcej zyskują {labels}.</numerusform>
            <numerusform>{sentence}; najwięcej zyskują {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{share} ({low} to {high})</source>
        <translation>{share} (od {low} do {high})</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>{share} in 10 are missed</source>
        <translation>umyka {share} na 10</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{share} yes</source>
        <translation>{share} tak</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{shown:,} of {total:,} shown</source>
        <translation>widać {shown:,} z {total:,}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{signed} postings</source>
        <translation>
            <numerusform>{signed} ogłoszenie</numerusform>
            <numerusform>{signed} ogłoszenia</numerusform>
            <numerusform>{signed} ogłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{table}: {unread} could not be read.</source>
        <translation>{table}: nieczytelne {unread}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} in &quot;{file}&quot; is named like a text, but holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>{texts} w „{file}” nazywa się jak tekst, ale zawiera {what}; podaj kolumnę z --text COL ({few}) albo kontynuuj z --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} is named like a text, but holds {what}. Which column is the text?</source>
        <translation>{texts} nazywa się jak tekst, ale zawiera {what}. Która kolumna to tekst?</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>{title} as suggested</source>
        <translation>{title} zgodnie z sugestią</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} has its own key again.</source>
        <translation>{title} ma znów własny klawisz.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>{title} must be a number from {least:g} to {most:g}.</source>
        <translation>{title} musi być liczbą od {least:g} do {most:g}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} no longer has a key; it stays in its menu.</source>
        <translation>{title} nie ma już klawisza; pozostaje w menu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} now has the key {key}.</source>
        <translation>{title} ma teraz klawisz {key}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>{title}: done.</source>
        <translation>{title}: zrobione.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuned with the next training.</source>
        <translation>{title}: dostrojenie przy następnym treningu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuning…</source>
        <translation>{title}: strojenie…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>{title}: {keys}, changed</source>
        <translation>{title}: {keys}, zmieniony</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{trouble} Press Enter and then another key.</source>
        <translation>{trouble} Naciśnij Enter, a potem inny klawisz.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>{trouble} Press Retrain to make a new one.</source>
        <translation>{trouble} Naciśnij Trenuj ponownie, aby utworzyć nowy.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>{values} values where there are {attributes} attributes</source>
        <translation>{values} wartości, gdzie jest {attributes} atrybutów</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{verdict} says whether the label in {column} applies; a label without a row is unanswered.</source>
        <translation>{verdict} mówi, czy etykieta w {column} pasuje; etykieta bez wiersza jest bez odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, most of them unknown to the model</source>
        <translation>{words}, większość nieznana modelowi</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, {known:,} known to the model</source>
        <translation>{words}, w tym {known:,} znanych modelowi</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{written} is not a probability. {like_this}</source>
        <translation>{written} nie jest prawdopodobieństwem. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/core/dates.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{yes} and {no}</source>
        <translation>{yes} i {no}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>– left out</source>
        <translation>– pominięta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>“{bounds}” counts in these scores, not in a label&apos;s own.</source>
        <translation>„{bounds}” liczy się w tych wynikach, nie we własnych wynikach etykiety.</translation>
    </message>
</context>
</TS>
