"""Owns the words that say when, in what weather and mood, how framed and in which style.

A line of a table is `value: words`. Values of time, weather, season and framing are those of
`scene`; styles are chains like those of objects. Does not know grammar.
"""

from typing import Final

TIMES: Final = """
dawn: sunrise, daybreak, first light, sun rising, rising sun, early light, at dawn, crack of dawn,
    dawning, sun up, break of day, sun rises, early morning, early in the morning, early morning
    light
morning: mornings, this morning, breakfast time, morning light, in the morning,
    forenoon, morning sun, morning sunlight, in the morning sun, the morning sun, in morning sun,
    in the morning sunlight, in the morning light
day: daytime, noon, midday, afternoon, daylight, by day, day time, high noon, sunlight, sunshine,
    during the day, bright day, lunchtime, broad daylight, early afternoon, late afternoon, in the
    sun, bright sunlight, natural light, natural lighting, day light, in the sunlight, in the sun,
    in the sunshine, in the midday sun, in the afternoon sun, afternoon sun, under the sun
sunset: sundown, golden hour, setting sun, sunset sky, golden light, sun setting, low sun, sunset
    light, golden hour lighting, golden hour light, at sunset, sunset colours, warm sunset, sun
    sets, evening sun, in the evening sun, in the setting sun, setting sun, golden sunlight,
    evening light, golden sunset, warm evening light, orange sky, pink sky, red sky, fiery sky,
    crimson sky, glowing sky
dusk: twilight, evening, romantic evening, cosy evening, warm evening, quiet evening, summer
    evening, winter evening, autumn evening, blue hour, gloaming, nightfall, at dusk, evening sky,
    late evening, in the evening, evenings, violet hour, gloom, eventide, darkness falling
night: in moonlight, bathed in moonlight, lit by the moon, by the light of the moon, before dawn,
    before sunrise, before daybreak, predawn, pre-dawn, small hours, midnight, nighttime,
    night-time, night time, moonlit, moonlight, starry night, starlight,
    night sky, starry sky, at night, moonlit night, by night, nocturnal, late night, nights, under
    the stars, under a starry sky, starry, night scene, sky full of stars, dark night, under the
    moon, stars in the sky, stars in the night sky, full of stars, twinkling stars, moonlit sky,
    star filled sky, dead of night, in the dark, bedtime, northern lights night, under the stars at
    night, by moonlight, in the moonlight, in the darkness, candlelit night, lunar light, nighttime
    scene, nightlife
"""

WEATHERS: Final = """
clear: heat wave, heatwave, in a heat wave, in a heatwave, sweltering heat, scorching heat, sunny,
    clear sky, clear skies, clear blue sky, sunny day, sunny sky, sunny weather, bright
    sky, cloudless, cloudless sky, clear day, clear weather, clear night, sunlit, fair weather, sun
    drenched, no clouds, blue skies, good weather, under a clear sky, sun kissed, heat, hot day,
    under a blue sky, blue sky, bright and sunny, clear night sky, sun-drenched, sunniest, hottest,
    hotter, warm weather, warmest, scorching
cloudy: giant clouds, huge clouds, big clouds, towering clouds, massive clouds, epic clouds,
    billowing clouds, big white clouds, puffy white clouds, cumulus clouds, cloudy day,
    cloudy sky, partly cloudy, white clouds, clouds in the sky, puffy clouds,
    fluffy clouds, drifting clouds, some clouds, scattered clouds, on a cloudy day, cloudy skies,
    fluffy white clouds, dramatic clouds, cloudy weather, clouded
overcast: grey sky, overcast sky, grey day, overcast day, gloomy weather, dull day, dreary, grey
    skies, under an overcast sky, leaden sky, gloomy day, gloomy sky, overcast skies, dark clouds
rain: rainy, raining, rainy day, drizzle, shower of rain, rainfall, downpour, raindrops, in the
    rain, rainstorm, pouring rain, heavy rain, rain shower, wet weather, drizzling, rains, rainy
    weather, light rain, rainy night street, rain falling, falling rain, monsoon, torrent,
    torrential rain
storm: stormy, snowstorm, blizzard, snow storm, hailstorm, thunderstorm, lightning storm, thunder,
    lightning, tempest,
    thunder and lightning,
    stormy sky, stormy weather, hurricane weather, gale storm, in a storm, storm clouds, stormy
    night sky, storms, thunderclouds, flashes of lightning, lightning strike, lightning strikes,
    lightning bolts in the sky, typhoon, thunderous, thunderstorms
snow: snowy, snowing, snows, snowfall, snow covered, snowy day, in the snow, falling
    snow, covered in snow, covered with snow, snow falling, snow capped, flurries, snowflakes
    falling, sleet, hail, frosty, frost, snow-covered, snow-capped, snow on the ground,
    heavy snow, fresh snow, snowcapped, snow dusted, deep snow, light snow, falling snowflakes,
    snowy weather, wintry mix
fog: foggy, sandstorm, dust storm, dusty air, mist, misty, haze, hazy, in the fog, foggy day, smog,
    in the mist, morning mist, thick
    fog, morning fog, low fog, foggy weather, misty weather, in a fog, swirling mist, volumetric
    fog, atmospheric fog, shrouded in mist, shrouded in fog, airy haze
wind: windy, breeze, breezy, gust, windy day, gale, blustery, on a windy day, windswept, strong
    wind, gusty, in the wind, gentle breeze, gusts of wind, high winds, blowing wind, brisk wind,
    turbulence
after rain: after the rain, after rain, after a rain, after rainfall, after the storm,
    after a storm, after a shower, after the shower, after heavy rain, after a rainy day,
    rain-soaked, rain soaked,
    rainsoaked, rain-slicked, rain slicked, rain-slick, rain-washed, wet reflections, wet pavement
    reflections, wet ground, wet asphalt, reflections on wet pavement, reflections on wet asphalt,
    freshly rained, puddles everywhere, neon reflections, reflections in puddles, wet tarmac
rainbow: rainbow in the sky, double rainbow, with a rainbow, with a rainbow in the sky, rainbows in
    the sky, under a rainbow, rainbow sky
"""

