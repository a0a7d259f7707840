<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>jobtag</name>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; does not say how many workers. Write local:4 for four of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>&quot;{address}&quot; is not an address. Write tcp://host:8786, or local:4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{each}&quot; is a folder; choose the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; begins with a row that cannot be used ({fault}); mend that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its annotations are places in the texts or other texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>&quot;{file}&quot; comes from Argilla, but its responses are ratings, rankings or places in the texts; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but its results hold no choices but places or give ratings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>&quot;{file}&quot; comes from Label Studio, but which column holds the choices is unclear; name it with --labels COL, or import without labels with --labels &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>&quot;{file}&quot; comes from Prodigy, but its lines highlight spans of texts instead of labelling them; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{file}&quot; contains no list of postings. It should be a list of objects, as pandas writes it with orient=&quot;records&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has more than {most_attributes:,} attributes; remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{file}&quot; has no @attribute lines; save it again as ARFF or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>&quot;{file}&quot; has no column &quot;{asked}&quot;; {there_are}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>&quot;{file}&quot; has {cells:,} columns; remove all but {most_columns:,} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{file}&quot; seems to hold labels under {key}, but none could be read from it; name their place with --labels PATH, or import without labels with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{name}&quot; cannot be packed; leave out .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{name}&quot; must end in .html or .pdf. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{name}&quot; must end in .skops, .joblib or {project}. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>&quot;{odd}&quot; is taken as one name; --separator tells what stands between names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; already exists. Choose another name, or allow replacing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; cannot be read ({reason}); try a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>&quot;{path}&quot; cannot be read as a Parquet file; get an intact copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; cannot be read as a spreadsheet ({error}); save it again, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/writer.py"/>
        <source>&quot;{path}&quot; cannot be read: Jobtag only writes this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; cannot be written ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains &quot;{filename}&quot;, a path that leads out of it; unpack it with care and check its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains files of different kinds ({names}); unpack it and import one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; contains no file of postings{why}; unpack it and check its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; contains no list of labels. Export one to see the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; has no column &quot;name&quot;. Its first row should name the columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheet &quot;{wanted}&quot;; choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>&quot;{path}&quot; has no sheets; save it again, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; holds {found:,} files; unpack it and choose from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>&quot;{path}&quot; is a Jobtag project; open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is a damaged zip archive or spreadsheet; get an intact copy, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <location filename="../../app/session/report.py"/>
        <source>&quot;{path}&quot; is a folder; choose the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/zip_files.py"/>
        <source>&quot;{path}&quot; is damaged; get an intact copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; is encrypted; save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <source>&quot;{path}&quot; is no exported model, so it is not replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; is not ARFF, which begins with @relation; save it again as ARFF or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is not JSON, which begins with [ or {{. Save it again as JSON or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is not an ordinary file; save it as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is not valid JSON. Export a list of labels to see the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is not valid JSON; save the label names again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is one object of texts; write each posting as an object of its own, with its text under &quot;text&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is packed with gzip; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; is too large for a list of labels. Choose one with {most_labels:,} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>&quot;{path}&quot; is too large to be read column by column. Write it with orient=&quot;records&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{path}&quot; is too long for a list of label names; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; lists no labels. Choose a file with a name for each label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>&quot;{path}&quot; may be one posting or have one per line; say which with --no-lines or --lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>&quot;{path}&quot; may not be read; ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>&quot;{path}&quot; may not be written; choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>&quot;{path}&quot; says that {count} of its {attributes} attributes are labels, which leaves none for the text; correct the number after -C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>&quot;{path}&quot; would unpack to far more than a file of its size should hold, and was not opened; save its postings as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>&quot;{path}&quot; {damage}. Try a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; already exists. Choose another name, or add --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>&quot;{target}&quot; is a folder; choose the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>&quot;{words}&quot; names no labels; give names such as 0=IT,1=Care, or a file that lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Compare with current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>+ Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>, or from {share} where it does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>-1 in these columns means unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>1 in {share} is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>A data set exported from Argilla: labels in the submitted responses; suggestions are not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>A file from Jobtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>A folder of {files:,} texts, each a posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>A goal must be an object with a kind, such as {&quot;kind&quot;: &quot;balanced&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A group needs a name. Type one, or dissolve the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>A label is a name that can apply to a posting, such as IT or Senior. Add your own, or start with ready-made ones that come with definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>A label named &quot;{taken}&quot; cannot have a column, since the postings have one of that name; rename it, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>A label&apos;s key is a digit or a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>A label&apos;s name has at most {most} characters. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A label&apos;s name is missing. Write it like label:IT or p(IT)&gt;0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>A learning curve takes at least {fewest} answered postings; there are {answered}. Answer some more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>A list of labels is a .csv or .json file, which &quot;{name}&quot; is not. Choose such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>A network for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>A note on this posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>A posting must match all terms. Case and accents do not matter. Within quotes, write a quote twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/scored_list.py"/>
        <source>A posting that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>A random sample: an unbiased check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>A search can have at most {most} terms like label:IT, not {named:,}. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_columns:,} columns; export as JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>A sheet holds {most_rows:,} postings; export fewer, or as CSV or JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>A table from potato: the columns with ::: are labels, filled where the label was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>A threshold must be between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>A very long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>About Jobtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>About {n} more yes answers may be enough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Add a label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Add label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Add labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Add labels and answer some postings in Tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Add labels to see how many answers each of them has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Add label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Add to project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>Add {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Add {n} labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Add {postings} from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added one posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>Added {added:,} postings, updated {updated:,}, skipped {skipped:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Added {postings} to the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Adds them to the project as postings to tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>All actions have their own keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>All of them were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>All {characters} are classified; the first {shown:,} are shown. A text this long cannot be edited here: clear it, or select all and paste another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>All {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>All {postings:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} found by “{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>All {postings:,} in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>All {postings}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>All {scores:,} scores are the same, so no threshold separates yes from no: answer more postings, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Also in the log file: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>An empty list of labels means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (CSV or TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Annotations exported from Label Studio (JSON-MIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Another posting is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>Another program is writing to {name}. Try again once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/partial_file.py"/>
        <source>Another run is writing &quot;{target}&quot;. Wait for it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Another version of Jobtag made it, so it can be viewed but not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>Another window is classifying {name}. Wait for it, or close that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer a label for {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Answer a label: its key in turn yes, no, unanswered; with Shift no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer as the model does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings (none is done yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Answer for old postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Answer labels by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Answer some postings and press Retrain to see what each method makes of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Answer some postings and press Retrain: each training is then kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings in Tag, then press Retrain. You then see here how often each label is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Answer some postings with it and press Retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Answer the question on the left first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Answer the selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} done postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Answer the {n} most useful ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label} for {n} postings:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Answer {label}: {answer} for {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Answers and predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>Answers exported from Label Sleuth, one a row: true is yes, false is no, no row is unanswered; weak labels are predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>Answers exported from Prodigy, {kind}: {what_counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Answers of people, and a program&apos;s probabilities, which are never answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Answers that are neither yes nor no, which count as unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Answers that the model doubts most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>Answers yes and no by probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Argilla records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>As imported, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>As in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>As often as answered yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>As the project: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Assigned first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Assigning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Assigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one and at most {n} labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At least one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At least one label for every posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>At most {n} labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>At {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Average precision: how well yes ranks above no, whatever the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder} from now on; earlier ones stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Backups lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Balanced over all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best F{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Best Fβ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Bias {bias}, for {speaks_for}, against {speaks_against}, all else {rest}: sum {logit}, that is {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both answers are right: they are not asked about again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both have {label}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both postings have the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Both yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By a field of the postings: numbers, then words from A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>By a model that has not seen this posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By field, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>By going back to model {after}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>By similarity to “{posting}” until the model has learned {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the length of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By the number of yes answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By title, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>By {field}, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_columns.py"/>
        <source>CSV with a column for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Calibrating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Cancel training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Cancel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Categorical cross-entropy {categorical}. Binary cross-entropy counts {counted}: {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Central European (cp1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Change label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Change the goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change the key (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Change the project&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Change what the threshold should achieve (Enter in the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Check none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Chinese (gb18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>Choose a table or another file of job descriptions. Each gets its labels. You see the results before you save them, and can send the unsure ones to the queue to tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Choose labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Choose the label that will receive its yes answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Choose what you want to know about each job ad. Every label comes with a definition, which you can change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Choosing settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classified postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Classified {postings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Classify a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Classify a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Classify another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Classify {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/session/classifying.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Classifying {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Clear recent texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/banner.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Column separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Columns of the file, and what each is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Comes in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare it to see which postings would change, or select a second one with Ctrl to compare the two. If you go back, the newer models stay in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Compare them to see which postings change from the older model to the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/queue/doubts.py"/>
        <source>Comparing postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Comparing with the former model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Comparing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Copied the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Copy ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs of mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Costs {} : {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Counting answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Counting answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Counting the labels: {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Counts of the project that are missing or not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Create project and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Ctrl+Enter or leaving the field saves, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Cyrillic (cp1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Default goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Delete label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Delete posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Delete {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Delete {number:,} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Delete {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Deleted {label} and its {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/bulk_edits.py"/>
        <source>Deleted {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Delimiter of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Did you mean {term}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Dissolve group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Dissolve group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Dividing into folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Dividing into quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Do not show this hint again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Done ({postings:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Done and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: labels suggested for each become yes, other unanswered ones no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Done for {n} postings: unanswered labels become no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Done for {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Drop N/A, -, TBD ({dropped:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Each label by itself: its probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>Each label has {yes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Edit label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Edit the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Edits in the history that cannot be read, where undo ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>End the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Enter or a double click opens a posting in Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Enter yes · Shift+Enter no · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Estimated on a sample: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every label counts alike: the mean of their F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every pair of posting and label counts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting counts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Every posting is done. Press Retrain to learn from your answers, or import more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Every posting was scored by a model that had not seen it (out-of-fold).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Evidence is shown for texts of up to {most:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Exact match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Example F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Export labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Export to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Exported the model to {file}, with its card in {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Exporting {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>F1 by the share of the answers learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>F1 {points}; with {confidence} confidence {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Fewer than two labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Fewest labels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns names all that are labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>Fields with yes or no: {few}; --label-columns takes such columns as labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>File previewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/files.py"/>
        <source>Files that end in .skops need the package skops: install it with pip install &quot;jobtag[export]&quot;, or choose a name that ends in .joblib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Filter labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Find a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Finish a posting first: nearly identical ones can then get the same answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>First row is a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Fixed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Flag {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Flagged last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Folder for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_model.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>For one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>For programs: no guard against formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>For the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>For this posting, not the {n} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Former answers in the history that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Formulas are imported as their last computed values ({formulas:,}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>From (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>From A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>From model {before} to model {after}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Give all {n} the same answers where they have none</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Go through the likely mistakes of this label: keep each answer or change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>Goal of labels without one of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Goal of {label} and the project&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Goal of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Goals of labels that cannot be read, which count as not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Going back to model {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Greek (cp1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Group {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>HTML tags and entities are removed from the texts; --html keep leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>High (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>How far the probabilities lie from what came true (ECE), before and after calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>How many labels it assigns to a posting; bold where nearest to your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many of the postings with a probability you answered yes, with an interval of 95 %. On the dashed line a bar at 70 % is right 70 % of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>How many yes and no answers have each probability, on a logarithmic scale. The threshold separates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>IT, Healthcare, Part-time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If more labels reach their threshold, only the most probable ones are assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>If no label reaches its threshold, the one that comes closest is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Import a file of job descriptions, paste one, or look around with the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Import a file or paste a job description to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Import it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Import labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Import labels from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Import labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>Import of {n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Import {n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Imported predictions: {found} on {answers}, {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Imports that count more or fewer postings than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, against: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {speak_for}; against: {speak_against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>In every posting, for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In its first rows: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>In the file: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/potato.py"/>
        <source>Instances annotated with potato: the labels chosen in each schema are yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Is the file one posting, or is each line one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>It has merged cells; only the first cell of each has the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>It has too few answers to tune on: answer more postings, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>It is a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>It is unclear which column holds the choices. Which one does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a label: add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>It needs a model: retrain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>It {needed}. Answer more postings, then press Retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden columns are imported as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>Its hidden rows are imported as well ({rows:,}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Its own colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Its scores appear in a moment. If they do not, press Retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in binary cross-entropy: every answered label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Its term in categorical cross-entropy: yes labels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels join those of {group}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Its {n} labels stay together under this name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Japanese (shift_jis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Job postings of schema.org: text in description, id in identifier; skills stay fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot read &quot;{path}&quot;; it reads {listed}, each also packed as .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{export_name}&quot;; choose one of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <source>Jobtag cannot write &quot;{name}&quot;; give it one of the endings {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>Jobtag does not know this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Jobtag ended unexpectedly last time. Nothing is lost: every answer was saved. The details help to fix the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Jobtag manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>Jobtag needs a column with the texts; name it or leave it to Jobtag to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Jobtag projects (*.jobtag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/reporting.py"/>
        <source>Jobtag ran into an unexpected error: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Jobtag {version}. Everything stays on this machine.

Log: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/resources.py"/>
        <source>Jobtag&apos;s own file {name} is missing. Install Jobtag again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Keep {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Korean (euc_kr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Label Studio tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Label in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>Label names are given as 0=IT,1=Care, or as IT,Care counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Label separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/cells.py"/>
        <source>Label {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_view.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Labels each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Labels found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Labels of one group stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Labels of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels that a program assigned, with their probabilities: suggestions, never answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list become no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Labels that a row does not list stay unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Labels that the files do not name keep their answers: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/label_completer.py"/>
        <source>Labels to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>Labels with scores from a zero-shot classifier: predictions, never answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Labels with their figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a name, or with values that are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Labels without a usable place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Labels, and how each does out-of-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Learn from these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Learning curve: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <source>Learning from {share} of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Leave it as it is and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Let Jobtag tune the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Likely mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Likely mistakes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Likely mistakes: the model’s figure is from before it saw your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Likely mistakes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Lists of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/state.py"/>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Look no further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Looking for damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Looking for likely mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for likely mistakes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Looking for near-identical postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Looking for the most useful postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Looking through the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Low (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Macro F1, out-of-fold: every label counts alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/bridge/bridge.py"/>
        <source>Many postings are being changed at once. Wait until that is through, or cancel it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>Margin (squared hinge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Mean probability (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Measured at the training, on postings that the model had not seen. Quality shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Merge label into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Merge spelling variants ({merged:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Merge {merged} into {others} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>Merge {name} into another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Merge {number:,} labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Merge {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Merging takes two labels. Add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Methods to assign labels, and how each does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Micro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Micro F1, out-of-fold: every pair of posting and label counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for Jobtag, without postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>Model for scikit-learn, as a pickle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Model {after} does worse than model {before} on the {postings:,} postings that both were tested on: score {score}, mean of the labels {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Model {number} could not be read completely. Press Retrain to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>Model {number} is no longer kept. Choose another one, or press Retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/past_models.py"/>
        <source>Model {number} is no longer kept. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>Model {number} · trained on {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Model {number}: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Models that cannot be used, so that a new training is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Models, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>More answers alone will hardly help; choose a lower aim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More for {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>More tagging will hardly help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Most confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most labels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Most useful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move group up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Move it from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Move label up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Move label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Moved from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Name of the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Names of the labels, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Nearly identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nearly identical · {label}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Neither posting has the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>New bars are shown; thresholds follow in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>New postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/methods.py"/>
        <source>No answer could be held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>No backup can be kept in {folder}: {reason}. Choose another folder for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column is clearly the text: the longest, {texts}, holds {what}. Which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>No column is named as labels are; --labels {listed} would take those in {few}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>No column of &quot;{file}&quot; is clearly the text: the longest, {texts}, holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No for both of two postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>No key matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>No label has enough answers yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>No label has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No label is selected. Select the label to merge into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>No label matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>No label matches. Ctrl+Enter creates “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No label reached its threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No label {without:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>No label: only add the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/decisions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No labels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No likely mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No likely mistakes: the model agrees with your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <location filename="../../app/gui/window/status_line.py"/>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>No page has these words. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>No posting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>No posting changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>No posting chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>No posting has it yet: answer yes for one, and the most similar ones can come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <source>No posting has this label yet. Answer yes for one, then choose this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>No posting in {file} has labels. Name the column that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>No posting is answered no yet: give the label yes and no answers, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>No posting is answered yes yet: give the label yes and no answers, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>No posting is answered yet: give the label yes and no answers, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No posting is done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>No posting matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>No posting matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>No posting selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>No posting still to do is nearly identical to the one you finished last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>No posting would come in with these choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>No postings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>No recent texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>No row has a text with these choices. Use another column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>No row of {file} can be classified ({reason}). Choose the column that holds the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>No scores to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>No text to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>No two labels are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>No, or keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/kit/option_combo.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>None of the first {bad:,} rows of &quot;{file}&quot; can be used ({reason}); mend the file, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>None of them applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>None of {postings:,} randomly selected postings changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Not found: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Not learned from {n} postings with an unanswered label.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/note_field.py"/>
        <source>Note on the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Nothing can be read of {name}. Restore a backup of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Nothing is answered here, so neither loss has a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>Nothing is answered yet: give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Nothing to tag yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Nothing was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Now: your answers with the current thresholds. New postings: measured during training, on postings that neither the model nor its thresholds had seen. Expect this on new postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings answered yes, the share that gets the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Of the postings that get the label, the share answered yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, none is right; {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} labels assigned, {n} are right; {missed}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, none is right; {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/plain_words.py"/>
        <source>Of {whole} postings marked {label}, {n} are right; {missed}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>On your own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>On {postings} selected at random the score is {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>On {postings} selected at random: {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Once postings are done, you can answer {label} for them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>One label, or several: IT, Senior, Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>One letter differs: is it a typo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>One more label, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>One network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>One posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/segments.py"/>
        <source>One text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>One-vs-rest and softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Only its scores are kept: its weights made room for those of newer models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only one label is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Only orders based on stored values can be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Only texts of up to {most:,} characters are explained. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/help_link.py"/>
        <source>Open the manual (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Options of the project that cannot be used, which have their usual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Or drop something here: a project, files to import, or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Order: {title} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Ordering postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>Other labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stale_chip.py"/>
        <source>Out of date: answers, labels or goals have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Over all answers at once, out-of-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on A4 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>PDF on Letter paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_browser.py"/>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Pages without the data of a job posting: their readable text, with the heading as title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Pairs of posting and label that are wrong (Hamming loss).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/parquet_table.py"/>
        <source>Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>Parquet files need the package pyarrow. Install it with: pip install &quot;jobtag[parquet]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Paste as posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Paste or type a job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Paste text to classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Per cent of the queue that are a random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text with one posting per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>Plain text, one posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Plain texts, one posting each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/kit/stepper.py"/>
        <source>Posting below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>Posting {what} has {longest:,} characters in one cell, and a cell of a spreadsheet holds {longest_cell:,}; export as CSV or JSONL.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Postings answered yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here as soon as the file has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>Postings appear here when you finish them: press Enter in Tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Postings done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings missing from the search index, or left over in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/label_counts.py"/>
        <source>Postings of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Postings that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that gain {label}, those nearest to the threshold first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, the {most} nearest to the threshold of {postings:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that lose {label}, those nearest to the threshold first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings that most likely have one label: to find a rare one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Postings that the threshold is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings the model is sure about: quick to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Postings whose answers teach the model most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings whose text was changed outside Jobtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Postings with any of these labels get {label}. The other {n} labels are deleted. Undo brings everything back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Postings with exactly the right labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with fields that cannot be read, which count as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings with values in the list that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Postings without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Precision and recall in one figure, at this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>Precision {share} cannot be promised yet: nothing is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Precision ≥ {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Precision, recall and F1 against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Predictions of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Press Enter, or click twice, to open a posting in Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Press Retrain, look through Done or All, or import more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_delegate.py"/>
        <source>Press the new key, Esc keeps the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>Press {key} if {name} applies, the keys of other labels if they do, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>Prodigy JSONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/progress/progress_mediator.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Progress shows which labels lack answers, and tells you when the aim is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Project options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Project options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Put a backup in the place of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Put labels into a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Put {labels} into {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Put {number:,} labels into a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>Question {place:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/questions.py"/>
        <source>Questions about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Reading a long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <location filename="../../app/session/questions.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Reading answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/learned_orders.py"/>
        <location filename="../../app/session/questions.py"/>
        <source>Reading postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/preparing.py"/>
        <source>Reading words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/previewer.py"/>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>Recall {share} cannot be promised yet: {hits:,} of {wanted:,} found prove too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>Recall ≥ {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Recent ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla 1: labels in the annotation of validated records; predictions are not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>Records exported from Argilla: texts in fields, labels in the submitted responses; suggestions are not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/refinery.py"/>
        <source>Records exported from refinery: people&apos;s labels in MANUAL; those of programs are not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Recover a damaged project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>Recovered label {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovered project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>Recovered {postings}, {answers} and {labels}; {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Recovering {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recovering {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Redraw the learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Remove HTML tags from the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove it from this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Remove the flag from {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Remove the key (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Remove {name} from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Rename group {group} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/group_dialog.py"/>
        <source>Rename the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Reopen {n} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Reopen {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/__init__.py"/>
        <source>Report {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore all original keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restore from backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restore from backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Restore the original key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/backups.py"/>
        <source>Restoring {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>Restoring {name}: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Restoring {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/result_tables.py"/>
        <source>Results can be saved as .xlsx or .csv; give &quot;{name}&quot; one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Retrain automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>Retrain automatically a moment after you stop answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain first, so that the model can say which answers it doubts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Retrain to let the model learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>Reverse order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>Row for a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Row {row:,}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Rows that refer to a posting, label, import or model that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>Rows that would be left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite cannot read it: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>SQLite says: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>Same answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Same answers for near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Save a copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Save the learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Save the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Save the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save the {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Save {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>Saved {postings} to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/models.py"/>
        <source>Saving the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <location filename="../../app/session/files.py"/>
        <source>Saving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <source>Score from training to training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/sparkline.py"/>
        <source>Score {first} after {few:,} postings, {last} after {many:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Scores on a random sample are what to expect of any posting of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Scoring out-of-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>Search postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/help/manual_window.py"/>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Search the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train again once there is one more label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Seconds to train that method on all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Select a posting in Tag, or type a text in Classify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Select a row and press Enter to change its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Select a word to see what the label gets without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Select all postings in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select all {n} postings in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Select one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>Select only the current posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Select two models to compare them with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Send {unsure:,} unsure to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Separator of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Set by hand at {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>Several columns can form the text. Everything but what you leave out stands beside the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>Several rows are about the same posting; their labels add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>Share (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/reliability_plot.py"/>
        <source>Share of yes answers against the probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Shares and losses, label by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Show each word’s share of the logit, and how they add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/overall_scores.py"/>
        <source>Show more scores, and how true the probabilities are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/effect_page.py"/>
        <source>Show the likely mistakes at the current threshold (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>Similar labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Similar labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Skip the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Slash /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax chooses between labels, so there is nothing to compare. Add labels and answer some postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>Softmax needs two ready labels or more: one alone always has 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax needs two to choose between. Answer more postings and press Retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Softmax shares always sum to {whole}: {first} takes {share}, so {second}, {probability} by itself, is left with {rest}. Sigmoids do not share: together they come to {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_mediator.py"/>
        <source>Softmax, sigmoids, small networks and thresholds are tried on your own answers, each posting by a model that has not seen it. It takes up to a few minutes; go on tagging meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>Some pages hold no data of a job posting: their readable text is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort labels: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Sort labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Sort ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/search.py"/>
        <source>Sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <source>Spelling out words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>Split off postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <source>Split off selected postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Split {label} off {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Start of a label&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <source>Start with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>Start with labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/near_duplicates.py"/>
        <source>Still looking for near-identical postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Suggest labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggest the labels that the model assigns; Done accepts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Suggested by an import: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Suggestions accepted unchanged train the model, but no score is based on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Swap the keys of {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Tag some job descriptions and press Retrain. Jobtag then shows which labels apply to the next ones, and how sure it is. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Take the numbers as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Takes effect at the next training; Compare shows how well both do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>Tasks exported from Label Studio: texts in data, labels in the choices of the annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Text of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: as in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Text size: smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>Text: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts that are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats that are scores from a spaCy model: predictions, never answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>Texts with cats, as for training spaCy: 1 is yes, 0 is no, a missing key is unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Texts without a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <source>That text is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The annotations are places in the texts or other texts. Import without labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The answered postings it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>The answers are kept, and older edits cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {chosen} all count; --labels QUESTION takes one question alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} in &quot;{file}&quot; may be free texts; name the question whose answers are labels with --labels, such as --labels {first}, or import without labels with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The answers to {unclear} may be free texts. Which ones are labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The assigned labels with their probabilities. One with a dashed line is unsure; with a question mark, it was not assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {names} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The choices of {where} all count; --labels CONTROL takes the choices of one control alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>The cluster lost its workers again and again. Look at their logs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with a mark for yes in their cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {columns} are labels, with yes or no in their cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} are labels, with a program&apos;s probabilities in their cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one annotator&apos;s labels each; those on which they differ stay unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The columns {few} hold one label each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The cost of a wrong yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>The delimiter must be one character, such as a comma, a semicolon or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>The disk that holds {folder} is too full for a backup of {name}. Make room, or choose another folder for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>The disk that holds {name} is full or failing. Make room, then try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>The encoding {encoding} is a guess; --encoding names another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The file does not say where {table} lie; all rows that look like it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The file is one posting; with --lines each of its lines is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The file seems to hold labels under {key}, but none could be read from it. Where are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first postings as they would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first postings, as they will be classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>The first {postings} postings, as they would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>The first {postings}, as they will be classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>The first {shown:,} of {n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>The folder &quot;{path}&quot; contains no postings; put {endings} files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The goal {kind} takes {wanted} and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>The greatest number of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>The history has gaps, so edits made before the newest of them cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The key is now free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} already answers {name}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>The key {key} cannot answer a label. Choose a digit or another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>The key {key} is not free for labels. Choose a digit or another letter from A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The keys are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The label that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>The label to merge {name} into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The label&apos;s share; all shares sum to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are from {column}; --labels names another place, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named by {named_otherwise} instead of the numbers in {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are named without {prefix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels are numbers ({some}). What are their names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>The labels cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels have scores in {few}, as a program gives them: suggestions, not answers; --labels {columns} takes them as answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The labels in &quot;{file}&quot; are numbers ({some}); give their names with --label-names, such as --label-names 0=IT,1=Care or the name of a file, or take the numbers as names with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The last imported ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/stop_hint.py"/>
        <source>The last {answers:,} answers changed {share} of the labels assigned to untagged postings: more of the same will change little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly better on your answers ({interval}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is clearly worse on your answers ({interval}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>The learner &quot;{learner}&quot; is neither clearly better nor clearly worse ({interval}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>The learner &quot;{learner}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>The lines highlight spans of texts instead of labelling them. Import without labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list changes when you go on to another posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The list keeps its order until the new one is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>The mark is the threshold: {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the labels&apos; F1, out-of-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>The mean of the postings&apos; F1, out-of-fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>The mean squared error of the probabilities, before and after calibration; 0 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The model agrees with your answers, and nearly identical postings have the same answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>The model agrees with your answers. Choose another order to see all postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>The model has not learned it yet: postings most similar to one that has it come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/models.py"/>
        <source>The model in this project is damaged. Press Retrain to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project is damaged; retrain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/model.py"/>
        <source>The model in this project was made by another version of Jobtag; retrain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>The model is ready. Paste any job description into Classify to see which labels apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>The model is trained on a quarter, a half, three quarters and all of your answers, and scored on postings it has not seen. You can go on tagging meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>The model knows none of the labels of this project. Train it, then export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>The name that stays of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/names.py"/>
        <source>The name {beginning}… is too long: a project needs one of at most {limit} bytes. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_names.py"/>
        <source>The names &quot;{words}&quot; cannot be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>The new label&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>The newest models are kept, pinned ones for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>The order of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <source>The other learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The place of the posting in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>The probability from which the label is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The probability of the least probable label that was assigned: the rest is at least as certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>The project is damaged, so no copy was kept. Copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>The project is open read-only. Save a copy to change its labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>The questions are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/argilla.py"/>
        <source>The responses are ratings, rankings or places in the texts. Import without labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>The results mark places or give ratings, but choose no labels. Import without labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>The results of {name} cannot be kept in {folder} ({error}). Make that folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>The same answers for {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>The sample cannot be kept in {folder}: {reason}. Make that folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} is read; --sheet names another one ({others}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The sheet {name} of &quot;{path}&quot; is empty; choose another one with --sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>The table begins below {other_rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>The text consists of {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts contain labels in fastText&apos;s notation. Import them as they are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>The texts of &quot;{file}&quot; contain labels in fastText&apos;s notation; save them as a text file with one posting a line, or import them as they are with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>The threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/thresholds/goals.py"/>
        <source>The threshold assigns {given:,} instead of {wanted:,}: scores next to it are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>The title, or the beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>The window needs {library}, which is missing here. Install it with: sudo apt-get install {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The yes answers go to {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} form the new group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>The {labels} join those of {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>The {n} selected postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>The {shown:,} shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: as in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without a flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>Then those without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/answer_matrix.py"/>
        <source>There are no labels yet: add one, give at least {yes} yes and {no} no for one label, then retrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>There are no postings to split off. Select some in the list, or search for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>There are no postings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>There are no scores to tune thresholds on. Press Retrain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/labels.py"/>
        <source>There is already a label named {name}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>There is no Dask scheduler at {address}. Start one with dask scheduler, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>There is no backup of this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/encoding.py"/>
        <source>There is no encoding &quot;{name}&quot;; try utf-8, utf-16 or cp1252, or leave it to Jobtag to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/__init__.py"/>
        <location filename="../../app/formats/source.py"/>
        <source>There is no file &quot;{path}&quot;; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no folder &quot;{parent}&quot;; create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/model_export.py"/>
        <location filename="../../app/session/report.py"/>
        <source>There is no folder &quot;{parent}&quot;; make it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>There is no goal named {kind}. Choose one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no label named {name}. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>There is no label to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/writing.py"/>
        <source>There is no room for &quot;{path}&quot; on the disk; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/classified.py"/>
        <source>There is no room for the results of {name} on the disk that holds {folder}. Make room and classify it again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/display.py"/>
        <source>There is no screen to show a window on. Use a verb instead (see: jobtag --help), or save a picture with: jobtag screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>There is no text to add. Copy or type a job description first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>There is no word to search for in {written}. Type letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>There is not enough memory to read {name}. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>There is nothing to explain yet: it takes a text and a label that the model has learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>There is nothing to paste. Copy a job description or files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>There is too little room on the disk that holds {name}. Make room, then try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>These are the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>These labels differ only in case, spaces, punctuation, accents, plural, word order or a letter. The numbers are their yes answers. Check what to merge and choose the name that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This figure is from a model trained without this posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>This format cannot hold {what}: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>This is the model in use: you see its probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>This is what your model makes of “{line}”. By each label&apos;s own threshold, it assigns {names}. The softmax shares of all labels sum to 100 %: each further label that fits lowers the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_dialog.py"/>
        <source>This key cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This label has been deleted. Undo its deletion, or choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>This model cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>This model was trained without keeping the scores of single postings. Press Retrain to see what a threshold changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/twin_view.py"/>
        <source>This posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting does not have the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting has the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>This posting · {label}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>This project has no model yet. Answer some postings in Tag and press Retrain; then whole files can be classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/state.py"/>
        <source>This project has no model yet. Answer some postings, then train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/threshold_plot.py"/>
        <source>Threshold (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Threshold moved: {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>Threshold of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>Threshold of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_number.py"/>
        <source>Threshold of {name} in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/history.py"/>
        <source>Thresholds moved: {threshold}, and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>Thresholds outside 0 to 100 %, which count as not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>Tidying up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <location filename="../../app/gui/files/import_form.py"/>
        <location filename="../../app/gui/files/preview_table.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <source>To (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>To do ({postings:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>To do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/pools.py"/>
        <source>To use a cluster, install Dask with pip install &quot;jobtag[cluster]&quot;, here and on each worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>Too few postings have an answer for every ready label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>Trained on {postings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/training_mediator.py"/>
        <source>Trained on {postings} in {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <location filename="../../app/session/models.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Training, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/tag/list/posting_list_panel.py"/>
        <location filename="../../app/gui/window/welcome_panel.py"/>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/scores.py"/>
        <source>Trying a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/training/training.py"/>
        <location filename="../../app/session/scores.py"/>
        <source>Tuning thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Turkish (cp1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {gains}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>Twice the answers may add about {points} of F1 to {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Type the start of a label&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_menu.py"/>
        <location filename="../../app/gui/quality/label_table.py"/>
        <source>Type the threshold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>Unanswered labels become no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Uncheck a label to leave it out, or type the name that it gets; two labels with one name are merged. Postings that are left without any label come in as not tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <location filename="../../app/session/__init__.py"/>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/checking.py"/>
        <source>Undoing and redoing all edits does not give the present answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>Unflag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure within how many points of a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure {unsure:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>Unsure: the probability of a label is less than {within} points above or below the threshold from which it is assigned, so a slightly different text could have got other labels. If the threshold is near 0 or {share}, fewer points count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <source>Unsure: {label} has {probability} and is assigned from {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Until each label has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Use the learner “{learner}” from the next training on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>Use these labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/column_roles.py"/>
        <source>Use {column} as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/main_window.py"/>
        <source>Wait until the work in progress has ended, then choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/comparison.py"/>
        <location filename="../../app/learning/scoring/learning_curve.py"/>
        <location filename="../../app/learning/training/training.py"/>
        <source>Weighing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>Western European (cp1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>What both start from: the same for softmax and sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>What each method assigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>What is lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What is there now becomes a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/restore_dialog.py"/>
        <source>What it would change cannot be told: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>What the threshold should achieve. Enter or F2 changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>What to write of the postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>When does this label apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Which name stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>While questions are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/compare_panel.py"/>
        <source>Why softmax must choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/actions.py"/>
        <source>Why this label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_footer.py"/>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>Will more tagging help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/orders.py"/>
        <source>With a note last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>Without a name, the {labels} will be in no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Without “{word}”: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/why_section.py"/>
        <source>Words for and against the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>Would another method label your postings better? Compare tries each of them on your own answers. In use: {method} ({learner}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/export_dialog.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write a probability like p(IT)&gt;0.8, and a name with brackets in quotes: p(&quot;Sales (field)&quot;)&gt;0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>Write it like p(IT)&gt;0.8, with &lt;, &lt;=, &gt; or &gt;= and a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/report.py"/>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>Wrong pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/report_mediator.py"/>
        <source>Wrote the report to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>Wrote {labels} to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/histogram_plot.py"/>
        <location filename="../../app/gui/quality/label_model.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>Yes answers of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>Yes answers wanted for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Yes, or change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_palette.py"/>
        <source>Yes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/file_page.py"/>
        <source>You can go on tagging meanwhile. If it is interrupted, it goes on from there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/project_view.py"/>
        <source>You can tag as soon as the file has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/hints.py"/>
        <source>You have {new_answers}. Press Retrain to teach the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>You said {answer} to {label}, the model says {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>Your answer is right: it is not asked about again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/report_dialog.py"/>
        <source>Your answers are saved, and you can go on working. The details help to fix the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/web_pages.py"/>
        <source>[itemtype$=&quot;schema.org/JobPosting&quot; i]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a PDF; save its text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a Parquet file; save it as CSV or JSONL first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a database, such as a Jobtag project; open it instead of importing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>a deleted label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>a field of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>a label is both in its labels and in its labels_no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>a label name of more than {longest_name} characters among its {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>a list instead of a JSON object, which pandas writes with orient=&quot;records&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a model trained without this posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>a network for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>a new bar; its threshold follows in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <location filename="../../app/formats/csv_records.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>a rejected question is no, an ignored one stays unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>a stray quotation mark shifts its cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>a zip archive or a spreadsheet, which cannot be read here; save it as CSV first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>about {duration} left at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>accepted as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>after {bad:,} rows in a row that cannot be used, the rest was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/recovery.py"/>
        <source>all of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>all others no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>all {answered:,} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>an old Office file; save it as CSV first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>and {n} more moves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered no; not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>answered yes for IT, not for Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>answered: press again to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>answers the label in Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>as many mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned by their file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>assigned from {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>become no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>both words, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>by similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>bytes that are not {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>choose one of: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>codes or addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>contains nothing but zeros, as failing disks produce; get an intact copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/spreadsheets.py"/>
        <source>control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>current label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>dates or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>doccano JSONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/staging.py"/>
        <source>duplicate: the same text is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>exactly these words in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>for {used:,} of {labels:,} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least:g} to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_chooser.py"/>
        <source>from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>hardly any is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>has a row without an end here; the rest was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds no postings; choose a file with some in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>holds nothing but a header; add postings below it, or say that its first row is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>id {model_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is cut short here; get a complete copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is damaged here; get an intact copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is empty; choose a file with postings in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>is not a gzip archive, although its name ends in .gz; get an intact copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>it has no columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>it marks places in the text, not the whole posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>it names attribute {index}, of {attributes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are neither 0 nor 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/spacy.py"/>
        <source>its cats are not numbers from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its cell of {name} is not a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its color is not written like #3F6FE0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal has something other than numbers after its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its goal is unknown to Jobtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its group has more than {longest_name:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} already answers {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its key {key} cannot answer a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_sleuth.py"/>
        <source>its label is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its labels are an object that cannot be parsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>its name has more than {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>its pairs of number and value cannot be parsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its threshold is not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/predictions.py"/>
        <source>its {column} are not numbers from 0 to 1 by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {column} are not {names} numbers from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_lists.py"/>
        <source>its {column} is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>its {name} is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {score} is not a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <location filename="../../app/formats/label_cells.py"/>
        <source>its {what} are not a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} hold a score that is not from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>its {what} say neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/cut_fields.py"/>
        <source>labels for a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>labels in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>labels {names} there again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>learned from only {n} yes answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>learned from {used:,} of {postings:,} postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>learner {learner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_dialog.py"/>
        <source>left empty: the next free key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_bar.py"/>
        <source>like: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>may be labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>micro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>mistakes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>model {former} instead of {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>model {model_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>model {probability} · you said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>more than half are missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>more than {postings} get {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>mostly the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a label: add one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a model: retrain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>needs a yes answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>needs examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more no answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {n} more yes answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>needs {yes:,} more yes and {n} more no answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/values.py"/>
        <source>neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <location filename="../../app/formats/values.py"/>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>new order ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/label_model.py"/>
        <source>new: retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no difference in postings, answers, labels or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>no hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_model.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>no labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/archives.py"/>
        <source>no local header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>no scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <location filename="../../app/formats/understanding.py"/>
        <location filename="../../app/formats/web_pages.py"/>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>none applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>none assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/schema_org.py"/>
        <source>not a JobPosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/plain_text.py"/>
        <source>not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <source>not {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>not {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>of the queue, as an unbiased check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one network, sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, cut at 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, one shared threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>one-vs-rest, thresholds by goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>only a few characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>only a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>only in the title, text or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>out of date: computed before the latest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with bzip2; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with xz; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>packed with zstd; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/search_mediator.py"/>
        <source>posting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings assigned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings gain {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/quality/wording.py"/>
        <source>postings lose {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>postings that are not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>precision {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>precision {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>press Compare to tune its cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/fasttext.py"/>
        <source>probabilities of labels without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>probably right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>promised at a risk of {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/records.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/curves.py"/>
        <source>recall {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>recall {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>recognised for certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected in Prodigy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>rejected lines are left out, ignored ones are not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/base.py"/>
        <source>row {row:,} has the same id with another text, and replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>row {row} already names {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/comparing/network_methods.py"/>
        <source>scored on {folds} of {all_folds} folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>scores only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/web_pages.py"/>
        <source>script[type=&quot;application/ld+json&quot; i]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees nothing, as no answer is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>sees {yes:,} yes alone: {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, one cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>softmax, top label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/order_menu.py"/>
        <source>sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>spaCy JSONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_form.py"/>
        <source>stay unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/answer_chips.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>suggested: Done turns it into yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>tentative: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>text in {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>the difference between no and unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/json_files.py"/>
        <source>the file ends in the middle of its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/parquet.py"/>
        <source>the file is damaged here ({splitlines})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>the file {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/answers.py"/>
        <source>the label {name} has no name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the model’s probability above 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>the one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/comparison.py"/>
        <source>the same with the other learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>the state of a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {number} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, set by you; drag the mark to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}, tuned by Jobtag; drag the mark to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>threshold {threshold}; drag the mark to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/exports/label_programs.py"/>
        <source>titles apart from texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/evidence_display.py"/>
        <source>too long to show evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/source.py"/>
        <source>unpacks to more than {bomb_ratio} times its size; the rest was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <location filename="../../app/gui/tag/list/posting_model.py"/>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>within {share} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>without this; a minus works before any term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/list/query_help.py"/>
        <source>words that begin like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/labels/label_row.py"/>
        <location filename="../../app/gui/tag/list/answer_popup.py"/>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/progress_dialog.py"/>
        <location filename="../../app/gui/quality/options_dialog.py"/>
        <source>yes answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/prodigy.py"/>
        <source>yes-or-no questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>you said {answer}, but {model} says {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{about} · new scores follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{beside} is write-protected, so the project next to it cannot be changed. Make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: this cannot be found out ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/invariants.py"/>
        <source>{cases}: {number:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{cells} cells where the first row has {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds a number for each label: 1 is yes, 0 is no, and what is between is a prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds sentences rather than names of labels. Where are the labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds texts and stays a field; --labels {column} takes it as labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds yes or no. Is it a label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} holds {size} numbers a row, one for each label. What are the labels&apos; names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds sentences rather than names of labels; take them with --labels {column}, or import without labels with --labels &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, and {given} names were given; give as many names as there are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; holds {size} numbers a row, one for each label; give the names with --label-names A,B,… in this order, or take the numbers as names with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; marks places in the texts, not whole postings; import without labels with --labels &quot;&quot;, or with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} in &quot;{file}&quot; {verb}, with yes or no in the cells; take it with --label-columns {column}, or import it as a field with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{column} marks places in the texts, not whole postings. Import without labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/understanding.py"/>
        <source>{container} by its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{deleted} and their {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{done:,} of {n} postings done ({share})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} hold numbers from 0 to 1. Are they a program&apos;s probabilities of labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; hold numbers from 0 to 1, as a program&apos;s probabilities; take them as predictions with --label-columns {scores}, or import them as fields with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} in &quot;{file}&quot; may hold labels; name their column with --labels, such as --labels {qualified}, or import without labels with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{few} may hold labels. Which one does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/files.py"/>
        <source>{file} cannot be read and written at once. Name another file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{file} cannot be saved in this format. Choose a name that ends in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} has no row to classify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/safety_mediator.py"/>
        <source>{file} is restored. The damaged file is now {other} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classified_file.py"/>
        <source>{file} is the file that was classified. Save the results under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} names {label}, which was deleted meanwhile. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/publishing.py"/>
        <source>{file} updates postings of an import that was undone meanwhile. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{file}, row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/translation.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{found} has no probability to compare with. {like_this}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal} would be {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{goal}: nothing to tune on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} answers {label}. Swap their keys, or press another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is for copying and selecting text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is reserved for labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} is the key of {action}. Swap their keys, or press another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} moves around in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} now answers {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{key} opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{labels:,} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{labels} and {rest} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{labels} in the file, {n} are new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>{label}  (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/labels.py"/>
        <source>{label} cannot be merged and receive another label at once. Choose one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/sentence.py"/>
        <source>{label} comes closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is answered for every done posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered for {n} done postings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label} is unanswered so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}: {here} here, but {there} in a nearly identical posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/probability_bar.py"/>
        <source>{label}: {share}, threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{label}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{low} to {high} on random halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{minutes:.0f} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/learning/exporting/pipeline.py"/>
        <source>{missing:,} of the {features:,} features of the model cannot be put into words, since postings that it learned from were deleted or changed. Train the project, then export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{named} stays a field, since a program collected these postings; --labels {named} takes it as labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <location filename="../../app/session/files.py"/>
        <source>{names} and {left:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{names} and {names_2} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name} as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} contains invalid data ({error}), so nothing more is written to it. Find out more with: jobtag check {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_page.py"/>
        <source>{name} had too few answers when this was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/own_schema.py"/>
        <source>{name} holds {item} that Jobtag did not make ({item_name}) and that could change your answers, so it was not opened. Ask for the file again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/threshold_slider.py"/>
        <source>{name} is assigned from {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{name} is being read elsewhere. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is damaged, so nothing more is written to it. Restore a backup of it, or copy what can be read with: jobtag recover DAMAGED NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/backups.py"/>
        <source>{name} is in a folder that {service} synchronises. {service} can replace it while it is open or leave two versions of it. Keep it in another folder, and put copies or exports there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <source>{name} is in no group. Edit the label to give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is no longer reachable. Check that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in another window. Close it there first; the window can also open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{name} is open in process {number} on {computer}. Close it there first; the window can also open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/failures.py"/>
        <source>{name} is read-only here. Save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_mediator.py"/>
        <source>{name} needs examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was moved or deleted while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was overwritten by another program while it was open. Nothing more is written to it. Close it, then open it again or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/file_guard.py"/>
        <source>{name} was replaced while it was open, so nothing more can be saved in it. Save a copy to keep what you have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/delimited.py"/>
        <source>{name}, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, high (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/learning_plot.py"/>
        <source>{name}, low (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/history/history_dialog.py"/>
        <source>{name}: F1 {f1}, threshold {moved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/quality_panel.py"/>
        <source>{name}: what the threshold changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/progress/label_bars.py"/>
        <source>{name}: {yes:,} yes, {no:,} no, {wanted:,} wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>{number:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/label_row.py"/>
        <source>{number} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{number}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{number}&#xa0;points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} answered: {yes:,} yes, {no:,} no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/core/report/page.py"/>
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/session/postings.py"/>
        <source>{n} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} answers belonged to postings that could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} fewer mistakes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} fewer postings done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} gain {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <source>{n} groups of similar labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/search_field.py"/>
        <source>{n} hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} imports lost the name; all their postings are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <location filename="../../app/gui/labels/label_sets_dialog.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <location filename="../../app/gui/labels/similar_dialog.py"/>
        <location filename="../../app/session/labels.py"/>
        <source>{n} labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/label_list.py"/>
        <source>{n} labels added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} labels lost the name and is called Recovered label with a number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} labels renamed or merged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/selected_labels.py"/>
        <source>{n} labels selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/questions/wording.py"/>
        <source>{n} looked at: {kept:,} kept, {changed:,} changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} lose {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/recovery.py"/>
        <source>{n} losses are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{n} more labels are hidden. Done answers them too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{n} more mistakes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/backups.py"/>
        <source>{n} more postings done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/near_duplicates_bar.py"/>
        <source>{n} near-identical postings are to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/window/hints.py"/>
        <location filename="../../app/gui/window/top_bar.py"/>
        <source>{n} new answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} new labels so far: {labels}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{n} of {labels} have {yes}; {missing:,} more to go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} of {postings:,} randomly selected postings change: {changes}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/delimited.py"/>
        <location filename="../../app/formats/workbooks.py"/>
        <source>{n} other rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/classifying.py"/>
        <location filename="../../app/cli/files.py"/>
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/cli/projects.py"/>
        <location filename="../../app/cli/window.py"/>
        <location filename="../../app/core/model_card.py"/>
        <location filename="../../app/core/records.py"/>
        <location filename="../../app/core/recovery.py"/>
        <location filename="../../app/core/report/page.py"/>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings came back as to do, without what a list shows of it beside the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/history.py"/>
        <source>{n} postings change: {changes}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings classified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label} and lose {source}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/split_dialog.py"/>
        <source>{n} postings get {label}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as none of the labels applies; --empty untagged takes it as not tagged yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have an empty list of labels, taken as not tagged yet; --empty none takes it as none of the labels applies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_form.py"/>
        <source>{n} postings have an empty list of labels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/formats/base.py"/>
        <source>{n} postings have labels of a program with probabilities: suggestions, not answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} postings have labels on which the rows disagree. These stay unanswered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} postings lost the full text; its title and first words are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} postings shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} postings would come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/models.py"/>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{n} ready labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{n} rows are left out so far:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/columns_dialog.py"/>
        <source>{n} rows left out so far (row {row:,}: {reason}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{n} rows left out, which had no text or could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were about a posting that another row is about, and were merged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/session/files.py"/>
        <source>{n} rows were replaced by a later row with the same id.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{n} rows were skipped; all others are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/list/selection_bar.py"/>
        <source>{n} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} single rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/tag/reading/posting_view_panel.py"/>
        <source>{n} suggested become yes, the others no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/store/recovering.py"/>
        <source>{n} texts came back changed by the damage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/classify_file/classify_file_mediator.py"/>
        <source>{n} were in the project already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <location filename="../../app/gui/tag/reading/classify_panel.py"/>
        <source>{n} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, all known to the model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/evidence.py"/>
        <source>{n} words, none known to the model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/report/wording.py"/>
        <location filename="../../app/core/tagging_progress.py"/>
        <location filename="../../app/gui/labels/labels_mediator.py"/>
        <location filename="../../app/gui/labels/several_dialogs.py"/>
        <source>{n} yes answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{n}&#xa0;points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{out} is no name for a picture. Choose one that ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} already exists. Choose another name for the recovered project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} already exists. Choose another name, or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/copying.py"/>
        <source>{path} already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} begins with nothing but zeros, which a failing disk may cause. Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be created: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} cannot be read: {reason}. Check its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} cannot be read: {reason}. Check the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/model_copies.py"/>
        <source>{path} cannot be written: {reason}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/saving.py"/>
        <source>{path} cannot be written: {reason}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} does not exist. Check the name, or create it with: jobtag new {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{path} does not exist. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a database of another program, not a Jobtag project. Choose a .jobtag file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is a folder. Give the name of a .jobtag file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is empty, so it is not a Jobtag project. Restore a backup, or create a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is not a Jobtag project. To use its postings, import it into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} is write-protected. Copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} was made by an older Jobtag and can only be read here. Copy it to a folder where you may write, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/stepper.py"/>
        <location filename="../../app/gui/tag/questions/question_bar.py"/>
        <source>{place:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/learning_curve.py"/>
        <source>{points} of {name} F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{postings:,.0f} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/tagging_progress.py"/>
        <source>{postings:,} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/import_dialog.py"/>
        <source>{postings:,} with an empty list of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/labels/merge_dialog.py"/>
        <source>{postings} {label} is deleted; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/compare/wording.py"/>
        <source>{postings}, {labels}, {yes:.2f} yes answers a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/store/lock.py"/>
        <source>{project} cannot be opened for writing: {reason}. Copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/application.py"/>
        <source>{project} does not exist. Check the name, or create it with: jobtag new {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/file_choosers.py"/>
        <source>{project} report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/report_pdf.py"/>
        <source>{project}: report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/label_list.py"/>
        <source>{rows:,} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/classifying.py"/>
        <source>{seconds:.0f} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/gui/labels/label_panel.py"/>
        <source>{sentence} (and {n} more labels)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/formats/peers/label_studio.py"/>
        <source>{sentence}: labels in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/learning_curve.py"/>
        <source>{sentence}; {labels} gain most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/core/percentages.py"/>
        <source>{share} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/plain_words.py"/>
        <source>{share} in 10 are missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/classify_file/results_panel.py"/>
        <source>{shown:,} of {total:,} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/core/curves.py"/>
        <source>{signed} postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/store/recovering.py"/>
        <source>{table}: {unread} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} in &quot;{file}&quot; is named like a text, but holds {what}; name the column with --text COL ({few}), or go ahead with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/columns.py"/>
        <source>{texts} is named like a text, but holds {what}. Which column is the text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/session/postings.py"/>
        <source>{title} as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} has its own key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/goals.py"/>
        <source>{title} must be a number from {least:g} to {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} no longer has a key; it stays in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{title} now has the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/files_mediator.py"/>
        <location filename="../../app/gui/history/history_mediator.py"/>
        <source>{title}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuned with the next training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/goal_dialog.py"/>
        <source>{title}: tuning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/keys/keys_model.py"/>
        <source>{title}: {keys}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/window/key_changing.py"/>
        <source>{trouble} Press Enter and then another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/kit/empty_state.py"/>
        <source>{trouble} Press Retrain to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/arff.py"/>
        <source>{values} values where there are {attributes} attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/formats/label_places.py"/>
        <source>{verdict} says whether the label in {column} applies; a label without a row is unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, most of them unknown to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/evidence.py"/>
        <source>{words}, {known:,} known to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/core/query.py"/>
        <source>{written} is not a probability. {like_this}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/files/label_choices.py"/>
        <source>– left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/gui/quality/wording.py"/>
        <source>“{bounds}” counts in these scores, not in a label&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
