//! The Swedish phrases of opening hours: for groups of days, for open and closed, for ways of making contact, and those that say nothing.
//! Only lists.

use super::Channel;

/// Phrases that mean Monday to Friday, public holidays left out.
pub const WORKING_DAYS: [&str; 14] = [
    "vardagskvällar",
    "vardagkvällar",
    "vardagsnätter",
    "alla helgfria vardagar",
    "helgfria vardagar",
    "helgfri vardag",
    "alla vardagar",
    "varje vardag",
    "vardagar",
    "vardagarna",
    "vardag",
    "vard",
    "arbetsdagar",
    "arbetsdag",
];

/// Phrases that mean every day of the week.
pub const EVERY_DAY: [&str; 20] = [
    "alla dagar om året",
    "alla kvällar",
    "varje kväll",
    "alla nätter",
    "varje natt",
    "alla dagar i veckan",
    "alla dagar på året",
    "veckans alla dagar",
    "alla veckans dagar",
    "årets alla dagar",
    "alla årets dagar",
    "sju dagar i veckan",
    "# dagar i veckan",
    "alla veckodagar",
    "alla dagar",
    "varje dag",
    "dagligen",
    "samtliga dagar",
    "hela veckan",
    "varje veckodag",
];

/// Phrases that mean Saturday and Sunday.
pub const WEEKENDS: [&str; 8] = ["alla helger", "varje helg", "helgerna", "helgen", "helger", "helg", "veckoslut", "veckosluten"];

/// Phrases that mean public holidays.
pub const HOLIDAYS: [&str; 14] = [
    "allmänna helgdagar",
    "allmän helgdag",
    "alla röda dagar",
    "röda dagar",
    "röd dag",
    "helgdagarna",
    "helgdagar",
    "helgdag",
    "storhelger",
    "storhelg",
    "alla helgdagar",
    "lediga dagar",
    "rödadagar",
    "röda dagarna",
];

/// Phrases that mean the day before a public holiday.
pub const EVES: [&str; 8] = [
    "dag före röda dagar",
    "dag före röd dag",
    "dag före helgdagar",
    "dag före helgdag",
    "dag före helg",
    "dagen före röd dag",
    "dagen före helgdag",
    "dagar före röda dagar",
];

/// Phrases that mean the whole day. A `#` is a number.
pub const ROUND: [&str; 15] = [
    "alltid öppet",
    "alltid öppen",
    "# h",
    "# h om dygnet",
    "dygnet runt alla dagar",
    "hela dygnet",
    "dygnet runt",
    "dygnet om",
    "# timmar om dygnet",
    "# timmar per dygn",
    "# timmar",
    "# tim",
    "alla tider på dygnet",
    "när som helst på dygnet",
    "alla tider",
];

/// Phrases that mean closed for what follows or went before.
pub const CLOSED: [&str; 15] = [
    "har vi stängt",
    "helt stängt",
    "vi har stängt",
    "har stängt",
    "håller stängt",
    "semesterstängt",
    "sommarstängt",
    "julstängt",
    "är stängd",
    "är stängt",
    "stängt",
    "stängd",
    "ej öppet",
    "inte öppet",
    "stänger",
];

/// Words that take what follows out.
pub const EXCEPT: [&str; 9] = ["ej", "inte", "utom", "förutom", "undantaget", "med undantag för", "dock ej", "men inte", "exkl"];

/// Words that put what follows in.
pub const EVEN: [&str; 7] = ["även på", "även", "också", "inklusive", "inkl", "också på", "samt även"];

/// Phrases for lunch, before its times.
pub const LUNCH: [&str; 12] = [
    "lunchstängt",
    "stängt för lunch",
    "stängt lunch",
    "lunchstängd",
    "stängd för lunch",
    "lunchpaus",
    "lunchrast",
    "lunchuppehåll",
    "lunch",
    "utom lunch",
    "lunchst",
    "stängt under lunchen",
];

/// Phrases that mean by appointment only.
pub const APPOINTMENT: [&str; 24] = [
    "endast efter tidsbokning",
    "endast tidsbokning",
    "enbart tidsbokning",
    "endast tidsbokade besök",
    "endast bokade besök",
    "endast tidsbokade",
    "efter tidsbokning",
    "med tidsbokning",
    "efter överenskommelse",
    "enligt överenskommelse",
    "efter bokning per telefon",
    "efter bokning via telefon",
    "efter bokning",
    "endast efter bokning",
    "enligt bokning",
    "tidsbokning krävs",
    "tidsbokning",
    "tidsbeställning",
    "endast tidsbeställning",
    "bokade besök",
    "tidsbokade besök",
    "boka tid",
    "efter avtal",
    "endast bokade tider",
];

