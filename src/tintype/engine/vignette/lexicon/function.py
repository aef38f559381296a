"""Owns the words that carry grammar, and those that carry nothing a picture can show.

Does not know grammar itself: `grammar` decides what a preposition means between two things.
"""

from typing import Final

MARKS: Final = """
a: a, an, another
the: the, this, these, my, your, our, his, her, their, its, its own, his own, her own,
    the same, each, every, the other
it: it, them, him, itself, themselves, himself, herself, one another, each other
they: he, she, they
and: and, &, plus, as well as, along with, together with, or, and also, and then, while, whilst,
    also, accompanied by, alongside of, nor, then, with also
comma: ",", ":", "(", ")", "[", "]", "{", "}", "|", "/", "\\n"
stop: ".", ";", "!", "?"
but: but, however, yet
is: is, are, was, were, be, being, has been, looks, appears, 's been, becomes, seems, is being, are
    all, is all, stays, remains
there: there is, there are, there 's, we see, you see, you can see, we can see, one sees, i see,
    stands a, lies a, sits a, can be seen
has: has, have, having, had, contains, containing, featuring, including, includes, features,
    complete with, boasting, with lots of, showing, depicting, made up of, consisting of, composed
    of, that has, which has, who has, displaying, comes with, that have
no: no, not, without, without any, no visible, minus, free of, never, neither, excluding, except,
    devoid of, instead of, do not include, don't include, avoid, rather than, with no, with no
    visible, isn 't, aren 't, is not, are not, doesn 't have, not any, lacking, there is no, there
    are no, remove, exclude
of: of
says: the word, the words, that says, which says, saying, that reads, which reads, with the text,
    with the words, with the word, with text, reading the words, labelled, labeled, with the
    title, with the name, with the letters, lettered, inscribed, inscribed with, with the
    message, with the inscription, that said, with the phrase, with the slogan, with a text, with
    words, says, with the caption, with the label, bearing the words, bearing the text, written
    on it, spelling, spelling out, spells, with the writing, with lettering, engraved with,
    marked, and it says, with the sign, displaying the text, with the number, with the quote
title: titled, entitled, with the heading, with the headline, words, text, caption, title,
    headline, captioned, title text
named: called, named, whose name is, by the name of
unknown: not drawn
weight: --
first: first
second: second
third: third
fourth: fourth
fifth: fifth
sixth: sixth
seventh: seventh
eighth: eighth
ninth: ninth
tenth: tenth
smaller: smaller than, tinier than
bigger: towering over, towers over, looming over, bigger than, larger than, taller than, as big as,
    as large as, as tall as, greater than
"""