SEASONS: Final = """
spring: in april, in may, april morning, april day, cherry blossom avenue, springtime, spring time,
    early spring, in spring, spring day, in the
    spring, vernal, late spring, april, easter
summer: june, july, in august, of august, summertime, summer time, summery, midsummer, in summer,
    summer day, in the summer, summer
    holiday, summer vacation, late summer, summer holidays, august
autumn: in the fall, fall leaves, fall foliage, fall season, fall colours, autumnal, in autumn,
    fall day, autumn colours, fall forest, thanksgiving, harvest time, autumn day, fall scene,
    autumn foliage, fall landscape, autumn time, in fall, harvest season, fall afternoon, fall
    evening, fall morning, october, november, september, indian summer
winter: snowstorm, blizzard, snow storm,
    frozen lake, frozen pond, frozen river, wintertime, wintry, midwinter, in winter, winter
    day, winter time, wintery, in the winter, winter scene, yuletide, christmas, christmas time,
    xmas, christmas eve, december, january, winter landscape, cold winter, christmas morning, new
    year, january morning, february, holiday season
"""

MOODS: Final = """
moonlit: moonlight, moonlit night, by moonlight, in the moonlight, in moonlight, bathed in
    moonlight,
    lit by the moon, by the light of the moon, moonlit mood
gloomy: bleak, dreary, sombre, somber, depressing, desolate, dismal, grim, brooding, melancholic,
    melancholy, gloomy mood, gloomy atmosphere, mournful
noir: film noir, neo noir, noir style, noir film, film-noir
cosy: comfy, snug, homely, warm and cosy, cosy atmosphere, warm atmosphere, hygge, homey, warm and
    inviting, inviting, intimate, warm mood, cosy mood, cosy vibe, comforting, rustic cosy,
    comfortable, warmth, comfort mood, cozier
eerie: spooky, creepy, scary, haunted, sinister, ominous, mysterious, horror, frightening,
    unsettling, ghostly, haunting, gothic, macabre, nightmarish, halloween, scary mood, dark and
    moody, eerie atmosphere, eerie mood, enigmatic, terrifying, foreboding, menacing, mystery,
    spine-chilling, dark fantasy, creepy atmosphere, mysterious atmosphere, moody, creepiest,
    uncanny, weird, evil mood, terror, fear, bizarre, grotesque, horrific, supernatural, demonic,
    occult, sinful, hypnotic, cryptic, nightmare, haunted mood, paranormal, darkness, horrifying,
    satanic, ghastly, darkest, darker, hellish, surreal nightmare, disturbing, horror movie
cheerful: joyful, festive, merry, lively, playful, vibrant, fun, jolly, jubilant, sunny mood, happy
    mood, upbeat, bright and cheerful, whimsical, colourful mood, celebration, party, birthday,
    birthday party, celebratory, cheery, cheerful mood, exuberant, delightful, gleeful, humorous,
    funny, vivid, carefree, energetic, joy, happiness, party atmosphere, optimistic, silly,
    hilarious, comedic, comical, quirky, goofy, wacky, euphoria, blissful, bliss, amusing, humor,
    humour, comedy, witty, ecstasy, happiest, happier, funniest, bouncy, feelgood, uplifting,
    hopeful, joys, amused, energized, fun-loving, optimism, zesty, carnival mood, exciting,
    entertaining
dramatic: epic, cinematic lighting, dramatic lighting, intense, powerful, moody lighting, dramatic
    light, heroic, dramatic mood, action packed, fierce mood, apocalyptic, chiaroscuro, dramatic
    atmosphere, high contrast, action scene, dynamic lighting, dramatic scene, grandiose,
    triumphant, tense, explosive, dramatic sky, thrilling, suspense, suspenseful, chaotic,
    turbulent, stormy mood, glory, spectacular, fearsome, furious mood, intensity, breathtaking
    drama, tension, chaos, mayhem, fury, rage, explosive mood, overwhelming, grandeur, exhilarating,
    epic scale, adrenaline, violent
peaceful: calm, serene, tranquil, quiet, relaxing, soothing, peace, serenity, calming, idyllic,
    gentle, zen, tranquillity, peaceful mood, relaxed, meditative, restful, harmonious, harmony,
    tranquility, pastoral, relaxation, still and quiet, calmness, soft mood, contemplative,
    solitude, silence, silent, stillness, solace, mellow, leisurely, harmonic, spiritual, sacred,
    divine, contemplation, tranquilizing, mindful, mindfulness, heavenly, simplicity, balanced mood,
    soothed, picturesque, scenic
romantic: dreamy, romance, love, tender, dreamlike, ethereal, romantic mood, enchanting, nostalgic,
    fairytale, fairy tale, valentine's day, valentines day, romantic evening, romantic atmosphere,
    enchanted, in love, sentimental, wistful, soft and dreamy, wedding,
    ethereal atmosphere, lovely and soft, affectionate, passion, passionate, sensual, intimacy,
    affection, nostalgia, longing, sentiment, whimsy, poetic, lyrical, enchantment, heartfelt,
    seductive, magic mood, emotional, heartwarming, idealistic, dream-like
pastel mood: pastel colours, soft pastel colours, pastel tones, soft pastel tones, pastel shades,
    soft pastel shades, pastel hues, soft pastel hues, pastel palette, soft pastel palette, pastel
    colour palette, soft pastel colour palette, pastel aesthetic, soft pastel aesthetic, in pastels,
    in soft pastels, in pastel colours, in soft pastel colours, in pastel tones
sombre: gritty, tragic, hopeless, sorrow, grief, sadness, miserable, cynical, dystopian, wretched,
    despair, loneliness, mourning, lonesome, depressive, angst, melancholia, morbid, harsh
"""

