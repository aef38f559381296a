"""Owns the reading of an instruction: its clauses, and which command each of them gives.

`make the fox blue and add a balloon` is two clauses, the commands `make` and `add` with their
arguments as plain words. Does not know scenes: what the words mean there is for `refer` and `edit`.

Longer than most files because half of it is the table of commands and their words.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from tintype.engine.vignette.lexicon import orders
from tintype.engine.vignette.lexicon.forms import fold, tokens_of
from tintype.engine.vignette.tokens import unquote

MAX_CLAUSES: Final = 24
STARTS: Final = frozenset(
    [
        "add",
        "remove",
        "delete",
        "erase",
        "replace",
        "swap",
        "exchange",
        "substitute",
        "change",
        "turn",
        "transform",
        "convert",
        "make",
        "let",
        "paint",
        "colour",
        "recolour",
        "dye",
        "tint",
        "move",
        "shift",
        "slide",
        "put",
        "place",
        "bring",
        "send",
        "push",
        "pull",
        "drag",
        "set",
        "position",
        "insert",
        "give",
        "take",
        "get",
        "write",
        "letter",
        "print",
        "enlarge",
        "shrink",
        "grow",
        "scale",
        "resize",
        "double",
        "halve",
        "increase",
        "decrease",
        "reduce",
        "flip",
        "mirror",
        "rotate",
        "zoom",
        "crop",
        "use",
        "have",
        "hide",
        "drop",
        "draw",
        "render",
        "stop",
        "clear",
        "switch",
        "open",
        "close",
        "lift",
        "raise",
        "lower",
        "show",
        "include",
        "keep",
        "leave",
        "dress",
        "wake",
        "light",
        "brighten",
        "darken",
        "blur",
        "sharpen",
        "desaturate",
        "saturate",
        "invert",
        "start",
        "blow",
        "extinguish",
        "rename",
    ]
)
"""Words that begin a clause of their own after `and` or a comma."""
WISHES: Final = (["i", "want"], ["i", "would"], ["i", "need"], ["we", "want"])
_LEADS: Final = re.compile(
    r"^(?:(?:please|pls|plz|kindly|i mean|i meant|sorry|oops|"
    r"just|hmm+|umm?|uh|ah|actually|no wait|wait|now|also|"
    r"then|next|finally|ok|okay|and|but|hey|hi|hello|maybe|well|"
    r"so|oh|great|nice|perfect|thanks|thank you|good|cool|lovely|,|edit|"
    r"(?:can|could|would|will) (?:you|we)(?: please)?|i want you to|i would like you to|"
    r"i 'd like you to|i d like you to|i would like to|i 'd like to|i d like to|i want to|"
    r"i want it to|i need you to|let 's|let us|lets|try to|"
    r"(?:in|on|to|for|from) (?:the|this|that|my) (?:picture|image|photo|photograph|scene|drawing|"
    r"illustration)(?: ,)?|"
    r"(?:edit|change|modify|update|adjust|alter) (?:the|this|that) (?:picture|image|photo|drawing|"
    r"illustration)(?: (?:so that|such that|to|and|:))?) )+"
)
_TAILS: Final = re.compile(
    r"(?: (?:lol|haha|cheers|ty|btw|tho|xd|please|pls|plz|thanks|thx|thank you|still|for me|"
    r"too|as well|also|now|though|"
    r"(?:in|to|from|into|of|on) (?:the|this|that|my) (?:picture|image|photo|photograph|drawing|"
    r"illustration)|if you can|if possible|,))+$"
)
_WITH: Final = re.compile(r"\bw/\s*(?=\w)")
_LOUD: Final = re.compile(
    r"\b((?i:write|letter|print|say|says|read|reads))\s+([A-Z][A-Z0-9][A-Z0-9 !?&'.\-]*?)"
    r"(?=\s+(?:on|onto|in|at|above|below|as|across)\b|[.;]|$)"
)
_SIGN: Final = re.compile(
    r"\b(?:the|a) (?i:number|digit|letter) ([A-Za-z0-9]{1,6})(?= (?:on|onto|to|in|at)\b)"
)
"""A number or a letter that is to be written on something."""
_CHANGED: Final = re.compile(
    r"\band (?=the (?:background|backdrop|setting|style|season|weather|time)\b[^,.;]*? to )"
)
"""Where a second thing is changed with the verb of the first."""
_HUES = "red|orange|yellow|green|blue|purple|pink|brown|grey|turquoise|teal"
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_FORMER = (
    r"(?:how it was|what it was|the way it was|original|previous|last|earlier|first|one before|"
    r"before|start|beginning)"
)
_KEPT = r"(?:keep|leave|show|i want|make it|make that|make them)(?: only| just)"
_ONLY = r"reduce them to \1"
_REWORDED: Final = tuple(
    (re.compile(form), plainer)
    for form, plainer in (
        (
            r"\bthe (?:colour|colours|shade|size|look|pose) of (?=(?:the|his|her|its|my|both|"
            r"all) )",
            "",
        ),
        (r"\bthe (?:number|amount|count) of (?:the )?", "the "),
        (r" 's (?:colour|colours|shade|size|look|pose)\b", ""),
        (r"^(\w+ (?:the|his|her|its|their|my) .+?) colour(?= (?:to|into) )", r"\1"),
        (r"\b(?:its|his|her|their) colours? (?=to |into )", "it "),
        (
            r"^(?:i want|i would like|i d like|i need|we want) (the|him|her|it|them|his|its) "
            r"(.*?)(?:to be|to) ",
            r"make \1 \2",
        ),
        (r"^(?:what about|how about|maybe|let it be|i prefer|better) ", ""),
        (
            r"^(.+?) (?:is|are|looks?) (?:\w+ )?too (?:big|large|tall|long|huge)$",
            r"make \1 smaller",
        ),
        (r"^(.+?) (?:is|are|looks?) (?:\w+ )?too (?:small|tiny|short|little)$", r"make \1 bigger"),
        (r"^(.+?) (?:is|are|looks?) (?:\w+ )?too dark$", r"make \1 brighter"),
        (r"^(.+?) (?:is|are|looks?) (?:\w+ )?too (?:bright|light)$", r"make \1 darker"),
        (
            r"^((?:make|paint|turn|colour|change|i want|i would like|i d like|i need) .+?|"
            r".+? should be .+?)(?: ,)?(?: and)? not (?:an? |the )?\w+$",
            r"\1",
        ),
        (rf"^(?:only|just|{_KEPT}) ({_NUMBER})(?: of (?:them|those|these)| left)?$", _ONLY),
        (rf"^({_NUMBER})(?: of (?:them|those|these))? (?:is|are) (?:enough|fine|plenty)$", _ONLY),
        (
            r"\b(?:to|on|onto|at) the (left|right)(?: hand)? side of (?=the |his |her |it\b)",
            r"to the \1 of ",
        ),
        (
            r"^((?:give|let|have) .+|.+? (?:should|must|shall) .+?) instead of (?:the|his|her|its|"
            r"their|an?) .+$",
            r"\1 instead",
        ),
        (
            rf"^(?:remove|delete|erase|drop) all (?:the \w+ |of them )?but ({_NUMBER})$",
            r"reduce them to \1",
        ),
        (rf"^(remove|delete|erase|drop|take away) ({_NUMBER})$", r"\1 \2 of them"),
        (r"\b(lie|lay|lying|sit|sitting|kneel|kneeling|crouch|bend) down\b", r"\1"),
        (r"\b(stand|standing|get|sit|sitting) up\b", "standing"),
        (r"^(?:can|could|would|should|may) (the .+?) be ", r"make \1 "),
        (
            r"\b(?:about |roughly |only )?half (?:that size|the size|as big|as large)\b",
            "half as big",
        ),
        (r"\b(?:about |roughly )?twice (?:that size|the size|as big|as large)\b", "twice as big"),
        (
            r"^(?:re ?do|do|show|try|repeat|have|render|draw|the same but|same but|same thing but)"
            r"(?: it| this| that| the (?:picture|image|scene))?(?: again)? (in|as|at|with) "
            r"(?!the )",
            r"make it \1 ",
        ),
        (
            r"^(?:make it |go )?back to (?:full )?colours?$|"
            r"^(?:make it |put it |do it )?in (?:full )?colour(?: again)?$",
            "remove the black and white",
        ),
        (
            r"^(?:make|turn) (?:it|him|her|them) (?:in ?to )?(an? .+?) (?:instead of|rather than) "
            r"(?:an?|the) (.+)$",
            r"replace the \2 with \1",
        ),
        (
            rf"^(?:make it |a bit |a little |slightly |a )*lighter ({_HUES})$",
            r"make it light \1",
        ),
        (rf"^(?:make it |a bit |a little |slightly |a )*darker ({_HUES})$", r"make it dark \1"),
        (r" where the \w+ (?:was|were|had been|used to be)$", ""),
        (r"^(?:fewer|less) (.+?) , (?:just|only) (.+)$", r"only \2 \1"),
        (r"^(?:only|just) (.+?) of (?:the|those|these) (.+)$", r"only \1 \2"),
        (r"^(?:give|hand|offer|lend) (.+?) to (the .+|him|her|it|them)$", r"give \2 \1"),
        (r"^put (the \w+|him|her|it|them) (an? .+?|some .+?|\w+) (?:on|up|at)$", r"give \1 \2"),
        (r"^give (?=(?:an?|some|two|three|more)\b)", "give it "),
        (r"^make (.+?) (?:away|gone)$", r"remove \1"),
        (r"^(remove .+?) away$", r"\1"),
        (r"\bmore (bigger|smaller|larger|taller)\b", r"\1"),
        (r"\bmore (?:big|large|tall)\b", "bigger"),
        (r"\bmore (?:small|little|short)\b", "smaller"),
        (r"^make the (?=bigger|smaller|more )", "make it "),
        (r"\ba a (?=bit|little)", "a "),
        (r"^(add|draw|put) of ", r"\1 some "),
        (r"^make (?:qu il|that it|it that it) ", "let it "),
        (
            r"^put (.+?)(?<! next)(?<! left)(?<! right)(?<! close) to (the .+|him|her|it|them)$",
            r"put \1 on \2",
        ),
        (rf"^(?:make|have|show|i want) ({_NUMBER}) of (?:them|those|these|it)$", _ONLY),
        (r"^no (?:more )?(.+?) , (.+?) instead$", r"replace the \1 with \2"),
        (
            r"^(?:take|get|pull|let|bring) (the .+?) out of (the (?!picture|image|photo|scene).+)$",
            r"move \1 next to \2",
        ),
        (r"^(.+?) instead (an? .+)$", r"\1 \2 instead"),
        (r"^(add|put|draw) (left|right) (an? .+)$", r"\1 \3 on the \2"),
        (r"^(?:stack|pile(?: up)?|toss in|drop in) (?=more |some |an? |two |three )", "add "),
        (r"^(?:bring|put|get) back (the .+)$", r"bring \1 back"),
        (r"^hang (.+?) (?:from|on|off) (.+)$", r"make \1 hang from \2"),
        (r"^lean (.+?) (?:on|against) (.+)$", r"make \1 lean against \2"),
        (r"^(?:and )?it (?:'s|s) (?:now )?(.+)$", r"make it \1"),
        (r"^(he|she|they|the \w+) (?:'s|'re|s) (?=\w+(?:ing|ed|eep|py|ry)\b)", r"\1 is "),
        (r"^(?:swap|switch|exchange) (?:the |their )?colou?rs(?: around)?$", "swap the colours"),
        (r"\bat the (top|bottom)(?: and)? (?:to|on|at) the (left|right)\b", r"in the \1 \2 corner"),
        (
            rf"^(?:go |change it |bring it |put it )?back to "
            rf"(?!(?:the )?{_FORMER}|(?:full )?colou?r)(.+)$",
            r"make it \1",
        ),
        (r"^wake (?:up )?(.+?)(?: up)?$", r"make \1 awake"),
        (r"^calm(?: down)? the (?:weather|storm|sea|wind|sky)$", "make the weather clear"),
        (r"^(?:turn|convert|transform|change) (the .+?) in (an? .+)$", r"turn \1 into \2"),
        (r"^make (?:from|out of) (the .+?) (an? .+)$", r"turn \1 into \2"),
        (r"^it (?:should|shall|must) (?=(?:snow|rain)\b)", "let it "),
        (
            r"^instead of (?:the|his|her|its|their|an?) [\w ]+?(?: ,)? "
            r"((?:(?:the|his|her) [\w ]+?|he|she|it|they) (?:should|must|shall) .+|"
            r"(?:let|give|make) .+)$",
            r"\1 instead",
        ),
    )
)
"""Roundabout forms, and how they are said shortly."""
_OUT_AND: Final = re.compile(
    r"\b(?:take|get|pull|lift) (the (?:(?!and )[\w' ])+?) (?:out|off|down|away)"
    r"(?: (?:of|from) [\w ]+?)? and put (?:it|him|her|them) "
)
"""`take the dog out and put him`: it is moved, not taken away."""
_QUOTE: Final = re.compile(r"zqz (\d+) zqz")
"""A quotation's place after its sentence has been put into English word by word."""
_REFUSAL: Final = re.compile(r"^(?:no|nope|nah|oh no)\s*[,.!]+\s*|^(?:nope|nah)\s+")
"""What is said before another try, and says nothing by itself: `no, undo`."""
_WITHOUT: Final = re.compile(r"^no (?:more )?\w+s?$")
TYPOS: Final = {
    "teh": "the",
    "hte": "the",
    "adn": "and",
    "chnage": "change",
    "chagne": "change",
    "cange": "change",
    "rmove": "remove",
    "remvoe": "remove",
    "romove": "remove",
    "backround": "background",
    "backgound": "background",
    "bakground": "background",
    "replce": "replace",
    "colr": "colour",
    "colro": "colour",
    "wiht": "with",
    "an other": "another",
    "lightening": "lightning",
    "recolor": "recolour",
    "pic": "picture",
    "bg": "background",
}
"""Words that instructions are often spelt with."""
_SIZED: Final = re.compile(r"^(?:(?:a|bit|little|much|lot|way|slightly|even) )*\w+er$")
"""A comparison of what was spoken of: `and a bit smaller`."""
POLITE: Final = frozenset(("pls", "plz", "lol", "haha", "thx"))
_BREAKS: Final = frozenset(".;!?\n")
_JOINTS: Final = frozenset((",", "and", "then", "but", "also", "plus", "&"))

