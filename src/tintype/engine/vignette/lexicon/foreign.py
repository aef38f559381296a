"""Owns the commonest words of four other languages: a small bonus, not a translation.

A prompt with one of a language's little words has its known words put into English; a single
foreign noun is also understood by itself. Does not know grammar.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tintype.engine.vignette.lexicon.forms import words
from tintype.engine.vignette.lexicon.index import SINGLES, Noun

_WORD: Final = re.compile(r"[^\W\d_]+")
LITTLE: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "de": {
            "ein": "a",
            "eine": "a",
            "einen": "a",
            "einem": "a",
            "einer": "a",
            "der": "the",
            "das": "the",
            "dem": "the",
            "den": "the",
            "und": "and",
            "mit": "with",
            "auf": "on",
            "unter": "under",
            "neben": "next to",
            "vor": "in front of",
            "hinter": "behind",
            "im": "in the",
            "am": "at the",
            "bei": "by",
            "zwei": "two",
            "drei": "three",
            "vier": "four",
            "funf": "five",
            "viele": "many",
            "ohne": "without",
            "uber": "above",
            "rot": "red",
            "rote": "red",
            "roter": "red",
            "rotes": "red",
            "roten": "red",
            "blau": "blue",
            "blaue": "blue",
            "blauer": "blue",
            "blaues": "blue",
            "grun": "green",
            "grune": "green",
            "gruner": "green",
            "grunes": "green",
            "gelb": "yellow",
            "gelbe": "yellow",
            "gelber": "yellow",
            "gelbes": "yellow",
            "schwarz": "black",
            "schwarze": "black",
            "schwarzer": "black",
            "weiss": "white",
            "weisse": "white",
            "weisser": "white",
            "weißes": "white",
            "braun": "brown",
            "braune": "brown",
            "brauner": "brown",
            "klein": "small",
            "kleine": "small",
            "kleiner": "small",
            "kleines": "small",
            "gross": "big",
            "grosse": "big",
            "grosser": "big",
            "schlafende": "sleeping",
            "schlafender": "sleeping",
            "nacht": "night",
            "nachts": "at night",
            "sonnenuntergang": "sunset",
            "schnee": "snow",
            "regen": "rain",
            "winter": "winter",
            "sommer": "summer",
            "herbst": "autumn",
            "in": "in",
        },
        "fr": {
            "un": "a",
            "une": "a",
            "le": "the",
            "la": "the",
            "les": "the",
            "des": "some",
            "du": "of the",
            "et": "and",
            "avec": "with",
            "sur": "on",
            "sous": "under",
            "dans": "in",
            "en": "in",
            "devant": "in front of",
            "derriere": "behind",
            "sans": "without",
            "deux": "two",
            "trois": "three",
            "quatre": "four",
            "au": "at the",
            "rouge": "red",
            "bleu": "blue",
            "bleue": "blue",
            "vert": "green",
            "verte": "green",
            "jaune": "yellow",
            "noir": "black",
            "noire": "black",
            "blanc": "white",
            "blanche": "white",
            "petit": "small",
            "petite": "small",
            "grand": "big",
            "grande": "big",
            "nuit": "night",
            "neige": "snow",
            "pluie": "rain",
            "hiver": "winter",
            "ete": "summer",
            "automne": "autumn",
            "de": "of",
            "pres": "near",
        },
        "es": {
            "un": "a",
            "una": "a",
            "el": "the",
            "la": "the",
            "los": "the",
            "las": "the",
            "unos": "some",
            "unas": "some",
            "y": "and",
            "con": "with",
            "en": "in",
            "sobre": "on",
            "bajo": "under",
            "detras": "behind",
            "delante": "in front",
            "sin": "without",
            "dos": "two",
            "tres": "three",
            "cuatro": "four",
            "cinco": "five",
            "rojo": "red",
            "roja": "red",
            "azul": "blue",
            "verde": "green",
            "amarillo": "yellow",
            "amarilla": "yellow",
            "negro": "black",
            "negra": "black",
            "blanco": "white",
            "blanca": "white",
            "pequeno": "small",
            "pequena": "small",
            "grande": "big",
            "noche": "night",
            "nieve": "snow",
            "lluvia": "rain",
            "invierno": "winter",
            "verano": "summer",
            "otono": "autumn",
            "de": "of",
            "del": "of the",
            "al": "at the",
        },
        "it": {
            "un": "a",
            "una": "a",
            "uno": "a",
            "il": "the",
            "lo": "the",
            "la": "the",
            "gli": "the",
            "i": "the",
            "e": "and",
            "con": "with",
            "su": "on",
            "sul": "on the",
            "sulla": "on the",
            "nel": "in the",
            "nella": "in the",
            "sotto": "under",
            "dietro": "behind",
            "davanti": "in front",
            "senza": "without",
            "due": "two",
            "tre": "three",
            "quattro": "four",
            "rosso": "red",
            "rossa": "red",
            "blu": "blue",
            "verde": "green",
            "giallo": "yellow",
            "gialla": "yellow",
            "nero": "black",
            "nera": "black",
            "bianco": "white",
            "bianca": "white",
            "piccolo": "small",
            "piccola": "small",
            "grande": "big",
            "notte": "night",
            "neve": "snow",
            "pioggia": "rain",
            "di": "of",
            "in": "in",
            "al": "at the",
            "accanto": "next",
        },
    }
)
SURE: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "de": words("ein eine einen einem einer und mit auf unter der das neben im"),
        "fr": words("une des avec dans sur sous les deux trois et le la un"),
        "es": words("una el los las con unos unas bajo dos tres la un"),
        "it": words("il gli sotto nella sulla una con uno la un"),
    }
)
"""Little words that tell the language; English sentences hardly ever hold two of one language."""

_NOUNS: Final = """
dog: hund chien perro cane
dogs: hunde chiens perros cani
cat: katze chat gato gatto
cats: katzen chats gatos gatti
horse: pferd cheval caballo cavallo
horses: pferde chevaux caballos cavalli
cow: kuh vache vaca mucca
pig: schwein cochon cerdo maiale
sheep: schaf mouton oveja pecora
bird: vogel oiseau pajaro uccello
birds: vogel oiseaux pajaros uccelli
fish: fisch poisson pez pesce
fox: fuchs renard zorro volpe
bear: bar ours oso orso
wolf: wolf loup lobo lupo
rabbit: hase lapin conejo coniglio
mouse: maus souris raton topo
lion: lowe lion leon leone
elephant: elefant elephant elefante elefante
monkey: affe singe mono scimmia
frog: frosch grenouille rana rana
duck: ente canard pato anatra
owl: eule hibou buho gufo
butterfly: schmetterling papillon mariposa farfalla
bee: biene abeille abeja ape
snake: schlange serpent serpiente serpente
dragon: drache dragon dragon drago
unicorn: einhorn licorne unicornio unicorno
man: mann homme hombre uomo
woman: frau femme mujer donna
child: kind enfant nino bambino
boy: junge garcon chico ragazzo
girl: madchen fille chica ragazza
king: konig roi rey re
queen: konigin reine reina regina
witch: hexe sorciere bruja strega
house: haus maison casa casa
castle: schloss chateau castillo castello
church: kirche eglise iglesia chiesa
lighthouse: leuchtturm phare faro faro
bridge: brucke pont puente ponte
tree: baum arbre arbol albero
trees: baume arbres arboles alberi
flower: blume fleur flor fiore
flowers: blumen fleurs flores fiori
rose: rose rose rosa rosa
forest: wald foret bosque bosco
mountain: berg montagne montana montagna
mountains: berge montagnes montanas montagne
beach: strand plage playa spiaggia
sea: meer mer mar mare
river: fluss riviere rio fiume
lake: see lac lago lago
city: stadt ville ciudad citta
village: dorf village pueblo villaggio
garden: garten jardin jardin giardino
meadow: wiese prairie prado prato
desert: wuste desert desierto deserto
sun: sonne soleil sol sole
moon: mond lune luna luna
star: stern etoile estrella stella
cloud: wolke nuage nube nuvola
rainbow: regenbogen arc-en-ciel arcoiris arcobaleno
snowman: schneemann bonhomme muneco pupazzo
car: auto voiture coche macchina
cars: autos voitures coches macchine
bicycle: fahrrad velo bicicleta bicicletta
train: zug train tren treno
boat: boot bateau barco barca
ship: schiff navire buque nave
airplane: flugzeug avion avion aereo
rocket: rakete fusee cohete razzo
bus: bus autobus autobus autobus
truck: lastwagen camion camion camion
apple: apfel pomme manzana mela
apples: apfel pommes manzanas mele
banana: banane banane platano banana
orange: apfelsine orange naranja arancia
strawberry: erdbeere fraise fresa fragola
bread: brot pain pan pane
cheese: kase fromage queso formaggio
cake: kuchen gateau pastel torta
pizza: pizza pizza pizza pizza
coffee: kaffee cafe cafe caffe
egg: ei oeuf huevo uovo
table: tisch table mesa tavolo
chair: stuhl chaise silla sedia
bed: bett lit cama letto
lamp: lampe lampe lampara lampada
book: buch livre libro libro
books: bucher livres libros libri
hat: hut chapeau sombrero cappello
umbrella: regenschirm parapluie paraguas ombrello
shoe: schuh chaussure zapato scarpa
ball: ball ballon pelota palla
balloon: luftballon ballon globo palloncino
guitar: gitarre guitare guitarra chitarra
piano: klavier piano piano pianoforte
heart: herz coeur corazon cuore
key: schlussel cle llave chiave
clock: uhr horloge reloj orologio
gift: geschenk cadeau regalo regalo
robot: roboter robot robot robot
ghost: gespenst fantome fantasma fantasma
mushroom: pilz champignon seta fungo
kitchen: kuche cuisine cocina cucina
window: fenster fenetre ventana finestra
door: tur porte puerta porta
street: strasse rue calle strada
sky: himmel ciel cielo cielo
night: nacht nuit noche notte
sunset: sonnenuntergang coucher atardecer tramonto
"""
CODES: Final = ("de", "fr", "es", "it")


def _tables() -> Mapping[str, Mapping[str, str]]:
    out: dict[str, dict[str, str]] = {code: {} for code in CODES}
    for line in _NOUNS.strip().splitlines():
        english, _, names = line.partition(":")
        for code, word in zip(CODES, names.split(), strict=True):
            out[code].setdefault(word, english)
    return MappingProxyType({c: MappingProxyType({**out[c], **LITTLE[c]}) for c in CODES})


TABLES: Final = _tables()


def in_english(text: str) -> str:
    """Return folded text with the known words of its language put into English."""
    head = frozenset(_WORD.findall(text[:400]))
    if head & {"the", "of", "is", "with", "and"}:
        return text
    scores = [
        (len(head & SURE[c]), len(head & (TABLES[c].keys() - SINGLES.keys())), c) for c in CODES
    ]
    sure, foreign, code = max(scores, key=lambda s: s[0] + 0.1 * s[1])
    if sure == 0 or sure + foreign < 2:
        return text
    table = TABLES[code]
    text = text.replace("ß", "ss")
    return _WORD.sub(lambda m: table.get(m.group(0), m.group(0)), text)


def noun_of(word: str) -> Noun | None:
    """Return the noun that a foreign word names, if English does not know the word."""
    for code in CODES:
        english = TABLES[code].get(word)
        sense = SINGLES.get(english) if english else None
        if sense and sense.noun and len(word) > 3:
            noun = sense.noun
            return Noun(noun.kind, noun.word, is_plural=noun.is_plural, is_mass=noun.is_mass)
    return None
