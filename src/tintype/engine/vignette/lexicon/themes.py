"""Owns what stands for an idea that cannot be drawn: a seedling for growth, a padlock for privacy.

A line is `objects @ setting: words`. They are drawn where nothing else was named: the background
of a slide about growth. Does not know grammar.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_THEMES: Final = """
seedling, chart, coin: growth, economic growth, business growth, progress, development, roi,
    revenue, sales growth, profit, profits
chart, laptop: analytics, statistics, data, big data, data analysis, report, kpis, metrics, results,
    dashboard, performance, quarterly results, forecast, annual report, statistics report
trophy, medal: success, achievement, winning, victory, excellence, award ceremony, awards, winner,
    championship, accomplishment
businesswoman, businessman: teamwork, collaboration, team spirit, cooperation, partnership, team
    building, hr, human resources, recruiting, recruitment, hiring, leadership, management,
    onboarding, careers, career, business, networking, coaching, mentoring
light bulb, gear: innovation, creativity, invention, inspiration, brainstorm, ideation, insight,
    problem solving, solutions, solution, engineering, automation, process, processes, optimisation,
    optimization, efficiency, workflow
money bag, coin: finance, investment, investing, wealth, savings, saving, economy, economics,
    budget, fintech, banking, accounting, taxes, tax, pricing, insurance, pension, fundraising,
    retirement
padlock, shield: security, cybersecurity, cyber security, privacy, data protection, safety,
    protection, encryption, compliance, gdpr, trust
clock, calendar: productivity, time management, deadline, deadlines, planning, schedule, scheduling,
    punctuality, project management, agenda, roadmap, timeline, milestones
graduation cap, stack of books: education, learning, e-learning, studying, knowledge, training,
    university, academia, back to school, curriculum, literacy, scholarship, online course
heart, apple: health, healthcare, wellness, wellbeing, well-being, healthy living, fitness,
    nutrition, healthy lifestyle, medicine, mental health, self care, self-care, charity, kindness,
    compassion, solidarity, empathy, gratitude, care
globe, suitcase: travel, tourism, traveling, travelling, adventure, wanderlust, globalisation,
    globalization, international trade, global business, trip, journey, exploration
laptop, gear: technology, software, digitalisation, digitalization, digital transformation, saas,
    coding, programming, web development, it, devops, artificial intelligence, machine learning, ai,
    internet, e-commerce, ecommerce, app development, blockchain, cloud computing, tech
globe, seedling: sustainability, ecology, environment, climate, climate change, green energy,
    environmental protection, biodiversity, earth day, conservation, renewable energy, recycling,
    clean energy, energy, net zero, esg
speech bubble, phone: communication, feedback, social media, conversation, community, chat,
    customer service, support, newsletter, dialogue, discussion, debate, contact, faq
megaphone, target: marketing, advertising, branding, campaign, announcement, promotion, public
    relations, news, seo, influencer
target, arrow: goals, goal setting, focus, strategy, vision, mission, objectives, purpose, aims,
    ambition, motivation, vision and mission
rocket: startup, start-up, launch, product launch, entrepreneurship, new beginnings, acceleration
price tag, shopping bag: sale, discount, summer sale, black friday, shopping, retail, special offer,
    offer, clearance, winter sale, consumer, deals, bargain, cyber monday
flask, microscope: science, chemistry, research, biology, stem, lab work, discovery
puzzle piece, handshake: merger, integration, agreement, deal, negotiation, contract, diversity,
    inclusion
music note, guitar: music, musical, melody, jazz, playlist, rhythm, rock music, classical music
gift, balloon: celebration, holidays, congratulations, anniversary
easter egg, rabbit: easter
gavel, scroll: law, justice, legal, lawyers, legislation
soccer ball, trophy: sports, sport, olympics, competition, tournament
magnifying glass, question mark: questions, q&a, curiosity, quiz, trivia, mystery game, audit,
    investigation
dove: peace on earth, world peace
stairs, flag: improvement, challenge, next steps, career ladder
yoga mat: mindfulness
pizza, wine glass: gastronomy, fine dining, culinary, cuisine, catering
pan, tomato: cooking, recipes, recipe
watering can, potted plant: gardening
camera: photography
palette, paintbrush: arts, art class, painting class
tent, campfire: outdoor adventure
laptop, cup: remote work, home office, working from home, work from home, freelancing, freelance
christmas tree, gift @ room: christmas, xmas, merry christmas, holiday season
jack-o'-lantern, ghost @ meadow: halloween, happy halloween
birthday cake, balloon, gift @ room: birthday, birthday party, happy birthday
turkey, pumpkin: thanksgiving
fireworks @ skyline: new year, new years, new year 's, new year's eve, happy new year
rose, heart: valentine's day, valentines day, valentine 's day, valentine
bride, groom @ garden: wedding, wedding invitation, marriage
woman, man, picnic table, string lights @ garden: garden party, summer party, lawn party
balloon, birthday cake: party, party invitation, baby shower
bench @ park: loneliness, solitude, isolation
house, key: real estate, property, mortgage, housing, moving house
"""


def _themes() -> Mapping[str, tuple[tuple[str, ...], str]]:
    out: dict[str, tuple[tuple[str, ...], str]] = {}
    for line in _THEMES.strip().replace("\n    ", " ").splitlines():
        shown, _, words = line.partition(":")
        objects, _, setting = shown.partition("@")
        theme = tuple(o.strip() for o in objects.split(",")), setting.strip() or "abstract waves"
        for word in words.split(","):
            out.setdefault(word.strip(), theme)
    return MappingProxyType(out)


THEMES: Final[Mapping[str, tuple[tuple[str, ...], str]]] = _themes()
"""Objects and a setting by the word for an idea."""