_A = r"(?P<a>.+?)"
_B = r"(?P<b>.+)"
_Q = r"(?P<q>zqz\d+zqz)"
_TEXT = r"(?:text|words?|title|caption|heading|letters|lettering|message|name|inscription|writing)"
_SCENE = r"(?:background|setting|scene|scenery|backdrop|location|surroundings|environment|place)"
_PICTURE = r"(?:picture|image|photo|photograph|drawing|illustration|whole thing|scene|style)"

COMMANDS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(rf"^(?:{pattern})$"))
    for name, pattern in (
        (
            "again",
            r"(?:make |draw |give me |show me |try |do |generate |create )?(?:it |that |this )?"
            r"(?:(?:again|once more|anew|differently|another (?:version|variation|variant|one|try|"
            r"take)|a (?:new|different|second) (?:version|variation|variant|one|try|take)|"
            r"something different|a variation|regenerate|reroll|redo)(?: of (?:it|this|that|the "
            r"(?:picture|image|same)))?)|regenerate(?: it)?|reroll|redo(?: it)?|shuffle(?: it)?|"
            r"rearrange (?:it|everything|the scene|them)",
        ),
        (
            "undo",
            r"(?:undo|revert|reset|start over)(?P<a> .*)?|take (?:it|that) back|never ?mind|"
            r"(?:go |bring it |change it |put it |make it )?back"
            rf"(?P<a2> to (?:the )?{_FORMER}.*|(?: a| one| two| three) steps?)?|"
            r"(?:make it |put it |have it )?(?:like|how|as|the way) (?:it was(?: before)?|before)",
        ),
        (
            "restore",
            r"(?:bring|put|get|add|give|place|i want) (?P<a>(?:the|his|her|its|my|their) .+?) back"
            r"(?: (?:in|on|again|there))*",
        ),
        (
            "untext",
            rf"(?:remove|delete|erase|drop|without|no|clear|take away)(?: (?:the|any|all))? "
            rf"(?:{_TEXT}|sign text|quote)(?: (?:from|on|of) (?P<t>.+))?",
        ),
        (
            "write",
            rf"(?:write|letter|print|put|add|paint|inscribe|place|show|display)"
            rf"(?: (?:a|the|some))?(?: {_TEXT})?(?: (?:saying|that says|reading))? {_Q}"
            r"(?: (?:on|onto|to|in|at|above|as|below|over|across|into) (?:(?:the )?top of )?"
            r"(?P<t>.+))?",
        ),
        (
            "write",
            rf"(?:change|set|replace|let|make|have|update|turn|edit|rename|relabel|retitle)"
            rf"(?: the)?(?: {_TEXT})?(?:(?: (?:on|of|in))? ?(?P<t>the (?:(?! an? ).)+?|it|sign|"
            rf"banner)(?: 's {_TEXT})?)??(?: (?:be|read|say|says|"
            rf"reads|show|to|with|into|as|to say|to read|in))* {_Q}",
        ),
        ("write", rf"(?P<t>.+?) (?:should|must|shall) (?:say|read) {_Q}(?: instead)?"),
        ("write", rf"(?:title|call|name) (?:it|the picture)?(?: as)? ?{_Q}"),
        (
            "count",
            r"(?:reduce|decrease|increase|raise|cut|limit|change|set|bring)(?: down)? (?P<a>.+?) "
            rf"to (?:only |just )?(?P<b>{_NUMBER})",
        ),
        (
            "switch",
            r"(?:swap|switch|exchange|trade|reverse) (?:(?:their|the) (?:places|positions)|them)"
            r"(?: around| over)?",
        ),
        ("hues", r"swap the colours(?: of (?P<a>.+) and (?P<b>.+))?"),
        (
            "switch",
            rf"(?:swap|switch|exchange|trade) (?:the )?(?:places|positions) of {_A} and "
            rf"{_B}",
        ),
        (
            "switch",
            rf"(?:swap|switch|exchange) "
            rf"(?P<a>(?:the|his|her)(?: (?!for |with |by |against )\S+)+?) and {_B}",
        ),
        (
            "switch",
            r"(?:swap|switch|exchange|reverse) (?P<a>(?:the |both )(?:two |both )?\w+)"
            r"(?: around| over)?",
        ),
        (
            "replace",
            rf"(?:substitute|use|put|draw|show|have|with|i want|make it) {_B}"
            rf" (?:instead of|in place of|rather than|for|in the place of) (?P<a>the .+|"
            rf"it|them)",
        ),
        (
            "backdrop",
            rf"(?:change|replace|swap|set|make|turn|paint|colour|give)(?: it)? (?:the |"
            rf"a |an )?"
            rf"{_SCENE}(?: colour)?(?: (?:to|into|with|by|for|be|as|of))*(?P<b> .+)",
        ),
        (
            "bare",
            rf"(?:remove|delete|erase|cut out|drop|get rid of|take away|without|no|hide) "
            rf"(?:the |a |any )?(?:{_SCENE})|cut (?:it|him|her|them|.+) out|isolate .+|"
            r"(?:make|set) (?:the )?background (?:to )?transparent|transparent background",
        ),
        (
            "replace",
            r"instead of (?P<a>.+?),? (?:(?:put|use|add|draw|show|make|have|i want) )?"
            r"(?P<b>(?:an?|two|three|four|some|one) .+)",
        ),
        (
            "replace",
            rf"(?:replace|exchange|swap|switch|substitute) {_A} (?:with|by|for|against|"
            rf"to) {_B}",
        ),
        (
            "replace",
            r"(?P<b>an? .+|two .+|three .+|some .+|\w+) (?:instead of|in place of|rather "
            r"than|"
            r"in the place of) (?P<a>.+)",
        ),
        (
            "instead",
            r"(?:use |draw |make it |show |have |with |put |i want )?(?P<b>(?:an? |two |"
            r"three |"
            r"four |five |\d+ )?.+?) (?:instead|in its place|in his place|in their place)",
        ),
        ("fade", r"(?:make|let|have) (?P<a>.+?) (?:disappear|vanish|go|go away|invisible|leave)"),
        (
            "fade",
            r"(?P<a>.+?) (?:should|must|can|has to|have to|needs to) (?:go|disappear|vanish|"
            r"leave|"
            r"be removed|be gone|be deleted)(?: away)?",
        ),
        (
            "stay",
            r"(?:remove|delete|erase|clear|hide|drop|get rid of|take away) (?:everything|"
            r"everyone|all|all of it|all of them|everything else|the rest) (?:except|but|apart "
            r"from|besides|other than|save)(?: for)? (?P<a>.+)",
        ),
        ("stay", r"(?:only )?(?:keep|leave)(?: only| just)? (?P<a>.+?)(?: alone| only)?"),
        (
            "remove",
            r"(?:remove|delete|erase|drop|hide|omit|lose|discard|eliminate|exclude|get "
            r"rid of|"
            r"cut out|leave out|wipe out|wipe away|take out|take away|take off|do away with|"
            r"without(?: any| a| the)?|no(?: more)?|i do not want(?: any)?|i don t "
            r"want(?: any)?|i don t like|"
            r"cut down|chop down|knock down|tear down|"
            r"i do not like|there should be no|there should not be(?: any)?|stop|clear "
            r"away|clear|"
            r"rub out|minus)(?P<a> .*)?",
        ),
        ("remove", r"(?:make|have) it stop (?P<a>.+)"),
        (
            "power",
            r"(?P<v>blow out|put out|extinguish|snuff out|(?:switch|turn) (?:off|out|on)|light up|"
            r"ignite|kindle) (?P<a>.+)",
        ),
        ("power", r"(?P<v>switch|turn|put|blow) (?P<a>.+) (?P<w>on|off|out)"),
        (
            "remove",
            r"take (?P<a>.+? (?:off|from|out of) (?:the|his|her|its|their|it|him|them)\b.*)",
        ),
        ("remove", r"take (?P<a>.+?) (?:away|out|off|down)(?: (?P<f>(?:from|of) .+))?"),
        (
            "size",
            r"(?P<v>enlarge|magnify|scale up|grow|blow up|increase the size of|double the "
            r"size of|"
            r"shrink|scale down|reduce the size of|reduce|decrease the size of|halve the "
            r"size of|"
            r"double|halve|resize) (?P<a>.+?)(?: (?P<g>in size|by half|by a lot|a bit|a "
            r"little|"
            r"slightly))?",
        ),
        (
            "flip",
            r"(?P<v>flip|mirror|reverse|turn around|rotate) (?P<a>.+?)(?: around| round|"
            r" horizontally| left to right| over| sideways)?",
        ),
        (
            "flip",
            r"(?P<v>turn) (?P<a>.+?) (?:around|round|the other way|the other way round|"
            r"the other way around)",
        ),
        (
            "flip",
            r"(?P<a>.+?) (?:should|must|shall|has to|have to|needs? to) (?:look|face|go|turn|point|"
            r"walk|run)(?: in)? the other (?:way|direction)(?: round| around)?",
        ),
        (
            "flip",
            r"(?P<v>let|make|have) (?P<a>.+?) (?:look|face|go|turn|point|walk|run)(?: in)? "
            r"the other (?:way|direction)(?: round| around)?",
        ),
        (
            "zoom",
            r"(?:zoom|move|go) (?:a bit |a little |further )?(?P<v>in|out)"
            r"(?: a bit| a little| more| again)*(?: (?:on|to|into|from|at) (?P<a>.+))?|"
            r"(?:get |go |move |come )?(?P<w>closer|further away|from further away)"
            r"(?: (?:to|from) (?P<a2>.+))?|(?:a )?(?P<w2>close up)(?: (?:of|on) (?P<a3>.+))?",
        ),
        (
            "add",
            r"(?P<v>add|insert|include|throw in|put in|bring in|draw in|there should be|"
            r"there is|"
            r"there are|let there be|i want|i would like|i 'd like|i d like|we need|i need|"
            r"we want|"
            r"plus|show|draw|give me|attach|hang up|plant|park|scatter|sprinkle|surround it"
            r" with|fill it with|with)(?: in)? (?P<a>.+)",
        ),
        (
            "give",
            r"(?:give|hand|offer) (?P<a>(?:the|him|her|it|them|his|every|each|all|both)"
            r"(?: .+?)??) (?P<b>(?:an?|some|two|three|another|new|\w+) .+|\w+)",
        ),
        ("dress", r"dress (?P<a>.+?) (?:in|with|as|like|up as) (?P<b>.+)"),
        (
            "whole",
            rf"(?:as|in|like|render(?: it)?(?: as| in)?|draw (?:it|this|that|everything)"
            rf"(?: as| in| like)?|redraw(?: it)?(?: as| in)?|"
            rf"(?:change|set|switch) the (?:style|look|technique)(?: to| into)?|"
            rf"(?:turn|transform|convert|change|make) (?:it|this|the {_PICTURE}|everything)"
            rf"(?: (?:in|into|to|look like|as|like))*) {_B}",
        ),
        (
            "move",
            r"(?P<v>move|shift|slide|push|pull|drag|relocate|reposition|bring|send|put|"
            r"place|set|"
            r"position|stand|sit|lay|hang|lift|raise|lower|seat|let) (?P<a>.+)",
        ),
        (
            "make",
            r"(?P<v>make|turn|transform|convert|change|paint|colour|recolour|dye|tint|let|"
            r"have|get|"
            r"set|keep|cause|help|light|render|wake|open|close(?! up)|dress|use|show) "
            r"(?P<a>.+)",
        ),
        (
            "make",
            r"(?P<v>brighten|darken|lighten|blur|sharpen|desaturate|saturate|invert|posterize|"
            r"posterise|vignette|soften)(?: (?P<a>.+))?",
        ),
        (
            "should",
            r"(?P<a>.+?) (?:should(?: be| become)?|shall be|must be|has to be|have to be|"
            r"needs to be|ought to be|becomes?|is now|are now|is|are) (?P<b>.+)",
        ),
    )
)
"""Name and form of every command, the more particular first."""


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """One command in plain words. `name` is empty when the clause has no verb of command.

    `parts` are its arguments by the letters of `COMMANDS`; `text` is the whole clause.
    """

    text: str
    name: str = ""
    parts: dict[str, str] = {}

    def part(self, letter: str) -> str:
        """Return an argument, or nothing."""
        return self.parts.get(letter, "")