PREPOSITIONS: Final = """
on: on, down, up, upon, onto, on the back of, up on, on the edge of, on the surface of, on the bow
    of, on the prow of, on the stern of, on the mast of, on the masthead of, on the tip of, on the
    backrest of, on the rim of, on the brim of, on the brink of, on the handlebars of, on the lid
    of, on the spire of, on the chimney of, on the summit of, on board, aboard, on one of, on the
    side of, on the shoulder of, on the shoulders of, on the head of
atop: on top of, atop, atop the roof of, atop the rooftop of, atop the top of, atop the backrest
    of, atop the lid of, atop the back of, atop the mast of, atop the masthead of, atop the tip
    of, atop the peak of, atop the spire of, atop the chimney of, atop the hood of, atop the
    bonnet of, atop the bow of, atop the prow of, atop the handlebars of, atop the stern of, atop
    the tail of, atop the rim of, atop the brim of, atop the edge of, atop the brink of, atop the
    nose of, atop the snout of, atop the beak of, atop the antlers of, on the roof of, on the
    rooftop of, on the hood of, on the bonnet of, on the top of, at the top of, along the top of,
    on the peak of, at the peak of
in: in, into, amid, amidst, within, in the middle of, in the midst of, in the heart of, in the
    centre of, in the shade of, in the corner of
inside: inside, inside of, from inside
at: at, along, across, through, throughout, into the, by way of, onto the, out on, out in, out
    over, on the outskirts of, set in, set against
past: past, outside of, out of, from, off, toward, towards, outside, beyond, to,
    overlooking, off the coast of, in the direction of, facing, straight to, headed for, heading
    for, close by
under: under, beneath, underneath, from under, down under
below: below
behind: behind, far behind, way behind, a long way behind, well behind, in back of, from behind,
    hidden behind
in front of: in front of, before, opposite, in the foreground of, outside the front of
next to: next to, beside, near, by, close to, besides, nearby, adjacent to, at the side of,
    alongside, against, next, at the foot of, at the edge of, at the base of, on the bank of, by
    the side of, side by side with, near to, not far from, in between of, to the
    side of
between: between, in between
among: among, amongst, in among, surrounded by, in the company of, covered with, covered in,
    encircled by, framed by, bordered by, lined with, set among
above: above, over, up above, higher than, high above, high over
left of: left of, to the left of, on the left of, at the left of, on the left side of, to the left
    side of
right of: right of, to the right of, on the right of, at the right of, on the right side of, to the
    right side of
around: around, all around, round, circling around
flanking: on either side of, on both sides of, on each side of, at both sides of, at either side of,
    flanking
flanked by: flanked by, flanked on both sides by, flanked on either side by
with: with, topped with, decorated with, filled with, full of, loaded with, surrounded with, made
    with, having a, accompanied with, covered by, laden
    with, stuffed with, packed with, loaded up with, stocked with, with a view of,
    crowded with, with inside it, garnished with, dotted with, complemented by, brimming with,
    overflowing with
held by: held by, on the lap of, carried by,
    in the hands of, in the arms of, in the mouth of, in the hand of
worn by: worn by
ridden by: ridden by, driven by, steered by, mounted by
pulled by: pulled by, drawn by, towed by, dragged by
pushed by: pushed by
attacked by: attacked by, invaded by, raided by
led by: led by, guided by
chased by: chased by, pursued by, hunted by
followed by: followed by, guarded by, watched by, helped by, fed by, greeted by
climbed by: climbed by
like: like, as, shaped like, in the shape of, dressed as, dressed like, dressed up as,
    dressed up like, disguised as, looks like, such as
for: for, about
"""

BODY: Final = """
hand: in hand, in hands, in his hand, in her hand, in its hand, in their hands, in his hands, in her
    hands, in its hands, in one hand, in his mouth, in its mouth, in her mouth, in their mouths, in
    its paws, in its paw, in its claws, in its beak, in the arms, in his arms, in her arms, in its
    trunk, in its teeth, in each hand, in its jaws, in his paw, in his paws, in her paws, in its
    pouch, between its feet, between its paws, between its legs, between its front paws, between
    her paws, between his paws, in her pouch, in the pouch, in his pouch, in the hand, in the mouth,
    under his arm, under her arm, in their hand, in its talons, in its tentacles, on his hand, on
    her hand, on its hand, on his finger, on her finger, on his palm, on her palm, on his arm, on
    her arm, on the hand, in the palm of his hand, in the palm of her hand
head: on his head, on her head, on its head, on their heads, on his face, on her face, on its face,
    on the head, on top of its head, on its snout, on the nose, on top of his head, on top of her
    head, on its nose, on their head
on shoulders: on his back, on her shoulders, on his shoulders
on a chest: on his chest, on her chest, on its chest, on his belly, on her belly, on his stomach, on
    her stomach, on his tummy, on her tummy
neck: around its neck, around his neck, around her neck, around their necks, round its neck, on its
    neck
back: on its back, on its shell, on the shoulder, on her back, on his shoulder, on her shoulder,
    on its shoulder,
    on their backs, on its tail
on a lap: on her lap, on his lap, on its lap, in her lap, in his lap
on it: on it, on them, on top, on top of it, on top of them, on its branches, upon it, on it 's
    top, on its roof, on its top, on the top of it
in it: in it, inside it, inside, inside of it, in them, within it, within, stuck in it, stuck into
    it, sticking out of it, sticking in it, planted in it, inside them, into it, in its branches
under it: under it, underneath, underneath it, beneath it, under them, below it
behind it: behind it, behind them, behind him, behind her
before it: in front of it, in front of them, in front of him, in front of her
around it: around it, around them, all around it, all around
by it: next to it, beside it, near it, nearby, next to them, by its side, at its side, beside them,
    beside him, beside her, next to him, next to her, by his side, by her side, at his side, at her
    side, at his feet, at her feet, with it, alongside
each side: on both sides, on either side, on each side, at both sides, at either side, at each side,
    to both sides, to either side, on its sides, on both sides of it, on either side of it, on each
    side of it, on the left and right, on the left and the right
above it: above it, over it, above them, above its head, above, over them, overhead of it, above
    his head, above her head
"""