FRAMINGS: Final = """
close-up: closeup, close up, macro, extreme close up, close view, macro photo, macro shot, close up
    view, detail shot, close-up shot, close up shot, closeup shot, zoomed in, macro photography,
    close-up photo, close up photo, close up photograph, tight shot, up close, close shot, extreme
    closeup, extreme macro, extreme macro photograph, extreme macro photo, macro photograph, macro
    close-up, macro close up, super macro
low angle: low angle shot, low angle view, low-angle, low-angle shot, low-angle view, worm 's eye
    view, worm's eye view, worm's-eye view, seen from below, viewed from below, view from below,
    shot from below, low angle photo, low angle photograph, low camera angle, from a low angle,
    dramatic low angle, extreme low angle
wide shot: wide angle, wide view, panorama, panoramic, long shot, wide angle shot, landscape shot,
    establishing shot, panoramic view, distant view, full shot, wide-angle lens, wide angle view,
    wide angle lens, landscape view, vista, far away shot, sweeping view, scenic view, wide angle
    photo, zoomed out, ultra wide angle, ultra wide angle shot, ultra wide shot, extreme wide shot,
    extreme long shot, epic wide shot
portrait: head shot, headshot, bust portrait, half body, half length portrait, portrait photo,
    portrait photography, head and shoulders, mugshot, profile picture, avatar, selfie, passport
    photo, face portrait, portrait shot, profile photo, portrait view, upper body, studio portrait,
    environmental portrait, editorial portrait, fashion portrait, candid portrait, cinematic
    portrait, beauty portrait, corporate headshot, medium close-up, medium close up
icon: app icon, pictogram, favicon, glyph, icons, emoji style, flat icon, icon design, ui icon,
    simple icon, glyph icon
sticker: black and white sticker, die cut sticker, decal, stickers, sticker design, die-cut, vinyl
    sticker, cute sticker, sticker art, sticker sheet
logo: logotype, emblem, brand mark, logo design, crest, insignia, logos, mascot logo, company logo,
    coat of arms, brand logo, wordmark, badge logo, logo for, black and white logo, monochrome logo,
    black and white emblem
pattern: seamless pattern, repeating pattern, wallpaper pattern, tileable, tile pattern, textile
    pattern, wrapping paper, seamless texture, tiling pattern, fabric pattern, pattern design,
    repeat pattern, seamless tile, wallpaper design, seamless, repeating background
poster: movie poster, travel poster, film poster, book cover, flyer, album cover, poster design,
    advertisement, advert, leaflet, magazine cover, vintage poster, concert poster, event poster,
    brochure, cover art, event flyer, book cover art, propaganda poster
aerial: aerial view, bird's eye view, bird's-eye view, top down view, drone shot, from above, drone
    view, view from above, top down, aerial shot, overhead view, aerial photo, overhead shot, seen
    from above, satellite view, top-down view, top view, birds eye view, drone photo, drone
    photography, aerial photography, flat lay, flat lay photography, knolling
scene: full scene
"""