def read(instruction: str) -> tuple[list[Clause], list[str]]:
    """Return the clauses of an instruction and its quoted texts, which `zqz0zqz` stands for."""
    instruction = _WITH.sub("with ", instruction)
    text = _LOUD.sub(lambda m: f'{m[1]} "{m[2].strip()}"', instruction)
    text = _SIGN.sub(r'"\1"', text)
    text, quotes = unquote(text)
    folded = fold(text)
    # `no` is a word of other languages too.
    folded = _REFUSAL.sub("", folded)
    said = folded if _WITHOUT.match(folded) else orders.in_english(folded)
    said = _OUT_AND.sub(r"put \1 ", said)
    said = _QUOTE.sub(r"zqz\1zqz", said)
    tokens = tokens_of(_CHANGED.sub("and change ", said))
    tokens = [TYPOS.get(token, token) for token in tokens if token not in POLITE]
    clauses: list[Clause] = []
    for words in _parted(tokens):
        said = _trimmed(" ".join(words))
        if said:
            command = _command(said)
            is_more = words[0] in ("and", "also", "plus") and words[1:2] != ["the"]
            if not command.name and is_more and not _SIZED.match(said):
                command = Clause(text=said, name="add", parts={"v": "add", "a": said})
            clauses.append(command)
        if len(clauses) >= MAX_CLAUSES:
            break
    return clauses, quotes


