"""Owns wishes that are no commands: questions, conditions, complaints, as the change they ask for.

Does not know commands beyond the words that they begin with.
"""

import re
from typing import Final

from tintype.engine.vignette.editing.commands import NUMBER

_WHO = r"(?:(?:the|his|her|its|their|both|all) .+?|he|she|it|they)"
_NICE = r"(?:nice|great|cool|lovely|good|better|perfect|fun|nicer|prettier|wonderful|awesome)"
_IF = r"(?:what if|how about if|it would be " + _NICE + r" if|i would like it if|i d like it if)"
_DONE: Final = (
    ("removed", "remove"),
    ("added", "add"),
    ("made", "make"),
    ("changed", "change"),
    ("gave", "give"),
    ("moved", "move"),
    ("replaced", "replace"),
    ("swapped", "swap"),
    ("turned", "turn"),
    ("took", "take"),
    ("put", "put"),
)
"""What we would do, and how it is commanded."""
CHEERED: Final = re.compile(
    r"\b((?:the|his|her) [\w ]+?|he|she|it|they) (?:looks?|seems?|is|are) "
    r"(?:so |too |very |a bit )?(?:sad|unhappy|gloomy|glum|lonely|bored|miserable)"
    r"\s*[,.;]?\s*(?:so |and |please )*"
    r"cheer (?:it|him|her|them) up\b"
)
"""Who is to be happy, said in two sentences."""
REASON: Final = re.compile(
    r"^(?:make )?(?:it|this|the (?:picture|scene|image)) (?:'s|s|is|has|looks?|feels?)? ?"
    r"(?:(?:got|gotten|become|been|a bit|a little|so|very|just|too|rather|quite) )*"
    r"(?:too \w+|boring|dull|empty|plain|bland|lonely|lifeless|hot|cold|warm)$|"
    r"^(?:(?:much|way|far|a bit|a little) )?too \w+$"
)
"""Why something is asked for: `it is boring, add some animals`."""
MOODY: Final = re.compile(
    rf"^{_WHO} (?:is|are|looks?|seems?) (?:(?:so|too|very|a bit|a little|rather) )*"
    r"(?:serious|stern|stiff|sad|unhappy|gloomy|bored|lonely|grumpy|angry|scared)$"
)
"""The same of somebody: `he looks too serious, make him laugh`."""
JUDGED: Final = re.compile(
    r"^((?:the|his|her|its|their) (?:(?!is |are )\w+ ){1,4}?)(?:is|are|looks?) [\w ]{3,30}?, "
    r"(?:please |so |can you |could you )?"
    r"(make|paint|turn|change|replace|remove|move|put|swap|give) (?:it|them|him|her)\b"
)
"""What is wrong with a thing, and what is to be done to it: `the door is ugly, make it green`."""
INDIRECT: Final = tuple(
    (re.compile(form), plainer)
    for form, plainer in (
        *((rf"^{_IF} (?:we|you|i) {did} (.+)$", rf"{do} \1") for did, do in _DONE),
        (rf"^{_IF} there (?:was|were|is|are) (?:also )?(.+)$", r"add \1"),
        (rf"^{_IF} (?:it|this|that|we) (?:was|were|is|had) (.+)$", r"make it \1"),
        (rf"^{_IF} ({_WHO}) (?:was|were|is|are) (.+)$", r"\1 should be \2"),
        (rf"^{_IF} ({_WHO}) (?:wore|had|held|carried) (.+)$", r"give \1 \2"),
        (rf"^it would be {_NICE} (?:to have|to see|with) (.+)$", r"add \1"),
        (
            r"^(?:what|how) would (?:it|this|that|the (?:picture|scene|image)) look(?: like)? "
            r"((?:at|in|on|during|as) .+)$",
            r"make it \1",
        ),
        (
            r"^(?:move|shift|transport|relocate|take|bring) "
            r"(?:the (?:scene|action|setting|picture|story)|it all|everything|this) "
            r"((?:in)?to|onto) (.+)$",
            r"set it in \2",
        ),
        (rf"^({NUMBER} \w+) would be {_NICE}$", r"there should be \1"),
        (
            r"^(?:(?:it|he|she|the \w+) needs?|add|put|give it) (an? .+?) in front$",
            r"add \1 in front of it",
        ),
        (
            rf"^((?!(?:the|it|that|this|he|she|they) )\w.+?) would be {_NICE}"
            r"(?: too| there| here| maybe)*$",
            r"add \1",
        ),
        (rf"^(?:it|this|that|the picture) would look {_NICE} with (.+)$", r"add \1"),
        (rf"^({_WHO}) would look {_NICE} with (.+)$", r"give \1 \2"),
        (rf"^({_WHO}) would look {_NICE} (?:in|if it was) (.+)$", r"make \1 \2"),
        (
            rf"^(?:could|can|may|would|should) ({_WHO}) (?!(?:be|have) )(?!please\b)(\w.*)$",
            r"make \1 \2",
        ),
        (r"^(?:is n t|isn t|are n t|aren t) (.+?) (?:a bit |a little )?too (.+)$", r"\1 is too \2"),
        (rf"^({_WHO}) (?:is|are|looks?) (?:not|n t) (\w+) enough$", r"make \1 more \2"),
        (
            r"^(?:there (?:are|is) |it has |i see |that is )?(?:(?:just|way|a few) )?"
            r"(?:too many|not so many|not that many|too much) (.+?)(?: for my taste)?$",
            r"fewer \1",
        ),
        (
            r"^(?:there (?:are|is) )?not enough (.+)$|^(?:it |this |we |the (?:picture|scene) )?"
            r"(?:needs?|could use|could do with|lacks?) (?:some )?more (.+)$",
            r"add more \1\2",
        ),
        (
            r"^(?:it|this|the (?:picture|scene|image)) (?:could use|could do with|is missing) "
            r"((?:an?|some|two|three) .+)$",
            r"add \1",
        ),
        (rf"^({_WHO}) (?:could use|could do with|is missing) (an? .+)$", r"give \1 \2"),
        (r"^where (?:is|are|'s|s) (?:the|his|her|its|my) (.+)$", r"add a \1"),
        (rf"^cheer ({_WHO}|him|her|them) up$|^cheer up (.+)$", r"make \1\2 happy"),
        (
            rf"^({_WHO}) (?:is|are) (?:not needed|unnecessary|superfluous|distracting|ugly)$",
            r"remove \1",
        ),
        (
            r"^(?:there is )?no need for (the .+)$|^(?:we|i) (?:do not|don t) need (the .+)$|"
            r"^(?:we|i) (?:can|could) do without (the .+)$",
            r"remove \1\2\3",
        ),
        (
            rf"^({_WHO}) (?:needs? to|ha(?:s|ve) to|ought to|(?:is|are) (?:supposed|meant) to) ",
            r"\1 should ",
        ),
        (
            r"^cover (?:everything|it all|the (?:scene|picture|ground|land|place|landscape)|it) "
            r"(?:in|with|by) (?:fresh |deep |thick )?snow$",
            "make it snowy winter",
        ),
        (r"^cover (.+?) (in|with) (.+)$", r"make \1 covered \2 \3"),
        (
            r"^(?:let |make |have )?the sun (?:should |must |to )?(?:comes? out|shines?|shining)"
            r"(?: again)?$|^(?:it|the (?:rain|snow|storm)) (?:has |is |should )?"
            r"(?:stops?|stopped|over|ends?|ended)(?: raining| snowing)?$|"
            r"^stop the (?:rain|snow|storm)(?:ing)?$",
            "make the weather clear",
        ),
        (
            r"^(?:let |make |have )?((?:the|his|her|its|all) .+?) (?:should |must )?(?:glow|shine|"
            r"be (?:lit|on)|light up|burn bright(?:ly)?)(?: bright(?:er|ly)| more| stronger)*$",
            r"turn on \1",
        ),
        (
            r"^(?:there should be |let |have )?(?:some(?:one|body)) (?:should |could |must )?"
            r"(?:be )?(?:(sit|stand|lie|sleep|wait)(?:ting|ing)? )?(.+)$",
            r"add a person \1 \2",
        ),
        (r"^(?:can|could|may) i (?:have|get|see) (it|them|the .+?) (in .+)$", r"make \1 \2"),
        (r"^make (.+?) wake up$", r"make \1 awake"),
        (
            rf"^(?:add )?(?:some )?more (\w+) (?:please )?,? ?"
            rf"(?:at least|maybe|about|say|like) ({NUMBER})$",
            r"only \2 \1",
        ),
        (r"^try (.+)$", r"\1"),
    )
)
"""Roundabout wishes, and the commands that they mean."""
