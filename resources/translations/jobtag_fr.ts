<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>jobtag</name>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; does not say how many workers. Write local:4 for four of them.</source>
        <translation>« {address} » ne dit pas combien de processus. Écrivez local:4 pour quatre.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; is not an address. Write tcp://host:8786, or local:4.</source>
        <translation>« {address} » n’est pas une adresse. Écrivez tcp://host:8786 ou local:4.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>« {each} » existe déjà. Choisissez un autre nom ou autorisez le remplacement.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; is a folder; choose the name of a file in it.</source>
        <translation>« {each} » est un dossier ; choisissez le nom d’un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; begins with a row that cannot be used ({fault}); mend that row.</source>
        <translation>« {file} » commence par une ligne inutilisable ({fault}) ; corrigez cette ligne.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its annotations are places in the texts or other texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>« {file} » vient d’Argilla, mais ses annotations sont des passages ou d’autres textes ; importez sans étiquettes avec --labels &quot;&quot; ou avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its responses are ratings, rankings or places in the texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>« {file} » vient d’Argilla, mais ses réponses sont des notes, des classements ou des passages ; importez sans étiquettes avec --labels &quot;&quot; ou avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but its results hold no choices but places or give ratings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>« {file} » vient de Label Studio, mais ses résultats ne contiennent pas de choix, seulement des passages ou des notes ; importez sans étiquettes avec --labels &quot;&quot; ou avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but which column holds the choices is unclear; name it with --labels COL, or import without labels with --labels &quot;&quot;.</source>
        <translation>« {file} » vient de Label Studio, mais on ne sait pas quelle colonne contient les choix ; nommez-la avec --labels COL, ou importez sans étiquettes avec --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>&quot;{file}&quot; comes from Prodigy, but its lines highlight spans of texts instead of labelling them; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>« {file} » vient de Prodigy, mais ses lignes marquent des passages au lieu d’étiqueter les textes ; importez sans étiquettes avec --labels &quot;&quot; ou avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{file}&quot; contains no list of postings. It should be a list of objects, as pandas writes it with orient=&quot;records&quot;.</source>
        <translation>« {file} » ne contient pas de liste d’annonces. Il faut une liste d’objets, comme pandas l’écrit avec orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has more than {most_attributes:,} attributes; remove some.</source>
        <translation>« {file} » a plus de {most_attributes:,} attributs ; retirez-en.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has no @attribute lines; save it again as ARFF or CSV.</source>
        <translation>« {file} » n’a pas de ligne @attribute ; enregistrez-le à nouveau en ARFF ou en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>&quot;{file}&quot; has no column &quot;{asked}&quot;; {there_are}.</source>
        <translation>« {file} » n’a pas de colonne « {asked} » ; {there_are}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; has {cells:,} columns; remove all but {most_columns:,} or fewer.</source>
        <translation>« {file} » a {cells:,} colonnes ; n’en gardez que {most_columns:,} au plus.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{file}&quot; seems to hold labels under {key}, but none could be read from it; name their place with --labels PATH, or import without labels with --yes.</source>
        <translation>« {file} » semble contenir des étiquettes sous {key}, mais aucune n’a pu être lue ; indiquez leur place avec --labels PATH, ou importez sans étiquettes avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{name}&quot; cannot be packed; leave out .gz.</source>
        <translation>« {name} » ne peut pas être compressé ; enlevez .gz.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{name}&quot; must end in .html or .pdf. Choose one of these endings.</source>
        <translation>« {name} » doit se terminer par .html ou .pdf. Choisissez une de ces extensions.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{name}&quot; must end in .skops, .joblib or {project}. Choose one of these endings.</source>
        <translation>« {name} » doit se terminer par .skops, .joblib ou {project}. Choisissez une de ces extensions.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{odd}&quot; is taken as one name; --separator tells what stands between names.</source>
        <translation>« {odd} » est pris comme un seul nom ; --separator dit ce qui sépare les noms.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation>« {path} » existe déjà. Choisissez un autre nom ou autorisez le remplacement.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; cannot be read ({reason}); try a copy of it.</source>
        <translation>« {path} » est illisible ({reason}) ; essayez une copie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>&quot;{path}&quot; cannot be read as a Parquet file; get an intact copy of it.</source>
        <translation>« {path} » n’est pas lisible comme fichier Parquet ; procurez-vous une copie intacte.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; cannot be read as a spreadsheet ({error}); save it again, or as CSV.</source>
        <translation>« {path} » n’est pas lisible comme feuille de calcul ({error}) ; enregistrez-le à nouveau, ou en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/writer.py"/>
        <source>&quot;{path}&quot; cannot be read: Jobtag only writes this format.</source>
        <translation>« {path} » est illisible&#xa0;: Jobtag ne fait qu’écrire ce format.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; cannot be written ({reason}); choose another place.</source>
        <translation>« {path} » ne peut pas être écrit ({reason}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains &quot;{filename}&quot;, a path that leads out of it; unpack it with care and check its files.</source>
        <translation>« {path} » contient « {filename} », un chemin qui en sort ; décompressez-le avec prudence et vérifiez ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains files of different kinds ({names}); unpack it and import one kind.</source>
        <translation>« {path} » contient des fichiers de types différents ({names}) ; décompressez-le et importez un seul type.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains no file of postings{why}; unpack it and check its files.</source>
        <translation>« {path} » ne contient aucun fichier d’annonces{why} ; décompressez-le et vérifiez ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; contains no list of labels. Export one to see the format.</source>
        <translation>« {path} » ne contient pas de liste d’étiquettes. Exportez-en une pour voir le format.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; has no column &quot;name&quot;. Its first row should name the columns: {columns}.</source>
        <translation>« {path} » n’a pas de colonne « name ». Sa première ligne doit nommer les colonnes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheet &quot;{wanted}&quot;; choose one of: {names}.</source>
        <translation>« {path} » n’a pas de feuille « {wanted} » ; choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheets; save it again, or as CSV.</source>
        <translation>« {path} » n’a pas de feuilles ; enregistrez-le à nouveau, ou en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; holds {found:,} files; unpack it and choose from them.</source>
        <translation>« {path} » contient {found:,} fichiers ; décompressez-le et choisissez.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{path}&quot; is a Jobtag project; open it instead of importing it.</source>
        <translation>« {path} » est un projet Jobtag ; ouvrez-le au lieu de l’importer.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is a damaged zip archive or spreadsheet; get an intact copy, or save it as CSV.</source>
        <translation>« {path} » est une archive zip ou une feuille de calcul endommagée ; procurez-vous une copie intacte, ou enregistrez en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; is a folder; choose the name of a file in it.</source>
        <translation>« {path} » est un dossier ; choisissez le nom d’un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{path}&quot; is a web page, such as a form to sign in; download the table again, or rename the page to .html.</source>
        <translation>« {path} » est une page web, par exemple une page de connexion ; téléchargez de nouveau le tableau, ou renommez la page en .html.</translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; is damaged; get an intact copy of it.</source>
        <translation>« {path} » est endommagé ; procurez-vous une copie intacte.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is encrypted; save it without a password.</source>
        <translation>« {path} » est chiffré ; enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{path}&quot; is no exported model, so it is not replaced. Choose another name.</source>
        <translation>« {path} » n’est pas un modèle exporté et n’est donc pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; is not ARFF, which begins with @relation; save it again as ARFF or CSV.</source>
        <translation>« {path} » n’est pas un fichier ARFF, qui commence par @relation ; enregistrez-le à nouveau en ARFF ou en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is not JSON, which begins with [ or {{. Save it again as JSON or CSV.</source>
        <translation>« {path} » n’est pas du JSON, qui commence par [ ou {{. Enregistrez-le à nouveau en JSON ou en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is not an ordinary file; save it as a file first.</source>
        <translation>« {path} » n’est pas un fichier ordinaire ; enregistrez-le d’abord comme fichier.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is not valid JSON. Export a list of labels to see the format.</source>
        <translation>« {path} » n’est pas du JSON valide. Exportez une liste d’étiquettes pour voir le format.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is not valid JSON; save the label names again.</source>
        <translation>« {path} » n’est pas du JSON valide ; enregistrez à nouveau les noms des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is one object of texts; write each posting as an object of its own, with its text under &quot;text&quot;.</source>
        <translation>« {path} » est un seul objet de textes ; écrivez chaque annonce comme un objet, avec son texte sous &quot;text&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is packed with gzip; unpack it first.</source>
        <translation>« {path} » est compressé avec gzip ; décompressez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is too large for a list of labels. Choose one with {most_labels:,} or fewer.</source>
        <translation>« {path} » est trop grand pour une liste d’étiquettes. Choisissez-en une de {most_labels:,} au plus.</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is too large to be read column by column. Write it with orient=&quot;records&quot;.</source>
        <translation>« {path} » est trop grand pour être lu colonne par colonne. Écrivez-le avec orient=&quot;records&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is too long for a list of label names; choose another file.</source>
        <translation>« {path} » est trop long pour une liste de noms d’étiquettes ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is {what}.</source>
        <translation>« {path} » est {what}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; lists no labels. Choose a file with a name for each label.</source>
        <translation>« {path} » ne contient aucune étiquette. Choisissez un fichier avec un nom par étiquette.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>&quot;{path}&quot; may be one posting or have one per line; say which with --no-lines or --lines.</source>
        <translation>« {path} » peut être une annonce ou en avoir une par ligne ; dites-le avec --no-lines ou --lines.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; may not be read; ask its owner for permission.</source>
        <translation>« {path} » ne peut pas être lu faute de droits ; demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; may not be written; choose another folder or name.</source>
        <translation>« {path} » ne peut pas être écrit faute de droits ; choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; says that {count} of its {attributes} attributes are labels, which leaves none for the text; correct the number after -C.</source>
        <translation>« {path} » dit que {count} de ses {attributes} attributs sont des étiquettes, ce qui n’en laisse aucun pour le texte ; corrigez le nombre après -C.</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; would unpack to far more than a file of its size should hold, and was not opened; save its postings as CSV.</source>
        <translation>« {path} » contiendrait, décompressé, bien plus qu’un fichier de cette taille ne devrait, et n’a pas été ouvert ; enregistrez ses annonces en CSV.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; {damage}. Try a copy of it.</source>
        <translation>« {path} » {damage}. Essayez une copie.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; already exists. Choose another name, or add --overwrite.</source>
        <translation>« {target} » existe déjà. Choisissez un autre nom ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; is a folder; choose the name of a file in it.</source>
        <translation>« {target} » est un dossier ; choisissez le nom d’un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{words}&quot; names no labels; give names such as 0=IT,1=Care, or a file that lists them.</source>
        <translation>« {words} » ne nomme aucune étiquette ; donnez des noms comme 0=IT,1=Soins, ou un fichier qui les liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparer les deux</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare with current</source>
        <translation>&amp;Comparer à l’actuel</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>+ Label</source>
        <translation>+ Étiquette</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means no.</source>
        <translation>-1 dans ces colonnes veut dire non.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means unanswered.</source>
        <translation>-1 dans ces colonnes veut dire sans réponse.</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>1 in {share} is missed</source>
        <translation>1 sur {share} manque</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A .joblib file can run code when it is loaded: load it only if you trust its source.</source>
        <translation>Un fichier .joblib peut exécuter du code au chargement&#xa0;: ne le chargez que si vous avez confiance en sa source.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>A data set exported from Argilla: labels in the submitted responses; suggestions are not answers.</source>
        <translation>Un jeu de données d’Argilla&#xa0;: étiquettes dans les réponses envoyées ; les suggestions ne sont pas des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>A file from Jobtag</source>
        <translation>Un fichier de Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>A folder of {files:,} texts, each a posting.</source>
        <translation>Un dossier de {files:,} textes, chacun une annonce.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>A goal must be an object with a kind, such as {&quot;kind&quot;: &quot;balanced&quot;}.</source>
        <translation>Un objectif doit être un objet avec un type, par exemple {&quot;kind&quot;: &quot;balanced&quot;}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A group needs a name. Type one, or dissolve the group.</source>
        <translation>Un groupe a besoin d’un nom. Saisissez-en un ou dissolvez le groupe.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>A label is assigned when its probability reaches its threshold. The range holds the middle 80&#xa0;% of the thresholds from random halves of the answers.</source>
        <translation>Une étiquette est attribuée quand sa probabilité atteint son seuil. La plage contient les 80&#xa0;% centraux des seuils obtenus sur des moitiés des réponses tirées au hasard.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>A label named &quot;{taken}&quot; cannot have a column, since the postings have one of that name; rename it, or choose another format.</source>
        <translation>Une étiquette nommée « {taken} » ne peut pas avoir de colonne, car les annonces en ont une de ce nom ; renommez-la ou choisissez un autre format.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label needs a name. Type one.</source>
        <translation>Une étiquette a besoin d’un nom. Saisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>A label&apos;s key is a digit or a letter.</source>
        <translation>La touche d’une étiquette est un chiffre ou une lettre.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label&apos;s name has at most {most} characters. Choose a shorter one.</source>
        <translation>Le nom d’une étiquette a au plus {most} caractères. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A label&apos;s name is missing. Write it like label:IT or p(IT)&gt;0.8.</source>
        <translation>Le nom d’une étiquette manque. Écrivez par exemple label:IT ou p(IT)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>A learning curve takes at least {fewest} answered postings; there are {answered}. Answer some more.</source>
        <translation>Une courbe d’apprentissage demande au moins {fewest} annonces avec réponse ; il y en a {answered}. Répondez à quelques autres.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>A list of labels is a .csv or .json file, which &quot;{name}&quot; is not. Choose such a file.</source>
        <translation>Une liste d’étiquettes est un fichier .csv ou .json, ce que « {name} » n’est pas. Choisissez un tel fichier.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs it.</source>
        <translation>Un modèle qui attribue des étiquettes à des offres d’emploi, autant que nécessaire à chacune. Il a été créé avec Jobtag et en a besoin.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>A model that assigns labels to job descriptions, any number of them to each. It was made with Jobtag and needs nothing but scikit-learn.</source>
        <translation>Un modèle qui attribue des étiquettes à des offres d’emploi, autant que nécessaire à chacune. Il a été créé avec Jobtag et n’a besoin que de scikit-learn.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>A note on this posting</source>
        <translation>Une note sur cette annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>A posting must match all terms. Case and accents do not matter. Within quotes, write a quote twice.</source>
        <translation>Une annonce doit satisfaire tous les termes. La casse et les accents ne comptent pas. Entre guillemets, doublez un guillemet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/scored_list.py"/>
        <source>A posting that was deleted</source>
        <translation>Une annonce supprimée</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>A probability was off by {error:.1f} points on average (expected calibration error over 15 bins, all labels pooled). The mean squared error of the probabilities, the Brier score, is {brier:.3f}. Bars are 95&#xa0;% Wilson intervals; on the dashed line, a probability of 80&#xa0;% comes true in 80&#xa0;% of the cases.</source>
        <translation>Une probabilité s’écartait en moyenne de {error:.1f} points de la réalité (erreur de calibration attendue sur 15 classes, toutes étiquettes confondues). L’erreur quadratique moyenne des probabilités, le score de Brier, est de {brier:.3f}. Les barres sont des intervalles de Wilson à 95&#xa0;% ; sur la ligne pointillée, une probabilité de 80&#xa0;% se vérifie dans 80&#xa0;% des cas.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>A random sample: an unbiased check.</source>
        <translation>Un échantillon aléatoire&#xa0;: un contrôle sans biais.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A search can have at most {most} terms like label:IT, not {named:,}. Remove some.</source>
        <translation>Une recherche peut avoir au plus {most} termes comme label:IT, pas {named:,}. Retirez-en.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_columns:,} columns; export as JSONL.</source>
        <translation>Une feuille contient {most_columns:,} colonnes ; exportez en JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_rows:,} postings; export fewer, or as CSV or JSONL.</source>
        <translation>Une feuille contient {most_rows:,} annonces ; exportez-en moins, ou en CSV ou JSONL.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>A table from potato: the columns with ::: are labels, filled where the label was chosen.</source>
        <translation>Un tableau de potato&#xa0;: les colonnes avec&#xa0;::: sont des étiquettes, remplies là où l’étiquette a été choisie.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A threshold must be between 0 and 100 %.</source>
        <translation>Un seuil doit être entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>A very long text</source>
        <translation>Un texte très long</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>About Jobtag</source>
        <translation>À propos de Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/shortfalls.py"/>
        <source>About {n} more yes answers may be enough.</source>
        <translation>
            <numerusform>Environ {n} réponse oui de plus pourrait suffire.</numerusform>
            <numerusform>Environ {n} réponses oui de plus pourraient suffire.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Add a label first.</source>
        <translation>Ajoutez d’abord une étiquette.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/selection_mediator.py"/>
        <source>Add a label first. Then answer which postings have it.</source>
        <translation>Ajoutez d’abord une étiquette, puis répondez pour chaque annonce si elle l’a.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add label</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Add label {label}</source>
        <translation>Ajouter l’étiquette {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Add labels</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Add labels and answer some postings in Tag.</source>
        <translation>Ajoutez des étiquettes et répondez à quelques annonces dans Étiqueter.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Add labels to see how many answers each of them has.</source>
        <translation>Ajoutez des étiquettes pour voir combien de réponses a chacune.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Add label…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Add to project</source>
        <translation>Ajouter au projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>Add {labels}</source>
        <translation>Ajouter {labels}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add {n} labels</source>
        <translation>
            <numerusform>Ajouter {n} étiquette</numerusform>
            <numerusform>Ajouter {n} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Add {postings} from {file}</source>
        <translation>Ajouter {postings} de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added one posting.</source>
        <translation>Une annonce ajoutée.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added {added:,} postings, updated {updated:,}, skipped {skipped:,}.</source>
        <translation>Annonces&#xa0;: {added:,} ajoutées, {updated:,} mises à jour, {skipped:,} ignorées.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Added {postings} to the queue.</source>
        <translation>Ajouté à la file&#xa0;: {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Adds them to the project as postings to tag</source>
        <translation>Les ajoute au projet comme annonces à étiqueter</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Adjusting the percentages</source>
        <translation>Ajustement des pourcentages</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Aim</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>All actions have their own keys again.</source>
        <translation>Toutes les actions ont retrouvé leurs touches.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>All done</source>
        <translation>Tout est traité</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>All of them were skipped.</source>
        <translation>Toutes ont été passées.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>All {characters} are classified; the first {shown:,} are shown. A text this long cannot be edited here: clear it, or select all and paste another.</source>
        <translation>Les {characters} sont classés ; les {shown:,} premiers sont affichés. Un texte aussi long ne se modifie pas ici&#xa0;: effacez-le, ou sélectionnez tout et collez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All {n} postings</source>
        <translation>
            <numerusform>{n} annonce</numerusform>
            <numerusform>Les {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>All {postings:,}</source>
        <translation>Toutes {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} found by “{search}”</source>
        <translation>Les {postings:,} trouvées par « {search} »</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} in the list</source>
        <translation>Les {postings:,} de la liste</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>All {postings}…</source>
        <translation>Toutes ({postings})…</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>All {scores:,} scores are the same, so no threshold separates yes from no: answer more postings, then retrain.</source>
        <translation>Les {scores:,} scores sont identiques, donc aucun seuil ne sépare oui de non&#xa0;: répondez à plus d’annonces, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Also in the log file: {log}</source>
        <translation>Aussi dans le journal&#xa0;: {log}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>An empty list of labels means</source>
        <translation>Une liste d’étiquettes vide signifie</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (CSV or TSV)</source>
        <translation>Annotations de Label Studio (CSV ou TSV)</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (JSON-MIN)</source>
        <translation>Annotations de Label Studio (JSON-MIN)</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Another posting is shown.</source>
        <translation>Une autre annonce est affichée.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>Another program is writing to {name}. Try again once it is done.</source>
        <translation>Un autre programme écrit dans {name}. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>Another run is writing &quot;{target}&quot;. Wait for it, or choose another name.</source>
        <translation>Une autre exécution écrit « {target} ». Attendez-la ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Another version of Jobtag made it, so it can be viewed but not used.</source>
        <translation>Il vient d’une autre version de Jobtag&#xa0;: on peut le voir, pas l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>Another window is classifying {name}. Wait for it, or close that window.</source>
        <translation>Une autre fenêtre classe {name}. Attendez-la ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer a label for {n} postings</source>
        <translation>
            <numerusform>Répondre à une étiquette pour {n} annonce</numerusform>
            <numerusform>Répondre à une étiquette pour {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Answer a label: its key in turn yes, no, unanswered; with Shift no</source>
        <translation>Répondre à une étiquette&#xa0;: sa touche tour à tour oui, non, sans réponse ; avec Maj non</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer as the model does</source>
        <translation>Répondre comme le modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer by name…</source>
        <translation>Répondre par le nom…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings (none is done yet)</source>
        <translation>Répondre pour les anciennes (aucune traitée)</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings…</source>
        <translation>Répondre pour les anciennes annonces…</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Answer given</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Answer labels by name</source>
        <translation>Répondre aux étiquettes par leur nom</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Answer some postings and press Retrain to see what each method makes of a text.</source>
        <translation>Répondez à quelques annonces et cliquez sur Réentraîner pour voir ce que chaque méthode fait d’un texte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Answer some postings and press Retrain: each training is then kept here.</source>
        <translation>Répondez à quelques annonces et cliquez sur Réentraîner&#xa0;: chaque entraînement est alors conservé ici.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings in Tag, then press Retrain. You then see here how often each label is right.</source>
        <translation>Répondez à quelques annonces dans Étiqueter, puis cliquez sur Réentraîner. Vous verrez ici combien de fois chaque étiquette est juste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings with it and press Retrain.</source>
        <translation>Répondez-y pour quelques annonces et cliquez sur Réentraîner.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Answer the question on the left first.</source>
        <translation>Répondez d’abord à la question de gauche.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer the selected…</source>
        <translation>Répondre pour la sélection…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} done postings</source>
        <translation>
            <numerusform>Répondre pour l’annonce traitée</numerusform>
            <numerusform>Répondre pour les {n} annonces traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} most useful ones</source>
        <translation>
            <numerusform>Répondre pour la plus utile</numerusform>
            <numerusform>Répondre pour les {n} plus utiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label} for {n} postings:</source>
        <translation>
            <numerusform>Répondre à {label} pour {n} annonce&#xa0;:</numerusform>
            <numerusform>Répondre à {label} pour {n} annonces&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label}: {answer} for {n} postings</source>
        <translation>
            <numerusform>{label}&#xa0;: {answer} pour {n} annonce</numerusform>
            <numerusform>{label}&#xa0;: {answer} pour {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers and predictions</source>
        <translation>Réponses et prédictions</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>Answers exported from Label Sleuth, one a row: true is yes, false is no, no row is unanswered; weak labels are predictions.</source>
        <translation>Réponses de Label Sleuth, une par ligne&#xa0;: true est oui, false est non, pas de ligne sans réponse ; les étiquettes faibles sont des prédictions.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>Answers exported from Prodigy, {kind}: {what_counts}.</source>
        <translation>Réponses de Prodigy, {kind}&#xa0;: {what_counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Answers of people, and a program&apos;s probabilities, which are never answers.</source>
        <translation>Réponses de personnes, et probabilités d’un programme, qui ne sont jamais des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Answers that are neither yes nor no, which count as unanswered</source>
        <translation>Réponses ni oui ni non, qui comptent comme sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Answers that the model doubts most.</source>
        <translation>Les réponses dont le modèle doute le plus.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>Answers yes and no by probability</source>
        <translation>Réponses oui et non selon la probabilité</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Argilla records</source>
        <translation>Données Argilla</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported</source>
        <translation>Comme importées</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported, last first</source>
        <translation>Comme importées, dernières d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>As in the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>As often as answered yes</source>
        <translation>Aussi souvent que répondu oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>As the project: {title}</source>
        <translation>Comme le projet&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Assigned first</source>
        <translation>Attribuées d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Assigning</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigns</source>
        <translation>Attribue</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one and at most {n} labels</source>
        <translation>
            <numerusform>Au moins une et au plus {n} étiquette</numerusform>
            <numerusform>Au moins une et au plus {n} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one label</source>
        <translation>Au moins une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At least one label for every posting</source>
        <translation>Au moins une étiquette par annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At most {n} labels</source>
        <translation>
            <numerusform>Au plus {n} étiquette</numerusform>
            <numerusform>Au plus {n} étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>At most {n} labels are assigned to a posting, the most probable ones.</source>
        <translation>
            <numerusform>Une annonce reçoit au plus {n} étiquette, la plus probable.</numerusform>
            <numerusform>Une annonce reçoit au plus {n} étiquettes, les plus probables.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>At {threshold}</source>
        <translation>À {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Average precision: how well yes ranks above no, whatever the threshold</source>
        <translation>Précision moyenne&#xa0;: à quel point oui est classé avant non, quel que soit le seuil</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to tagging</source>
        <translation>Retour à l’étiquetage</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder} from now on; earlier ones stay where they are.</source>
        <translation>Les sauvegardes vont désormais dans {folder} ; les précédentes restent où elles sont.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder}.</source>
        <translation>Les sauvegardes sont dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced over all labels</source>
        <translation>Équilibré sur toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F1</source>
        <translation>Meilleur F1</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F{}</source>
        <translation>Meilleur F{}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best Fβ</source>
        <translation>Meilleur Fβ</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Bias {bias}, for {speaks_for}, against {speaks_against}, all else {rest}: sum {logit}, that is {probability}</source>
        <translation>Biais {bias}, pour {speaks_for}, contre {speaks_against}, reste {rest}&#xa0;: somme {logit}, soit {probability}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both answers are right: they are not asked about again</source>
        <translation>Les deux réponses sont justes&#xa0;: elles ne seront plus demandées</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both have {label}: {answer}</source>
        <translation>Les deux ont {label}&#xa0;: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both no</source>
        <translation>Non pour les deux</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both postings have the label</source>
        <translation>Les deux annonces ont l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both yes</source>
        <translation>Oui pour les deux</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Brier score, before calibration</source>
        <translation>Score de Brier, avant calibration</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By a field of the postings: numbers, then words from A to Z.</source>
        <translation>Par un champ des annonces&#xa0;: nombres, puis mots de A à Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>By a model that has not seen this posting.</source>
        <translation>Par un modèle qui n’a pas vu cette annonce.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By field</source>
        <translation>Par champ</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By field, last first</source>
        <translation>Par champ, derniers d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>By going back to model {after}: {changes}</source>
        <translation>En revenant au modèle {after}&#xa0;: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By similarity to “{posting}” until the model has learned {label}</source>
        <translation>Par ressemblance à « {posting} » jusqu’à ce que le modèle ait appris {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the length of the text.</source>
        <translation>Par la longueur du texte.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the number of yes answers.</source>
        <translation>Par le nombre de réponses oui.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title, Z to A</source>
        <translation>Par titre, de Z à A</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}</source>
        <translation>Par {field}</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}, last first</source>
        <translation>Par {field}, derniers d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>C, the inverse strength of regularisation</source>
        <translation>C, l’inverse de la force de régularisation</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>CSV with a column for each label</source>
        <translation>CSV avec une colonne par étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Calibration error (ECE), before calibration</source>
        <translation>Erreur de calibration (ECE), avant calibration</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>Calibration: {bins}</source>
        <translation>Calibration&#xa0;: {bins}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Came true</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Can the probabilities be trusted?</source>
        <translation>Peut-on se fier aux probabilités ?</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Cancel training</source>
        <translation>Annuler l’entraînement</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Cancel: {title}</source>
        <translation>Annuler&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical</source>
        <translation>Catégorielle</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical cross-entropy {categorical}. Binary cross-entropy counts {counted}: {loss}.</source>
        <translation>L’entropie croisée catégorielle {categorical}. L’entropie croisée binaire compte {counted}&#xa0;: {loss}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Central European (cp1250)</source>
        <translation>Europe centrale (cp1250)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Change label {label}</source>
        <translation>Modifier l’étiquette {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Change the goal…</source>
        <translation>Modifier l’objectif…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change the key (Enter)</source>
        <translation>Modifier la touche (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Change the project&apos;s options</source>
        <translation>Modifier les options du projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Change what the threshold should achieve (Enter in the table)</source>
        <translation>Modifier ce que le seuil doit atteindre (Entrée dans le tableau)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Change what you search for, or clear the filter.</source>
        <translation>Modifiez la recherche ou effacez le filtre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Checked on {postings} selected at random: {share}. At 100 %, no label is wrong and none is missed.</source>
        <translation>Vérifié sur {postings} au hasard&#xa0;: {share}. À 100&#xa0;%, aucune étiquette n’est fausse ni oubliée.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Checking how good it is</source>
        <translation>Vérification du résultat</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Chinese (gb18030)</source>
        <translation>Chinois (gb18030)</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a table or another file of job descriptions. Each gets its labels. You see the results before you save them, and can send the unsure ones to the queue to tag them.</source>
        <translation>Choisissez un tableau ou un autre fichier d’offres d’emploi. Chacune reçoit ses étiquettes. Vous voyez les résultats avant de les enregistrer et pouvez envoyer les incertaines dans la file pour les étiqueter.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Choose labels…</source>
        <translation>Choisir les étiquettes…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Choose the label that will receive its yes answers.</source>
        <translation>Choisissez l’étiquette qui recevra ses réponses oui.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Choose what you want to know about each job ad. Every label comes with a definition, which you can change later.</source>
        <translation>Choisissez ce que vous voulez savoir de chaque offre. Chaque étiquette a une définition, que vous pourrez modifier.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classified postings</source>
        <translation>Annonces classées</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Classified {postings}.</source>
        <translation>{postings}&#xa0;: classement terminé.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Classify a file</source>
        <translation>Classer un fichier</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Classify a file…</source>
        <translation>Classer un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Classify a text or a file, look through Done or All, or import more.</source>
        <translation>Classez un texte ou un fichier, parcourez Traitées ou Toutes, ou importez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classify another file…</source>
        <translation>Classer un autre fichier…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Classify {file}</source>
        <translation>Classer {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Classifying {file}</source>
        <translation>Classement de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear recent texts</source>
        <translation>Effacer les textes récents</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Clear selection</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/banner.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the id</source>
        <translation>Colonne de l’identifiant</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the labels</source>
        <translation>Colonne des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the text</source>
        <translation>Colonne du texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the title</source>
        <translation>Colonne du titre</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column separator</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Columns of the file, and what each is used for</source>
        <translation>Colonnes du fichier et leur usage</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Comes in as</source>
        <translation>Importée comme</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare it to see which postings would change, or select a second one with Ctrl to compare the two. If you go back, the newer models stay in this list.</source>
        <translation>Comparez-le pour voir quelles annonces changeraient, ou sélectionnez-en un second avec Ctrl pour comparer les deux. Si vous revenez en arrière, les modèles plus récents restent dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare methods</source>
        <translation>Comparer les méthodes</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare them to see which postings change from the older model to the newer one.</source>
        <translation>Comparez-les pour voir quelles annonces changent du modèle ancien au plus récent.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing answers</source>
        <translation>Comparaison des réponses</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing models</source>
        <translation>Comparaison des modèles</translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing postings</source>
        <translation>Comparaison des annonces</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing with the former model</source>
        <translation>Comparaison avec le modèle précédent</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Comparing: {what}</source>
        <translation>Comparaison&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Copied the result.</source>
        <translation>Résultat copié.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy ▾</source>
        <translation>Copier ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs of mistakes</source>
        <translation>Coûts des erreurs</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs {} : {}</source>
        <translation>Coûts {}&#xa0;: {}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Counting answers</source>
        <translation>Comptage des réponses</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Counting answers…</source>
        <translation>Comptage des réponses…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels</source>
        <translation>Comptage des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels: {postings}</source>
        <translation>Comptage des étiquettes&#xa0;: {postings}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Counts of the project that are missing or not numbers</source>
        <translation>Compteurs du projet qui manquent ou ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Create project and import</source>
        <translation>Créer le projet et importer</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Ctrl+Enter or leaving the field saves, Esc cancels</source>
        <translation>Ctrl+Entrée ou quitter le champ enregistre, Échap annule</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Cyrillic (cp1251)</source>
        <translation>Cyrillique (cp1251)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Default goal</source>
        <translation>Objectif par défaut</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Delete label</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete label {label}</source>
        <translation>Supprimer l’étiquette {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Delete posting</source>
        <translation>Supprimer l’annonce</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete {labels}</source>
        <translation>Supprimer {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Delete {number:,} labels</source>
        <translation>Supprimer {number:,} étiquettes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {n} postings</source>
        <translation>
            <numerusform>Supprimer l’annonce</numerusform>
            <numerusform>Supprimer {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {postings}</source>
        <translation>Supprimer {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {labels}</source>
        <translation>{labels}&#xa0;: suppression faite</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label}</source>
        <translation>{label}&#xa0;: étiquette supprimée</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label} and its {answers}</source>
        <translation>{label}&#xa0;: étiquette supprimée avec {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/bulk_edits.py"/>
        <source>Deleted {n} postings</source>
        <translation>
            <numerusform>{n} annonce supprimée</numerusform>
            <numerusform>{n} annonces supprimées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Delimiter of columns</source>
        <translation>Délimiteur des colonnes</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Description…</source>
        <translation>Description…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Did you mean {term}?</source>
        <translation>Vouliez-vous dire {term} ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Dissolve group</source>
        <translation>Dissoudre le groupe</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Dissolve group {group}</source>
        <translation>Dissoudre le groupe {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Do not show this hint again</source>
        <translation>Ne plus montrer cette astuce</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Done</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Done ({postings:,})</source>
        <translation>Traitées ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Done and next</source>
        <translation>Traitée, suivante</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Done first</source>
        <translation>Traitées d’abord</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: labels suggested for each become yes, other unanswered ones no</source>
        <translation>
            <numerusform>{n} annonce traitée&#xa0;: les étiquettes suggérées deviennent oui, les autres sans réponse non</numerusform>
            <numerusform>{n} annonces traitées&#xa0;: les étiquettes suggérées pour chacune deviennent oui, les autres sans réponse non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: unanswered labels become no</source>
        <translation>
            <numerusform>{n} annonce traitée&#xa0;: les étiquettes sans réponse deviennent non</numerusform>
            <numerusform>{n} annonces traitées&#xa0;: les étiquettes sans réponse deviennent non</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Done for {postings}</source>
        <translation>Traiter {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD</source>
        <translation>Écarter N/A, -, TBD</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD ({dropped:,})</source>
        <translation>Écarter N/A, -, TBD ({dropped:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Each label by itself: its probability</source>
        <translation>Chaque étiquette seule&#xa0;: sa probabilité</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>Each label has {yes}.</source>
        <translation>Chaque étiquette a {yes}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Each label&apos;s threshold alone decides.</source>
        <translation>Seul le seuil de chaque étiquette décide.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit label…</source>
        <translation>Modifier l’étiquette…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Edit the label</source>
        <translation>Modifier l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Edits in the history that cannot be read, where undo ends</source>
        <translation>Modifications illisibles de l’historique, où l’annulation s’arrête</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End the questions</source>
        <translation>Terminer les questions</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Enter or a double click opens a posting in Classify</source>
        <translation>Entrée ou un double clic ouvre une annonce dans Classer</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Enter yes · Shift+Enter no · Esc closes</source>
        <translation>Entrée oui · Maj+Entrée non · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Estimated on a sample: {parts}.</source>
        <translation>Estimé sur un échantillon&#xa0;: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every label counts alike: the mean of their F1.</source>
        <translation>Chaque étiquette compte autant&#xa0;: la moyenne de leurs F1.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every pair of posting and label counts alike.</source>
        <translation>Chaque paire d’annonce et d’étiquette compte autant.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting counts alike.</source>
        <translation>Chaque annonce compte autant.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Every posting is done. Press Retrain to learn from your answers, or import more.</source>
        <translation>Toutes les annonces sont traitées. Cliquez sur Réentraîner pour apprendre de vos réponses, ou importez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting was scored by a model that had not seen it (out-of-fold).</source>
        <translation>Chaque annonce a été évaluée par un modèle qui ne l’avait pas vue (out-of-fold).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Evidence is shown for texts of up to {most:,} characters.</source>
        <translation>Les indices sont montrés pour des textes d’au plus {most:,} caractères.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Exact match</source>
        <translation>Exactement juste</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Exact match, Hamming loss</source>
        <translation>Exactement juste, perte de Hamming</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Example F1</source>
        <translation>F1 par annonce</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Export labels</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export labels…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Export to {file}</source>
        <translation>Export vers {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Exported the model to {file}, with its card in {card}.</source>
        <translation>Modèle exporté vers {file}, avec sa fiche dans {card}.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Exporting {file}</source>
        <translation>Export de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>F1 by the share of the answers learned from</source>
        <translation>F1 selon la part des réponses apprises</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>F1 {points}; with {confidence} confidence {low} to {high}</source>
        <translation>F1 {points} ; avec {confidence} de confiance {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Features were tf-idf weights of the words of title and text, with the words of the first 30 words and of the title, and character n-grams of the title, as blocks of their own.</source>
        <translation>Les variables étaient les poids tf-idf des mots du titre et du texte ; les 30 premiers mots, les mots du titre et les n-grammes de caractères du titre formaient des blocs à part.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Fewer than two labels</source>
        <translation>Moins de deux étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Fewest labels first</source>
        <translation>Moins d’étiquettes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns names all that are labels.</source>
        <translation>Champs avec oui ou non&#xa0;: {few} ; --label-columns nomme tous ceux qui sont des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns takes such columns as labels.</source>
        <translation>Champs avec oui ou non&#xa0;: {few} ; --label-columns prend de telles colonnes comme étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>File previewed</source>
        <translation>Fichier de l’aperçu</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/files.py"/>
        <source>Files that end in .skops need the package skops: install it with pip install &quot;jobtag[export]&quot;, or choose a name that ends in .joblib.</source>
        <translation>Les fichiers en .skops demandent le paquet skops&#xa0;: installez-le avec pip install &quot;jobtag[export]&quot;, ou choisissez un nom en .joblib.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Filter labels</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Find a label</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the best settings</source>
        <translation>Recherche des meilleurs réglages</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Finding the words that matter</source>
        <translation>Recherche des mots qui comptent</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Finish a posting first: nearly identical ones can then get the same answers.</source>
        <translation>Traitez d’abord une annonce&#xa0;: les quasi-identiques pourront recevoir les mêmes réponses.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>First row is a header</source>
        <translation>La première ligne est un en-tête</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed at {}</source>
        <translation>Fixé à {}</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed value</source>
        <translation>Valeur fixe</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Flag {n} postings</source>
        <translation>
            <numerusform>Signaler {n} annonce</numerusform>
            <numerusform>Signaler {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged first</source>
        <translation>Signalées d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged last</source>
        <translation>Signalées à la fin</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups…</source>
        <translation>Dossier des sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised linear classifier with squared hinge loss, C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Pour chaque étiquette, un classifieur linéaire à régularisation L2 et perte charnière au carré, C = {C}, a été ajusté sur les annonces où l’étiquette avait reçu une réponse (one-vs-rest) ; les variables étaient pondérées par leurs rapports de log-comptes (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>For each label, an L2-regularised logistic regression (binary cross-entropy), C = {C}, was fitted on the postings for which the label had been answered (one-vs-rest), with features scaled by their log-count ratios (Wang &amp; Manning 2012).</source>
        <translation>Pour chaque étiquette, une régression logistique à régularisation L2 (entropie croisée binaire), C = {C}, a été ajustée sur les annonces où l’étiquette avait reçu une réponse (one-vs-rest) ; les variables étaient pondérées par leurs rapports de log-comptes (Wang &amp; Manning 2012).</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For one label</source>
        <translation>Pour une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>For programs: no guard against formulas</source>
        <translation>Pour des programmes&#xa0;: sans protection contre les formules</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>For the whole project</source>
        <translation>Pour tout le projet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>For this posting, not the {n} selected</source>
        <translation>
            <numerusform>Pour cette annonce, pas pour la {n} sélectionnée</numerusform>
            <numerusform>Pour cette annonce, pas pour les {n} sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For {label}</source>
        <translation>Pour {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Former answers in the history that cannot be read</source>
        <translation>Anciennes réponses illisibles de l’historique</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Formulas are imported as their last computed values ({formulas:,}).</source>
        <translation>Les formules sont importées avec leur dernière valeur calculée ({formulas:,}).</translation>
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
        <translation>De A à Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>From model {before} to model {after}: {changes}</source>
        <translation>Du modèle {before} au modèle {after}&#xa0;: {changes}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Gains</source>
        <translation>Gagne</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Give all {n} the same answers where they have none</source>
        <translation>
            <numerusform>Donner les mêmes réponses à {n} annonce là où elle n’en a pas</numerusform>
            <numerusform>Donner les mêmes réponses aux {n} annonces là où elles n’en ont pas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Go through the likely mistakes of this label: keep each answer or change it</source>
        <translation>Parcourir les erreurs probables de cette étiquette&#xa0;: garder ou changer chaque réponse</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>Goal of labels without one of their own</source>
        <translation>Objectif des étiquettes sans objectif propre</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Goal of labels without their own</source>
        <translation>Objectif des étiquettes qui n’ont pas le leur</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label}</source>
        <translation>Objectif de {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label} and the project&apos;s options</source>
        <translation>Objectif de {label} et options du projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Goal of {name}</source>
        <translation>Objectif de {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Goal: {goal}</source>
        <translation>Objectif&#xa0;: {goal}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Goals of labels that cannot be read, which count as not set</source>
        <translation>Objectifs illisibles d’étiquettes, qui comptent comme absents</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Goal…</source>
        <translation>Objectif…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Going back to model {number}</source>
        <translation>Retour au modèle {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Greek (cp1253)</source>
        <translation>Grec (cp1253)</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group {labels}</source>
        <translation>Grouper {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Group…</source>
        <translation>Grouper…</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>HTML tags and entities are removed from the texts; --html keep leaves them.</source>
        <translation>Les balises et entités HTML sont retirées des textes ; --html keep les laisse.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Hamming loss</source>
        <translation>Perte de Hamming</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>High (%)</source>
        <translation>Haut (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>How far the probabilities lie from what came true (ECE), before and after calibration.</source>
        <translation>L’écart entre les probabilités et ce qui s’est vérifié (ECE), avant et après calibration.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>How good the model is</source>
        <translation>La qualité du modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>How many labels it assigns to a posting; bold where nearest to your answers</source>
        <translation>Combien d’étiquettes elle attribue à une annonce ; en gras au plus près de vos réponses</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many of the postings with a probability you answered yes, with an interval of 95 %. On the dashed line a bar at 70 % is right 70 % of the time.</source>
        <translation>À combien des annonces ayant une probabilité vous avez répondu oui, avec un intervalle de 95&#xa0;%. Sur la ligne pointillée, une barre à 70&#xa0;% est juste 70&#xa0;% du temps.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many yes and no answers have each probability, on a logarithmic scale. The threshold separates them.</source>
        <translation>Combien de réponses oui et non a chaque probabilité, sur une échelle logarithmique. Le seuil les sépare.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>IT, Healthcare, Part-time …</source>
        <translation>IT, Santé, Temps partiel …</translation>
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
        <translation>Si plus d’étiquettes atteignent leur seuil, seules les plus probables sont attribuées</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If more than {most} do, keep the {most} most probable ones (`at_most_` is {most}).</source>
        <translation>Si plus de {most} l’atteignent, ne gardez que les plus probables, {most} au plus (`at_most_` vaut {most}).</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>If no label reaches its threshold, assign the one with the highest probability minus threshold (`at_least_one_` is True).</source>
        <translation>Si aucune étiquette n’atteint son seuil, attribuez celle dont la probabilité moins le seuil est la plus élevée (`at_least_one_` vaut True).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>If no label reaches its threshold, the closest one is assigned.</source>
        <translation>Si aucune étiquette n’atteint son seuil, la plus proche est attribuée.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If no label reaches its threshold, the one that comes closest is assigned</source>
        <translation>Si aucune étiquette n’atteint son seuil, la plus proche est attribuée</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Import a file of job descriptions, paste one, or look around with the sample.</source>
        <translation>Importez un fichier d’offres d’emploi, collez-en une, ou explorez l’exemple.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Import a file or paste a job description to begin.</source>
        <translation>Importez un fichier ou collez une offre d’emploi pour commencer.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Import it anyway</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Import labels</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Import labels from {file}</source>
        <translation>Importer des étiquettes de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Import labels…</source>
        <translation>Importer des étiquettes…</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Import of {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>Import of {n} files</source>
        <translation>
            <numerusform>Import de {n} fichier</numerusform>
            <numerusform>Import de {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {n} files</source>
        <translation>
            <numerusform>Importer {n} fichier</numerusform>
            <numerusform>Importer {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Imported predictions: {found} on {answers}, {how}.</source>
        <translation>Prédictions importées&#xa0;: {found} sur {answers}, {how}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Imports that count more or fewer postings than there are</source>
        <translation>Imports qui comptent plus ou moins d’annonces qu’il n’y en a</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, against: {words}</source>
        <translation>Dans chaque annonce, contre&#xa0;: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {speak_for}; against: {speak_against}</source>
        <translation>Dans chaque annonce, pour&#xa0;: {speak_for} ; contre&#xa0;: {speak_against}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {words}</source>
        <translation>Dans chaque annonce, pour&#xa0;: {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In its first rows: {counts}.</source>
        <translation>Dans ses premières lignes&#xa0;: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In the file: {counts}.</source>
        <translation>Dans le fichier&#xa0;: {counts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>Instances annotated with potato: the labels chosen in each schema are yes.</source>
        <translation>Textes annotés avec potato&#xa0;: les étiquettes choisies dans chaque schéma sont oui.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Is the file one posting, or is each line one?</source>
        <translation>Le fichier est-il une annonce, ou chaque ligne en est-elle une ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>It has merged cells; only the first cell of each has the value.</source>
        <translation>Il y a des cellules fusionnées ; seule la première de chacune a la valeur.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>It has too few answers to tune on: answer more postings, then retrain.</source>
        <translation>Elle a trop peu de réponses pour être réglée&#xa0;: répondez à plus d’annonces, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a field</source>
        <translation>C’est un champ</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a label</source>
        <translation>C’est une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>It is a table in Markdown.</source>
        <translation>C’est un tableau en Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>It is assigned to no posting.</source>
        <translation>Elle n’est attribuée à aucune annonce.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>It is unclear which column holds the choices. Which one does?</source>
        <translation>On ne sait pas quelle colonne contient les choix. Laquelle ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a label: add one first.</source>
        <translation>Il faut une étiquette&#xa0;: ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a model: retrain first.</source>
        <translation>Il faut un modèle&#xa0;: entraînez d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>It {needed}. Answer more postings, then press Retrain.</source>
        <translation>Elle {needed}. Répondez à plus d’annonces, puis cliquez sur Réentraîner.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden columns are imported as well.</source>
        <translation>Ses colonnes masquées sont importées aussi.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden rows are imported as well ({rows:,}).</source>
        <translation>Ses lignes masquées sont importées aussi ({rows:,}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Its own colour</source>
        <translation>Sa propre couleur</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Its scores appear in a moment. If they do not, press Retrain.</source>
        <translation>Ses scores arrivent dans un instant. Sinon, cliquez sur Réentraîner.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in binary cross-entropy: every answered label</source>
        <translation>Son terme dans l’entropie croisée binaire&#xa0;: chaque étiquette avec réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in categorical cross-entropy: yes labels only</source>
        <translation>Son terme dans l’entropie croisée catégorielle&#xa0;: étiquettes oui seulement</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels join those of {group}.</source>
        <translation>
            <numerusform>Son étiquette rejoint celles de {group}.</numerusform>
            <numerusform>Ses {n} étiquettes rejoignent celles de {group}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels stay together under this name.</source>
        <translation>
            <numerusform>Son étiquette reste groupée sous ce nom.</numerusform>
            <numerusform>Ses {n} étiquettes restent groupées sous ce nom.</numerusform>
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
        <translation>Japonais (shift_jis)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Job descriptions were annotated with {n} labels in Jobtag {version}.</source>
        <translation>
            <numerusform>Des offres d’emploi ont été annotées avec {n} étiquette dans Jobtag {version}.</numerusform>
            <numerusform>Des offres d’emploi ont été annotées avec {n} étiquettes dans Jobtag {version}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Job postings of schema.org: text in description, id in identifier; skills stay fields.</source>
        <translation>Offres de schema.org&#xa0;: texte dans description, id dans identifier ; les compétences restent des champs.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot read &quot;{path}&quot;; it reads {listed}, each also packed as .gz.</source>
        <translation>Jobtag ne peut pas lire « {path} » ; il lit {listed}, chacun aussi compressé en .gz.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{export_name}&quot;; choose one of {listed}.</source>
        <translation>Jobtag ne peut pas écrire « {export_name} » ; choisissez parmi {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{name}&quot;; give it one of the endings {listed}.</source>
        <translation>Jobtag ne peut pas écrire « {name} » ; donnez-lui une des extensions {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Jobtag does not know this key.</source>
        <translation>Jobtag ne connaît pas cette touche.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Jobtag ended unexpectedly last time. Nothing is lost: every answer was saved. The details help to fix the problem.</source>
        <translation>Jobtag s’est arrêté de façon inattendue la dernière fois. Rien n’est perdu&#xa0;: chaque réponse était enregistrée. Les détails aident à corriger le problème.</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Jobtag manual</source>
        <translation>Manuel de Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.</source>
        <translation>Jobtag a besoin d’une colonne de textes ; nommez-la ou laissez Jobtag la trouver.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Jobtag projects (*.jobtag)</source>
        <translation>Projets Jobtag (*.jobtag)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/reporting.py"/>
        <source>Jobtag ran into an unexpected error: {error}</source>
        <translation>Jobtag a rencontré une erreur inattendue&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Jobtag {version}. Everything stays on this machine.

Log: {file}</source>
        <translation>Jobtag {version}. Tout reste sur cette machine.

Journal&#xa0;: {file}</translation>
    </message>
    <message>
        <location filename="../../app/resources.py"/>
        <source>Jobtag&apos;s own file {name} is missing. Install Jobtag again.</source>
        <translation>Le fichier {name} de Jobtag manque. Réinstallez Jobtag.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Keep {what}</source>
        <translation>Garder {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Key…</source>
        <translation>Touche…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Korean (euc_kr)</source>
        <translation>Coréen (euc_kr)</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Label Studio tasks</source>
        <translation>Tâches Label Studio</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Label and definition</source>
        <translation>Étiquette et définition</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Label in the file</source>
        <translation>Étiquette du fichier</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>Label names are given as 0=IT,1=Care, or as IT,Care counted from 0.</source>
        <translation>Les noms d’étiquettes se donnent comme 0=IT,1=Soins, ou comme IT,Soins comptés à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Label separator</source>
        <translation>Séparateur d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/store/cells.py"/>
        <source>Label {number}</source>
        <translation>Étiquette {number}</translation>
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
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Labels each</source>
        <translation>Étiquettes par annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Labels found</source>
        <translation>Étiquettes trouvées</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Labels of one group stand together</source>
        <translation>Les étiquettes d’un groupe sont ensemble</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the file</source>
        <translation>Étiquettes du fichier</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the import</source>
        <translation>Étiquettes de l’import</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels only</source>
        <translation>Étiquettes seules</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels that a program assigned, with their probabilities: suggestions, never answers.</source>
        <translation>Étiquettes attribuées par un programme, avec leurs probabilités&#xa0;: des suggestions, jamais des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list</source>
        <translation>Les étiquettes qu’une ligne ne cite pas</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list become no</source>
        <translation>Les étiquettes qu’une ligne ne cite pas deviennent non</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list stay unanswered</source>
        <translation>Les étiquettes qu’une ligne ne cite pas restent sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Labels that the files do not name keep their answers: {labels}.</source>
        <translation>Les étiquettes que les fichiers ne citent pas gardent leurs réponses&#xa0;: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/label_completer.py"/>
        <source>Labels to search for</source>
        <translation>Étiquettes à chercher</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels with scores from a zero-shot classifier: predictions, never answers.</source>
        <translation>Étiquettes avec les scores d’un classifieur zero-shot&#xa0;: des prédictions, jamais des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels with their figures</source>
        <translation>Étiquettes avec leurs chiffres</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a name, or with values that are not text</source>
        <translation>Étiquettes sans nom, ou avec des valeurs qui ne sont pas du texte</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a usable place in the order</source>
        <translation>Étiquettes sans place utilisable dans l’ordre</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Labels, and how each does out-of-fold</source>
        <translation>Étiquettes et leurs scores out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Learn from these answers</source>
        <translation>Apprendre de ces réponses</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Learned from</source>
        <translation>Appris sur</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Learned from your answers; thresholds follow in a moment</source>
        <translation>Vos réponses sont apprises ; les seuils suivent</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Learner</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Learning curve: {what}</source>
        <translation>Courbe d’apprentissage&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Learning from {share} of the answers</source>
        <translation>Apprentissage de {share} des réponses</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Leave it as it is and go on</source>
        <translation>Laisser tel quel et continuer</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Let Jobtag tune the threshold</source>
        <translation>Laisser Jobtag régler le seuil</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Likely mistakes</source>
        <translation>Erreurs probables</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Likely mistakes first</source>
        <translation>Erreurs probables d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Likely mistakes: the model’s figure is from before it saw your answer</source>
        <translation>Erreurs probables&#xa0;: le chiffre du modèle date d’avant votre réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Likely mistakes…</source>
        <translation>Erreurs probables…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Line break</source>
        <translation>Saut de ligne</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Lists of labels</source>
        <translation>Listes d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Longest first</source>
        <translation>Plus longues d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Look no further</source>
        <translation>Ne plus chercher</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Looking for damage</source>
        <translation>Recherche de dommages</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Looking for likely mistakes</source>
        <translation>Recherche d’erreurs probables</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for likely mistakes…</source>
        <translation>Recherche d’erreurs probables…</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Looking for near-identical postings</source>
        <translation>Recherche d’annonces quasi identiques</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for the most useful postings…</source>
        <translation>Recherche des annonces les plus utiles…</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Looking through the results</source>
        <translation>Recherche dans les résultats</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Loses</source>
        <translation>Perd</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Low (%)</source>
        <translation>Bas (%)</translation>
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
        <translation>Macro F1, out-of-fold&#xa0;: chaque étiquette compte autant</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../app/gui/bridge/bridge.py"/>
        <source>Many postings are being changed at once. Wait until that is through, or cancel it below.</source>
        <translation>De nombreuses annonces changent en même temps. Attendez la fin, ou annulez ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Margin (squared hinge)</source>
        <translation>Marge (hinge au carré)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Mean probability (%)</source>
        <translation>Probabilité moyenne (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Measured at the training, on postings that the model had not seen. Quality shows more.</source>
        <translation>Mesuré à l’entraînement, sur des annonces que le modèle n’avait pas vues. Qualité en montre plus.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Merge label into…</source>
        <translation>Fusionner l’étiquette avec…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants</source>
        <translation>Fusionner les variantes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants ({merged:,})</source>
        <translation>Fusionner les variantes ({merged:,})</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {labels}</source>
        <translation>Fusionner {labels}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {label}</source>
        <translation>Fusionner {merged} avec {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {others} others</source>
        <translation>Fusionner {merged} avec {others} autres</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Merge {name} into another label</source>
        <translation>Fusionner {name} avec une autre étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge {number:,} labels…</source>
        <translation>Fusionner {number:,} étiquettes…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {words}</source>
        <translation>Fusionner {words}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Merging takes two labels. Add another one first.</source>
        <translation>Il faut deux étiquettes pour fusionner. Ajoutez-en une autre d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels</source>
        <translation>Méthodes d’attribution</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels, and how each does</source>
        <translation>Méthodes d’attribution et leurs résultats</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Methods, to paste</source>
        <translation>Méthodes, à coller</translation>
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
        <translation>Micro F1, macro F1, F1 par annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Micro F1, out-of-fold: every pair of posting and label counts</source>
        <translation>Micro F1, out-of-fold&#xa0;: chaque paire d’annonce et d’étiquette compte</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro} (95&#xa0;% bootstrap interval {micro_range}) and macro-averaged F1 {macro} ({macro_range}).</source>
        <translation>Le F1 micro-moyenné était de {micro} (intervalle bootstrap à 95&#xa0;%&#xa0;: {micro_range}), le F1 macro-moyenné de {macro} ({macro_range}).</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Micro-averaged F1 was {micro}, macro-averaged F1 {macro}.</source>
        <translation>Le F1 micro-moyenné était de {micro}, le F1 macro-moyenné de {macro}.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Model and settings</source>
        <translation>Modèle et réglages</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Model card: {file}</source>
        <translation>Fiche du modèle&#xa0;: {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for Jobtag, without postings</source>
        <translation>Modèle pour Jobtag, sans annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn</source>
        <translation>Modèle pour scikit-learn</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn, as a pickle</source>
        <translation>Modèle pour scikit-learn, en pickle</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model id: {id}.</source>
        <translation>Identifiant du modèle&#xa0;: {id}.</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Model {after} does worse than model {before} on the {postings:,} postings that both were tested on: score {score}, mean of the labels {mean}.</source>
        <translation>Le modèle {after} fait moins bien que le modèle {before} sur les {postings:,} annonces où les deux ont été testés&#xa0;: score {score}, moyenne des étiquettes {mean}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Model {number} could not be read completely. Press Retrain to make a new one.</source>
        <translation>Le modèle {number} n’a pas pu être lu entièrement. Cliquez sur Réentraîner pour en faire un nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>Model {number} is no longer kept. Choose another one, or press Retrain.</source>
        <translation>Le modèle {number} n’est plus conservé. Choisissez-en un autre ou cliquez sur Réentraîner.</translation>
    </message>
    <message>
        <location filename="../../app/store/past_models.py"/>
        <source>Model {number} is no longer kept. Choose another one.</source>
        <translation>Le modèle {number} n’est plus conservé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Model {number} is older than the present answers, labels or options. Its scores do not count these; retrain before you rely on them.</source>
        <translation>Le modèle {number} est plus ancien que les réponses, les étiquettes ou les options actuelles. Ses scores n’en tiennent pas compte ; réentraînez-le avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Model {number} · trained on {postings}</source>
        <translation>Modèle {number} · appris de {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Model {number}: {trouble}</source>
        <translation>Modèle {number}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Models that cannot be used, so that a new training is needed</source>
        <translation>Modèles inutilisables, qui demandent un nouvel entraînement</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Models, the newest first</source>
        <translation>Modèles, les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>More answers alone will hardly help; choose a lower aim.</source>
        <translation>Plus de réponses n’aideront guère seules ; visez moins haut.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More for {n} postings</source>
        <translation>
            <numerusform>Plus pour {n} annonce</numerusform>
            <numerusform>Plus pour {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>More like this</source>
        <translation>Annonces semblables</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help {label}.</source>
        <translation>Étiqueter plus n’aidera guère {label}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help.</source>
        <translation>Étiqueter plus n’aidera guère.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Most confident first</source>
        <translation>Plus sûres d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most labels first</source>
        <translation>Plus d’étiquettes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most useful first</source>
        <translation>Plus utiles d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group down</source>
        <translation>Descendre le groupe</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group up</source>
        <translation>Monter le groupe</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move group {group}</source>
        <translation>Déplacer le groupe {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Move it from {before} to {after}</source>
        <translation>Le passer de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label down</source>
        <translation>Descendre l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label up</source>
        <translation>Monter l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move label {label}</source>
        <translation>Déplacer l’étiquette {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Moved from {before} to {after}</source>
        <translation>Passé de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Name of the new label</source>
        <translation>Nom de la nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Names of the labels, with commas between them</source>
        <translation>Noms des étiquettes, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Nearly identical</source>
        <translation>Quasi identiques</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nearly identical · {label}: {answer}</source>
        <translation>Quasi identique · {label}&#xa0;: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Neither posting has the label</source>
        <translation>Aucune des deux n’a l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>New postings</source>
        <translation>Nouvelles annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/methods.py"/>
        <source>No answer could be held out.</source>
        <translation>Aucune réponse n’a pu être mise de côté.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>No backup can be kept in {folder}: {reason}. Choose another folder for backups.</source>
        <translation>Aucune sauvegarde ne peut aller dans {folder}&#xa0;: {reason}. Choisissez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column is clearly the text: the longest, {texts}, holds {what}. Which is it?</source>
        <translation>Aucune colonne n’est clairement le texte&#xa0;: la plus longue, {texts}, contient {what}. Laquelle est-ce ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>No column is named as labels are; --labels {listed} would take those in {few}.</source>
        <translation>Aucune colonne ne porte un nom d’étiquettes ; --labels {listed} prendrait celles de {few}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column of &quot;{file}&quot; is clearly the text: the longest, {texts}, holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>Aucune colonne de « {file} » n’est clairement le texte&#xa0;: la plus longue, {texts}, contient {what} ; nommez la colonne avec --text COL ({few}), ou continuez avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No for both of two postings</source>
        <translation>Non pour les deux annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>No key matches</source>
        <translation>Aucune touche ne correspond</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label chosen yet</source>
        <translation>Aucune étiquette choisie</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No label has enough answers for scores yet.</source>
        <translation>Aucune étiquette n’a encore assez de réponses pour des scores.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>No label has enough answers yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Aucune étiquette n’a assez de réponses&#xa0;: donnez au moins {yes} oui et {no} non à une étiquette, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>No label has this name</source>
        <translation>Aucune étiquette n’a ce nom</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No label is selected. Select the label to merge into another one.</source>
        <translation>Aucune étiquette n’est sélectionnée. Sélectionnez celle à fusionner avec une autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>No label matches</source>
        <translation>Aucune étiquette ne correspond</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label matches. Ctrl+Enter creates “{name}”</source>
        <translation>Aucune étiquette ne correspond. Ctrl+Entrée crée « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No label reached its threshold</source>
        <translation>Aucune étiquette n’a atteint son seuil</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label {without:,}</source>
        <translation>Sans étiquette {without:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>No label: only add the new one</source>
        <translation>Aucune étiquette&#xa0;: ajouter seulement la nouvelle</translation>
    </message>
    <message>
        <location filename="../../app/core/decisions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No labels</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No labels yet</source>
        <translation>Pas encore d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No likely mistakes</source>
        <translation>Aucune erreur probable</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No likely mistakes: the model agrees with your answers.</source>
        <translation>Aucune erreur probable&#xa0;: le modèle est d’accord avec vos réponses.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>No model had been trained.</source>
        <translation>Aucun modèle n’avait été entraîné.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>No page has these words. Try fewer of them.</source>
        <translation>Aucune page ne contient ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>No posting changes</source>
        <translation>Aucune annonce ne change</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No posting changes.</source>
        <translation>Aucune annonce ne change.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>No posting chosen</source>
        <translation>Aucune annonce choisie</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has fields</source>
        <translation>Aucune annonce n’a de champs</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has it yet: answer yes for one, and the most similar ones can come first.</source>
        <translation>Aucune annonce ne l’a encore&#xa0;: répondez oui pour une, et les plus semblables pourront venir d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <source>No posting has this label yet. Answer yes for one, then choose this order.</source>
        <translation>Aucune annonce n’a encore cette étiquette. Répondez oui pour une, puis choisissez cet ordre.</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>No posting in {file} has labels. Name the column that holds them.</source>
        <translation>Aucune annonce de {file} n’a d’étiquettes. Nommez la colonne qui les contient.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered no yet: give the label yes and no answers, then retrain.</source>
        <translation>Aucune annonce n’a encore la réponse non&#xa0;: donnez à l’étiquette des oui et des non, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yes yet: give the label yes and no answers, then retrain.</source>
        <translation>Aucune annonce n’a encore la réponse oui&#xa0;: donnez à l’étiquette des oui et des non, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>No posting is answered yet: give the label yes and no answers, then retrain.</source>
        <translation>Aucune annonce n’a encore de réponse&#xa0;: donnez à l’étiquette des oui et des non, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No posting is done yet</source>
        <translation>Aucune annonce traitée</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting matches</source>
        <translation>Aucune annonce ne correspond</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No posting matches.</source>
        <translation>Aucune annonce ne correspond.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting selected</source>
        <translation>Aucune annonce sélectionnée</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>No posting still to do is nearly identical to the one you finished last.</source>
        <translation>Aucune annonce à traiter n’est quasi identique à la dernière traitée.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>No posting would come in with these choices.</source>
        <translation>Aucune annonce ne serait importée avec ces choix.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>No postings yet</source>
        <translation>Pas encore d’annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>No recent texts</source>
        <translation>Aucun texte récent</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>No row has a text with these choices. Use another column as text.</source>
        <translation>Aucune ligne n’a de texte avec ces choix. Prenez une autre colonne comme texte.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>No row of {file} can be classified ({reason}). Choose the column that holds the texts.</source>
        <translation>Aucune ligne de {file} ne peut être classée ({reason}). Choisissez la colonne des textes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No scores to look at</source>
        <translation>Aucun score à voir</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>No text to explain</source>
        <translation>Aucun texte à expliquer</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No two labels are alike.</source>
        <translation>Aucune étiquette ne ressemble à une autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No, or keep the answer</source>
        <translation>Non, ou garder la réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>None of the first {bad:,} rows of &quot;{file}&quot; can be used ({reason}); mend the file, or choose another one.</source>
        <translation>Aucune des {bad:,} premières lignes de « {file} » n’est utilisable ({reason}) ; corrigez le fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>None of them applies</source>
        <translation>Aucune ne convient</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>None of {postings:,} randomly selected postings changes.</source>
        <translation>Aucune de {postings:,} annonces tirées au hasard ne change.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Not found: {path}</source>
        <translation>Introuvable&#xa0;: {path}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Not in this model, since there were too few answers to learn from: {labels}. That a text does not get one of these labels means nothing.</source>
        <translation>Absentes de ce modèle, faute de réponses suffisantes pour apprendre&#xa0;: {labels}. Qu’un texte ne reçoive pas l’une de ces étiquettes ne signifie rien.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Not learned from {n} postings with an unanswered label.</source>
        <translation>
            <numerusform>{n} annonce avec une étiquette sans réponse n’est pas apprise.</numerusform>
            <numerusform>{n} annonces avec une étiquette sans réponse ne sont pas apprises.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Not tagged yet</source>
        <translation>Pas encore étiquetée</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Note on the posting</source>
        <translation>Note sur l’annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Nothing can be read of {name}. Restore a backup of it instead.</source>
        <translation>Rien de {name} n’est lisible. Restaurez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Nothing done yet</source>
        <translation>Rien de traité</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Nothing is answered here, so neither loss has a term.</source>
        <translation>Rien n’a de réponse ici, donc aucune perte n’a de terme.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>Nothing is answered yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Rien n’a encore de réponse&#xa0;: donnez au moins {yes} oui et {no} non à une étiquette, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Nothing to tag yet</source>
        <translation>Rien à étiqueter</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nothing was answered</source>
        <translation>Rien n’a reçu de réponse</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Noting the words that matter</source>
        <translation>Relevé des mots qui comptent</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds.</source>
        <translation>Actuel&#xa0;: vos réponses avec les seuils actuels.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds. New postings: measured during training, on postings that neither the model nor its thresholds had seen. Expect this on new postings.</source>
        <translation>Actuel&#xa0;: vos réponses avec les seuils actuels. Nouvelles annonces&#xa0;: mesuré à l’entraînement, sur des annonces que ni le modèle ni ses seuils n’avaient vues. Attendez-vous à cela sur de nouvelles annonces.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Number of labels</source>
        <translation>Nombre d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings answered yes, the share that gets the label</source>
        <translation>Parmi les annonces avec réponse oui, la part qui reçoit l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings that get the label, the share answered yes</source>
        <translation>Parmi les annonces qui reçoivent l’étiquette, la part avec réponse oui</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, none is right; {missed}.</source>
        <translation>Sur {whole} étiquettes attribuées, aucune n’est juste ; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, {n} are right; {missed}.</source>
        <translation>
            <numerusform>Sur {whole} étiquettes attribuées, {n} est juste ; {missed}.</numerusform>
            <numerusform>Sur {whole} étiquettes attribuées, {n} sont justes ; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, none is right; {missed}.</source>
        <translation>Sur {whole} annonces marquées {label}, aucune n’est juste ; {missed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, {n} are right; {missed}.</source>
        <translation>
            <numerusform>Sur {whole} annonces marquées {label}, {n} est juste ; {missed}.</numerusform>
            <numerusform>Sur {whole} annonces marquées {label}, {n} sont justes ; {missed}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>On your own text</source>
        <translation>Sur votre propre texte</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>On {postings} selected at random: {scores}.</source>
        <translation>Sur {postings} au hasard&#xa0;: {scores}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Once postings are done, you can answer {label} for them here.</source>
        <translation>Quand des annonces seront traitées, vous pourrez y répondre à {label} ici.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>One label, or several: IT, Senior, Remote</source>
        <translation>Une étiquette, ou plusieurs&#xa0;: IT, Senior, Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>One letter differs: is it a typo?</source>
        <translation>Une lettre diffère&#xa0;: est-ce une faute de frappe ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>One more label, s</source>
        <translation>Une étiquette de plus, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One posting</source>
        <translation>Une annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>One text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Only its scores are kept: its weights made room for those of newer models.</source>
        <translation>Seuls ses scores sont conservés&#xa0;: ses poids ont fait place à de plus récents.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only one label is trained</source>
        <translation>Une seule étiquette est entraînée</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Only orders based on stored values can be reversed.</source>
        <translation>Seuls les ordres fondés sur des valeurs enregistrées peuvent être inversés.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only texts of up to {most:,} characters are explained. Choose a shorter one.</source>
        <translation>Seuls les textes d’au plus {most:,} caractères sont expliqués. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings that are done were searched.</source>
        <translation>Seules les annonces traitées ont été parcourues.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Only the postings to do were searched.</source>
        <translation>Seules les annonces à traiter ont été parcourues.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Open the manual (F1)</source>
        <translation>Ouvrir le manuel (F1)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Options of the project that cannot be used, which have their usual value</source>
        <translation>Options inutilisables du projet, qui ont leur valeur habituelle</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Or drop something here: a project, files to import, or a text</source>
        <translation>Ou déposez ici un projet, des fichiers à importer ou un texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>Or start with ready-made labels:</source>
        <translation>Ou commencez avec des étiquettes prêtes&#xa0;:</translation>
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
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title}</source>
        <translation>Ordre&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title} ▾</source>
        <translation>Ordre&#xa0;: {title} ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Ordering postings</source>
        <translation>Tri des annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Other labels</source>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stale_chip.py"/>
        <source>Out of date: answers, labels or goals have changed</source>
        <translation>Périmé&#xa0;: des réponses, étiquettes ou objectifs ont changé</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Over all answers at once, out-of-fold</source>
        <translation>Sur toutes les réponses à la fois, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Own order</source>
        <translation>Ordre propre</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on A4 paper</source>
        <translation>PDF sur papier A4</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on Letter paper</source>
        <translation>PDF sur papier Letter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_browser.py"/>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Pages without the data of a job posting: their readable text, with the heading as title.</source>
        <translation>Pages sans données d’offre d’emploi&#xa0;: leur texte lisible, avec le titre de la page.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Pairs of posting and label that are wrong (Hamming loss).</source>
        <translation>Paires fausses d’annonce et d’étiquette (perte de Hamming).</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/parquet_table.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>Parquet files need the package pyarrow. Install it with: pip install &quot;jobtag[parquet]&quot;</source>
        <translation>Les fichiers Parquet demandent le paquet pyarrow. Installez-le avec&#xa0;: pip install &quot;jobtag[parquet]&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Paste as posting</source>
        <translation>Coller comme annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Paste or type a job description</source>
        <translation>Collez ou saisissez une offre d’emploi</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Paste text to classify</source>
        <translation>Coller un texte à classer</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Per cent of the queue that are a random sample</source>
        <translation>Pour cent de la file qui sont un échantillon aléatoire</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text with one posting per line.</source>
        <translation>Texte brut avec une annonce par ligne.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text, one posting.</source>
        <translation>Texte brut, une annonce.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Plain texts, one posting each.</source>
        <translation>Textes bruts, une annonce chacun.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting above</source>
        <translation>Annonce au-dessus</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting below</source>
        <translation>Annonce au-dessous</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>Posting {what} has {longest:,} characters in one cell, and a cell of a spreadsheet holds {longest_cell:,}; export as CSV or JSONL.</source>
        <translation>L’annonce {what} a {longest:,} caractères dans une cellule, et une cellule en contient {longest_cell:,} ; exportez en CSV ou JSONL.</translation>
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
        <translation>Annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered no</source>
        <translation>Annonces avec réponse non</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered yes</source>
        <translation>Annonces avec réponse oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here as soon as the file has been read.</source>
        <translation>Les annonces apparaîtront ici dès que le fichier aura été lu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here when you finish them: press Enter in Tag.</source>
        <translation>Les annonces apparaissent ici quand vous les traitez&#xa0;: appuyez sur Entrée dans Étiqueter.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Postings completed: {done:,} of {all:,}, with {yes:,} positive and {no:,} negative answers.</source>
        <translation>Annonces traitées&#xa0;: {done:,} sur {all:,}, avec {yes:,} réponses positives et {no:,} négatives.</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Postings done</source>
        <translation>Annonces traitées</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings missing from the search index, or left over in it</source>
        <translation>Annonces absentes de l’index de recherche, ou en trop</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/label_counts.py"/>
        <source>Postings of each label</source>
        <translation>Annonces de chaque étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Postings that change</source>
        <translation>Annonces qui changent</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Annonces qui gagnent {label}, les {most} plus proches du seuil sur {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, those nearest to the threshold first</source>
        <translation>Annonces qui gagnent {label}, les plus proches du seuil d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation>Annonces qui perdent {label}, les {most} plus proches du seuil sur {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, those nearest to the threshold first</source>
        <translation>Annonces qui perdent {label}, les plus proches du seuil d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings that most likely have one label: to find a rare one.</source>
        <translation>Les annonces qui ont le plus probablement une étiquette&#xa0;: pour en trouver une rare.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that the threshold is about</source>
        <translation>Annonces concernées par le seuil</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings the model is sure about: quick to confirm.</source>
        <translation>Les annonces dont le modèle est sûr&#xa0;: vite confirmées.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings whose answers teach the model most.</source>
        <translation>Les annonces dont les réponses apprennent le plus au modèle.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings whose text was changed outside Jobtag</source>
        <translation>Annonces dont le texte a changé hors de Jobtag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Postings with any of these labels get {label}. The other {n} labels are deleted. Undo brings everything back.</source>
        <translation>
            <numerusform>Les annonces ayant l’une de ces étiquettes reçoivent {label}. L’autre étiquette est supprimée. Annuler rétablit tout.</numerusform>
            <numerusform>Les annonces ayant l’une de ces étiquettes reçoivent {label}. Les {n} autres étiquettes sont supprimées. Annuler rétablit tout.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Postings with exactly the right labels.</source>
        <translation>Annonces avec exactement les bonnes étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with fields that cannot be read, which count as none</source>
        <translation>Annonces avec des champs illisibles, qui comptent comme absents</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with values in the list that cannot be used</source>
        <translation>Annonces avec des valeurs inutilisables dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings without a text</source>
        <translation>Annonces sans texte</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Precision (circle, upper bar): of the postings that got the label, the share that has it. Recall (square, lower bar): of the postings that have it, the share that got it. The ranges are 95&#xa0;% intervals: Wilson for precision and recall, bootstrap for F1. AP is the average precision over all thresholds.</source>
        <translation>Précision (cercle, barre du haut)&#xa0;: parmi les annonces qui ont reçu l’étiquette, la part où elle convient. Rappel (carré, barre du bas)&#xa0;: parmi les annonces où elle convient, la part qui l’a reçue. Les plages sont des intervalles à 95&#xa0;%&#xa0;: de Wilson pour la précision et le rappel, bootstrap pour F1. AP est la précision moyenne sur tous les seuils.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Precision and recall are out-of-fold: each posting was scored by a model that had not seen it. Brackets hold 95&#xa0;% Wilson intervals. F1 and average precision are those of the training.</source>
        <translation>Précision et rappel sont out-of-fold&#xa0;: chaque annonce a été évaluée par un modèle qui ne l’avait pas vue. Entre crochets, les intervalles de Wilson à 95&#xa0;%. F1 et précision moyenne sont ceux de l’entraînement.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Precision and recall in one figure, at this threshold</source>
        <translation>Précision et rappel en un chiffre, à ce seuil</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision at least</source>
        <translation>Précision d’au moins</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: nothing is assigned.</source>
        <translation>Une précision de {share} ne peut pas encore être promise&#xa0;: rien n’est attribué.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best.</source>
        <translation>Une précision de {share} ne peut pas encore être promise&#xa0;: au mieux {hits:,} sur {given:,} étaient justes.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision ≥ {}</source>
        <translation>Précision ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Précision, rappel et F1 selon le seuil</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Predictions of the model</source>
        <translation>Prédictions du modèle</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Press Enter, or click twice, to open a posting in Tag</source>
        <translation>Entrée ou un double clic ouvre une annonce dans Étiqueter</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Press Retrain, look through Done or All, or import more.</source>
        <translation>Cliquez sur Réentraîner, parcourez Traitées ou Toutes, ou importez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_delegate.py"/>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Appuyez sur la nouvelle touche, Échap garde l’ancienne</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Press {key} if {name} applies, the keys of other labels if they do, then Enter.</source>
        <translation>Appuyez sur {key} si {name} convient, sur les touches d’autres étiquettes si elles conviennent, puis Entrée.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Probabilities were calibrated by Platt scaling per label, shrunk towards a common one.</source>
        <translation>Les probabilités ont été calibrées par la méthode de Platt pour chaque étiquette, avec rétrécissement vers une calibration commune.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Probability</source>
        <translation>Probabilité</translation>
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
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Progress shows which labels lack answers, and tells you when the aim is reached</source>
        <translation>Avancement montre quelles étiquettes manquent de réponses, et dit quand la cible est atteinte</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Progress…</source>
        <translation>Avancement…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Project options</source>
        <translation>Options du projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Project options…</source>
        <translation>Options du projet…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Put a backup in the place of {name}</source>
        <translation>Remplacer {name} par une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Put labels into a group…</source>
        <translation>Mettre des étiquettes dans un groupe…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into no group</source>
        <translation>Sortir {labels} de tout groupe</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into {group}</source>
        <translation>Mettre {labels} dans {group}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Put {number:,} labels into a group…</source>
        <translation>Mettre {number:,} étiquettes dans un groupe…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Quality over all labels</source>
        <translation>Qualité sur toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>Question {place:,} of {total:,}</source>
        <translation>Question {place:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/session/questions.py"/>
        <source>Questions about {name}</source>
        <translation>Questions sur {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Random sample</source>
        <translation>Échantillon aléatoire</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Reading a long text</source>
        <translation>Lecture d’un long texte</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/questions.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Reading answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Reading postings</source>
        <translation>Lecture des annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Reading words</source>
        <translation>Lecture des mots</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/previewer.py"/>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall at least</source>
        <translation>Rappel d’au moins</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>Recall {share} cannot be promised yet: {hits:,} of {wanted:,} found prove too little.</source>
        <translation>Un rappel de {share} ne peut pas encore être promis&#xa0;: {hits:,} trouvées sur {wanted:,} prouvent trop peu.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall ≥ {}</source>
        <translation>Rappel ≥ {}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent texts</source>
        <translation>Textes récents</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent ▾</source>
        <translation>Récents ▾</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla 1: labels in the annotation of validated records; predictions are not answers.</source>
        <translation>Données d’Argilla 1&#xa0;: étiquettes dans l’annotation des enregistrements validés ; les prédictions ne sont pas des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla: texts in fields, labels in the submitted responses; suggestions are not answers.</source>
        <translation>Données d’Argilla&#xa0;: textes dans les champs, étiquettes dans les réponses envoyées ; les suggestions ne sont pas des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/refinery.py"/>
        <source>Records exported from refinery: people&apos;s labels in MANUAL; those of programs are not answers.</source>
        <translation>Données de refinery&#xa0;: les étiquettes de personnes dans MANUAL ; celles de programmes ne sont pas des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Recover a damaged project…</source>
        <translation>Récupérer un projet endommagé…</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered label {number}</source>
        <translation>Étiquette récupérée {number}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovered project</source>
        <translation>Projet récupéré</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>Recovered {postings}, {answers} and {labels}; {rest}</source>
        <translation>Récupéré&#xa0;: {postings}, {answers} et {labels} ; {rest}</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Recovering {file}</source>
        <translation>Récupération de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovering {name}…</source>
        <translation>Récupération de {name}…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Redo {step}</source>
        <translation>Rétablir {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw</source>
        <translation>Retracer</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw the learning curve</source>
        <translation>Retracer la courbe d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Remaining likely mistakes</source>
        <translation>Erreurs probables restantes</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Remove HTML tags from the texts</source>
        <translation>Retirer les balises HTML des textes</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove it from this list; the file stays</source>
        <translation>Le retirer de cette liste ; le fichier reste</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Remove the flag from {n} postings</source>
        <translation>
            <numerusform>Retirer le signalement de {n} annonce</numerusform>
            <numerusform>Retirer le signalement de {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Remove the key (Del)</source>
        <translation>Retirer la touche (Suppr)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove {name} from the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Rename group {group} to {name}</source>
        <translation>Renommer le groupe {group} en {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename group…</source>
        <translation>Renommer le groupe…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Reopen {n} postings</source>
        <translation>
            <numerusform>Rouvrir {n} annonce</numerusform>
            <numerusform>Rouvrir {n} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen {postings}</source>
        <translation>Rouvrir {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Report on a Jobtag project</source>
        <translation>Rapport sur un projet Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Report {file}</source>
        <translation>Rapport {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore all original keys</source>
        <translation>Rétablir toutes les touches d’origine</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore from backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restore from backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore the original key</source>
        <translation>Rétablir la touche d’origine</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Restoring {file}</source>
        <translation>Restauration de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restoring {name}: {changes}.</source>
        <translation>Restaurer {name}&#xa0;: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restoring {name}…</source>
        <translation>Restauration de {name}…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/result_tables.py"/>
        <source>Results can be saved as .xlsx or .csv; give &quot;{name}&quot; one of these endings.</source>
        <translation>Les résultats s’enregistrent en .xlsx ou .csv ; donnez à « {name} » une de ces extensions.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Retrain automatically</source>
        <translation>Réentraîner automatiquement</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain automatically a moment after you stop answering</source>
        <translation>Réentraîner automatiquement peu après votre dernière réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain first, so that the model can say which answers it doubts.</source>
        <translation>Réentraînez d’abord, pour que le modèle dise de quelles réponses il doute.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain to let the model learn from them.</source>
        <translation>Réentraînez pour que le modèle en apprenne.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Reverse order</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Row for a table</source>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Row {row:,}: {reason}</source>
        <translation>Ligne {row:,}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Rows that refer to a posting, label, import or model that does not exist</source>
        <translation>Lignes qui renvoient à une annonce, une étiquette, un import ou un modèle inexistant</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Rows that would be left out, and why</source>
        <translation>Lignes qui seraient laissées de côté, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite cannot read it: {error}.</source>
        <translation>SQLite ne peut pas le lire&#xa0;: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite says: {finding}.</source>
        <translation>SQLite dit&#xa0;: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Same answers</source>
        <translation>Mêmes réponses</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Same answers for near-duplicates</source>
        <translation>Mêmes réponses pour les quasi-doublons</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Save the learning curve</source>
        <translation>Enregistrer la courbe d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Save the table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Save {what}</source>
        <translation>Enregistrer&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save “{title}”</source>
        <translation>Enregistrer « {title} »</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Saved {postings} to {file}.</source>
        <translation>Enregistré dans {file}&#xa0;: {postings}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Saving the model</source>
        <translation>Enregistrement du modèle</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Saving {file}</source>
        <translation>Enregistrement de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Score from training to training</source>
        <translation>Score d’un entraînement à l’autre</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/sparkline.py"/>
        <source>Score {first} after {few:,} postings, {last} after {many:,}</source>
        <translation>Score {first} après {few:,} annonces, {last} après {many:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Score, out-of-fold</source>
        <translation>Score, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Scores are out-of-fold, from five iteratively stratified folds (Sechidis et al. 2011); thresholds were tuned on four folds and applied to the fifth.</source>
        <translation>Les scores sont out-of-fold, sur cinq plis stratifiés de façon itérative (Sechidis et al. 2011) ; les seuils ont été réglés sur quatre plis et appliqués au cinquième.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Scores on a random sample are what to expect of any posting of the project</source>
        <translation>Les scores sur un échantillon aléatoire valent pour toute annonce du projet</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Search all postings</source>
        <translation>Chercher dans toutes les annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Search postings</source>
        <translation>Rechercher des annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Search the results</source>
        <translation>Rechercher dans les résultats</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train again once there is one more label</source>
        <translation>Secondes pour réentraîner avec une étiquette de plus</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train that method on all answers</source>
        <translation>Secondes pour entraîner cette méthode sur toutes les réponses</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Select a posting in Tag, or type a text in Classify.</source>
        <translation>Sélectionnez une annonce dans Étiqueter, ou saisissez un texte dans Classer.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Select a row and press Enter to change its key.</source>
        <translation>Sélectionnez une ligne et appuyez sur Entrée pour changer sa touche.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Select a word to see what the label gets without it.</source>
        <translation>Sélectionnez un mot pour voir ce que l’étiquette obtient sans lui.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Select all postings in the list</source>
        <translation>Sélectionner toutes les annonces de la liste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation>
            <numerusform>En sélectionner {n}</numerusform>
            <numerusform>Sélectionner les {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n} postings in the list</source>
        <translation>
            <numerusform>Sélectionner {n} annonce de la liste</numerusform>
            <numerusform>Sélectionner les {n} annonces de la liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Select one in the list.</source>
        <translation>Sélectionnez-en une dans la liste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select only the current posting</source>
        <translation>Sélectionner seulement l’annonce actuelle</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Select two models to compare them with each other.</source>
        <translation>Sélectionnez deux modèles pour les comparer.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Selected</source>
        <translation>Sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Send {unsure:,} unsure to the queue</source>
        <translation>Envoyer {unsure:,} incertaines dans la file</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Senior Java engineer</source>
        <translation>Ingénieur Java senior</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Separator of labels</source>
        <translation>Séparateur des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand at {threshold}.</source>
        <translation>Réglé à la main à {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Setting the thresholds</source>
        <translation>Réglage des seuils</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Several columns can form the text. Everything but what you leave out stands beside the labels.</source>
        <translation>Plusieurs colonnes peuvent former le texte. Tout ce que vous ne laissez pas de côté accompagne les étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Several rows are about the same posting; their labels add up.</source>
        <translation>Plusieurs lignes portent sur la même annonce ; leurs étiquettes s’ajoutent.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Share of postings offered at random</source>
        <translation>Part des annonces proposées au hasard</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Share of yes</source>
        <translation>Part de oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes (%)</source>
        <translation>Part de oui (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes answers against the probability</source>
        <translation>Part des réponses oui selon la probabilité</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Shares and losses, label by label</source>
        <translation>Parts et pertes, étiquette par étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Shortest first</source>
        <translation>Plus courtes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Show each word’s share of the logit, and how they add up</source>
        <translation>Montrer la part de chaque mot dans le logit, et comment elles s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Show more scores, and how true the probabilities are</source>
        <translation>Montrer plus de scores, et à quel point les probabilités sont vraies</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Show the likely mistakes at the current threshold (Esc)</source>
        <translation>Montrer les erreurs probables au seuil actuel (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Shown in the list</source>
        <translation>Affichées dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Similar labels</source>
        <translation>Étiquettes semblables</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Similar labels…</source>
        <translation>Étiquettes semblables…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Skip the question</source>
        <translation>Passer la question</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Sky</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Slash /</source>
        <translation>Barre oblique /</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax chooses between labels, so there is nothing to compare. Add labels and answer some postings.</source>
        <translation>Softmax choisit entre des étiquettes, il n’y a donc rien à comparer. Ajoutez des étiquettes et répondez à quelques annonces.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Softmax needs two ready labels or more: one alone always has 100 %.</source>
        <translation>Softmax demande au moins deux étiquettes prêtes&#xa0;: une seule a toujours 100&#xa0;%.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax needs two to choose between. Answer more postings and press Retrain.</source>
        <translation>Softmax demande deux étiquettes entre lesquelles choisir. Répondez à plus d’annonces et cliquez sur Réentraîner.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax shares always sum to {whole}: {first} takes {share}, so {second}, {probability} by itself, is left with {rest}. Sigmoids do not share: together they come to {together}.</source>
        <translation>Les parts du softmax font toujours {whole}&#xa0;: {first} prend {share}, donc {second}, {probability} à elle seule, n’a plus que {rest}. Les sigmoïdes ne partagent pas&#xa0;: ensemble elles font {together}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax, sigmoids, small networks and thresholds are tried on your own answers, each posting by a model that has not seen it. It takes up to a few minutes; go on tagging meanwhile.</source>
        <translation>Softmax, sigmoïdes, petits réseaux et seuils sont essayés sur vos propres réponses, chaque annonce par un modèle qui ne l’a pas vue. Cela prend jusqu’à quelques minutes ; continuez à étiqueter.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Some pages hold no data of a job posting: their readable text is taken.</source>
        <translation>Certaines pages ne contiennent pas de données d’offre&#xa0;: leur texte lisible est pris.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels</source>
        <translation>Trier les étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels: {title}</source>
        <translation>Trier les étiquettes&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Sort labels…</source>
        <translation>Trier les étiquettes…</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort ▾</source>
        <translation>Trier ▾</translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off from</source>
        <translation>Détacher de</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off postings</source>
        <translation>Détacher des annonces</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Split off selected postings…</source>
        <translation>Détacher les annonces sélectionnées…</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label}</source>
        <translation>Détacher {label}</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label} off {source}</source>
        <translation>Détacher {label} de {source}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Start of a label&apos;s name</source>
        <translation>Début du nom d’une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Start with labels</source>
        <translation>Commencer avec des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Start with labels…</source>
        <translation>Commencer avec des étiquettes…</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Still looking for near-identical postings.</source>
        <translation>La recherche d’annonces quasi identiques continue.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Suggest labels</source>
        <translation>Suggérer des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggest the labels that the model assigns; Done accepts them</source>
        <translation>Suggérer les étiquettes que le modèle attribue ; Traitée les accepte</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Suggested by an import: {labels}</source>
        <translation>Suggérées par un import&#xa0;: {labels}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions accepted unchanged train the model, but no score is based on them</source>
        <translation>Les suggestions acceptées telles quelles entraînent le modèle, mais aucun score n’en dépend</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Swap the keys of {first} and {second}</source>
        <translation>Échanger les touches de {first} et {second}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Tag some job descriptions and press Retrain. Jobtag then shows which labels apply to the next ones, and how sure it is. Everything stays on this computer.</source>
        <translation>Étiquetez quelques offres d’emploi et cliquez sur Réentraîner. Jobtag montre ensuite quelles étiquettes conviennent aux suivantes, et avec quelle certitude. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Take the numbers as names</source>
        <translation>Prendre les nombres comme noms</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Takes effect at the next training; Compare shows how well both do</source>
        <translation>Vaut au prochain entraînement ; Comparer montre ce que valent les deux</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Tasks exported from Label Studio: texts in data, labels in the choices of the annotations.</source>
        <translation>Tâches de Label Studio&#xa0;: textes dans data, étiquettes dans les choix des annotations.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Text of the posting</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: as in the system</source>
        <translation>Taille du texte&#xa0;: comme le système</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: larger</source>
        <translation>Taille du texte&#xa0;: plus grande</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: smaller</source>
        <translation>Taille du texte&#xa0;: plus petite</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Text: {name}</source>
        <translation>Texte&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not UTF-8</source>
        <translation>Textes qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not text</source>
        <translation>Textes qui ne sont pas du texte</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats that are scores from a spaCy model: predictions, never answers.</source>
        <translation>Textes avec des cats qui sont des scores d’un modèle spaCy&#xa0;: des prédictions, jamais des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats, as for training spaCy: 1 is yes, 0 is no, a missing key is unanswered.</source>
        <translation>Textes avec cats, comme pour entraîner spaCy&#xa0;: 1 est oui, 0 est non, une clé absente est sans réponse.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts without a posting</source>
        <translation>Textes sans annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>That text is in the project already.</source>
        <translation>Ce texte est déjà dans le projet.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The annotations are places in the texts or other texts. Import without labels?</source>
        <translation>Les annotations sont des passages ou d’autres textes. Importer sans étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The answered postings it learned from</source>
        <translation>Les annonces avec réponse dont il a appris</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>The answers are kept, and older edits cannot be undone.</source>
        <translation>Les réponses sont conservées ; les modifications plus anciennes ne peuvent pas être annulées.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {chosen} all count; --labels QUESTION takes one question alone.</source>
        <translation>Les réponses à {chosen} comptent toutes ; --labels QUESTION ne prend qu’une question.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} in &quot;{file}&quot; may be free texts; name the question whose answers are labels with --labels, such as --labels {first}, or import without labels with --yes.</source>
        <translation>Les réponses à {unclear} dans « {file} » peuvent être des textes libres ; nommez la question dont les réponses sont des étiquettes avec --labels, par exemple --labels {first}, ou importez sans étiquettes avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} may be free texts. Which ones are labels?</source>
        <translation>Les réponses à {unclear} peuvent être des textes libres. Lesquelles sont des étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The assigned labels with their probabilities. One with a dashed line is unsure; with a question mark, it was not assigned.</source>
        <translation>Les étiquettes attribuées avec leurs probabilités. Celle à ligne pointillée est incertaine ; celle à point d’interrogation n’a pas été attribuée.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {names} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Les choix de {names} comptent tous ; --labels CONTROL ne prend que ceux d’un contrôle.</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {where} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation>Les choix de {where} comptent tous ; --labels CONTROL ne prend que ceux d’un contrôle.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The cluster lost its workers again and again. Look at their logs, then try again.</source>
        <translation>La grappe a perdu ses processus à répétition. Regardez leurs journaux, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with a mark for yes in their cells.</source>
        <translation>Les colonnes {columns} sont des étiquettes, avec une marque pour oui dans leurs cellules.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with yes or no in their cells.</source>
        <translation>Les colonnes {columns} sont des étiquettes, avec oui ou non dans leurs cellules.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} are labels, with a program&apos;s probabilities in their cells.</source>
        <translation>Les colonnes {few} sont des étiquettes, avec les probabilités d’un programme dans leurs cellules.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one annotator&apos;s labels each; those on which they differ stay unanswered.</source>
        <translation>Les colonnes {few} contiennent chacune les étiquettes d’une personne ; là où elles divergent, l’étiquette reste sans réponse.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one label each.</source>
        <translation>Les colonnes {few} contiennent une étiquette chacune.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong no</source>
        <translation>Le coût d’un faux non</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong yes</source>
        <translation>Le coût d’un faux oui</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>The delimiter must be one character, such as a comma, a semicolon or a tab.</source>
        <translation>Le délimiteur doit être un seul caractère, comme une virgule, un point-virgule ou une tabulation.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>The disk that holds {folder} is too full for a backup of {name}. Make room, or choose another folder for backups.</source>
        <translation>Le disque de {folder} est trop plein pour une sauvegarde de {name}. Libérez de la place ou choisissez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>The disk that holds {name} is full or failing. Make room, then try again; nothing is lost.</source>
        <translation>Le disque de {name} est plein ou défaillant. Libérez de la place, puis réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>The encoding {encoding} is a guess; --encoding names another one.</source>
        <translation>L’encodage {encoding} est supposé ; --encoding en nomme un autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The expected calibration error was {error:.3f}.</source>
        <translation>L’erreur de calibration attendue était de {error:.3f}.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The file does not say where {table} lie; all rows that look like it are kept.</source>
        <translation>Le fichier ne dit pas où sont {table} ; toutes les lignes qui y ressemblent sont gardées.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The file is a project without postings. {classify} and {serve} work as well.</source>
        <translation>Le fichier est un projet sans annonces. {classify} et {serve} fonctionnent aussi.</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The file is one posting; with --lines each of its lines is one.</source>
        <translation>Le fichier est une annonce ; avec --lines chaque ligne en est une.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The file seems to hold labels under {key}, but none could be read from it. Where are they?</source>
        <translation>Le fichier semble contenir des étiquettes sous {key}, mais aucune n’a pu être lue. Où sont-elles ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first postings as they would come in</source>
        <translation>Les premières annonces, telles qu’importées</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first postings, as they will be classified</source>
        <translation>Les premières annonces, telles que classées</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first {postings} postings, as they would come in</source>
        <translation>Les {postings} premières annonces, telles qu’importées</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first {postings}, as they will be classified</source>
        <translation>Les premières annonces, telles que classées ({postings})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>The first {shown:,} of {n} characters</source>
        <translation>
            <numerusform>Les {shown:,} premiers de {n} caractère</numerusform>
            <numerusform>Les {shown:,} premiers de {n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The folder &quot;{path}&quot; contains no postings; put {endings} files in it.</source>
        <translation>Le dossier « {path} » ne contient pas d’annonces ; mettez-y des fichiers {endings}.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The goal {kind} takes {wanted} and nothing else.</source>
        <translation>L’objectif {kind} prend {wanted} et rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>The greatest number of labels</source>
        <translation>Le plus grand nombre d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The history has gaps, so edits made before the newest of them cannot be undone.</source>
        <translation>L’historique a des trous, donc les modifications d’avant le plus récent ne peuvent pas être annulées.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The key is now free.</source>
        <translation>La touche est maintenant libre.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} already answers {name}. Choose another one.</source>
        <translation>La touche {key} répond déjà à {name}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>The key {key} cannot answer a label. Choose a digit or another letter.</source>
        <translation>La touche {key} ne peut pas répondre à une étiquette. Choisissez un chiffre ou une autre lettre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} is not free for labels. Choose a digit or another letter from A to Z.</source>
        <translation>La touche {key} n’est pas libre pour les étiquettes. Choisissez un chiffre ou une autre lettre de A à Z.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The keys are swapped.</source>
        <translation>Les touches sont échangées.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The label that stays</source>
        <translation>L’étiquette qui reste</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>The label to merge {name} into</source>
        <translation>L’étiquette avec laquelle fusionner {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The label&apos;s share; all shares sum to 100 %</source>
        <translation>La part de l’étiquette ; toutes les parts font 100&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are from {column}; --labels names another place, or none.</source>
        <translation>Les étiquettes viennent de {column} ; --labels nomme un autre endroit, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named by {named_otherwise} instead of the numbers in {column}.</source>
        <translation>Les étiquettes sont nommées par {named_otherwise} au lieu des nombres de {column}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named without {prefix}.</source>
        <translation>Les étiquettes sont nommées sans {prefix}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are numbers ({some}). What are their names?</source>
        <translation>Les étiquettes sont des nombres ({some}). Quels sont leurs noms ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>The labels cannot be listed</source>
        <translation>Les étiquettes ne peuvent pas être listées</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels have scores in {few}, as a program gives them: suggestions, not answers; --labels {columns} takes them as answers.</source>
        <translation>Les étiquettes ont des scores dans {few}, comme un programme les donne&#xa0;: des suggestions, pas des réponses ; --labels {columns} les prend comme réponses.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in &quot;{file}&quot; are numbers ({some}); give their names with --label-names, such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as names with --yes.</source>
        <translation>Les étiquettes de « {file} » sont des nombres ({some}) ; donnez leurs noms avec --label-names, par exemple --label-names 0=IT,1=Soins ou le nom d’un fichier, ou prenez les nombres comme noms avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in {column} have scores behind their names, as a program gives them: suggestions, not answers.</source>
        <translation>Dans {column}, des scores suivent les noms des étiquettes, comme un programme les donne&#xa0;: des suggestions, pas des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The last imported ones first.</source>
        <translation>Les dernières importées d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings.</source>
        <translation>Les {answers:,} dernières réponses ont changé {share} des étiquettes attribuées aux annonces à traiter.</translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings: more of the same will change little.</source>
        <translation>Les {answers:,} dernières réponses ont changé {share} des étiquettes attribuées aux annonces à traiter&#xa0;: en ajouter changera peu.</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly better on your answers ({interval}).</source>
        <translation>L’algorithme « {learner} » est nettement meilleur sur vos réponses ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly worse on your answers ({interval}).</source>
        <translation>L’algorithme « {learner} » est nettement moins bon sur vos réponses ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is neither clearly better nor clearly worse ({interval}).</source>
        <translation>L’algorithme « {learner} » n’est ni nettement meilleur ni nettement moins bon ({interval}).</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>The learner &quot;{learner}&quot;.</source>
        <translation>L’algorithme « {learner} ».</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>The lines highlight spans of texts instead of labelling them. Import without labels?</source>
        <translation>Les lignes marquent des passages au lieu d’étiqueter les textes. Importer sans étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list changes when you go on to another posting.</source>
        <translation>La liste change quand vous passez à une autre annonce.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list keeps its order until the new one is ready.</source>
        <translation>La liste garde son ordre jusqu’à ce que le nouveau soit prêt.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>The mark is the threshold: {threshold}</source>
        <translation>Le repère est le seuil&#xa0;: {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the labels&apos; F1, out-of-fold</source>
        <translation>La moyenne des F1 des étiquettes, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the postings&apos; F1, out-of-fold</source>
        <translation>La moyenne des F1 des annonces, out-of-fold</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>The mean squared error of the probabilities, before and after calibration; 0 is perfect.</source>
        <translation>L’erreur quadratique moyenne des probabilités, avant et après calibration ; 0 est parfait.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The model agrees with your answers, and nearly identical postings have the same answers.</source>
        <translation>Le modèle est d’accord avec vos réponses, et les annonces quasi identiques ont les mêmes réponses.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model agrees with your answers. Choose another order to see all postings.</source>
        <translation>Le modèle est d’accord avec vos réponses. Choisissez un autre ordre pour voir toutes les annonces.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>The model contradicts no answer clearly, or a person has confirmed those that it does.</source>
        <translation>Le modèle ne contredit clairement aucune réponse, ou celles qu’il contredit ont été confirmées par une personne.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model has learned from every posting. Classify a text or a file, or import more.</source>
        <translation>Le modèle a appris de toutes les annonces. Classez un texte ou un fichier, ou importez-en d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The model has not learned it yet: postings most similar to one that has it come first.</source>
        <translation>Le modèle ne l’a pas encore apprise&#xa0;: les annonces les plus semblables à une qui l’a viennent d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>The model in this project is damaged. Press Retrain to make a new one.</source>
        <translation>Le modèle de ce projet est endommagé. Cliquez sur Réentraîner pour en faire un nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project is damaged; retrain it.</source>
        <translation>Le modèle de ce projet est endommagé ; réentraînez-le.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project was made by another version of Jobtag; retrain it.</source>
        <translation>Le modèle de ce projet vient d’une autre version de Jobtag ; réentraînez-le.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>The model is ready. Paste any job description into Classify to see which labels apply.</source>
        <translation>Le modèle est prêt. Collez n’importe quelle offre dans Classer pour voir quelles étiquettes conviennent.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>The model is trained on a quarter, a half, three quarters and all of your answers, and scored on postings it has not seen. You can go on tagging meanwhile.</source>
        <translation>Le modèle est entraîné sur un quart, la moitié, les trois quarts et la totalité de vos réponses, et évalué sur des annonces qu’il n’a pas vues. Vous pouvez continuer à étiqueter.</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>The model knows none of the labels of this project. Train it, then export it.</source>
        <translation>Le modèle ne connaît aucune étiquette de ce projet. Entraînez-le, puis exportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The model knows the words of the postings that it learned from. On texts of another kind, language or time, its probabilities and these scores do not hold. It weighs words and does not understand sentences: negations are read as mentions. Do not decide about people by it alone.</source>
        <translation>Le modèle connaît les mots des annonces dont il a appris. Pour des textes d’un autre genre, d’une autre langue ou d’une autre époque, ses probabilités et ces scores ne valent plus. Il pèse des mots et ne comprend pas les phrases&#xa0;: une négation est lue comme une mention. Ne décidez pas du sort de personnes sur sa seule base.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>The name that stays of {words}</source>
        <translation>Le nom qui reste de {words}</translation>
    </message>
    <message>
        <location filename="../../app/store/names.py"/>
        <source>The name {beginning}… is too long: a project needs one of at most {limit} bytes. Choose a shorter one.</source>
        <translation>Le nom {beginning}… est trop long&#xa0;: un projet en demande un d’au plus {limit} octets. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>The names &quot;{words}&quot; cannot be used: {problem}.</source>
        <translation>Les noms « {words} » sont inutilisables&#xa0;: {problem}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>The new label&apos;s name</source>
        <translation>Le nom de la nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The newest models are kept, pinned ones for good</source>
        <translation>Les modèles les plus récents sont conservés, les épinglés pour de bon</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The order of the files.</source>
        <translation>L’ordre des fichiers.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>The pipeline is for prediction. Fitting it again, or cloning it, loses what it has learned.</source>
        <translation>Le pipeline sert à prédire. L’ajuster à nouveau ou le cloner fait perdre ce qu’il a appris.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The place of the posting in the file</source>
        <translation>La place de l’annonce dans le fichier</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The precision</source>
        <translation>La précision</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>The probability from which the label is assigned</source>
        <translation>La probabilité à partir de laquelle l’étiquette est attribuée</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The probability of the least probable label that was assigned: the rest is at least as certain.</source>
        <translation>La probabilité de l’étiquette attribuée la moins probable&#xa0;: les autres sont au moins aussi sûres.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>The project is damaged, so no copy was kept. Copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>Le projet est endommagé, donc aucune copie n’a été gardée. Copiez ce qui est lisible avec&#xa0;: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The project is open read-only. Save a copy to change its labels.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez une copie pour changer ses étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that.</source>
        <translation>Le projet est en lecture seule. Pour le modifier, enregistrez une copie (Fichier → Enregistrer une copie sous…) et ouvrez-la.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The questions are waiting</source>
        <translation>Les questions attendent</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The recall</source>
        <translation>Le rappel</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The responses are ratings, rankings or places in the texts. Import without labels?</source>
        <translation>Les réponses sont des notes, des classements ou des passages. Importer sans étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The results mark places or give ratings, but choose no labels. Import without labels?</source>
        <translation>Les résultats marquent des passages ou donnent des notes, mais ne choisissent pas d’étiquettes. Importer sans étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>The results of {name} cannot be kept in {folder} ({error}). Make that folder writable, then try again.</source>
        <translation>Les résultats de {name} ne peuvent pas aller dans {folder} ({error}). Rendez ce dossier accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>The same answers for {postings}</source>
        <translation>Les mêmes réponses pour {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>The sample cannot be kept in {folder}: {reason}. Make that folder writable.</source>
        <translation>L’exemple ne peut pas aller dans {folder}&#xa0;: {reason}. Rendez ce dossier accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>The scores of single postings are no longer kept, so there are no intervals here. Train again to get them.</source>
        <translation>Les scores de chaque annonce ne sont plus conservés, il n’y a donc pas d’intervalles ici. Réentraînez pour les obtenir.</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} is read; --sheet names another one ({others}).</source>
        <translation>La feuille {name} est lue ; --sheet en nomme une autre ({others}).</translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} of &quot;{path}&quot; is empty; choose another one with --sheet.</source>
        <translation>La feuille {name} de « {path} » est vide ; choisissez-en une autre avec --sheet.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The system ended Jobtag&apos;s processes again and again. Close other programs, then try again.</source>
        <translation>Le système a mis fin plusieurs fois de suite aux processus de Jobtag. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The table begins below {other_rows}.</source>
        <translation>Le tableau commence sous {other_rows}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>The text consists of {texts}.</source>
        <translation>Le texte se compose de {texts}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts contain labels in fastText&apos;s notation. Import them as they are?</source>
        <translation>Les textes contiennent des étiquettes à la façon de fastText. Les importer tels quels ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts of &quot;{file}&quot; contain labels in fastText&apos;s notation; save them as a text file with one posting a line, or import them as they are with --yes.</source>
        <translation>Les textes de « {file} » contiennent des étiquettes à la façon de fastText ; enregistrez-les dans un fichier texte avec une annonce par ligne, ou importez-les tels quels avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The threshold</source>
        <translation>Le seuil</translation>
    </message>
    <message>
        <location filename="../../app/core/shortfalls.py"/>
        <source>The threshold assigns {given:,} instead of {wanted:,}: scores next to it are equal.</source>
        <translation>Le seuil attribue {given:,} au lieu de {wanted:,}&#xa0;: les scores voisins sont égaux.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The title, or the beginning of the text</source>
        <translation>Le titre, ou le début du texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>The window needs {library}, which is missing here. Install it with: sudo apt-get install {package}</source>
        <translation>La fenêtre demande {library}, qui manque ici. Installez-la avec&#xa0;: sudo apt-get install {package}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The yes answers go to {label}.</source>
        <translation>Les réponses oui vont à {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} form the new group {group}.</source>
        <translation>Les {labels} forment le nouveau groupe {group}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} join those of {group}.</source>
        <translation>Les {labels} rejoignent celles de {group}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>The {n} answers that the model contradicts most. Nobody has confirmed them yet; Postings → Likely mistakes asks about each.</source>
        <translation>
            <numerusform>{n} réponse que le modèle contredit. Personne ne l’a encore confirmée ; Annonces → Erreurs probables la soumet à vérification.</numerusform>
            <numerusform>Les {n} réponses que le modèle contredit le plus. Personne ne les a encore confirmées ; Annonces → Erreurs probables les soumet une à une à vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The {n} selected postings</source>
        <translation>
            <numerusform>L’annonce sélectionnée</numerusform>
            <numerusform>Les {n} annonces sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>The {shown:,} shown…</source>
        <translation>Les {shown:,} affichées…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: as in the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those to do.</source>
        <translation>Puis celles à traiter.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without a flag.</source>
        <translation>Puis celles non signalées.</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without one.</source>
        <translation>Puis celles qui n’en ont pas.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>There are no labels yet.</source>
        <translation>Il n’y a pas encore d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>There are no labels yet: add one, give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation>Il n’y a pas encore d’étiquettes&#xa0;: ajoutez-en une, donnez au moins {yes} oui et {no} non à l’une, puis réentraînez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>There are no postings to split off. Select some in the list, or search for them.</source>
        <translation>Il n’y a pas d’annonces à détacher. Sélectionnez-en dans la liste, ou cherchez-les.</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>There are no postings yet.</source>
        <translation>Il n’y a pas encore d’annonces.</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>There are no scores to tune thresholds on. Press Retrain first.</source>
        <translation>Il n’y a pas de scores pour régler les seuils. Cliquez d’abord sur Réentraîner.</translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>There is already a label named {name}. Choose another name.</source>
        <translation>Il y a déjà une étiquette nommée {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>There is no Dask scheduler at {address}. Start one with dask scheduler, or check the address.</source>
        <translation>Il n’y a pas d’ordonnanceur Dask à {address}. Lancez-en un avec dask scheduler, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>There is no backup of this project yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/formats/encoding.py"/>
        <source>There is no encoding &quot;{name}&quot;; try utf-8, utf-16 or cp1252, or leave it to Jobtag to find out.</source>
        <translation>L’encodage « {name} » n’existe pas ; essayez utf-8, utf-16 ou cp1252, ou laissez Jobtag le trouver.</translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <location filename="../../app/formats/source.py"/>
        <source>There is no file &quot;{path}&quot;; check its name and folder.</source>
        <translation>Le fichier « {path} » n’existe pas ; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no folder &quot;{parent}&quot;; create it or choose another one.</source>
        <translation>Le dossier « {parent} » n’existe pas ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/report.py"/>
        <source>There is no folder &quot;{parent}&quot;; make it or choose another one.</source>
        <translation>Le dossier « {parent} » n’existe pas ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>There is no goal named {kind}. Choose one of {kinds}.</source>
        <translation>Il n’y a pas d’objectif nommé {kind}. Choisissez parmi {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no label named {name}. Check how it is written.</source>
        <translation>Il n’y a pas d’étiquette nommée {name}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>There is no label to ask about</source>
        <translation>Il n’y a pas d’étiquette à demander</translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no room for &quot;{path}&quot; on the disk; free some space and try again.</source>
        <translation>Il n’y a pas de place pour « {path} » sur le disque ; libérez-en et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>There is no room for the results of {name} on the disk that holds {folder}. Make room and classify it again: it goes on where it stopped.</source>
        <translation>Il n’y a pas de place pour les résultats de {name} sur le disque de {folder}. Libérez-en et classez à nouveau&#xa0;: cela reprendra où cela s’est arrêté.</translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>There is no screen to show a window on. Use a verb instead (see: jobtag --help), or save a picture with: jobtag screenshot</source>
        <translation>Il n’y a pas d’écran pour une fenêtre. Utilisez une commande (voir&#xa0;: jobtag --help), ou enregistrez une image avec&#xa0;: jobtag screenshot</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>There is no text to add. Copy or type a job description first.</source>
        <translation>Il n’y a pas de texte à ajouter. Copiez ou saisissez d’abord une offre d’emploi.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no word to search for in {written}. Type letters or digits.</source>
        <translation>Il n’y a pas de mot à chercher dans {written}. Saisissez des lettres ou des chiffres.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>There is not enough memory to read {name}. Close other programs, then try again.</source>
        <translation>Il n’y a pas assez de mémoire pour lire {name}. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>There is nothing to explain yet: it takes a text and a label that the model has learned.</source>
        <translation>Il n’y a encore rien à expliquer&#xa0;: il faut un texte et une étiquette que le modèle a apprise.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>There is nothing to paste. Copy a job description or files first.</source>
        <translation>Il n’y a rien à coller. Copiez d’abord une offre d’emploi ou des fichiers.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>There is too little room on the disk that holds {name}. Make room, then try again; nothing is lost.</source>
        <translation>Il y a trop peu de place sur le disque de {name}. Libérez-en, puis réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>These are the texts</source>
        <translation>Ce sont les textes</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>These figures are for postings that the model had not seen: each was scored by a model, and decided by thresholds, that did not use it.</source>
        <translation>Ces chiffres portent sur des annonces que le modèle n’avait pas vues&#xa0;: ni le modèle qui a évalué une annonce ni les seuils n’ont utilisé cette annonce.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>These labels differ only in case, spaces, punctuation, accents, plural, word order or a letter. The numbers are their yes answers. Check what to merge and choose the name that stays.</source>
        <translation>Ces étiquettes ne diffèrent que par la casse, les espaces, la ponctuation, les accents, le pluriel, l’ordre des mots ou une lettre. Les nombres sont leurs réponses oui. Cochez ce qu’il faut fusionner et choisissez le nom qui reste.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This figure is from a model trained without this posting.</source>
        <translation>Ce chiffre vient d’un modèle entraîné sans cette annonce.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>This format cannot hold {what}: they are left out.</source>
        <translation>Ce format ne peut pas contenir {what}&#xa0;: ce sera laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>This is the model in use: you see its probabilities.</source>
        <translation>C’est le modèle utilisé&#xa0;: vous voyez ses probabilités.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>This is what your model makes of “{line}”. By each label&apos;s own threshold, it assigns {names}. The softmax shares of all labels sum to 100 %: each further label that fits lowers the others.</source>
        <translation>Voici ce que votre modèle fait de « {line} ». Au seuil de chaque étiquette, il attribue {names}. Les parts softmax de toutes les étiquettes font 100&#xa0;%&#xa0;: chaque étiquette de plus qui convient abaisse les autres.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>This key cannot be changed.</source>
        <translation>Cette touche ne peut pas être changée.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This label has been deleted. Undo its deletion, or choose another label.</source>
        <translation>Cette étiquette a été supprimée. Annulez sa suppression, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>This model cannot be used</source>
        <translation>Ce modèle est inutilisable</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>This model was trained without keeping the scores of single postings. Press Retrain to see what a threshold changes.</source>
        <translation>Ce modèle a été entraîné sans garder les scores de chaque annonce. Cliquez sur Réentraîner pour voir ce qu’un seuil change.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>This posting</source>
        <translation>Cette annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting does not have the label</source>
        <translation>Cette annonce n’a pas l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting has the label</source>
        <translation>Cette annonce a l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting · {label}: {answer}</source>
        <translation>Cette annonce · {label}&#xa0;: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>This project has no model yet. Answer some postings in Tag and press Retrain; then whole files can be classified.</source>
        <translation>Ce projet n’a pas encore de modèle. Répondez à quelques annonces dans Étiqueter et cliquez sur Réentraîner ; des fichiers entiers pourront alors être classés.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>This project has no model yet. Answer some postings, press Retrain, and make the report again to see how good the model is.</source>
        <translation>Ce projet n’a pas encore de modèle. Répondez à quelques annonces, cliquez sur Réentraîner, puis refaites le rapport pour voir la qualité du modèle.</translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This project has no model yet. Answer some postings, then train it.</source>
        <translation>Ce projet n’a pas encore de modèle. Répondez à quelques annonces, puis entraînez-le.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Threshold (%)</source>
        <translation>Seuil (%)</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Threshold moved: {threshold}.</source>
        <translation>Seuil déplacé&#xa0;: {threshold}.</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Threshold of {label}</source>
        <translation>Seuil de {label}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>Threshold of {name}</source>
        <translation>Seuil de {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_number.py"/>
        <source>Threshold of {name} in percent</source>
        <translation>Seuil de {name} en pour cent</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Thresholds and goals</source>
        <translation>Seuils et objectifs</translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Thresholds moved: {threshold}, and {more} more.</source>
        <translation>Seuils déplacés&#xa0;: {threshold}, et {more} autres.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Thresholds outside 0 to 100 %, which count as not set</source>
        <translation>Seuils hors de 0 à 100&#xa0;%, qui comptent comme absents</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}).</source>
        <translation>Les seuils ont été réglés pour chaque étiquette (objectif&#xa0;: {goal}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>Thresholds were tuned per label (goal: {goal}; {n} labels differently).</source>
        <translation>
            <numerusform>Les seuils ont été réglés pour chaque étiquette (objectif&#xa0;: {goal} ; {n} étiquette autrement).</numerusform>
            <numerusform>Les seuils ont été réglés pour chaque étiquette (objectif&#xa0;: {goal} ; {n} étiquettes autrement).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Tidying up</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Titles: a posting with a title is one text, the title, a line break and the posting&apos;s text. A first line of up to 200 characters counts as the title if more text follows.</source>
        <translation>Titres&#xa0;: une annonce avec titre est un seul texte, le titre, un retour à la ligne et le texte de l’annonce. Une première ligne de 200 caractères au plus compte comme titre si du texte la suit.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>To (%)</source>
        <translation>À (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>To do ({postings:,})</source>
        <translation>À traiter ({postings:,})</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>To do first</source>
        <translation>À traiter d’abord</translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>To use a cluster, install Dask with pip install &quot;jobtag[cluster]&quot;, here and on each worker.</source>
        <translation>Pour une grappe, installez Dask avec pip install &quot;jobtag[cluster]&quot;, ici et sur chaque machine.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Too few answers for a model of their own: {labels}.</source>
        <translation>Trop peu de réponses pour un modèle propre&#xa0;: {labels}.</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Too few postings have an answer for every ready label.</source>
        <translation>Trop peu d’annonces ont une réponse pour chaque étiquette prête.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Trained on {postings}</source>
        <translation>Appris de {postings}</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/training_mediator.py"/>
        <source>Trained on {postings} in {seconds:.1f} s.</source>
        <translation>Appris de {postings} en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Training, s</source>
        <translation>Entraînement, s</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>Trying a goal</source>
        <translation>Essai d’un objectif</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying method {number} of {methods}</source>
        <translation>Essai de la méthode {number} sur {methods}</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Trying methods {first} to {last} of {methods}</source>
        <translation>Essai des méthodes {first} à {last} sur {methods}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Turkish (cp1254)</source>
        <translation>Turc (cp1254)</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {gains}.</source>
        <translation>Deux fois plus de réponses apporteraient environ {gains}.</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {points} of F1 to {label}.</source>
        <translation>Deux fois plus de réponses apporteraient environ {points} de F1 à {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Type the start of a label&apos;s name</source>
        <translation>Saisissez le début du nom d’une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Type the threshold…</source>
        <translation>Saisir le seuil…</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Un&amp;pin</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Unanswered labels become no</source>
        <translation>Les étiquettes sans réponse deviennent non</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Uncheck a label to leave it out, or type the name that it gets; two labels with one name are merged. Postings that are left without any label come in as not tagged.</source>
        <translation>Décochez une étiquette pour la laisser de côté, ou saisissez le nom qu’elle reçoit ; deux étiquettes de même nom sont fusionnées. Les annonces sans aucune étiquette arrivent comme non étiquetées.</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Undo {step}</source>
        <translation>Annuler {step}</translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>Undoing and redoing all edits does not give the present answers.</source>
        <translation>Annuler et rétablir toutes les modifications ne redonne pas les réponses actuelles.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Unflag</source>
        <translation>Ne plus signaler</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure within how many points of a threshold</source>
        <translation>Incertain à combien de points d’un seuil</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure {unsure:,}</source>
        <translation>Incertaines {unsure:,}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure: the probability of a label is less than {within} points above or below the threshold from which it is assigned, so a slightly different text could have got other labels. If the threshold is near 0 or {share}, fewer points count.</source>
        <translation>Incertaine&#xa0;: la probabilité d’une étiquette est à moins de {within} points au-dessus ou au-dessous du seuil d’attribution, si bien qu’un texte un peu différent aurait pu recevoir d’autres étiquettes. Si le seuil est proche de 0 ou de {share}, moins de points comptent.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Unsure: {label} has {probability} and is assigned from {threshold}</source>
        <translation>Incertaine&#xa0;: {label} a {probability} et est attribuée à partir de {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Until each label has</source>
        <translation>Jusqu’à ce que chaque étiquette ait</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use as</source>
        <translation>Utiliser comme</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Use the learner “{learner}” from the next training on</source>
        <translation>Utiliser l’algorithme « {learner} » dès le prochain entraînement</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Use these labels</source>
        <translation>Utiliser ces étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use {column} as</source>
        <translation>Utiliser {column} comme</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Wait until the work in progress has ended, then choose the language.</source>
        <translation>Attendez la fin du travail en cours, puis choisissez la langue.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>We build banking software in Leeds.</source>
        <translation>Nous développons des logiciels bancaires à Lille.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Western European (cp1252)</source>
        <translation>Europe occidentale (cp1252)</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>What both start from: the same for softmax and sigmoid</source>
        <translation>Leur point de départ commun&#xa0;: le même pour softmax et sigmoïde</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/first_labels.py"/>
        <source>What do you want to know about each ad? Every name that you type becomes a label, and an ad can have several.</source>
        <translation>Que voulez-vous savoir de chaque annonce&#xa0;? Chaque nom saisi devient une étiquette, et une annonce peut en avoir plusieurs.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>What each method assigns</source>
        <translation>Ce que chaque méthode attribue</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>What is lost?</source>
        <translation>Qu’est-ce qui est perdu ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What is there now becomes a backup first.</source>
        <translation>Ce qui s’y trouve est d’abord sauvegardé.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What it would change cannot be told: {error}</source>
        <translation>Ce qui changerait ne peut pas être dit&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>What the threshold should achieve. Enter or F2 changes it.</source>
        <translation>Ce que le seuil doit atteindre. Entrée ou F2 le modifie.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>What to write of the postings</source>
        <translation>Ce qu’il faut écrire des annonces</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>What was tagged</source>
        <translation>Ce qui a été étiqueté</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>When does this label apply?</source>
        <translation>Quand cette étiquette convient-elle ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Which name stays?</source>
        <translation>Quel nom reste ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Which?</source>
        <translation>Lesquelles ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>While questions are asked</source>
        <translation>Pendant les questions</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Why softmax must choose</source>
        <translation>Pourquoi softmax doit choisir</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Why this label?</source>
        <translation>Pourquoi cette étiquette ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why {name}?</source>
        <translation>Pourquoi {name} ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_footer.py"/>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Will more tagging help?</source>
        <translation>Étiqueter plus aidera-t-il ?</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note first</source>
        <translation>Avec une note d’abord</translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note last</source>
        <translation>Avec une note à la fin</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Without a name, the {labels} will be in no group.</source>
        <translation>Sans nom, les {labels} ne seront dans aucun groupe.</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Without “{word}”: {change}</source>
        <translation>Sans « {word} »&#xa0;: {change}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Words for and against the label</source>
        <translation>Mots pour et contre l’étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Would another method label your postings better? Compare tries each of them on your own answers. In use: {method} ({learner}).</source>
        <translation>Une autre méthode étiquetterait-elle mieux vos annonces ? Comparer les essaie toutes sur vos réponses. Utilisée&#xa0;: {method} ({learner}).</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write a probability like p(IT)&gt;0.8, and a name with brackets in quotes: p(&quot;Sales (field)&quot;)&gt;0.8.</source>
        <translation>Écrivez une probabilité comme p(IT)&gt;0.8, et un nom avec parenthèses entre guillemets&#xa0;: p(&quot;Ventes (terrain)&quot;)&gt;0.8.</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write it like p(IT)&gt;0.8, with &lt;, &lt;=, &gt; or &gt;= and a number from 0 to 1.</source>
        <translation>Écrivez par exemple p(IT)&gt;0.8, avec &lt;, &lt;=, &gt; ou &gt;= et un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Wrong pairs</source>
        <translation>Paires fausses</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/report_mediator.py"/>
        <source>Wrote the report to {file}.</source>
        <translation>Rapport écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Wrote {labels} to {file}.</source>
        <translation>{labels}&#xa0;: écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>Yes answers of each label</source>
        <translation>Réponses oui de chaque étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Yes answers wanted for each label</source>
        <translation>Réponses oui voulues par étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes, or change the answer</source>
        <translation>Oui, ou changer la réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Yes: {names}</source>
        <translation>Oui&#xa0;: {names}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>You can go on tagging meanwhile. If it is interrupted, it goes on from there next time.</source>
        <translation>Vous pouvez continuer à étiqueter. En cas d’interruption, cela reprendra de là la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>You can tag as soon as the file has been read.</source>
        <translation>Vous pourrez étiqueter dès que le fichier aura été lu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>You have {new_answers}. Press Retrain to teach the model.</source>
        <translation>Vous avez {new_answers}. Cliquez sur Réentraîner pour l’apprendre au modèle.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}</source>
        <translation>Votre réponse à {label}&#xa0;: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}, the model says {share}</source>
        <translation>Votre réponse à {label}&#xa0;: {answer} ; le modèle dit {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Your answer is right: it is not asked about again</source>
        <translation>Votre réponse est juste&#xa0;: elle ne sera plus demandée</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Your answers are saved, and you can go on working. The details help to fix the problem.</source>
        <translation>Vos réponses sont enregistrées, et vous pouvez continuer. Les détails aident à corriger le problème.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` applies thresholds only. To assign what Jobtag assigns, do this as well.</source>
        <translation>`predict` n’applique que les seuils. Pour attribuer ce que Jobtag attribue, faites aussi ce qui suit.</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>`predict` assigns a label if its probability reaches its threshold.</source>
        <translation>`predict` attribue une étiquette si sa probabilité atteint son seuil.</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a PDF; save its text first</source>
        <translation>un PDF ; enregistrez d’abord son texte</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a Parquet file; save it as CSV or JSONL first</source>
        <translation>un fichier Parquet ; enregistrez-le d’abord en CSV ou JSONL</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a database, such as a Jobtag project; open it instead of importing it</source>
        <translation>une base de données, comme un projet Jobtag ; ouvrez-la au lieu de l’importer</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>a deleted label</source>
        <translation>une étiquette supprimée</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>a field of the posting</source>
        <translation>un champ de l’annonce</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>a label is both in its labels and in its labels_no</source>
        <translation>une étiquette est à la fois dans labels et dans labels_no</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>a label name of more than {longest_name} characters among its {what}</source>
        <translation>un nom d’étiquette de plus de {longest_name} caractères parmi {what}</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>a list instead of a JSON object, which pandas writes with orient=&quot;records&quot;</source>
        <translation>une liste au lieu d’un objet JSON, que pandas écrit avec orient=&quot;records&quot;</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a model trained without this posting</source>
        <translation>un modèle entraîné sans cette annonce</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>a network for each label</source>
        <translation>un réseau par étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a new bar; its threshold follows in a moment</source>
        <translation>une nouvelle barre ; son seuil suit dans un instant</translation>
    </message>
    <message>
        <location filename="../../app/formats/web_pages.py"/>
        <source>a page with a table of postings; open it in a spreadsheet and save it as CSV</source>
        <translation>une page avec un tableau d’annonces ; ouvrez-la dans un tableur et enregistrez-la en CSV</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <location filename="../../app/formats/csv_records.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>un guillemet n’y est jamais fermé</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>a rejected question is no, an ignored one stays unanswered</source>
        <translation>une question rejetée est non, une ignorée reste sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>a stray quotation mark shifts its cells</source>
        <translation>un guillemet de trop décale ses cellules</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a trigger</source>
        <translation>un déclencheur</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a view</source>
        <translation>une vue</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a zip archive or a spreadsheet, which cannot be read here; save it as CSV first</source>
        <translation>une archive zip ou une feuille de calcul, illisible ici ; enregistrez-la d’abord en CSV</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>about {duration} left at this pace</source>
        <translation>encore {duration} environ à ce rythme</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>accepted as suggested</source>
        <translation>acceptée comme suggérée</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>after {bad:,} rows in a row that cannot be used, the rest was not read</source>
        <translation>après {bad:,} lignes de suite inutilisables, le reste n’a pas été lu</translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>all of it could be read.</source>
        <translation>tout était lisible.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>all others no</source>
        <translation>toutes les autres non</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>all {answered:,} answers</source>
        <translation>les {answered:,} réponses</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>an index</source>
        <translation>un index</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>an old Office file; save it as CSV first</source>
        <translation>un ancien fichier Office ; enregistrez-le d’abord en CSV</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>and {n} more moves</source>
        <translation>
            <numerusform>et {n} autre changement</numerusform>
            <numerusform>et {n} autres changements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered no; not answered yet</source>
        <translation>réponse non ; pas encore de réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered yes for IT, not for Remote</source>
        <translation>réponse oui pour IT, pas pour Remote</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>answered: press again to take it back</source>
        <translation>répondu&#xa0;: appuyez à nouveau pour le retirer</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>answers the label in Tag</source>
        <translation>répond à l’étiquette dans Étiqueter</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>as many</source>
        <translation>autant</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>as many mistakes</source>
        <translation>autant d’erreurs</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>assigned</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file</source>
        <translation>attribuées par leur fichier</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file, or from {share} where it does not say</source>
        <translation>attribuées par leur fichier, ou à partir de {share} là où il ne dit rien</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned from {share}</source>
        <translation>attribuées à partir de {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>become no</source>
        <translation>deviennent non</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>both words, anywhere</source>
        <translation>les deux mots, n’importe où</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>by similarity</source>
        <translation>par ressemblance</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>bytes that are not {encoding}</source>
        <translation>des octets qui ne sont pas du {encoding}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>choices</source>
        <translation>des choix</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>choose one of: {listed}</source>
        <translation>choisissez parmi&#xa0;: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>codes or addresses</source>
        <translation>des codes ou des adresses</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>contains nothing but zeros, as failing disks produce; get an intact copy of it</source>
        <translation>ne contient que des zéros, comme en produisent les disques défaillants ; procurez-vous une copie intacte</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>control characters</source>
        <translation>les caractères de contrôle</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>current label</source>
        <translation>étiquette actuelle</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>dates or numbers</source>
        <translation>des dates ou des nombres</translation>
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
        <translation>traitée</translation>
    </message>
    <message>
        <location filename="../../app/store/staging.py"/>
        <source>duplicate: the same text is there already</source>
        <translation>doublon&#xa0;: le même texte y est déjà</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>evidence for</source>
        <translation>indices pour</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>exactly these words in a row</source>
        <translation>exactement ces mots à la suite</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>fields</source>
        <translation>les champs</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>flagged</source>
        <translation>signalée</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>flags</source>
        <translation>les signalements</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>for {used:,} of {labels:,} labels</source>
        <translation>pour {used:,} de {labels:,} étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least:g} to {most:g}</source>
        <translation>de {least:g} à {most:g}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>group {group}</source>
        <translation>groupe {group}</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>hardly any is missed</source>
        <translation>il n’en manque presque aucune</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>has a row without an end here; the rest was not read</source>
        <translation>a ici une ligne sans fin ; le reste n’a pas été lu</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds no postings; choose a file with some in it</source>
        <translation>ne contient pas d’annonces ; choisissez un fichier qui en a</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds nothing but a header; add postings below it, or say that its first row is none</source>
        <translation>ne contient qu’un en-tête ; ajoutez des annonces dessous, ou dites que sa première ligne n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>honest</source>
        <translation>juste</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>id in “{place}”</source>
        <translation>id dans « {place} »</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>id {model_id}</source>
        <translation>id {model_id}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>ids</source>
        <translation>les identifiants</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is cut short here; get a complete copy of it</source>
        <translation>est coupé ici ; procurez-vous une copie complète</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is damaged here; get an intact copy of it</source>
        <translation>est endommagé ici ; procurez-vous une copie intacte</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is empty; choose a file with postings in it</source>
        <translation>est vide ; choisissez un fichier avec des annonces</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is not a gzip archive, although its name ends in .gz; get an intact copy of it</source>
        <translation>n’est pas une archive gzip, bien que son nom finisse en .gz ; procurez-vous une copie intacte</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>it has no columns</source>
        <translation>il n’a pas de colonnes</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>it marks places in the text, not the whole posting</source>
        <translation>elle marque des passages, pas toute l’annonce</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>it names attribute {index}, of {attributes}</source>
        <translation>elle cite l’attribut {index}, sur {attributes}</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are neither 0 nor 1</source>
        <translation>ses cats ne sont ni 0 ni 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers by name</source>
        <translation>ses cats ne sont pas des nombres par nom</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers from 0 to 1</source>
        <translation>ses cats ne sont pas des nombres de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is neither yes nor no</source>
        <translation>sa cellule {name} n’est ni oui ni non</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is not a number from 0 to 1</source>
        <translation>sa cellule {name} n’est pas un nombre de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its color is not written like #3F6FE0</source>
        <translation>sa couleur n’est pas écrite comme #3F6FE0</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal has something other than numbers after its kind</source>
        <translation>son objectif a autre chose que des nombres après son type</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal is unknown to Jobtag</source>
        <translation>son objectif est inconnu de Jobtag</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its group has more than {longest_name:,} characters</source>
        <translation>son groupe a plus de {longest_name:,} caractères</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} already answers {label}</source>
        <translation>sa touche {key} répond déjà à {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} cannot answer a label</source>
        <translation>sa touche {key} ne peut pas répondre à une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>its label is neither true nor false</source>
        <translation>son étiquette n’est ni true ni false</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its labels are an object that cannot be parsed</source>
        <translation>ses étiquettes sont un objet illisible</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its name has more than {most:,} characters</source>
        <translation>son nom a plus de {most:,} caractères</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>its pairs of number and value cannot be parsed</source>
        <translation>ses paires de numéro et de valeur sont illisibles</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not a number</source>
        <translation>son seuil n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not between 0 and 1</source>
        <translation>son seuil n’est pas entre 0 et 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>its {column} are not numbers from 0 to 1 by name</source>
        <translation>{column}&#xa0;: pas de nombres de 0 à 1 par nom</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {column} are not {names} numbers from 0 to 1</source>
        <translation>{column}&#xa0;: pas {names} nombres de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its {column} is not a text</source>
        <translation>{column} n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>its {name} is not a text</source>
        <translation>{name} n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {score} is not a number from 0 to 1</source>
        <translation>{score} n’est pas un nombre de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its {what} are not a list of names</source>
        <translation>{what}&#xa0;: pas une liste de noms</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} hold a score that is not from 0 to 1</source>
        <translation>{what}&#xa0;: un score qui n’est pas de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} say neither yes nor no</source>
        <translation>{what}&#xa0;: ni oui ni non</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>labels for a posting</source>
        <translation>étiquettes par annonce</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>labels in “{where}”</source>
        <translation>étiquettes dans « {where} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} missing</source>
        <translation>
            <numerusform>étiquette {names} absente</numerusform>
            <numerusform>étiquettes {names} absentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} there again</source>
        <translation>
            <numerusform>étiquette {names} de retour</numerusform>
            <numerusform>étiquettes {names} de retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>learned from only {n} yes answers</source>
        <translation>
            <numerusform>apprise de {n} seule réponse oui</numerusform>
            <numerusform>apprise de {n} réponses oui seulement</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>learned from {used:,} of {postings:,} postings</source>
        <translation>appris de {used:,} annonces sur {postings:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>learner</source>
        <translation>algorithme</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>learner {learner}</source>
        <translation>algorithme {learner}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>learning curve</source>
        <translation>courbe d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>left empty: the next free key</source>
        <translation>vide&#xa0;: la prochaine touche libre</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>like: {title}</source>
        <translation>comme&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>line breaks</source>
        <translation>les sauts de ligne</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>logistic regression</source>
        <translation>régression logistique</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>longer than {millions} million characters</source>
        <translation>plus de {millions} millions de caractères</translation>
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
        <translation>marge (hinge au carré)</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be a label</source>
        <translation>peut être une étiquette</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be labels</source>
        <translation>peuvent être des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>mean over labels</source>
        <translation>moyenne sur les étiquettes</translation>
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
            <numerusform>erreur</numerusform>
            <numerusform>erreurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>model {former} instead of {present}</source>
        <translation>modèle {former} au lieu de {present}</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>model {number}</source>
        <translation>modèle {number}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>model {number} of {date}</source>
        <translation>modèle {number} du {date}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · unanswered</source>
        <translation>modèle {probability} · sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said no</source>
        <translation>modèle {probability} · votre réponse non</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said yes</source>
        <translation>modèle {probability} · votre réponse oui</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>more than half are missed</source>
        <translation>il en manque plus de la moitié</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {answers}</source>
        <translation>plus de {answers}</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {postings} get {label}.</source>
        <translation>plus de {postings} reçoivent {label}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>mostly the same text</source>
        <translation>presque toujours le même texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a label: add one first</source>
        <translation>demande une étiquette&#xa0;: ajoutez-en une</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a model: retrain first</source>
        <translation>demande un modèle&#xa0;: entraînez d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a yes answer</source>
        <translation>demande une réponse oui</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>needs examples</source>
        <translation>demande des exemples</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more no answers</source>
        <translation>
            <numerusform>demande encore {n} réponse non</numerusform>
            <numerusform>demande encore {n} réponses non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more yes answers</source>
        <translation>
            <numerusform>demande encore {n} réponse oui</numerusform>
            <numerusform>demande encore {n} réponses oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {yes:,} more yes and {n} more no answers</source>
        <translation>
            <numerusform>demande encore {yes:,} oui et {n} non</numerusform>
            <numerusform>demande encore {yes:,} oui et {n} non</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>neither yes nor no</source>
        <translation>ni oui ni non</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <location filename="../../app/formats/values.py"/>
        <source>nested too deeply</source>
        <translation>trop imbriqué</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>new order ready</source>
        <translation>nouvel ordre prêt</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>new: retrain</source>
        <translation>nouvelle&#xa0;: réentraînez</translation>
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
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no difference in postings, answers, labels or model</source>
        <translation>aucune différence d’annonces, de réponses, d’étiquettes ou de modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>no hits</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>no label</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>no labels</source>
        <translation>pas d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>no local header</source>
        <translation>pas d’en-tête local</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>no number</source>
        <translation>aucun nombre</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>no score stands behind {name}</source>
        <translation>aucun score ne suit {name}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>no scores yet</source>
        <translation>pas encore de scores</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/formats/web_pages.py"/>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>none applies</source>
        <translation>aucune ne convient</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>none assigned</source>
        <translation>aucune attribuée</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>none; train again to get one</source>
        <translation>aucun ; réentraînez pour en obtenir un</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>not a JobPosting</source>
        <translation>pas un JobPosting</translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>not assigned</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not tagged</source>
        <translation>non étiquetée</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not valid JSON</source>
        <translation>pas du JSON valide</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not {label}</source>
        <translation>pas {label}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>not {term}</source>
        <translation>pas {term}</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>notes</source>
        <translation>les notes</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>of probabilities from {low} to {high}, {true} came true</source>
        <translation>des probabilités de {low} à {high}, {true} se sont vérifiées</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels assigned, how many are right</source>
        <translation>des étiquettes attribuées sont justes</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>of the labels that apply, how many are found</source>
        <translation>des étiquettes qui conviennent sont trouvées</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>of the queue, as an unbiased check</source>
        <translation>de la file, comme contrôle sans biais</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>on new postings: precision {precision}, recall {recall}</source>
        <translation>sur de nouvelles annonces&#xa0;: précision {precision}, rappel {recall}</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>one array for each of model.labels_</source>
        <translation>un tableau pour chacune de model.labels_</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one network, sigmoids</source>
        <translation>un réseau, sigmoïdes</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, cut at 0.5</source>
        <translation>one-vs-rest, coupe à 0,5</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, one shared threshold</source>
        <translation>one-vs-rest, un seuil commun</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, thresholds by goal</source>
        <translation>one-vs-rest, seuils par objectif</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>only a few characters</source>
        <translation>quelques caractères seulement</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>only a guess</source>
        <translation>une simple supposition</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>only in the title, text or note</source>
        <translation>seulement dans le titre, le texte ou la note</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date: computed before the latest change</source>
        <translation>périmé&#xa0;: calculé avant le dernier changement</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>over all answers</source>
        <translation>sur toutes les réponses</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with bzip2; unpack it first</source>
        <translation>compressé avec bzip2 ; décompressez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with xz; unpack it first</source>
        <translation>compressé avec xz ; décompressez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with zstd; unpack it first</source>
        <translation>compressé avec zstd ; décompressez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>posting {number}</source>
        <translation>annonce {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings assigned</source>
        <translation>
            <numerusform>annonce attribuée</numerusform>
            <numerusform>annonces attribuées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings change</source>
        <translation>annonces changent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings gain {label}</source>
        <translation>
            <numerusform>annonce gagne {label}</numerusform>
            <numerusform>annonces gagnent {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings lose {label}</source>
        <translation>
            <numerusform>annonce perd {label}</numerusform>
            <numerusform>annonces perdent {label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>postings that are not tagged</source>
        <translation>les annonces non étiquetées</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>precision {before} → {after}</source>
        <translation>précision {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>precision {interval}</source>
        <translation>précision {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>press Compare to tune its cut</source>
        <translation>Comparer pour régler sa coupe</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>probabilities</source>
        <translation>les probabilités</translation>
    </message>
    <message>
        <location filename="../../app/formats/fasttext.py"/>
        <source>probabilities of labels without a text</source>
        <translation>des probabilités d’étiquettes sans texte</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>probability that the model gave</source>
        <translation>probabilité donnée par le modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>probably right</source>
        <translation>probablement juste</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>promised at a risk of {risk}</source>
        <translation>promis avec un risque de {risk}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>recall {before} → {after}</source>
        <translation>rappel {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/report/figures.py"/>
        <source>recall {interval}</source>
        <translation>rappel {interval}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>recognised for certain</source>
        <translation>reconnu avec certitude</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected in Prodigy</source>
        <translation>rejetée dans Prodigy</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected lines are left out, ignored ones are not tagged</source>
        <translation>les lignes rejetées sont laissées de côté, les ignorées ne sont pas étiquetées</translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>row {row:,} has the same id with another text, and replaces it</source>
        <translation>la ligne {row:,} a le même identifiant avec un autre texte, et la remplace</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>row {row} already names {name}</source>
        <translation>la ligne {row} cite déjà {name}</translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>scored on {folds} of {all_folds} folds</source>
        <translation>évalué sur {folds} de {all_folds} plis</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>scores only</source>
        <translation>scores seuls</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees nothing, as no answer is yes</source>
        <translation>ne voit rien, car aucune réponse n’est oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees {yes:,} yes alone: {loss}</source>
        <translation>ne voit que {yes:,} oui&#xa0;: {loss}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/figures.py"/>
        <source>share answered yes</source>
        <translation>part de réponses oui</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, one cut</source>
        <translation>softmax, une coupe</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, top label</source>
        <translation>softmax, meilleure étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>sorting…</source>
        <translation>tri…</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>spaCy JSONL</source>
        <translation>spaCy JSONL</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>stay unanswered</source>
        <translation>restent sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested: Done turns it into yes</source>
        <translation>suggérée&#xa0;: Traitée en fait un oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>tentative: {reason}</source>
        <translation>provisoire&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>text in “{texts}”</source>
        <translation>texte dans « {texts} »</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>the difference between no and unanswered</source>
        <translation>la différence entre non et sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>the file ends in the middle of its list</source>
        <translation>le fichier finit au milieu de sa liste</translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>the file is damaged here ({splitlines})</source>
        <translation>le fichier est endommagé ici ({splitlines})</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>the file {fault}</source>
        <translation>le fichier {fault}</translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>the label {name} has no name in the list</source>
        <translation>l’étiquette {name} n’a pas de nom dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the model’s probability above 80 %</source>
        <translation>la probabilité du modèle au-dessus de 80&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>the new label</source>
        <translation>la nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>the one answer</source>
        <translation>la seule réponse</translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>the same with the other learner</source>
        <translation>la même avec l’autre algorithme</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the state of a posting</source>
        <translation>l’état d’une annonce</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold follows</source>
        <translation>le seuil suit</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {number} percent</source>
        <translation>seuil {number} pour cent</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, set by you; drag the mark to move it</source>
        <translation>seuil {threshold}, réglé par vous ; glissez le repère pour le déplacer</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, tuned by Jobtag; drag the mark to move it</source>
        <translation>seuil {threshold}, réglé par Jobtag ; glissez le repère pour le déplacer</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}; drag the mark to move it</source>
        <translation>seuil {threshold} ; glissez le repère pour le déplacer</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>title in “{place}”</source>
        <translation>titre dans « {place} »</translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>titles apart from texts</source>
        <translation>les titres à part des textes</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>to do</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/evidence_display.py"/>
        <source>too long to show evidence</source>
        <translation>trop long pour montrer des indices</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>unpacks to more than {bomb_ratio} times its size; the rest was not read</source>
        <translation>contient, décompressé, plus de {bomb_ratio} fois sa taille ; le reste n’a pas été lu</translation>
    </message>
    <message>
        <location filename="../../app/core/model_card.py"/>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>within {share} points</source>
        <translation>à {share} points près</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>without this; a minus works before any term</source>
        <translation>sans ceci ; un moins se met devant tout terme</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>words that begin like this</source>
        <translation>mots qui commencent ainsi</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>yes answers</source>
        <translation>réponses oui</translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>yes-or-no questions</source>
        <translation>des questions oui ou non</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>you said {answer}, but {model} says {share}</source>
        <translation>votre réponse&#xa0;: {answer}, mais {model} dit {share}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{about} · new scores follow</source>
        <translation>{about} · nouveaux scores en cours</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{beside} is write-protected, so the project next to it cannot be changed. Make it writable, then try again.</source>
        <translation>{beside} est protégé en écriture, donc le projet à côté ne peut pas être modifié. Rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: this cannot be found out ({error}).</source>
        <translation>{cases}&#xa0;: impossible à déterminer ({error}).</translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: {number:,}.</source>
        <translation>{cases}&#xa0;: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{cells} cells where the first row has {width}</source>
        <translation>{cells} cellules là où la première ligne en a {width}</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds a number for each label: 1 is yes, 0 is no, and what is between is a prediction.</source>
        <translation>{column} contient un nombre par étiquette&#xa0;: 1 est oui, 0 est non, entre les deux une prédiction.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds sentences rather than names of labels. Where are the labels?</source>
        <translation>{column} contient des phrases plutôt que des noms d’étiquettes. Où sont les étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds texts and stays a field; --labels {column} takes it as labels.</source>
        <translation>{column} contient des textes et reste un champ ; --labels {column} le prend comme étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds yes or no. Is it a label?</source>
        <translation>{column} contient oui ou non. Est-ce une étiquette ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds {size} numbers a row, one for each label. What are the labels&apos; names?</source>
        <translation>{column} contient {size} nombres par ligne, un par étiquette. Quels sont les noms des étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds sentences rather than names of labels; take them with --labels {column}, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} dans « {file} » contient des phrases plutôt que des noms d’étiquettes ; prenez-les avec --labels {column}, ou importez sans étiquettes avec --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, and {given} names were given; give as many names as there are numbers.</source>
        <translation>{column} dans « {file} » contient {size} nombres par ligne, et {given} noms ont été donnés ; donnez autant de noms que de nombres.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, one for each label; give the names with --label-names A,B,… in this order, or take the numbers as names with --yes.</source>
        <translation>{column} dans « {file} » contient {size} nombres par ligne, un par étiquette ; donnez les noms avec --label-names A,B,… dans cet ordre, ou prenez les nombres comme noms avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; marks places in the texts, not whole postings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation>{column} dans « {file} » marque des passages, pas des annonces entières ; importez sans étiquettes avec --labels &quot;&quot; ou avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; says yes or no instead of naming labels; rename the column to the label and take it with --label-columns, or import without labels with --labels &quot;&quot;.</source>
        <translation>{column} dans « {file} » indique oui ou non au lieu de nommer des étiquettes ; donnez à la colonne le nom de l’étiquette et prenez-la avec --label-columns, ou importez sans étiquettes avec --labels &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; {verb}, with yes or no in the cells; take it with --label-columns {column}, or import it as a field with --yes.</source>
        <translation>{column} dans « {file} » {verb}, avec oui ou non dans les cellules ; prenez-la avec --label-columns {column}, ou importez-la comme champ avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} marks places in the texts, not whole postings. Import without labels?</source>
        <translation>{column} marque des passages, pas des annonces entières. Importer sans étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} says yes or no instead of naming labels. Where are the labels?</source>
        <translation>{column} indique oui ou non au lieu de nommer des étiquettes. Où sont les étiquettes ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>{container} by its columns</source>
        <translation>{container} d’après ses colonnes</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{deleted} and their {answers}</source>
        <translation>{deleted}, avec {answers}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{done:,} of {n} postings done ({share})</source>
        <translation>
            <numerusform>{done:,} annonce traitée sur {n} ({share})</numerusform>
            <numerusform>{done:,} annonces traitées sur {n} ({share})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} hold numbers from 0 to 1. Are they a program&apos;s probabilities of labels?</source>
        <translation>{few} contiennent des nombres de 0 à 1. Sont-ce les probabilités d’étiquettes d’un programme ?</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; hold numbers from 0 to 1, as a program&apos;s probabilities; take them as predictions with --label-columns {scores}, or import them as fields with --yes.</source>
        <translation>{few} dans « {file} » contiennent des nombres de 0 à 1, comme les probabilités d’un programme ; prenez-les comme prédictions avec --label-columns {scores}, ou importez-les comme champs avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; may hold labels; name their column with --labels, such as --labels {qualified}, or import without labels with --yes.</source>
        <translation>{few} dans « {file} » peuvent contenir des étiquettes ; nommez leur colonne avec --labels, par exemple --labels {qualified}, ou importez sans étiquettes avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} may hold labels. Which one does?</source>
        <translation>{few} peuvent contenir des étiquettes. Laquelle ?</translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>{file} cannot be read and written at once. Name another file to write.</source>
        <translation>{file} ne peut pas être lu et écrit en même temps. Nommez un autre fichier à écrire.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{file} cannot be saved in this format. Choose a name that ends in {endings}.</source>
        <translation>{file} ne peut pas être enregistré dans ce format. Choisissez un nom qui finit par {endings}.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} has no row to classify.</source>
        <translation>{file} n’a aucune ligne à classer.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>{file} is restored. The damaged file is now {other} beside it.</source>
        <translation>{file} est restauré. Le fichier endommagé s’appelle maintenant {other}, à côté.</translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} is the file that was classified. Save the results under another name.</source>
        <translation>{file} est le fichier qui a été classé. Enregistrez les résultats sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} names {label}, which was deleted meanwhile. Import it again.</source>
        <translation>{file} cite {label}, qui a été supprimée entre-temps. Importez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} updates postings of an import that was undone meanwhile. Import it again.</source>
        <translation>{file} met à jour des annonces d’un import annulé entre-temps. Importez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{file} with labels</source>
        <translation>{file} avec étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{found} has no probability to compare with. {like_this}</source>
        <translation>{found} n’a pas de probabilité à comparer. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal} would be {value}</source>
        <translation>{goal} donnerait {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal}: nothing to tune on yet</source>
        <translation>{goal}&#xa0;: rien pour régler encore</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label} in this project.</source>
        <translation>{key} répond à {label} dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label}. Swap their keys, or press another one.</source>
        <translation>{key} répond à {label}. Échangez leurs touches, ou appuyez sur une autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is for copying and selecting text.</source>
        <translation>{key} sert à copier et à sélectionner du texte.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for actions.</source>
        <translation>{key} est réservée aux actions.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for labels.</source>
        <translation>{key} est réservée aux étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is the key of {action}. Swap their keys, or press another one.</source>
        <translation>{key} est la touche de {action}. Échangez leurs touches, ou appuyez sur une autre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} moves around in the window.</source>
        <translation>{key} sert à se déplacer dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} now answers {label}.</source>
        <translation>{key} répond maintenant à {label}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} opens a menu.</source>
        <translation>{key} ouvre un menu.</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} as they were</source>
        <translation>{labels:,} inchangées</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} changed</source>
        <translation>{labels:,} modifiées</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{labels} and {rest} more</source>
        <translation>{labels} et {rest} autres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{labels} in the file, {n} are new</source>
        <translation>
            <numerusform>{labels} dans le fichier, dont {n} nouvelle</numerusform>
            <numerusform>{labels} dans le fichier, dont {n} nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{label}  (new)</source>
        <translation>{label}  (nouvelle)</translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>{label} cannot be merged and receive another label at once. Choose one of both.</source>
        <translation>{label} ne peut pas être fusionnée et en recevoir une autre à la fois. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{label} comes closest</source>
        <translation>{label} est la plus proche</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is answered for every done posting</source>
        <translation>{label} a une réponse pour chaque annonce traitée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered for {n} done postings.</source>
        <translation>
            <numerusform>{label} est sans réponse pour {n} annonce traitée.</numerusform>
            <numerusform>{label} est sans réponse pour {n} annonces traitées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered so far.</source>
        <translation>{label} est sans réponse jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {answer}</source>
        <translation>{label}&#xa0;: {answer}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {here} here, but {there} in a nearly identical posting</source>
        <translation>{label}&#xa0;: {here} ici, mais {there} dans une annonce quasi identique</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>{label}: {share}, threshold {threshold}</source>
        <translation>{label}&#xa0;: {share}, seuil {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}?</source>
        <translation>{label} ?</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{low} to {high} on random halves</source>
        <translation>{low} à {high} sur des moitiés au hasard</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{minutes:.0f} min left</source>
        <translation>encore {minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>{missing:,} of the {features:,} features of the model cannot be put into words, since postings that it learned from were deleted or changed. Train the project, then export it.</source>
        <translation>{missing:,} des {features:,} traits du modèle ne peuvent pas être mis en mots, car des annonces dont il a appris ont été supprimées ou modifiées. Entraînez le projet, puis exportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{named} stays a field, since a program collected these postings; --labels {named} takes it as labels.</source>
        <translation>{named} reste un champ, car un programme a collecté ces annonces ; --labels {named} le prend comme étiquettes.</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <location filename="../../app/session/files.py"/>
        <source>{names} and {left:,} more</source>
        <translation>{names} et {left:,} autres</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} et {names_2} autres</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name} as a file</source>
        <translation>{name} dans un fichier</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} contains invalid data ({error}), so nothing more is written to it. Find out more with: jobtag check {name}</source>
        <translation>{name} contient des données invalides ({error}), donc rien n’y est plus écrit. Pour en savoir plus&#xa0;: jobtag check {name}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>{name} had too few answers when this was drawn.</source>
        <translation>{name} avait trop peu de réponses lors de ce tracé.</translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>{name} holds {item} that Jobtag did not make ({item_name}) and that could change your answers, so it was not opened. Ask for the file again, or restore a backup.</source>
        <translation>{name} contient {item} que Jobtag n’a pas fait ({item_name}) et qui pourrait changer vos réponses ; il n’a donc pas été ouvert. Redemandez le fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>{name} is assigned from {threshold}</source>
        <translation>{name} est attribuée à partir de {threshold}</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{name} is being read elsewhere. Close it there, then try again.</source>
        <translation>{name} est lu ailleurs. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is damaged, so nothing more is written to it. Restore a backup of it, or copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation>{name} est endommagé, donc rien n’y est plus écrit. Restaurez une sauvegarde, ou copiez ce qui est lisible avec&#xa0;: jobtag recover DAMAGED NEW</translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>{name} is in a folder that {service} synchronises. {service} can replace it while it is open or leave two versions of it. Keep it in another folder, and put copies or exports there.</source>
        <translation>{name} est dans un dossier que {service} synchronise. {service} peut le remplacer pendant qu’il est ouvert ou en laisser deux versions. Gardez-le dans un autre dossier, et mettez-y des copies ou des exports.</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{name} is in no group. Edit the label to give it one.</source>
        <translation>{name} n’est dans aucun groupe. Modifiez l’étiquette pour lui en donner un.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} is new</source>
        <translation>{name} est nouvelle</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is no longer reachable. Check that its drive is connected.</source>
        <translation>{name} n’est plus accessible. Vérifiez que son disque est branché.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in another window. Close it there first; the window can also open it read-only.</source>
        <translation>{name} est ouvert dans une autre fenêtre. Fermez-le d’abord ; la fenêtre peut aussi l’ouvrir en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in process {number} on {computer}. Close it there first; the window can also open it read-only.</source>
        <translation>{name} est ouvert dans le processus {number} sur {computer}. Fermez-le d’abord ; la fenêtre peut aussi l’ouvrir en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is read-only here. Save it under another name to change it.</source>
        <translation>{name} est en lecture seule ici. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} needs examples</source>
        <translation>{name} demande des exemples</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was moved or deleted while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} a été déplacé ou supprimé pendant qu’il était ouvert, donc rien ne peut plus y être enregistré. Enregistrez une copie pour garder votre travail.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was overwritten by another program while it was open. Nothing more is written to it. Close it, then open it again or restore a backup.</source>
        <translation>{name} a été écrasé par un autre programme pendant qu’il était ouvert. Rien n’y est plus écrit. Fermez-le, puis rouvrez-le ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was replaced while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation>{name} a été remplacé pendant qu’il était ouvert, donc rien ne peut plus y être enregistré. Enregistrez une copie pour garder votre travail.</translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{name}, for programs</source>
        <translation>{name}, pour des programmes</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, high (%)</source>
        <translation>{name}, haut (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, low (%)</source>
        <translation>{name}, bas (%)</translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>{name}: F1 {f1}, threshold {moved}</source>
        <translation>{name}&#xa0;: F1 {f1}, seuil {moved}</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name}: what the threshold changes</source>
        <translation>{name}&#xa0;: ce que le seuil change</translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no</source>
        <translation>{name}&#xa0;: {yes:,} oui, {no:,} non</translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no, {wanted:,} wanted</source>
        <translation>{name}&#xa0;: {yes:,} oui, {no:,} non, {wanted:,} voulues</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} fewer</source>
        <translation>{number:,} de moins</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} more</source>
        <translation>{number:,} de plus</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>{number} percent</source>
        <translation>{number} pour cent</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{number}, trained on {date}</source>
        <translation>{number}, entraîné le {date}</translation>
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
        <translation>{number}&#xa0;points</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} answered: {yes:,} yes, {no:,} no</source>
        <translation>
            <numerusform>{n} réponse&#xa0;: {yes:,} oui, {no:,} non</numerusform>
            <numerusform>{n} réponses&#xa0;: {yes:,} oui, {no:,} non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/labels.py"/>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} answers belonged to postings that could not be read.</source>
        <translation>
            <numerusform>{n} réponse appartenait à une annonce illisible.</numerusform>
            <numerusform>{n} réponses appartenaient à des annonces illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} answers were given or changed since it was trained.</source>
        <translation>
            <numerusform>Depuis l’entraînement, {n} réponse a été donnée ou modifiée.</numerusform>
            <numerusform>Depuis l’entraînement, {n} réponses ont été données ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer answers</source>
        <translation>
            <numerusform>{n} réponse de moins</numerusform>
            <numerusform>{n} réponses de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} fewer mistakes</source>
        <translation>
            <numerusform>{n} erreur de moins</numerusform>
            <numerusform>{n} erreurs de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer notes</source>
        <translation>
            <numerusform>{n} note de moins</numerusform>
            <numerusform>{n} notes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings</source>
        <translation>
            <numerusform>{n} annonce de moins</numerusform>
            <numerusform>{n} annonces de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings done</source>
        <translation>
            <numerusform>{n} annonce traitée de moins</numerusform>
            <numerusform>{n} annonces traitées de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} gain {label}</source>
        <translation>
            <numerusform>{n} gagne {label}</numerusform>
            <numerusform>{n} gagnent {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>{n} groups of similar labels</source>
        <translation>
            <numerusform>{n} groupe d’étiquettes semblables</numerusform>
            <numerusform>{n} groupes d’étiquettes semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} imports lost their names; all their postings are shown.</source>
        <translation>
            <numerusform>{n} import a perdu son nom ; toutes ses annonces sont montrées.</numerusform>
            <numerusform>{n} imports ont perdu leur nom ; toutes leurs annonces sont montrées.</numerusform>
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
            <numerusform>{n} étiquette</numerusform>
            <numerusform>{n} étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/label_list.py"/>
        <source>{n} labels added</source>
        <translation>
            <numerusform>{n} étiquette ajoutée</numerusform>
            <numerusform>{n} étiquettes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} labels had too few answers and got no model.</source>
        <translation>
            <numerusform>{n} étiquette avait trop peu de réponses et n’a pas reçu de modèle.</numerusform>
            <numerusform>{n} étiquettes avaient trop peu de réponses et n’ont pas reçu de modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels left out</source>
        <translation>
            <numerusform>{n} étiquette laissée de côté</numerusform>
            <numerusform>{n} étiquettes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} labels lost their names and are called Recovered label with a number.</source>
        <translation>
            <numerusform>{n} étiquette a perdu son nom et s’appelle Étiquette récupérée avec un numéro.</numerusform>
            <numerusform>{n} étiquettes ont perdu leur nom et s’appellent Étiquette récupérée avec un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels renamed or merged</source>
        <translation>
            <numerusform>{n} étiquette renommée ou fusionnée</numerusform>
            <numerusform>{n} étiquettes renommées ou fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>{n} labels selected</source>
        <translation>
            <numerusform>{n} étiquette sélectionnée</numerusform>
            <numerusform>{n} étiquettes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} looked at: {kept:,} kept, {changed:,} changed</source>
        <translation>
            <numerusform>{n} examinée&#xa0;: {kept:,} gardées, {changed:,} changées</numerusform>
            <numerusform>{n} examinées&#xa0;: {kept:,} gardées, {changed:,} changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} lose {label}</source>
        <translation>
            <numerusform>{n} perd {label}</numerusform>
            <numerusform>{n} perdent {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/recovery.py"/>
        <source>{n} losses are listed.</source>
        <translation>
            <numerusform>une perte est listée.</numerusform>
            <numerusform>{n} pertes sont listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more answers</source>
        <translation>
            <numerusform>{n} réponse de plus</numerusform>
            <numerusform>{n} réponses de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{n} more labels are hidden. Done answers them too.</source>
        <translation>
            <numerusform>{n} autre étiquette est masquée. Traitée y répond aussi.</numerusform>
            <numerusform>{n} autres étiquettes sont masquées. Traitée y répond aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} more mistakes</source>
        <translation>
            <numerusform>{n} erreur de plus</numerusform>
            <numerusform>{n} erreurs de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more no</source>
        <translation>
            <numerusform>encore {n} non</numerusform>
            <numerusform>encore {n} non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more notes</source>
        <translation>
            <numerusform>{n} note de plus</numerusform>
            <numerusform>{n} notes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings</source>
        <translation>
            <numerusform>{n} annonce de plus</numerusform>
            <numerusform>{n} annonces de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings done</source>
        <translation>
            <numerusform>{n} annonce traitée de plus</numerusform>
            <numerusform>{n} annonces traitées de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} more yes</source>
        <translation>
            <numerusform>encore {n} oui</numerusform>
            <numerusform>encore {n} oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>{n} near-identical postings are to do</source>
        <translation>
            <numerusform>{n} annonce quasi identique est à traiter</numerusform>
            <numerusform>{n} annonces quasi identiques sont à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>{n} new answers</source>
        <translation>
            <numerusform>{n} nouvelle réponse</numerusform>
            <numerusform>{n} nouvelles réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels</source>
        <translation>
            <numerusform>{n} nouvelle étiquette</numerusform>
            <numerusform>{n} nouvelles étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels so far: {labels}.</source>
        <translation>
            <numerusform>{n} nouvelle étiquette jusqu’ici&#xa0;: {labels}.</numerusform>
            <numerusform>{n} nouvelles étiquettes jusqu’ici&#xa0;: {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} of {all:,} postings are done. Each label is answered yes or no on its own; what is neither is unanswered and counts nowhere.</source>
        <translation>
            <numerusform>{n} annonce sur {all:,} est traitée. Chaque étiquette reçoit pour elle-même la réponse oui ou non ; ce qui n’est ni l’un ni l’autre est sans réponse et ne compte nulle part.</numerusform>
            <numerusform>{n} annonces sur {all:,} sont traitées. Chaque étiquette reçoit pour elle-même la réponse oui ou non ; ce qui n’est ni l’un ni l’autre est sans réponse et ne compte nulle part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} of {labels} have {yes}; {missing:,} more to go.</source>
        <translation>
            <numerusform>{n} de {labels} a {yes} ; encore {missing:,} à donner.</numerusform>
            <numerusform>{n} de {labels} ont {yes} ; encore {missing:,} à donner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} of {postings:,} randomly selected postings change: {changes}.</source>
        <translation>
            <numerusform>{n} de {postings:,} annonces tirées au hasard change&#xa0;: {changes}.</numerusform>
            <numerusform>{n} de {postings:,} annonces tirées au hasard changent&#xa0;: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} autre ligne</numerusform>
            <numerusform>{n} autres lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
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
            <numerusform>{n} annonce</numerusform>
            <numerusform>{n} annonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings came back as to do, without what a list shows beside their text.</source>
        <translation>
            <numerusform>{n} annonce est revenue à traiter, sans ce que la liste montre à côté du texte.</numerusform>
            <numerusform>{n} annonces sont revenues à traiter, sans ce que la liste montre à côté du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} postings change: {changes}.</source>
        <translation>
            <numerusform>{n} annonce change&#xa0;: {changes}.</numerusform>
            <numerusform>{n} annonces changent&#xa0;: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings classified</source>
        <translation>
            <numerusform>{n} annonce classée</numerusform>
            <numerusform>{n} annonces classées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} postings done, {todo:,} to do</source>
        <translation>
            <numerusform>{n} annonce traitée, {todo:,} à traiter</numerusform>
            <numerusform>{n} annonces traitées, {todo:,} à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label} and lose {source}.</source>
        <translation>
            <numerusform>{n} annonce reçoit {label} et perd {source}.</numerusform>
            <numerusform>{n} annonces reçoivent {label} et perdent {source}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label}.</source>
        <translation>
            <numerusform>{n} annonce reçoit {label}.</numerusform>
            <numerusform>{n} annonces reçoivent {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as none of the labels applies; --empty untagged takes it as not tagged yet.</source>
        <translation>
            <numerusform>{n} annonce a une liste d’étiquettes vide, c’est-à-dire qu’aucune ne convient ; --empty untagged la prend comme non étiquetée.</numerusform>
            <numerusform>{n} annonces ont une liste d’étiquettes vide, c’est-à-dire qu’aucune ne convient ; --empty untagged les prend comme non étiquetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as not tagged yet; --empty none takes it as none of the labels applies.</source>
        <translation>
            <numerusform>{n} annonce a une liste d’étiquettes vide et compte comme non étiquetée ; --empty none dit qu’aucune ne convient.</numerusform>
            <numerusform>{n} annonces ont une liste d’étiquettes vide et comptent comme non étiquetées ; --empty none dit qu’aucune ne convient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_form.py"/>
        <source>{n} postings have an empty list of labels.</source>
        <translation>
            <numerusform>{n} annonce a une liste d’étiquettes vide.</numerusform>
            <numerusform>{n} annonces ont une liste d’étiquettes vide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have labels of a program with probabilities: suggestions, not answers.</source>
        <translation>
            <numerusform>{n} annonce a des étiquettes d’un programme avec probabilités&#xa0;: des suggestions, pas des réponses.</numerusform>
            <numerusform>{n} annonces ont des étiquettes d’un programme avec probabilités&#xa0;: des suggestions, pas des réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} postings have labels on which the rows disagree. These stay unanswered.</source>
        <translation>
            <numerusform>{n} annonce a des étiquettes sur lesquelles les lignes se contredisent. Elles restent sans réponse.</numerusform>
            <numerusform>{n} annonces ont des étiquettes sur lesquelles les lignes se contredisent. Elles restent sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings lost the full text; their titles and first words are kept.</source>
        <translation>
            <numerusform>{n} annonce a perdu son texte entier ; son titre et ses premiers mots sont là.</numerusform>
            <numerusform>{n} annonces ont perdu leur texte entier ; leur titre et leurs premiers mots sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings shown</source>
        <translation>
            <numerusform>{n} annonce affichée</numerusform>
            <numerusform>{n} annonces affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} postings would come in</source>
        <translation>
            <numerusform>{n} annonce serait importée</numerusform>
            <numerusform>{n} annonces seraient importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{n} ready labels</source>
        <translation>
            <numerusform>{n} étiquette prête</numerusform>
            <numerusform>{n} étiquettes prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} rows are left out so far:</source>
        <translation>
            <numerusform>{n} ligne laissée de côté jusqu’ici&#xa0;:</numerusform>
            <numerusform>{n} lignes laissées de côté jusqu’ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>{n} rows left out so far (row {row:,}: {reason}).</source>
        <translation>
            <numerusform>{n} ligne laissée de côté jusqu’ici (ligne {row:,}&#xa0;: {reason}).</numerusform>
            <numerusform>{n} lignes laissées de côté jusqu’ici (ligne {row:,}&#xa0;: {reason}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} rows left out, which had no text or could not be read</source>
        <translation>
            <numerusform>{n} ligne laissée de côté, sans texte ou illisible</numerusform>
            <numerusform>{n} lignes laissées de côté, sans texte ou illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were about a posting that another row is about, and were merged.</source>
        <translation>
            <numerusform>{n} ligne portait sur la même annonce qu’une autre et a été fusionnée.</numerusform>
            <numerusform>{n} lignes portaient sur les mêmes annonces que d’autres et ont été fusionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were replaced by a later row with the same id.</source>
        <translation>
            <numerusform>{n} ligne a été remplacée par une suivante de même identifiant.</numerusform>
            <numerusform>{n} lignes ont été remplacées par des suivantes de même identifiant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{n} rows were skipped; all others are in.</source>
        <translation>
            <numerusform>{n} ligne a été ignorée ; toutes les autres sont là.</numerusform>
            <numerusform>{n} lignes ont été ignorées ; toutes les autres sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} sélectionnée</numerusform>
            <numerusform>{n} sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single cells</source>
        <translation>
            <numerusform>{n} cellule seule</numerusform>
            <numerusform>{n} cellules seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single rows</source>
        <translation>
            <numerusform>{n} ligne seule</numerusform>
            <numerusform>{n} lignes seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>{n} suggested become yes, the others no</source>
        <translation>
            <numerusform>{n} suggérée devient oui, les autres non</numerusform>
            <numerusform>{n} suggérées deviennent oui, les autres non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} texts came back changed by the damage.</source>
        <translation>
            <numerusform>{n} texte est revenu altéré par le dommage.</numerusform>
            <numerusform>{n} textes sont revenus altérés par le dommage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{n} were in the project already.</source>
        <translation>
            <numerusform>{n} était déjà dans le projet.</numerusform>
            <numerusform>{n} étaient déjà dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, all known to the model</source>
        <translation>
            <numerusform>{n} mot, connu du modèle</numerusform>
            <numerusform>{n} mots, tous connus du modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, none known to the model</source>
        <translation>
            <numerusform>{n} mot, inconnu du modèle</numerusform>
            <numerusform>{n} mots, tous inconnus du modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>{n} yes answers</source>
        <translation>
            <numerusform>{n} réponse oui</numerusform>
            <numerusform>{n} réponses oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <source>{n} yes answers and {no:,} no</source>
        <translation>
            <numerusform>{n} réponse oui et {no:,} non</numerusform>
            <numerusform>{n} réponses oui et {no:,} non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{n}&#xa0;points</source>
        <translation>
            <numerusform>{n}&#xa0;point</numerusform>
            <numerusform>{n}&#xa0;points</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{out} is no name for a picture. Choose one that ends in .png.</source>
        <translation>{out} n’est pas un nom d’image. Choisissez-en un qui finit par .png.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} already exists. Choose another name for the recovered project.</source>
        <translation>{path} existe déjà. Choisissez un autre nom pour le projet récupéré.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} already exists. Choose another name, or open it instead.</source>
        <translation>{path} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>{path} already exists. Choose another name.</source>
        <translation>{path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} begins with nothing but zeros, which a failing disk may cause. Restore a backup of it.</source>
        <translation>{path} ne commence que par des zéros, ce qu’un disque défaillant peut causer. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be created: {reason}. Choose another folder.</source>
        <translation>{path} ne peut pas être créé&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} cannot be read: {reason}. Check its drive.</source>
        <translation>{path} est illisible&#xa0;: {reason}. Vérifiez son disque.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be read: {reason}. Check the file and its folder.</source>
        <translation>{path} est illisible&#xa0;: {reason}. Vérifiez le fichier et son dossier.</translation>
    </message>
    <message>
        <location filename="../../app/store/model_copies.py"/>
        <source>{path} cannot be written: {reason}. Choose another name.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>{path} cannot be written: {reason}. {advice}</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}. {advice}</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} does not exist. Check the name, or create it with: jobtag new {path}</source>
        <translation>{path} n’existe pas. Vérifiez le nom, ou créez-le avec&#xa0;: jobtag new {path}</translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a database of another program, not a Jobtag project. Choose a .jobtag file.</source>
        <translation>{path} est la base de données d’un autre programme, pas un projet Jobtag. Choisissez un fichier .jobtag.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a folder. Give the name of a .jobtag file in it.</source>
        <translation>{path} est un dossier. Donnez le nom d’un fichier .jobtag qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is empty, so it is not a Jobtag project. Restore a backup, or create a new project.</source>
        <translation>{path} est vide, ce n’est donc pas un projet Jobtag. Restaurez une sauvegarde, ou créez un projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is not a Jobtag project. To use its postings, import it into a project.</source>
        <translation>{path} n’est pas un projet Jobtag. Pour utiliser ses annonces, importez-le dans un projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is write-protected. Copy it to a folder where you may write.</source>
        <translation>{path} est protégé en écriture. Copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed.</source>
        <translation>{path} vient d’un Jobtag plus récent. Mettez Jobtag à jour pour l’ouvrir ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by an older Jobtag and can only be read here. Copy it to a folder where you may write, then open it.</source>
        <translation>{path} vient d’un Jobtag plus ancien et ne peut être que lu ici. Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stepper.py"/>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>{place:,} of {total:,}</source>
        <translation>{place:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>{points} of {name} F1</source>
        <translation>{points} de F1 {name}</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} an hour</source>
        <translation>{postings:,} par heure</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} done</source>
        <translation>{postings:,} traitées</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} not tagged</source>
        <translation>{postings:,} non étiquetées</translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} today</source>
        <translation>{postings:,} aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} with an empty list of labels</source>
        <translation>{postings:,} avec une liste d’étiquettes vide</translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>{postings} {label} is deleted; undo brings it back.</source>
        <translation>{postings} {label} est supprimée ; annuler la ramène.</translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{postings}, {labels}, {yes:.2f} yes answers a posting</source>
        <translation>{postings}, {labels}, {yes:.2f} réponses oui par annonce</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second</source>
        <translation>{postings}, {rate:,.0f} par seconde</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings}, {rate:,.0f} a second, {left}</source>
        <translation>{postings}, {rate:,.0f} par seconde, {left}</translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{project} cannot be opened for writing: {reason}. Copy it to a folder where you may write.</source>
        <translation>{project} ne peut pas être ouvert en écriture&#xa0;: {reason}. Copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{project} does not exist. Check the name, or create it with: jobtag new {project}</source>
        <translation>{project} n’existe pas. Vérifiez le nom, ou créez-le avec&#xa0;: jobtag new {project}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{project} report</source>
        <translation>Rapport {project}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{project}: report</source>
        <translation>{project}&#xa0;: rapport</translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{rows:,} skipped</source>
        <translation>{rows:,} ignorées</translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{seconds:.0f} s left</source>
        <translation>encore {seconds:.0f} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{sentence} (and {n} more labels)</source>
        <translation>
            <numerusform>{sentence} (et {n} autre étiquette)</numerusform>
            <numerusform>{sentence} (et {n} autres étiquettes)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>{sentence}: labels in {where}.</source>
        <translation>{sentence}&#xa0;: étiquettes dans {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{sentence}; {labels} gain most.</source>
        <translation>
            <numerusform>{sentence} ; {labels} gagne le plus.</numerusform>
            <numerusform>{sentence} ; {labels} gagnent le plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>{share} in 10 are missed</source>
        <translation>il en manque {share} sur 10</translation>
    </message>
    <message>
        <location filename="../../app/core/report/page.py"/>
        <source>{share} yes</source>
        <translation>{share} oui</translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{shown:,} of {total:,} shown</source>
        <translation>{shown:,} sur {total:,} affichées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{signed} postings</source>
        <translation>
            <numerusform>{signed} annonce</numerusform>
            <numerusform>{signed} annonces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{table}: {unread} could not be read.</source>
        <translation>{table}&#xa0;: {unread} illisibles.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} in &quot;{file}&quot; is named like a text, but holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation>{texts} dans « {file} » porte un nom de texte, mais contient {what} ; nommez la colonne avec --text COL ({few}), ou continuez avec --yes.</translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} is named like a text, but holds {what}. Which column is the text?</source>
        <translation>{texts} porte un nom de texte, mais contient {what}. Quelle colonne est le texte ?</translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>{title} as suggested</source>
        <translation>{title} comme suggéré</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} has its own key again.</source>
        <translation>{title} a retrouvé sa touche.</translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>{title} must be a number from {least:g} to {most:g}.</source>
        <translation>{title} doit être un nombre de {least:g} à {most:g}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} no longer has a key; it stays in its menu.</source>
        <translation>{title} n’a plus de touche ; l’action reste dans son menu.</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} now has the key {key}.</source>
        <translation>{title} a maintenant la touche {key}.</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>{title}: done.</source>
        <translation>{title}&#xa0;: terminé.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuned with the next training.</source>
        <translation>{title}&#xa0;: réglé au prochain entraînement.</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuning…</source>
        <translation>{title}&#xa0;: réglage…</translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>{title}: {keys}, changed</source>
        <translation>{title}&#xa0;: {keys}, modifiée</translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{trouble} Press Enter and then another key.</source>
        <translation>{trouble} Appuyez sur Entrée puis sur une autre touche.</translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>{trouble} Press Retrain to make a new one.</source>
        <translation>{trouble} Cliquez sur Réentraîner pour en faire un nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>{values} values where there are {attributes} attributes</source>
        <translation>{values} valeurs là où il y a {attributes} attributs</translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{verdict} says whether the label in {column} applies; a label without a row is unanswered.</source>
        <translation>{verdict} dit si l’étiquette de {column} convient ; une étiquette sans ligne est sans réponse.</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, most of them unknown to the model</source>
        <translation>{words}, la plupart inconnus du modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, {known:,} known to the model</source>
        <translation>{words}, dont {known:,} connus du modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{written} is not a probability. {like_this}</source>
        <translation>{written} n’est pas une probabilité. {like_this}</translation>
    </message>
    <message>
        <location filename="../../app/core/dates.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <location filename="../../app/core/report/wording.py"/>
        <source>{yes} and {no}</source>
        <translation>{yes} et {no}</translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>– left out</source>
        <translation>– laissée de côté</translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>“{bounds}” counts in these scores, not in a label&apos;s own.</source>
        <translation>« {bounds} » compte dans ces scores, pas dans ceux d’une étiquette.</translation>
    </message>
</context>
</TS>