def _parted(tokens: Sequence[str]) -> list[list[str]]:
    """Return the words of each clause."""
    out: list[list[str]] = [[]]
    for i, token in enumerate(tokens):
        if token in _BREAKS:
            out.append([])
            continue
        if token in _JOINTS:
            k = i + 1
            while k < len(tokens) and tokens[k] in (*_JOINTS, "please", "now", "just"):
                k += 1
            is_tied = out[-1][:2] == ["instead", "of"] and tokens[k : k + 1] != ["make"]
            begins = tokens[k : k + 1] and (tokens[k] in STARTS or tokens[k : k + 2] in WISHES)
            begins = begins or (tokens[k : k + 1] == ["with"] and out[-1][1:2] == ["it"])
            if begins and not is_tied and not _is_noun(tokens, k):
                out.append([])
                continue
        out[-1].append(token)
    return out


def _is_noun(tokens: Sequence[str], k: int) -> bool:
    """Tell whether a word of command is rather a noun: `a red car and light clouds`."""
    return tokens[k] in ("light", "close", "open", "grow", "drop", "place", "print") and (
        k + 1 >= len(tokens)
        or tokens[k + 1] not in ("the", "a", "an", "it", "them", "his", "her", "its")
    )


def _trimmed(text: str) -> str:
    """Return a clause without politeness at its ends."""
    before = ""
    while before != text:
        before = text
        text = _LEADS.sub("", f"{text} ").strip(" ,:&-")
        text = _TAILS.sub("", text).strip(" ,:&-")
        text = re.sub(r"(?:^(?:and|then|but|also) | (?:and|then|but|also)$)", "", text).strip()
    return text


def _command(text: str) -> Clause:
    """Return the clause with its command."""
    for form, plainer in _REWORDED:
        text = form.sub(plainer, text)
    is_instead = text.endswith(" instead")
    if is_instead and text.partition(" ")[0] in STARTS - {
        "use",
        "draw",
        "show",
        "have",
    }:
        text = text.removesuffix(" instead")
    for name, form in COMMANDS:
        if match := form.match(text):
            parts = {k[0]: v.strip() for k, v in match.groupdict().items() if v and v.strip()}
            if is_instead:
                parts["i"] = "instead"
            return Clause(text=text, name=name, parts=parts)
    return Clause(text=text)