SILENT: Final = """
layers
please draw create make generate show render paint give me us i we you want need would like can
    could will let let's lets imagine picture image photo photograph photography photographic
    painting drawing illustration illustrated illustrations artwork art arts scene view shot
    depiction depicts depict depicted rendering rendered render renders visual visuals graphic
    composition compositions design designs concept piece masterpiece wallpaper background backdrop
    foreground style styled styles look looking looks version type kind sort form display
some any all both such much more most very really quite so too extremely highly super ultra hyper
    incredibly extra rather slightly almost nearly just only even still yet already again once
    always often together alone apart far away here there where when how what why who whom which
    whose that those than because if though although however instead perhaps maybe
do does did doing done has have had get gets got go goes going went gone come comes coming came
    take takes taking took put puts putting seem feel feels feeling become keep keeps kept keeping
    set sets surrounded made make makes making take place placed positioned located situated
    featured shown seen visible captured taken set drawn painted illustrated made based inspired
    influenced reminiscent used using use called named known said goes own start begin try enjoy
    enjoying enjoys love loving ready having going trying about around while during since until
    after before via per
beautiful beautifully cute adorable lovely pretty gorgeous stunning amazing awesome wonderful
    fantastic magnificent majestic majestically elegant elegantly charming graceful gracefully
    fabulous incredible splendid glorious exquisite delicate intricate detailed detail details
    hyperdetailed ultradetailed ornamental fancy stylish cool nice good great best perfect
    perfectly excellent fine quality high low top professional professionally creative imaginative
    original unique special rare famous popular iconic legendary typical traditional ordinary
    regular normal common usual standard basic plain simple simplistic clean crisp neat tidy clear
    sharp smooth soft softly hard rough warm warmly rich deep bold bright brightly light lightly
    dark darkly dim pale subtle natural naturally realistic realism realistically lifelike real
    photorealistic photorealism hyperrealistic surreal abstract fresh delicious tasty yummy juicy
    ripe sweet sour pleasant attractive handsome sexy glamorous luxurious luxury expensive cheap
    posh modernist rustic cinematic cinematography film movie filmic dynamic motion action
    energetic dense thick heavy loose tight flat solid long wide broad low round short deep shallow
    narrow curvy straight soft distant near nearby close free wholesome aesthetic atmospheric
    atmosphere mood moody vibe vibes ambience ambiance ambient tone tones toned palette colour
    colours coloured coloring hue hues shade shades shading contrast saturation saturated gradient
    textures texture textured surface material
lighting lit lights light lamps rays ray beam beams glow glows reflection reflections shadow
    shadows shadowy highlights sunbeams sunray sunrays god rays volumetric global illumination rim
    backlit backlight backlighting studio softbox lens flare flares bokeh blur blurred blurry depth
    focus focused focal length aperture exposure iso shutter canon eos nikon sony leica hasselblad
    fujifilm kodak portra polaroid dslr mirrorless camera angle angles perspective framing frame
    framed centred symmetry symmetrical asymmetrical resolution res hd uhd hdr fhd raw dpi pixels
    4k 8k 16k octane blender unreal engine vray v ray unity cgi 3d 2d c4d zbrush maya redshift
    raytracing raytraced traced tracing postprocessing artstation deviantart behance pinterest
    dribbble trending award awards winning winner prize national geographic magazine editorial
    commercial vogue instagram stock shutterstock getty unsplash contest featured viral hi ar
    stylize midjourney niji dalle diffusion stable prompt lora score up masterwork wlop greg
    rutkowski artgerm mucha alphonse thomas wes anderson kinkade beksinski simon stalenhag james
    jean loish ilya
    kuvshinov makoto shinkai hayao miyazaki craig mullins ruan jia peter mohrbacher magali
    villeneuve
watermark watermarks signature text letters words border borders logo-free copyright ugly deformed
    disfigured mutated extra fingers limbs anatomy bad worst jpeg artifacts duplicate cropped nsfw
    sfw negative positive
character characters figure figures model models subject subjects object objects thing things item
    items element elements part parts piece pieces side sides top bottom end ends edge edges middle
    center centre area areas place places spot spots space room corner front back way line lines
    shape shapes shaped size sized sizes number numbers amount lot lots bit kinds pair style story
    tale stories adventure life world lifetime day's time times moment moments years year age day
    week today
full body shot length half whole entire upper lower outer inner main central
new different various several other others another same similar matching varied assorted
    opposite certain particular
in-frame landscape portrait orientation square format ratio aspect horizontal vertical 16 9 4 3
    print printed printable page cover card template mockup website web app banner-free hero header
    footer social media post campaign brand branding company business product products marketing
    presentation slide slides deck powerpoint keynote blog article newsletter
beam beams spilling streaming filtering radiating gleaming
happily sadly slowly quickly quietly calmly peacefully gently carefully proudly loudly softly
    playfully brightly deeply freely curiously lazily eagerly mysteriously dramatically lightly
    gracefully bravely
oh hello hi hey thanks thank ok yes well must should may might
mr mrs ms dr sir madam whilst upon thus etc eg ie also
whipped match matches meme memes symbol symbols symbolism symbolising symbolizing symbolic metaphor
    metaphorical solo late
    breathtaking reflected mirrored candid
    treating eve charging growing leaning italian french german english british irish scottish
    spanish mexican american chinese japanese korean indian african asian european roman greek
    egyptian norwegian swiss dutch turkish arabic moroccan thai vietnamese russian brazilian polish
    hawaiian scandinavian nordic oriental
superia cinestill velvia ektachrome ilford footage fisheye telephoto selective crepuscular occlusion
    subsurface scattering desaturated infrared analog analogue architectural environmental
    tonemapped tonemapping vignetting vignetted chromatic aberration octanerender hyperdetail
    uhdr dof fov
isometric fantasy corporate startup biggest largest tallest smallest arriving arrives arrived
    anchored crater craters slanted
    steams shine shines scattered floor surface ground platform spell rune runes theme
    themed inspired flavored flavoured flavour flavor scented sounding feeling effect effects
tropical military impressive stray authentic genuine innovative sophisticated remarkable
    extraordinary outstanding exceptional superb terrific marvelous marvellous phenomenal lovable
    adventurous interesting fascinating intriguing captivating compelling mesmerizing spontaneous
    sublime timeless classical conventional unconventional stylistic artistic artistically
    aesthetically aesthetics imaginary fictional mythic symmetric asymmetric proportional anatomical
    decorative hypnotizing intricacy immaculate flawless refined superior premium deluxe lavish
    extravagant glam glamour prestigious immersive expressive evocative meaningful memorable
    unforgettable noteworthy notable recognizable quaint charmingly unusual odd random peculiar
    hyperrealism lifelikeness masterful meticulous meticulously precise precision elaborate complex
    vastness limitless eternal everlasting enchantingly wondrous wonder magnificence elegance grace
    gracefulness charm sheer overall essence conveying evoking expressing reflecting showcasing
    portraying portrayed portrays representing represents symbolizes evokes suggests highlighting
    highlighted emphasizing illuminating actual casual casually formal informal suddenly constantly
    continually carelessly cautiously nervously desperately furiously fiercely intently gleefully
    joyfully cheerfully wearily angrily gladly thoughtfully patiently lovingly tenderly politely
    silently secretly everyday daily weekly annual favourite favorite personal private public local
    modernized native indigenous exotic ethnic tribal digital virtual interactive multimedia generic
    specific exact accurate possible potential alternative further important significant essential
    necessary useful handy practical functional affordable valuable precious priceless successful
    lucky unlucky fortunate available complete completed imaginable organic aka asap visually
    textural stylised stylized depictions
""".replace("\n", " ")

