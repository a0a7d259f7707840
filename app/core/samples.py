"""The samples: invented job ads in each language of the window, to try Jobtag with."""

from __future__ import annotations

from typing import NamedTuple

from app.core.translation import ENGLISH


class Sample(NamedTuple):
    """The sample of one language.

    ``name`` is that of its project's file, without the ending. ``labels`` come in a natural order: fields,
    circumstances, languages. ``texts`` are classified by ``jobtag demo``.
    """

    name: str
    labels: tuple[str, ...]
    texts: tuple[str, ...]


_SAMPLES = {
    "en": Sample(
        "Sample",
        ("IT", "Healthcare", "Finance", "Education", "Logistics", "Hospitality", "Senior", "Entry level",
         "Remote", "Part-time", "English", "German", "French", "Spanish"),
        ("Java senior engineer in UK",
         "Nurse for night shifts, part-time, in a small hospital. No experience needed, we train you.",
         "Buchhalter (m/w/d) im Homeoffice, sehr gute Englischkenntnisse"),
    ),
    "de": Sample(
        "Beispiel",
        ("IT", "Gesundheit", "Finanzen", "Bildung", "Logistik", "Gastgewerbe", "Senior", "Berufseinstieg",
         "Homeoffice", "Teilzeit", "Deutsch", "Englisch", "Französisch"),
        ("Java-Entwickler (Senior) in Großbritannien",
         "Pflegekraft für Nachtdienste in Teilzeit, in einem kleinen Krankenhaus. Erfahrung ist nicht nötig,"
         " wir lernen Sie an.",
         "Buchhalter (m/w/d) im Homeoffice, sehr gute Englischkenntnisse"),
    ),
    "fr": Sample(
        "Exemple",
        ("Informatique", "Santé", "Finance", "Éducation", "Logistique", "Hôtellerie-restauration", "Senior",
         "Débutant", "Télétravail", "Temps partiel", "Français", "Anglais", "Allemand"),
        ("Développeur Java senior au Royaume-Uni",
         "Infirmier de nuit à temps partiel, dans un petit hôpital. Débutants acceptés, nous vous formons.",
         "Comptable en télétravail, anglais courant"),
    ),
    "es": Sample(
        "Ejemplo",
        ("Informática", "Sanidad", "Finanzas", "Educación", "Logística", "Hostelería", "Sénior",
         "Sin experiencia", "Teletrabajo", "Media jornada", "Español", "Inglés", "Francés"),
        ("Desarrollador Java sénior en Reino Unido",
         "Enfermera a media jornada para las noches de un hospital pequeño. Sin experiencia previa:"
         " aprenderás con nosotros.",
         "Contable en teletrabajo, con inglés fluido"),
    ),
    "pl": Sample(
        "Przykład",
        ("IT", "Zdrowie", "Finanse", "Edukacja", "Logistyka", "Gastronomia i hotele", "Senior",
         "Bez doświadczenia", "Praca zdalna", "Część etatu", "Polski", "Angielski", "Niemiecki"),
        ("Starszy programista Java w Wielkiej Brytanii",
         "Pielęgniarka na nocne dyżury, część etatu, w małym szpitalu. Doświadczenie nie jest wymagane,"
         " wszystkiego nauczymy.",
         "Księgowa, praca zdalna, bardzo dobra znajomość angielskiego"),
    ),
}  # fmt: skip


def sample(language: str = ENGLISH.code) -> Sample:
    """The sample in the language of that code; the English one if there is none."""
    return _SAMPLES.get(language, _SAMPLES[ENGLISH.code])
