"""Owns the forms of commands: by which words each is known, and what its arguments are.

Does not know how an instruction is cut into clauses (`instruct`), nor what commands do.
"""

import re
from typing import Final

from tintype.engine.vignette.editing.befalling import BEFALLS

NUMBER: Final = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
"""A count, in figures or as a word."""
FORMER: Final = (
    r"(?:how it was|what it was|the way it was|original|previous|last|earlier|first|one before|"
    r"before|start|beginning)"
)
"""What was before an edit, as in `back to how it was`."""
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
            rf"(?P<a2> to (?:the )?{FORMER}.*|(?: a| one| two| three) steps?)?|"
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
            r"(?P<t>.+)| (?:above|below|underneath|on top|over it|above it|on it))?",
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
            rf"to (?:only |just )?(?P<b>{NUMBER})",
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
            r" with|with)(?: in)? (?P<a>.+)",
        ),
        (
            "befall",
            rf"(?P<v>{'|'.join(BEFALLS)}) (?P<a>(?:the|his|her|its|their) .+?|it|him|her|them)"
            r"(?: (?:into|to) (?:pieces|bits)| a bit| a little| slightly)?",
        ),
        ("fill", r"(?:re)?fill (?:up )?(?P<a>.+?)(?: up)? with (?P<b>.+)"),
        (
            "give",
            r"(?:give|hand|offer) (?P<a>(?:the|him|her|it|them|he|she|they|his|every|each|all|both)"
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