SILENT_PHRASES: Final = """
35mm film grain, film grain texture, medium format, rack focus, shutter speed, path tracing, light
    trails, dust particles, floating particles, dust motes, floating dust, high angle, character
    sheet, reference sheet, model sheet, character reference sheet, concept sheet, expression sheet,
    character design sheet, multiple poses, multiple views, multiple angles, turnaround,
    fashion photography, studio product photography, bad anatomy, extra limbs, in high resolution,
    cross section, cutaway view, soft rim light, hair light, catch light, good light, 3 point
    lighting, image stabilization, wide open, smooth gradients, hand drawn texture,
    out of the water, out of water, from the water, in mid air above the water,
depth of field, shallow depth of field, highly detailed, ultra detailed, award winning,
    trending on artstation, octane render, unreal engine, global illumination, golden ratio, rule of
    thirds,
    wide aperture, studio lighting, studio light, product shot, product photo, packshot,
    studio shot, softbox, soft lighting, soft light, sharp focus, ray tracing, high
    quality, best quality, high resolution, ultra hd, 3d render, 3d rendering, 3d illustration, 3d
    model, concept art, digital art, fine art, stock photo, museum quality, gallery quality, dutch
    masters, dutch master, old masters, landscape photo, landscape photo of, landscape photograph
    of, landscape photograph,
    landscape photography, natural colours, full colour, full
    body, full length, in the style of, in style of, style of, art by, painted by, illustrated by,
    photographed by, drawn by, shot on, shot with, a photo of, a picture of, an image of, an
    illustration of, a drawing of, a painting of, a sketch of, a depiction of, a photograph of,
    picture of, image of, photo of, illustration of, drawing of, photograph of, painting of,
    depiction of, scene of, a scene of, view of, a view of, the view of, a kind of, kind of, sort
    of, type of, a piece of, piece of, slice of, a slice of, a bit of, edge of, part of, the sound
    of, the feeling of, the idea of, the concept of, in the process of, in order to, as if, as
    though, sense of, a sense of, a touch of, a hint of, touch of, in the shot, in the picture, in
    the image, in the scene, in this picture, in the frame, in frame, at the same time, in action,
    downhill, uphill, on display, in motion, made by, based on, inspired by, for kids,
    for children, looking
    for, ready for, ready to, about to, all over, each with, the rest of, some kind of, some sort
    of, under the eaves,
    35 mm film, 35mm film, 16 mm film, 70 mm film, on film,
    out of focus, in focus, 50 mm, 35 mm, 85 mm, film grain, grainy film, grainy, grain, first
    day of school, the first day of school, anamorphic lens, anamorphic, tree pose, warrior pose,
    lotus position, window light,
    natural window light, soft window light, tilt shift, long exposure,
    double exposure, high fantasy, low key lighting, low key light, high key
    lighting, key light, key lighting, hand lettered, hand-lettered, hand painted, hand written,
    handwritten, eye level, dutch angle, golden hour
    photography, product photography, food photography, street photography, wildlife photography,
    nature photography, editorial photography, photo realistic, hyper realistic, ultra realistic,
    very detailed, extremely detailed, intricate details, fine details, insanely detailed, rich
    colours, vivid colours, vibrant colours, bright colours, soft colours, muted colours, warm
    colours, cool colours, warm tones, cool tones, earth tones, warm lighting, warm
    light, cool lighting, soft shadows, long shadows, light rays, sun rays, god rays, lens flare,
    rim light, in the rule of thirds, on artstation, cute style, clean lines, clean design, simple
    shapes, bold lines, thick lines, thick outlines, colour palette, colour scheme, limited
    palette, copy space, negative space, white space, text free, no text, no watermark, no words,
    no letters, no signature, no logo, no background people, no frame, no border, no shadows, with
    no text, without text, one side, front page, in love with, in the making, getting ready, on
    holiday, on vacation, having fun, having a good time, at rest, at play, at work, on duty, from
    the future, of the future, at its best, in harmony, in the spotlight, greg rutkowski, studio
    photo, studio shot, at first sight, by greg rutkowski, on its way, on the way, for breakfast,
    for dinner, for lunch, as a child, all kinds of, all sorts of, a lot, one by one, side by side,
    face to face, back to back, standing still, in line, in formation, in rows, in the form of,
    nose to nose, head to head, in style, with style,
    with love, with care, with joy, with passion, on a mission, made out of, day out, each one,
    both of them, all of them, of different shapes,
    of various shapes, wrapped in paper, wrapped in brown paper, posing for a photo, good night,
    good
    morning, high above the ground, full of life, full of wonder, sense of wonder, out of the
    water, out of water, from the water, with detailed,
    with intricate details, with lots of detail, with detail, hyper detailed, super detailed, super
    cute, ultra wide, high definition, dramatic shadows, medium shot, full frame, cinematic shot,
    cinematic photo, film still, movie still, cinematic still, still life of, still life, award
    winning photo, isolated, isolated on, t shirt design, tattoo design, line weight, no outline,
    greeting card design, for a website, for a presentation, for a children 's book, for a kids
    room, blender render, in blender, made in blender, blender 3d, cinema 4d,
    breaking through, can you, could you,
    would you, can i have, can we, hd quality, studio quality, art style, on earth, at large, black
    outline, cute little, to work, on the way
    to work, on her way to work, on his way to work
"""