/// Phrases for the answering machine, with or without “at other times”.
pub const MACHINE: [&str; 14] = [
    "telefonsvarare övriga tider",
    "telefonsvarare övrig tid",
    "telefonsvarare annan tid",
    "telefonsvarare andra tider",
    "telefonsvarare resten av tiden",
    "övriga tider svarar en telefonsvarare",
    "övrig tid svarar en telefonsvarare",
    "övriga tider svarar telefonsvarare",
    "övrig tid svarar telefonsvarare",
    "övriga tider telefonsvarare",
    "övrig tid telefonsvarare",
    "annars telefonsvarare",
    "övriga tider har vi telefonsvarare",
    "annan tid telefonsvarare",
];

/// What says again that it is closed when it is not open.
pub const OTHERWISE_CLOSED: [&str; 6] =
    ["övrig tid stängt", "övriga tider stängt", "övriga dagar stängt", "annars stängt", "stängt övrig tid", "stängt övriga tider"];

/// What begins the hours of the rest of the year, after those of a part of it.
pub const REST: [&str; 7] =
    ["övrig tid", "övriga tider", "övriga året", "resten av året", "övriga delar av året", "övrig tid på året", "annars"];

/// Names of parts of the year that are none by themselves, as nobody knows from when to when; the days follow.
pub const CALLED: [&str; 18] = [
    "sommartid",
    "sommartider",
    "sommaröppet",
    "sommaren",
    "sommar",
    "under sommaren",
    "på sommaren",
    "vintertid",
    "vintertider",
    "vintern",
    "under vintern",
    "sportlov",
    "sportlovet",
    "påsklov",
    "påsklovet",
    "höstlov",
    "höstlovet",
    "jullovet",
];

/// Words that say nothing: the rest of the text means the same without them.
pub const FILLERS: [&str; 44] = [
    "endast",
    "enbart",
    "jour",
    "med",
    "öppettider",
    "öppettid",
    "öppethållande",
    "ordinarie öppettider",
    "öppettiderna är",
    "vi har öppet",
    "har öppet",
    "håller öppet",
    "är öppen",
    "är öppet",
    "är öppna",
    "öppet",
    "öppen",
    "öppna",
    "ordinarie tider",
    "tider",
    "tid",
    "vi svarar",
    "svarar",
    "du når oss",
    "vi finns här",
    "bemannad",
    "bemannat",
    "bemannade",
    "året runt",
    "året om",
    "hela året",
    "årets alla dagar",
    "# dagar om året",
    "alla årets dagar",
    "stödlinjen",
    "stödtelefonen",
    "linjen",
    "jouren",
    "mottagningen",
    "verksamheten",
    "klockslag",
    "vi",
    "normalt",
    "på",
];

/// The way of making contact that a phrase names.
pub const CHANNELS: [(&str, Channel); 40] = [
    ("telefontider", Channel::Phone),
    ("telefontid", Channel::Phone),
    ("telefontiden", Channel::Phone),
    ("telefonlinjen", Channel::Phone),
    ("telefonrådgivning", Channel::Phone),
    ("telefonjour", Channel::Phone),
    ("telefonen", Channel::Phone),
    ("per telefon", Channel::Phone),
    ("på telefon", Channel::Phone),
    ("via telefon", Channel::Phone),
    ("telefon", Channel::Phone),
    ("jourtelefonen", Channel::Phone),
    ("jourtelefon", Channel::Phone),
    ("stödtelefon", Channel::Phone),
    ("tel", Channel::Phone),
    ("ring", Channel::Phone),
    ("ring oss", Channel::Phone),
    ("samtal", Channel::Phone),
    ("chattider", Channel::Chat),
    ("chattid", Channel::Chat),
    ("chattiden", Channel::Chat),
    ("chatten", Channel::Chat),
    ("chatt", Channel::Chat),
    ("chat", Channel::Chat),
    ("chattjour", Channel::Chat),
    ("i chatten", Channel::Chat),
    ("via chatt", Channel::Chat),
    ("chatta", Channel::Chat),
    ("sms", Channel::Sms),
    ("besökstider", Channel::Visit),
    ("besökstid", Channel::Visit),
    ("besök", Channel::Visit),
    ("drop - in", Channel::Visit),
    ("drop in", Channel::Visit),
    ("dropin", Channel::Visit),
    ("mottagning", Channel::Visit),
    ("expeditionen", Channel::Visit),
    ("expedition", Channel::Visit),
    ("receptionen", Channel::Visit),
    ("reception", Channel::Visit),
];