STYLES: Final = """
flat: flat design, flat poster, flat illustration, vector, vector art, vector illustration,
    minimalist, minimalistic, flat style, cartoon, flat vector, clip art, clipart, children's book
    illustration, minimal, storybook illustration, cartoon style, illustration style, infographic,
    2d, flat art, corporate memphis, kurzgesagt, anime, disney style, cel
    shaded, children's book, childrens book illustration, animated, studio ghibli, ghibli, ghibli
    style, kids book illustration, art deco, storybook, picture book style, picture book
    illustration, chibi, cartoonish, vector graphic, vector graphics, minimalism, graphic design,
    bauhaus, art nouveau, anime style, children's illustration, simple illustration
line art > ink: line drawing, lineart, outline drawing, colouring page, colouring book, colouring
    book page, line illustration, continuous line, one line drawing, line sketch, black and white
    line art, single line drawing, outline art, contour drawing
sketch > ink: pencil drawing, pencil sketch, charcoal, pencil art, graphite, charcoal drawing,
    black and white sketch, black and white pencil drawing, black and white pencil sketch, black and
    white charcoal drawing, scribble, sketchy, graphite drawing, sketched, hand drawn, hand-drawn,
    doodle, rough sketch, sketchbook, scientific illustration, anatomical drawing, field guide
    illustration
crayon > watercolour > flat: crayon drawing, wax crayon drawing, child's drawing, kid's drawing,
    kids drawing of, children's drawing, oil pastel, pastels, soft pastel, pastel drawing, chalk
    pastel, crayons drawing, drawn by a child, coloured pencil drawing
comic > flat: comic book panel, comic panel, comic strip, comic book page, comic book cover, comic
    style, pop art, comics, comic book style, comic book, manga, manga style, graphic novel,
    lichtenstein, halftone, manga panel, manga page
stained glass > flat: stained glass style, stained glass window style, stained glass art, cathedral
    window style
neon style > neon > flat: neon art, neon sign style, synthwave, vaporwave, neon lights style, neon
    light art, neon glow style
paper-cut > papercut > paper > flat: paper cut, papercut, paper cutout, paper art, cut paper, paper
    craft, papercraft, layered paper, cut-out, paper collage, collage, origami, paper cut-out, paper
    cut out, kirigami, paper sculpture, paper style, cutout, felt art, cut paper art, layered paper
    art, quilling, paper cut art, diorama, paper-cut art, paper diorama, construction paper,
    decoupage
ink > line art > flat: ink drawing, ink painting, japanese ink painting, chinese ink painting, ink
    wash painting, japanese ink, pen and ink, black ink, pen drawing, ink sketch, sumi-e, brush ink,
    etching, engraving, calligraphy, ink wash, pen sketch, ink
    illustration, crosshatch, cross hatching, hatching, ballpoint pen drawing, ink pen, sumi e, pen
    and ink drawing, comic inks, sumie, brush and ink
black ink > ink > line art: monochrome ink, black and white drawing, black and white ink drawing,
    black and white ink sketch, black and white ink, black and white ink illustration, black ink
    drawing, black and white pen drawing, black and white pen and ink drawing, black and white
    engraving, black and white etching, black and white manga
monochrome > flat: black and white photo, black and white photograph, monochrome photo, black and
    white photography, grayscale, greyscale, black and white picture, black and white image, black
    and white illustration, black and white cartoon, monochromatic, black and white film still,
    black and white movie still, black and white film, black and white style, noir photography
3d render > flat: pixar, pixar style, disney pixar style, disney pixar, 3d cartoon, 3d animation, 3d
    animation style, 3d animated, 3d character, 3d render style, 3d rendered, 3d rendering, 3d
    illustration, 3d style, 3d art, 3d model, claymation, clay render, clay style,
    plasticine, blender render, c4d render, cinema 4d, dreamworks style, 3d cartoon style
watercolour > watercolor > flat: watercolor, aquarelle, gouache, watercolour painting, watercolour
    paint, watercolours, wash painting, loose watercolour, watercolour style, tempera, water colour,
    watercolour illustration, botanical illustration, botanical drawing, botanical print, van gogh
    style, watercolour wash, aquarell, watercolour art, fresco
silhouette > flat: silhouettes, silhouette style, silhouetted, in silhouette, silhouette art, shadow
    silhouette, silhouette illustration, black silhouettes, dark silhouette, dark silhouettes
woodcut > linocut > ink: black and white logo, monochrome logo, black and white emblem, linocut,
    wood cut, woodblock, woodblock print, lino cut, block print, ukiyo-e, ukiyo e, wood engraving,
    lino print, relief print, linoprint, screen print, risograph, lithograph, woodcut print, linocut
    print, hokusai, old engraving, vintage engraving, wood block print, letterpress, riso print,
    japanese woodblock print, woodcut illustration, silkscreen, stamp print, medieval woodcut,
    lithography, copperplate, woodblock style, screenprint
blueprint > technical drawing > ink: technical drawing, blue print, schematic, cyanotype,
    engineering drawing, blueprint drawing, architectural drawing, construction plan, blueprint
    style, patent drawing, technical illustration, wireframe, cad drawing, schematics, exploded
    view, architectural plan, diagram, design plan, floor plan
pixel art > pixel > pixel-art > flat: pixel, pixel-art, 8-bit, 8 bit, 16-bit, 16 bit, pixelated,
    retro game, voxel, pixels, nes style, minecraft, sprite art, bitmap, retro video game, video
    game style, arcade style, pixelart, 8bit, 16bit, minecraft style, voxel art, pixel style,
    gameboy style, low res, 32-bit, sprite, retro pixel, atari
tintype > sepia > ink: sepia, sepia photo, sepia photograph, old photo, old photograph, vintage
    photo, daguerreotype, ferrotype, antique photograph, wet plate, collodion, wet plate photograph,
    ambrotype, vintage photograph, 19th century photograph, sepia tone, sepia toned, victorian
    photograph, antique photo, tin type,
    calotype, old fashioned photo, tintype photo, tintype photograph, sepia-toned, 1800s photograph,
    wet plate photography, wet plate collodion, old-timey photo, 1860s photograph,
    old timey photograph, antique portrait photograph, faded photograph
oil painting > watercolour > flat: oil paint, oil on canvas, oil paints, oils, acrylic painting,
    acrylic paint, acrylic, acrylics, impressionist, impressionism, impressionistic, impressionist
    painting, post-impressionist, expressionist, painterly, brush strokes, brushstrokes, thick brush
    strokes, van gogh, van gogh style, monet, impasto, digital painting, renaissance painting, old
    master painting, baroque, rococo, rococo painting, baroque painting, dutch master painting,
    matte painting, painted style,
    rembrandt, oil painted, old masters style, classical painting, fauvist, romantic painting
mosaic > stained glass > flat: a mosaic, mosaic of, mosaic art, mosaic style, roman mosaic, mosaic
    tiles, tile mosaic, byzantine mosaic, in mosaic
embroidery > crayon > flat: embroidered, embroidery art, embroidery style, cross stitch,
    cross-stitch, cross stitched, needlepoint, needlework, tapestry, stitched, hand embroidered,
    embroidery patch, embroidered patch, in embroidery
low poly > flat: low-poly, lowpoly, polygonal, polygon art, low poly art, low poly style, polygon
    style, geometric low poly, faceted, facetted, triangulated
chalk > sketch: chalkboard drawing, chalk drawing, chalkboard art, chalk art, chalk on a blackboard,
    chalk on blackboard, chalkboard style, blackboard drawing, drawn in chalk, drawn with chalk,
    chalk sketch, chalk illustration, chalkboard sketch, chalk style, in chalk, drawn on a
    chalkboard, drawn on a blackboard, sidewalk chalk drawing, in chalk on a blackboard, chalk on a
    chalkboard, in white chalk on a blackboard, in chalk on a chalkboard, chalkboard illustration,
    chalk lettering
"""
