"""Owns how instructions are put: politeness, slips of the pen, roundabout forms said shortly.

Does not know commands beyond the words that they begin with.
"""

import re
from typing import Final

from tintype.engine.vignette.editing.commands import FORMER, NUMBER
from tintype.engine.vignette.editing.indirect import INDIRECT

LEADS: Final = re.compile(
    r"^(?:(?:please|kindly|i mean|i meant|sorry|oops|"
    r"just|hmm+|umm?|uh|ah|actually|no wait|wait|now|also|"
    r"then|next|finally|ok|okay|and|but|hey|hi|hello|maybe|well|"
    r"so|oh|great|nice|perfect|thanks|thank you|good|cool|lovely|,|edit|"
    r"(?:can|could|would|will) (?:you|we)(?: please| mind)?"
    r"(?: (?:terribly|awfully|very much|at all) if)?|i want you to|i would like you to|"
    r"i 'd like you to|i d like you to|i would like to|i 'd like to|i d like to|i want to|"
    r"i want it to|i need you to|let 's|let us|lets|try to|do you think you could|"
    r"why not|why don t (?:you|we)|how about you|would you be able to|feel free to|go ahead and|"
    r"(?:i d|i would|it d|it would) (?:love|be great|be nice)(?: it)? if you (?:could|would)|"
    r"be so kind(?: and| as to)?|i (?:feel like|feel|think|guess|find|believe)(?: that)?|"
    r"(?:i was wondering|i wonder|i am wondering|i 'm wondering) if"
    r"(?: you could| you can| we could)?|"
    r"(?:is it|would it be|might it be) possible to|do you mind|if you could|"
    r"(?:in|on|to|for|from) (?:the|this|that|my) (?:picture|image|photo|photograph|scene|drawing|"
    r"illustration)(?: ,)?|"
    r"(?:edit|change|modify|update|adjust|alter) (?:the|this|that) (?:picture|image|photo|drawing|"
    r"illustration)(?: (?:so that|such that|to|and|:))?) )+"
)
TAILS: Final = re.compile(
    r"(?: (?:cheers|ty|btw|tho|xd|please|thanks|thank you|still|for me|"
    r"too|as well|also|now|though|"
    r"(?:in|to|from|into|of|on) (?:the|this|that|my) (?:picture|image|photo|photograph|drawing|"
    r"illustration)|if you can|if possible|,))+$"
)
WITH: Final = re.compile(r"\bw/\s*(?=\w)")
"""How `with` is written in haste."""
LOUD: Final = re.compile(
    r"\b((?i:write|letter|print|say|says|read|reads))\s+([A-Z][A-Z0-9][A-Z0-9 !?&'.\-]*?)"
    r"(?=\s+(?:on|onto|in|at|above|below|as|across)\b|[.;]|$)"
)
"""What is to be written in capitals is a quotation without its marks: `write OPEN on the door`."""
TITLED: Final = re.compile(
    r"\b((?i:sign|text|banner|board|label|title|poster|words?|lettering|inscription|writing)"
    r"(?i: (?:on|of|above|over) the \w+)?(?i: (?:to|should|must|shall))?"
    r"(?i: say| read| says| reads|(?<= to)) )([A-Z][\w'&-]*(?:[ ,]+[\w'&-]+)*[!?]?)\s*$"
)
"""What a sign is to say, with a capital and to the end: `change the sign to say Cakes and Pies`."""
SIGN: Final = re.compile(
    r"\b(?:the|a) (?i:number|digit|letter) ([A-Za-z0-9]{1,6})(?= (?:on|onto|to|in|at)\b)"
)
"""A number or a letter that is to be written on something."""
CHANGED: Final = re.compile(
    r"\band (?=the (?:background|backdrop|setting|style|season|weather|time)\b[^,.;]*? to )"
)
"""Where a second thing is changed with the verb of the first."""
RAISED: Final = re.compile(r"\b(bigger|larger|smaller) and (?=(?:higher|lower)\b)")
"""Where what is resized is also to be moved: `the kite bigger and higher`."""
_HUES: Final = "red|orange|yellow|green|blue|purple|pink|brown|grey|turquoise|teal"
_KEPT: Final = r"(?:keep|leave|show|i want|make it|make that|make them)(?: only| just)"
_ONLY: Final = r"reduce them to \1"
_SOMEBODY: Final = r"(?:he|she|it|they|the \w+(?: \w+)?)"
_ANY: Final = r"(?:an? |the |any |his |her |its |their )?"
_ROUNDABOUT: Final = tuple(
    (re.compile(form), plainer)
    for form, plainer in (
        (
            r"\bthe (?:colour|colours|shade|size|look|pose) (?:of )?(?=(?:the|his|her|its|my|both|"
            r"all) )",
            "",
        ),
        (r"\bthe (?:number|amount|count) of (?:the )?", "the "),
        (
            r"^clear (?=(?:(?:blue|night|starry|summer) )*(?:sky|skies|weather|day|night)$)",
            "make it clear ",
        ),
        (
            r"(?: , )?(?:\b(?:and|but) )?"
            r"(?:^(?:leave|keep) (?:all )?(?:the rest|everything else)\b.*|"
            r"\b(?:the rest|everything else) (?:of (?:it|the \w+) )?(?:stays?|remains?|is fine|"
            r"(?:should|can|must) (?:stay|remain))\b.*)$",
            "",
        ),
        (
            r"^(?:if )?(the \w+|he|she|it) (?:faced|looked|turned|went) (?:in )?"
            r"(?:the )?(other|opposite) (?:way|direction|side)$",
            r"make \1 face the other way",
        ),
        (
            r"^i (?:d|would) (?:prefer|rather have|rather see) (.+?)"
            r"(?: to be honest| if possible| instead| actually)*$",
            r"\1 instead",
        ),
        (
            r"^(?:i (?:feel|think|find)(?: like| that)? )?(the .+?) (?:is|are|looks?) (?:\w+ )?"
            r"too \w+ , (?:can|could) (?:it|they|that) be ((?:\w+ )?\w+)$",
            r"make \1 \2",
        ),
        (r"^(?:the )?same (?:\w+ )?\w+ ?,? but ((?:in|on|at|with) .+)$", r"\1"),
        (r"^(?:the |a )?(.+?) (?:is|are) missing(?: , no)?$", r"add \1"),
        (r"^(?:more )?(\w+s) everywhere$", r"add many \1"),
        (
            r"^(?:change|turn|make) (the \w+(?: \w+)?) (?:in)?to an? (.+?) one$",
            r"make \1 \2",
        ),
        (
            r"^(?:with )?(?:(?:her|his|their|the) )?(?:arms|hands) (?:raised|up|in the air)\b.*$",
            "make her cheer",
        ),
        (r" 's (?:colour|colours|shade|size|look|pose)\b", ""),
        (r"^(\w+ (?:the|his|her|its|their|my) .+?) colour(?= (?:to|into) )", r"\1"),
        (r"\b(?:the|its|his|her|their) colours? (?=to |into )", "it "),
        (
            r"^(?:i want|i would like|i d like|i need|we want) (the|him|her|it|them|his|its) "
            r"(.*?)(?:to be|to) ",
            r"make \1 \2",
        ),
        (r"^(?:what about|how about|maybe|let it be|i prefer|better) ", ""),
        (
            rf"^{_SOMEBODY} (?:should|must|shall|would|could|may|can|does|do) ?(?:not|n t|t|n) "
            rf"(?:be )?(?:wear|have|hold|carry)(?:ing)? {_ANY}(.+)$",
            r"remove the \1",
        ),
        (rf"^{_SOMEBODY} (?:should|must|could|shall) have no {_ANY}(.+)$", r"remove the \1"),
        (
            rf"^(?:i think )?{_SOMEBODY} (?:would|might|may|could) (?:look|be) "
            rf"(?:\w+ )?(?:without|with no) {_ANY}(.+)$",
            r"remove the \1",
        ),
        (
            rf"^{_SOMEBODY} (?:loses|lost|takes off|removes|shaves off|puts away) {_ANY}(.+)$",
            r"remove the \1",
        ),
        (r"^i (?:do not|don t|dislike|hate)(?: like| love)? the (.+)$", r"remove the \1"),
        (
            r"^(?:make|let|have) ((?:it|him|her|them|(?:the|my) .+?))(?: be)? (?:in|on) "
            r"the (water|lake|sea|river|pond)(?: instead)?$",
            r"move \1 into the \2",
        ),
        (r"^(add|draw|paint|turn)ing (?=an? |the |some |two |three |it )", r"\1 "),
        (r"^(remov|chang|mak|mov|giv|replac)ing (?=an? |the |some |him |her |it )", r"\1e "),
        (
            r"^(?:(?:make|let|have) (?:it|the (?:picture|image|scene|sky))(?: be| get)?|"
            r"(?:it|the sky) (?:should|must|could) be) dark(?: out| outside)?$",
            "make it night",
        ),
        (
            r"^(.+?) (?:is|are|looks?) (?:\w+ )?too (?:big|large|tall|long|huge)$",
            r"make \1 smaller",
        ),
        (r"^(.+?) (?:is|are|looks?) (?:\w+ )?too (?:small|tiny|short|little)$", r"make \1 bigger"),
        (r"^(.+?) (?:is|are|looks?) (?:\w+ )?too dark$", r"make \1 brighter"),
        (r"^(.+?) (?:is|are|looks?) (?:\w+ )?too (?:bright|light)$", r"make \1 darker"),
        (
            r"^((?:make|paint|turn|colour|change|i want|i would like|i d like|i need) .+?|"
            r".+? should be .+?|the \w+ (?!.*\b(?:is|are|be|was|do|does)\b).+?)"
            r"(?: ,)?(?: and)? not (?:an? |the )?\w+$",
            r"\1",
        ),
        (rf"^(?:only|just|{_KEPT}) ({NUMBER})(?: of (?:them|those|these)| left)?$", _ONLY),
        (rf"^({NUMBER})(?: of (?:them|those|these))? (?:is|are) (?:enough|fine|plenty)$", _ONLY),
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
            rf"^(?:remove|delete|erase|drop|take away) all (?:of them )?(?:but|except|save) "
            rf"(?:for )?({NUMBER})(?: of them)?$",
            _ONLY,
        ),
        (
            rf"^(?:remove|delete|erase|drop|take away) all (?:of )?(?:the |those |these )?(\w+) "
            rf"(?:but|except|save) (?:for )?({NUMBER})(?: of them)?$",
            r"only \2 \1",
        ),
        (rf"^(remove|delete|erase|drop|take away) ({NUMBER})$", r"\1 \2 of them"),
        (r"\b(lie|lay|lying|sit|sitting|kneel|kneeling|crouch|bend) down\b", r"\1"),
        (r"\b(stand|standing|get|sit|sitting) up\b", "standing"),
        (
            r"^(?:it|this|that|the (?:picture|image|scene)) (?:can|could|should|might|may) be "
            r"(?:done|drawn|made|painted|rendered|shown|set) (?=in |as |at )",
            "make it ",
        ),
        (r"^(it|he|she|they|the \w+) (?:could|might|may) be ", r"make \1 "),
        (r"\b((?:dark|light|sunny|rainy|snowing|raining|night|day|evening)) outside$", r"\1"),
        (r"^(?:can|could|would|should|may) (the .+?|it|he|she|they|these|those) be ", r"make \1 "),
        (
            r"^my \w+ (?:(?:would|d|'d) (?:like|love)|wants|asks for|asked for|wishes for) "
            r"(?=an? |some |two |three |more )",
            "i would like ",
        ),
        (r"^(?:can|could|would|should|may) (the .+?|he|she|they) have ", r"give \1 "),
        (r"^(?:can|could|would|should|may) it have (?=an? |some |two |three )", "give it "),
        (
            r"^(the .+?|he|she|it|they) (?:needs?|wants?|lacks?) (?=an? |some |two |three )",
            r"give \1 ",
        ),
        (
            r"^(?:(?:add|put|draw|paint) )?((?:\w+ )?(?:stripes|(?:polka )?dots|spots|checks)) "
            r"(?:on|to|onto) (the .+|it|him|her|them)$",
            r"give \2 \1",
        ),
        (r"^(.+? an? )([^,]+) , (?:an? |the )?(\w+) one$", r"\1\3 \2"),
        (r"^(swap|switch) (.+?) so (?:that )?(?:the |he |she |it ).+$", r"\1 \2"),
        (
            r"^(?:make|let|have) (.+?) (?:fly|float|hover|soar|rise|go) "
            r"(?:up )?(higher|lower|up|down)$",
            r"move \1 \2",
        ),
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
        (r"^make (.+?)(?<!further)(?<!farther)(?<!far) (?:away|gone)$", r"remove \1"),
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
        (rf"^(?:make|have|show|i want) ({NUMBER}) of (?:them|those|these|it)$", _ONLY),
        (r"^no (?:more )?(.+?) , (.+?) instead$", r"replace the \1 with \2"),
        (
            r"^(?:take|get|pull|let|bring) (the .+?) out of (the (?!picture|image|photo|scene).+)$",
            r"move \1 next to \2",
        ),
        (r"^(.+?) instead (an? .+)$", r"\1 \2 instead"),
        (r"^(add|put|draw) (left|right) (an? .+)$", r"\1 \3 on the \2"),
        (r"^(?:stack|pile(?: up)?|toss in|drop in) (?=more |some |an? |two |three )", "add "),
        (r"^(?:bring|put|get) back (the .+)$", r"bring \1 back"),
        (
            r"^calm(?: down)?(?: again| the (?:weather|storm|sea|wind|sky))?$",
            "make the weather clear",
        ),
        (
            r"^replace (the (?:(?! with | by | for ).)+?) and (the (?:(?! with | by | for ).)+)$",
            r"swap \1 and \2",
        ),
        (r"^change (the \w+) (?:with|for|by) (an? .+|two .+|three .+)$", r"replace \1 with \2"),
        (r"^hang (.+?) (?:from|on|off) (.+)$", r"make \1 hang from \2"),
        (r"^lean (.+?) (?:on|against) (.+)$", r"make \1 lean against \2"),
        (r"\bposter(s?)(?= (?:on|to|onto|above|over|behind) )", r"painting\1"),
        (
            r"^(?:carve|cut) (?:an? )?(?:\w+ )?face (?:in|into|on|out of) (it|the .+)$",
            r"turn \1 into a jack-o'-lantern",
        ),
        (
            r"^(?:let|make|have) (.+?) (?:fly|float|drift|soar)(?: (?:away|off|up|into the "
            r"(?:sky|air)))+$",
            r"move \1 into the sky",
        ),
        (
            r"^(?:let|make|have) (.+?) land(?: on the ground| down)?$|"
            r"^(.+?) should land(?: on the ground| down)?$",
            r"move \1\2 to the ground",
        ),
        (
            r"^(add an? (?:\w+ )?(?:path|road|river|stream|track|trail|lane)) (?:that )?"
            r"(?:lead|go|run|wind|flow|pass)(?:s|ing)? .*$",
            r"\1",
        ),
        (
            r"^lights? (in|behind|inside) ((?:the|its|all) .*windows?)$",
            r"add lights \1 \2",
        ),
        (
            rf"^(?:make it |let it be )?({NUMBER} \w+) (?:instead of|rather than|not) {NUMBER}$",
            r"only \1",
        ),
        (r"^light an? (\w+)", r"add a lit \1"),
        (r"^shave (?:off )?((?:his|her|the) .+)$", r"remove \1"),
        (r"^shave (?:him|it)$", "remove his beard"),
        (
            r"^(?:remove|take) (?:him|her|it|them) (?:the|his|her) (\w+)(?: (?:ab|weg|off|away))?$",
            r"remove the \1",
        ),
        (r"^(?:and )?it (?:'s|s) (?:now )?(.+)$", r"make it \1"),
        (r"^(he|she|they|the \w+) (?:'s|'re|s) (?=\w+(?:ing|ed|eep|py|ry)\b)", r"\1 is "),
        (r"^(?:swap|switch|exchange) (?:the |their )?colou?rs(?: around)?$", "swap the colours"),
        (r"\bat the (top|bottom)(?: and)? (?:to|on|at) the (left|right)\b", r"in the \1 \2 corner"),
        (
            rf"^(?:go |change it |bring it |put it )?back to "
            rf"(?!(?:the )?{FORMER}|(?:full )?colou?r)(.+)$",
            r"make it \1",
        ),
        (r"^wake (?:up )?(.+?)(?: up)?$", r"make \1 awake"),
        (r"^(?:turn|convert|transform|change) (the .+?) in (an? .+)$", r"turn \1 into \2"),
        (r"^make (?:from|out of) (the .+?) (an? .+)$", r"turn \1 into \2"),
        (r"^it (?:should|shall|must) (?=(?:snow|rain)\b)", "let it "),
        (
            r"^instead of (?:the|his|her|its|their|an?) [\w ]+?(?: ,)? "
            r"((?:(?:the|his|her) [\w ]+?|he|she|it|they) (?:should|must|shall) .+|"
            r"(?:let|give|make) .+)$",
            r"\1 instead",
        ),
        (
            r"^(?:remove|take) (?:to |from )?(?:the \w+|him|her|it) (the \w+)"
            r"(?: (?:ab|weg|off|away))?$",
            r"remove \1",
        ),
    )
)
"""Forms with more words than are needed, and how they are said shortly."""
REWORDED: Final = (*INDIRECT, *_ROUNDABOUT)
"""Roundabout forms, and how they are said shortly."""
OUT_AND: Final = re.compile(
    r"\b(?:take|get|pull|lift) (the(?: (?!and )[\w']+){1,6}?) (?:out|off|down|away)"
    r"(?: (?:of|from)(?: [\w']+){1,8}?)? and put (?:it|him|her|them) "
)
"""`take the dog out and put him`: it is moved, not taken away."""
QUOTE: Final = re.compile(r"zqz (\d+) zqz")
"""A quotation's place after its sentence has been put into English word by word."""
REFUSAL: Final = re.compile(r"^(?:no|nope|nah|oh no)\s*[,.!]+\s*|^(?:nope|nah)\s+")
"""What is said before another try, and says nothing by itself: `no, undo`."""
WITHOUT: Final = re.compile(r"^no (?:more )?\w+(?: ?, ?(?:and )?no (?:more )?\w+)*$")
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
    "acutally": "actually",
    "actualy": "actually",
    "acctually": "actually",
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
SIZED: Final = re.compile(r"^(?:(?:a|bit|little|much|lot|way|slightly|even) )*\w+er$")
"""A comparison of what was spoken of: `and a bit smaller`."""
POLITE: Final = frozenset(("pls", "plz", "lol", "haha", "thx"))
"""What is left out wherever it is said."""
