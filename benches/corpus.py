#!/usr/bin/env python3
"""A deterministic corpus (pages × up to 20 locales in four scripts, or a directory of 2,000 services × 290 municipalities), written out
as equivalent sites for Budkavle and for Hugo: the same addresses, texts and markup. Only Python's standard library.

    python3 benches/corpus.py --pages 50 --locales 20 --out target/bench/50x20
    python3 benches/corpus.py --pages 25 --directory --out target/bench/directory

Addresses: /<section>/<page>/ in Swedish, /<locale>/<section>/<page>/ in the others.
"""
from __future__ import annotations
import argparse, json, random, re, struct, zlib
from dataclasses import dataclass, field
from pathlib import Path

BASE = "https://example.org"
SEED = "budkavle-bench-1"
PER_SECTION = 25

# ---------------------------------------------------------------- locales
@dataclass(frozen=True)
class Locale:
    code: str            # neutral code
    name: str            # native name
    dir: str = "ltr"
    spaces: bool = True  # words separated by spaces
    full: str = "."      # full stop
    comma: str = ", "
    hugo_: str = ""
    tag_: str = ""
    @property
    def hugo(self):      # key accepted by Hugo, see HUGO NOTE below
        return self.hugo_ or self.code
    @property
    def tag(self):       # BCP 47 tag for lang=/hreflang=
        return self.tag_ or self.code

# HUGO NOTE: hugo 0.168 accepts a language key "sv-simple" (or sv-x-simple) for content and
# URLs, but its i18n lookup reduces the key with x/text/language to "sv", so i18n/sv-simple.yaml
# is ignored with only a WARN; with key "sv-lattlast" the file even overrode i18n/sv.yaml.
# "svsimple" (unparsable as BCP 47 => treated as an artificial language) works.
LOCALES = [
    Locale("sv", "Svenska"), Locale("sv-simple", "Lätt svenska", hugo_="svsimple", tag_="sv-x-simple"),
    Locale("en", "English"), Locale("ar", "العربية", "rtl", comma="، "),
    Locale("so", "Soomaali"), Locale("fa", "فارسی", "rtl", comma="، "),
    Locale("fi", "Suomi"), Locale("ti", "ትግርኛ", full="።", comma="፣ "),
    Locale("ckb", "کوردیی ناوەندی", "rtl", comma="، "), Locale("kmr", "Kurmancî"),
    Locale("pl", "Polski"), Locale("es", "Español"), Locale("fr", "Français"),
    Locale("ru", "Русский"), Locale("uk", "Українська"), Locale("tr", "Türkçe"),
    Locale("th", "ไทย", spaces=False, full=" ", comma=" "),
    Locale("zh", "中文", spaces=False, full="。", comma="，"),
    Locale("de", "Deutsch"), Locale("se", "Davvisámegiella"),
]
W = {
"sv": "vård hälsa barn familj skola kommun region stöd hjälp råd kontakt mottagning vaccin besök tid plats läkare sjuksköterska apotek tolk rätt avgift gratis ansökan blankett personnummer försäkring myndighet beslut information trygghet våld nära relation anmäla polis akut telefon chatt anonym webbplats öppettider och eller att för med till från när du kan får ska vill behöver söka boka ringa läsa",
"sv-simple": "du kan få hjälp ring oss det är gratis läkare barn skola kommun stöd råd tid boka besök tolk fråga svar hem familj trygg säker våld polis hälsa sjuk frisk vaccin dag vecka öppet stängt papper namn och eller till med här nu",
"en": "health care child family school municipality region support help advice contact clinic vaccine visit time place doctor nurse pharmacy interpreter right fee free application form number insurance authority decision information safety violence close relationship report police urgent phone chat anonymous website opening hours and or to for with from when you can may should want need seek book call read",
"ar": "الصحة الرعاية الطفل الأسرة المدرسة البلدية المنطقة الدعم المساعدة المشورة الاتصال العيادة اللقاح الزيارة الوقت المكان الطبيب الممرضة الصيدلية المترجم الحق الرسوم مجاني الطلب النموذج الرقم التأمين السلطة القرار المعلومات الأمان العنف العلاقة الإبلاغ الشرطة عاجل الهاتف الموقع ساعات العمل و أو إلى من مع عندما يمكنك تحتاج البحث احجز اتصل اقرأ",
"so": "caafimaad daryeel ilmo qoys dugsi degmo gobol taageero caawimo talo xiriir rugta tallaal booqasho waqti goob dhakhtar kalkaaliye farmashi turjubaan xaq lacag bilaash codsi foom lambar caymis hay'ad go'aan macluumaad ammaan rabshad xiriirka soo sheeg booliis degdeg taleefan bogga saacadaha iyo ama ku ka marka aad kartaa u baahan raadi ballan wac akhri",
"fa": "سلامت مراقبت کودک خانواده مدرسه شهرداری منطقه حمایت کمک مشاوره تماس درمانگاه واکسن ملاقات زمان مکان پزشک پرستار داروخانه مترجم حق هزینه رایگان درخواست فرم شماره بیمه اداره تصمیم اطلاعات امنیت خشونت رابطه گزارش پلیس فوری تلفن وبسایت ساعات کاری و یا به از با وقتی شما می‌توانید نیاز دارید جستجو رزرو بخوانید",
"fi": "terveys hoito lapsi perhe koulu kunta alue tuki apu neuvonta yhteys vastaanotto rokote käynti aika paikka lääkäri sairaanhoitaja apteekki tulkki oikeus maksu ilmainen hakemus lomake numero vakuutus viranomainen päätös tieto turvallisuus väkivalta läheinen suhde ilmoittaa poliisi kiireellinen puhelin nimetön verkkosivu aukioloajat ja tai että kun voit saat haluat tarvitset hakea varata soittaa lukea",
"ti": "ጥዕና ክንክን ቆልዓ ስድራቤት ቤትትምህርቲ ምምሕዳር ዞባ ደገፍ ሓገዝ ምኽሪ ርክብ ክሊኒክ ክታበት ምብጻሕ ግዜ ቦታ ሓኪም ነርስ ፋርማሲ ተርጓሚ መሰል ክፍሊት ብነጻ ምልክታ ቅጥዒ ቁጽሪ መድሕን በዓልመዚ ውሳነ ሓበሬታ ድሕነት ዓመጽ ዝምድና ጸብጻብ ፖሊስ ህጹጽ ተለፎን መርበብ ሰዓታት ከምኡውን ወይ ናብ ካብ ምስ መዓስ ትኽእል የድልየካ ድለ ቆጸራ ደውል ኣንብብ",
"ckb": "تەندروستی چاودێری منداڵ خێزان قوتابخانە شارەوانی هەرێم پشتگیری یارمەتی ڕاوێژ پەیوەندی نۆرینگە ڤاکسین سەردان کات شوێن پزیشک پەرستار دەرمانخانە وەرگێڕ ماف کرێ خۆڕایی داواکاری فۆرم ژمارە دڵنیایی دەسەڵات بڕیار زانیاری ئاسایش توندوتیژی نزیک ڕاپۆرت پۆلیس بەپەلە تەلەفۆن ماڵپەڕ و یان بۆ لە لەگەڵ کاتێک دەتوانیت پێویستە بگەڕێ بخوێنەوە",
"kmr": "tenduristî lênêrîn zarok malbat dibistan şaredarî herêm piştgirî alîkarî şêwirdarî têkilî klînîk derzî serdan dem cih bijîşk hemşîre dermanxane wergêr maf xerc belaş serlêdan form hejmar sîgorte desthilat biryar agahî ewlehî tundî nêzîk rapor polîs lezgîn telefon malper û an ji bo bi re dema hûn dikarin hewce bigerin bixwînin",
"pl": "zdrowie opieka dziecko rodzina szkoła gmina region wsparcie pomoc porada kontakt przychodnia szczepionka wizyta czas miejsce lekarz pielęgniarka apteka tłumacz prawo opłata bezpłatny wniosek formularz numer ubezpieczenie urząd decyzja informacja bezpieczeństwo przemoc bliski związek zgłosić policja pilny telefon anonimowy strona godziny otwarcia i lub że kiedy możesz chcesz potrzebujesz szukać umówić zadzwonić czytać",
"es": "salud atención niño familia escuela municipio región apoyo ayuda consejo contacto clínica vacuna visita hora lugar médico enfermera farmacia intérprete derecho tarifa gratis solicitud formulario número seguro autoridad decisión información seguridad violencia cercana relación denunciar policía urgente teléfono anónimo sitio horario y o para con desde cuando usted puede debe quiere necesita buscar reservar llamar leer",
"fr": "santé soins enfant famille école commune région soutien aide conseil contact clinique vaccin visite heure lieu médecin infirmière pharmacie interprète droit tarif gratuit demande formulaire numéro assurance autorité décision information sécurité violence proche relation signaler police urgent téléphone anonyme site horaires et ou pour avec depuis quand vous pouvez devez voulez besoin chercher réserver appeler lire",
"ru": "здоровье помощь ребёнок семья школа муниципалитет регион поддержка совет контакт клиника вакцина визит время место врач медсестра аптека переводчик право плата бесплатно заявление бланк номер страховка орган решение информация безопасность насилие близкий отношения сообщить полиция срочно телефон чат анонимно сайт часы работы и или для с от когда вы можете хотите нужно искать записаться позвонить читать",
"uk": "здоров'я допомога дитина сім'я школа муніципалітет регіон підтримка порада контакт клініка вакцина візит час місце лікар медсестра аптека перекладач право плата безкоштовно заява бланк номер страхування орган рішення інформація безпека насильство близький стосунки повідомити поліція терміново телефон анонімно сайт години роботи і або для з від коли ви можете хочете потрібно шукати записатися подзвонити читати",
"tr": "sağlık bakım çocuk aile okul belediye bölge destek yardım danışma iletişim klinik aşı ziyaret zaman yer doktor hemşire eczane tercüman hak ücret ücretsiz başvuru form numara sigorta kurum karar bilgi güvenlik şiddet yakın ilişki bildirmek polis acil telefon sohbet anonim site çalışma saatleri ve veya için ile zaman siz yapabilirsiniz istiyorsanız gerekir aramak rezervasyon okumak",
"th": "สุขภาพ การดูแล เด็ก ครอบครัว โรงเรียน เทศบาล ภูมิภาค สนับสนุน ช่วยเหลือ คำแนะนำ ติดต่อ คลินิก วัคซีน เยี่ยม เวลา สถานที่ แพทย์ พยาบาล ร้านขายยา ล่าม สิทธิ ค่าธรรมเนียม ฟรี คำขอ แบบฟอร์ม หมายเลข ประกัน หน่วยงาน การตัดสินใจ ข้อมูล ความปลอดภัย ความรุนแรง ตำรวจ ด่วน โทรศัพท์ เว็บไซต์ และ หรือ สำหรับ กับ จาก เมื่อ คุณ สามารถ ต้องการ ค้นหา จอง อ่าน",
"zh": "健康 护理 儿童 家庭 学校 市政府 地区 支持 帮助 建议 联系 诊所 疫苗 就诊 时间 地点 医生 护士 药房 口译员 权利 费用 免费 申请 表格 号码 保险 机构 决定 信息 安全 暴力 亲密 关系 举报 警察 紧急 电话 聊天 匿名 网站 开放时间 和 或者 为了 与 从 当 您 可以 应该 需要 寻找 预约 拨打 阅读",
"de": "Gesundheit Pflege Kind Familie Schule Gemeinde Region Unterstützung Hilfe Rat Kontakt Praxis Impfung Besuch Zeit Ort Arzt Krankenschwester Apotheke Dolmetscher Recht Gebühr kostenlos Antrag Formular Nummer Versicherung Behörde Entscheidung Information Sicherheit Gewalt nahe Beziehung melden Polizei dringend Telefon anonym Webseite Öffnungszeiten und oder dass für mit von wenn Sie können dürfen sollen wollen brauchen suchen buchen anrufen lesen",
"se": "dearvvašvuohta dikšun mánná bearaš skuvla gielda guovlu doarjja veahkki ráđđi oktavuohta vuostáiváldin boahkun galledeapmi áigi báiki doavttir buohccidivššár apoteka dulka vuoigatvuohta divat nuvttá ohcan skovvi nummir oadju eiseváldi mearrádus diehtu oadjebasvuohta veahkaváldi lagaš gaskavuohta dieđihit bolesa hohpolaš telefovdna neahttasiidu ja dahje ahte go don sáhtát oaččut dárbbašat ohcat diŋgot riŋget lohkat",
}
WORDS = {k: v.split() for k, v in W.items()}

SECTION_WORDS = ["halsa", "vard", "barn", "familj", "skola", "arbete", "bostad", "ekonomi", "trygghet",
                 "migration", "rost", "vaccination", "tandvard", "psykisk-halsa", "aldre", "krisstod"]
PAGE_WORDS = ["boka-tid", "kontakt", "dina-rattigheter", "kostnader", "fragor-och-svar", "tolk", "ansok",
              "hitta-hit", "om-oss", "stod", "forebygg", "symptom", "anhorig", "blanketter", "nyheter", "steg-for-steg"]
NAV_N = 6
STRING_KEYS = ["site_name", "site_tagline", "skip_to_content", "main_nav", "choose_language", "breadcrumb_label", "home",
  "nav_0", "nav_1", "nav_2", "nav_3", "nav_4", "nav_5", "last_updated", "in_this_section", "read_more",
  "was_helpful", "yes", "no", "listen",
  # 20 footer strings
  "footer_heading", "footer_contact", "footer_phone", "footer_email", "footer_address", "footer_hours", "footer_about",
  "footer_accessibility", "footer_privacy", "footer_cookies", "footer_sources", "footer_emergency", "footer_emergency_text",
  "footer_press", "footer_other_languages", "footer_easy_read", "footer_sign_language", "footer_feedback",
  "footer_publisher", "footer_licence"]
assert len(STRING_KEYS) == 40
FOOTER_LINKS = ["footer_about", "footer_accessibility", "footer_privacy", "footer_cookies", "footer_sources",
                "footer_press", "footer_other_languages", "footer_easy_read", "footer_sign_language", "footer_feedback"]
DIR_KEYS = ["dir_phone", "dir_address", "dir_website", "dir_hours", "dir_free", "dir_services_in"]
NSTR = {"site_name": 2, "site_tagline": 6, "skip_to_content": 3, "home": 1, "yes": 1, "no": 1,
        "footer_emergency_text": 16, "footer_publisher": 8, "footer_licence": 10, "was_helpful": 4}

@dataclass
class Section:
    i: int
    slug: str
    pages: list = field(default_factory=list)

@dataclass
class Doc:
    section: str
    slug: str
    weight: int
    updated: str
    title: str
    description: str
    body: str

class Corpus:
    def __init__(self, npages, nlocales, seed=SEED):
        self.seed = seed
        self.locales = LOCALES[:nlocales]
        self.npages = npages
        self.sections = []
        for i in range((npages + PER_SECTION - 1) // PER_SECTION):
            s = Section(i, f"{SECTION_WORDS[i % len(SECTION_WORDS)]}-{i:03d}")
            for j in range(i * PER_SECTION, min(npages, (i + 1) * PER_SECTION)):
                s.pages.append((j, f"{PAGE_WORDS[j % len(PAGE_WORDS)]}-{j:05d}"))
            self.sections.append(s)
        self.flat = [(s, j, slug) for s in self.sections for (j, slug) in s.pages]

    def rng(self, *k):
        return random.Random("/".join(map(str, (self.seed,) + k)))

    # --- text
    def phrase(self, r, loc, n):
        ws = [r.choice(WORDS[loc.code]) for _ in range(n)]
        s = (" " if loc.spaces else "").join(ws)
        return s[:1].upper() + s[1:]

    def sentence(self, r, loc, emph=True):
        n = r.randint(5, 9) if loc.code == "sv-simple" else r.randint(8, 20)
        ws = [r.choice(WORDS[loc.code]) for _ in range(n)]
        ws[0] = ws[0][:1].upper() + ws[0][1:]
        if emph and r.random() < 0.18:
            k = r.randrange(1, n - 1)
            m = "**" if r.random() < .6 else "*"
            sep = " " if not loc.spaces else ""   # CommonMark flanking needs a space in zh/th
            ws[k] = f"{sep}{m}{ws[k]}{m}{sep}"
        out, sp = [], " " if loc.spaces else ""
        for k, w in enumerate(ws):
            out.append(w)
            if k < n - 1:
                out.append(loc.comma if (k in (6, 12) and n > 10) else sp)
        return "".join(out) + loc.full

    def strings(self, loc):
        out = {}
        for k in STRING_KEYS + DIR_KEYS:
            r = self.rng("str", loc.code, k)
            out[k] = self.phrase(r, loc, NSTR.get(k, r.randint(1, 4)))
        return out

    def section_meta(self, s, loc):
        r = self.rng("sec", s.i, loc.code)
        return self.phrase(r, loc, 2), self.phrase(r, loc, 10)

    def page(self, s, j, slug, loc):
        rs = self.rng("page", j)                    # structure: same in all locales
        r = self.rng("page", j, loc.code)           # words
        target = rs.randint(3000, 4000)             # bytes of Markdown
        links = [rs.choice(s.pages) for _ in range(2)]
        links = [f"{s.slug}/{x[1]}" for x in links]
        for _ in range(2):
            t = rs.choice(self.flat)
            links.append(f"{t[0].slug}/{t[2]}")
        img = rs.randrange(10)
        day = 1 + rs.randrange(28); mon = 1 + rs.randrange(12)
        title = self.phrase(r, loc, r.randint(3, 5))
        desc = self.phrase(r, loc, r.randint(12, 18)) + loc.full
        A = [[] for _ in range(5)]                  # intro + 4 sections, lists of blocks
        lk = lambda k: f"[{self.phrase(r, loc, 3)}](\x01{links[k]}\x02)"
        A[0].append(self.sentence(r, loc))
        A[1].append(f"## {self.phrase(r, loc, 3)}")
        A[1].append(self.sentence(r, loc) + " " + lk(0) + " " + self.sentence(r, loc))
        A[1].append("\n".join(f"- {self.phrase(r, loc, r.randint(3, 7))}" + (f" – {lk(1)}" if k == 2 else "") for k in range(5)))
        A[2].append(f"## {self.phrase(r, loc, 3)}")
        A[2].append(self.sentence(r, loc))
        rows = ["| " + " | ".join(self.phrase(r, loc, 1) for _ in range(4)) + " |", "| --- | --- | --- | ---: |"]
        for _ in range(5):
            rows.append("| " + " | ".join(self.phrase(r, loc, r.randint(1, 3)) for _ in range(3)) + f" | {rs.randrange(10, 900)} |")
        A[2].append("\n".join(rows))
        A[3].append(f"## {self.phrase(r, loc, 2)}")
        A[3].append("\n".join(f"{k+1}. {self.sentence(r, loc)}" for k in range(4)))
        A[3].append(f"![{self.phrase(r, loc, 4)}](/img/figure-{img:02d}.png)")
        A[4].append(f"### {self.phrase(r, loc, 3)}")
        A[4].append(f"> {self.sentence(r, loc)}")
        A[4].append(self.sentence(r, loc) + " " + lk(2) + " " + self.sentence(r, loc) + " " + lk(3))
        size = sum(len(b.encode()) + 2 for a in A for b in a)
        k = 0
        while size < target:                        # fill with plain paragraphs, round robin
            para = " ".join(self.sentence(r, loc) for _ in range(3))
            if size + len(para.encode()) > target + 250:
                para = self.sentence(r, loc)
            A[(0, 1, 2, 4)[k % 4]].append(para); k += 1
            size += len(para.encode()) + 2
        body = "\n\n".join(b for a in A for b in a) + "\n"
        return Doc(s.slug, slug, j + 1, f"2026-{mon:02d}-{day:02d}", title, desc, body)

# ---------------------------------------------------------------- service directory
def directory(nmun=290, nserv=2000, seed=SEED):
    """290 municipalities x ~10 services each out of 2 000 (every service covers >=1 municipality)."""
    r = random.Random(seed + "/dir")
    syl = "al ber da ek fors gä hult kö lin mar nor pil ro sand tors ulle vall ör".split()
    muns = []
    for i in range(nmun):
        name = (r.choice(syl) + r.choice(syl) + r.choice(["a", "by", "stad", "köping", "vik"])).capitalize()
        muns.append({"id": f"kommun-{i:03d}", "name": name, "region": f"region-{i % 21:02d}", "code": f"{1000+i}"})
    servs = []
    for k in range(nserv):
        cov = sorted({k % nmun} | {r.randrange(nmun) for _ in range(1 if r.random() < .45 else 0)})
        servs.append({"id": f"service-{k:04d}", "name": f"Mottagning {r.choice(syl).capitalize()}{r.choice(syl)} {k}",
                      "kind": r.choice(["kvinnojour", "vardcentral", "jourtelefon", "socialtjanst", "ungdomsmottagning"]),
                      "phone": f"0{r.randint(10,99)}-{r.randint(100,999)} {r.randint(10,99)} {r.randint(10,99)}",
                      "address": f"Storgatan {r.randint(1,99)}, {r.randint(100,999)} {r.randint(10,99)} {muns[cov[0]]['name']}",
                      "url": f"https://service-{k:04d}.example.org/", "hours": f"mån–fre {r.randint(7,9):02d}:00-{r.randint(15,20)}:00",
                      "free": r.random() < .6, "lat": round(55.5 + r.random() * 12, 5), "lon": round(11 + r.random() * 12, 5),
                      "municipalities": [muns[c]["id"] for c in cov]})
    return muns, servs

def csv_q(s):
    s = str(s)
    return '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s

# ---------------------------------------------------------------- static
def png(seed, w=48, h=48):
    r = random.Random(seed)
    raw = b"".join(b"\0" + bytes(r.randrange(256) for _ in range(w)) for _ in range(h))
    def ch(t, d): return struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d))
    return b"\x89PNG\r\n\x1a\n" + ch(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 0, 0, 0, 0)) + ch(b"IDAT", zlib.compress(raw)) + ch(b"IEND", b"")
CSS = "".join(f".c{i}{{color:#{i:06x};margin:{i}px;padding:{i%7}px}}\n" for i in range(150))
q = lambda s: json.dumps(s, ensure_ascii=False)     # valid YAML/TOML basic string for our text

# ---------------------------------------------------------------- adapters
class Adapter:
    name = ""
    tok = re.compile("\x01([^\x02]*)\x02")
    def __init__(self, corpus, out: Path, directory_too: bool):
        self.c, self.root, self.dir = corpus, out / self.name, directory_too
        self.dirs = set()
    def write(self, rel, text):
        p = self.root / rel
        d = p.parent
        if d not in self.dirs:
            d.mkdir(parents=True, exist_ok=True); self.dirs.add(d)
        p.write_bytes(text if isinstance(text, bytes) else text.encode())
    def footer(self):
        return [(k, self.c.sections[i % len(self.c.sections)].slug) for i, k in enumerate(FOOTER_LINKS)]
    def static(self, prefix):
        self.write(f"{prefix}/css/site.css", CSS)
        for i in range(10): self.write(f"{prefix}/img/figure-{i:02d}.png", png(i))
    def body(self, doc, loc):
        return self.tok.sub(lambda m: self.link(m.group(1), loc), doc.body)
    def link(self, target, loc): raise NotImplementedError
    def config(self): raise NotImplementedError
    def home(self, loc): raise NotImplementedError
    def section(self, s, loc): raise NotImplementedError
    def page(self, doc, loc): raise NotImplementedError
    def directory(self, muns, servs): raise NotImplementedError
    @staticmethod
    def pre(loc):                                    # URL prefix
        return "/" if loc.code == "sv" else f"/{loc.code}/"

# The HTML skeleton is the same for the three: %NAME% holes are filled per tool, so that the
# pages have the same size.
SKEL = """<!DOCTYPE html>
<html lang="%LANG%" dir="%DIR%">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%TITLE% – %T:site_name%</title>
<meta name="description" content="%DESC%">
<link rel="canonical" href="%URL%">
%ALTERNATES%
<meta property="og:type" content="article">
<meta property="og:title" content="%TITLE%">
<meta property="og:description" content="%DESC%">
<meta property="og:url" content="%URL%">
<link rel="stylesheet" href="/css/site.css">
<link rel="sitemap" type="application/xml" href="/sitemap.xml">
</head>
<body>
<a class="skip" href="#main">%T:skip_to_content%</a>
<header class="site-header">
<a class="logo" href="%HOMEURL%">%T:site_name%</a><p class="tagline">%T:site_tagline%</p>
<nav class="main-nav" aria-label="%T:main_nav%"><ul>
%NAV%
</ul></nav>
<nav class="languages" aria-label="%T:choose_language%"><ul>
%SWITCH%
</ul></nav>
</header>
%CRUMB%
<main id="main">
%MAIN%
</main>
<footer class="site-footer">
<h2>%T:footer_heading%</h2>
<div class="contact"><h3>%T:footer_contact%</h3><dl>
<dt>%T:footer_phone%</dt><dd>020-00 00 00</dd>
<dt>%T:footer_email%</dt><dd>info@example.org</dd>
<dt>%T:footer_address%</dt><dd>Storgatan 1, 111 11 Stockholm</dd>
<dt>%T:footer_hours%</dt><dd>08:00–16:30</dd>
</dl></div>
<ul class="links">
%FOOTLINKS%
</ul>
<p class="emergency"><strong>%T:footer_emergency%</strong> %T:footer_emergency_text%</p>
<p class="publisher">%T:footer_publisher%</p>
<p class="licence">%T:footer_licence%</p>
</footer>
</body>
</html>
"""
MAIN_PAGE = """<article>
<h1>%TITLE%</h1>
<p class="lead">%DESC%</p>
<button class="listen">%T:listen%</button>
%CONTENT%
<p class="updated">%T:last_updated%: <time datetime="%UPDATED%">%UPDATED%</time></p>
</article>
<aside class="helpful"><p>%T:was_helpful%</p><button>%T:yes%</button><button>%T:no%</button></aside>"""
MAIN_LIST = """<h1>%TITLE%</h1>
<p class="lead">%DESC%</p>
%CONTENT%
<h2>%T:in_this_section%</h2>
<ul class="list">
%LIST%
</ul>"""

def fill(skel, tr, **kw):
    for k, v in kw.items(): skel = skel.replace(f"%{k}%", v)
    skel = re.sub(r"%T:(\w+)%", lambda m: tr(m.group(1)), skel)
    assert not re.search(r"%[A-Z]+%", skel), re.search(r"%[A-Z]+%", skel)
    return skel

# ---- Hugo
class Hugo(Adapter):
    name = "hugo"
    def link(self, t, loc): return f"/{t}"            # embedded link render hook resolves per language
    def config(self):
        L = ["baseURL = 'https://example.org/'", "defaultContentLanguage = 'sv'", "title = 'Bench'", "enableRobotsTXT = true",
             "disableKinds = ['taxonomy', 'term', 'rss', '404']", "timeZone = 'Europe/Stockholm'",
             "disableDefaultLanguageRedirect = true", "[params]", "nav = [" + ", ".join(q(f"/{s.slug}") for s in self.c.sections[:NAV_N]) + "]",
             "[sitemap]", "filename = 'sitemap.xml'", "[languages]"]
        for i, l in enumerate(self.c.locales):
            L += [f"[languages.{l.hugo}]", f"weight = {i+1}", f"label = {q(l.name)}", f"direction = '{l.dir}'",
                  f"[languages.{l.hugo}.params]", f"tag = '{l.tag}'"]
        self.write("hugo.toml", "\n".join(L) + "\n")
        for l in self.c.locales:
            self.write(f"i18n/{l.hugo}.yaml", "".join(f"{k}: {q(v)}\n" for k, v in self.c.strings(l).items()))
        tr = lambda k: '{{ i18n "%s" }}' % k
        base = fill(SKEL, tr, LANG="{{ .Site.Params.tag }}", DIR="{{ .Site.Language.Direction }}",
            TITLE="{{ .Title }}", DESC="{{ .Description }}", URL="{{ .Permalink }}", HOMEURL="{{ site.Home.Permalink }}",
            ALTERNATES='{{ partial "alternates.html" . }}', NAV='{{ partial "nav.html" . }}', SWITCH='{{ partial "switch.html" . }}',
            CRUMB='{{ partial "crumb.html" . }}', MAIN='{{ block "main" . }}{{ end }}',
            FOOTLINKS="\n".join('<li><a href="{{ site.Home.Permalink }}%s/">%s</a></li>' % (slug, tr(k)) for k, slug in self.footer()))
        # footer as its own partial, as sites do
        a, b = base.index('<footer'), base.index('</footer>') + 9
        self.write("layouts/_partials/footer.html", base[a:b])
        base = base[:a] + '{{ partial "footer.html" . }}' + base[b:]
        self.write("layouts/baseof.html", base)
        self.write("layouts/_partials/alternates.html",
            '{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Site.Params.tag }}" href="{{ .Permalink }}">\n{{ end -}}\n'
            '{{ with index .AllTranslations 0 }}<link rel="alternate" hreflang="x-default" href="{{ .Permalink }}">{{ end }}')
        self.write("layouts/_partials/nav.html", "\n".join(
            '<li><a href="{{ site.Home.Permalink }}%s/">%s</a></li>' % (s.slug, tr(f"nav_{i}")) for i, s in enumerate(self.c.sections[:NAV_N])))
        self.write("layouts/_partials/switch.html",
            '{{ $lang := .Language.Lang }}{{ range .AllTranslations }}<li><a href="{{ .Permalink }}" lang="{{ .Site.Params.tag }}" hreflang="{{ .Site.Params.tag }}"'
            '{{ if eq .Language.Lang $lang }} aria-current="true"{{ end }}>{{ .Language.Label }}</a></li>\n{{ end -}}')
        self.write("layouts/_partials/crumb.html",
            '<nav class="breadcrumb" aria-label="%s"><ol>\n<li><a href="{{ site.Home.Permalink }}">%s</a></li>\n'
            '{{ if .IsPage }}{{ with .CurrentSection }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>\n{{ end }}{{ end -}}'
            '{{ if not .IsHome }}<li aria-current="page">{{ .Title }}</li>{{ end }}\n</ol></nav>' % (tr("breadcrumb_label"), tr("home")))
        kw = dict(TITLE="{{ .Title }}", DESC="{{ .Description }}", CONTENT="{{ .Content }}", UPDATED='{{ .Params.updated }}')
        self.write("layouts/page.html", '{{ define "main" }}' + fill(MAIN_PAGE, tr, **kw) + '{{ end }}\n')
        item = '<li><a href="{{ .Permalink }}">{{ .Title }}</a><p>{{ .Description }}</p><a href="{{ .Permalink }}">%s</a></li>' % tr("read_more")
        self.write("layouts/section.html", '{{ define "main" }}' + fill(MAIN_LIST, tr, LIST="{{ range .RegularPages }}" + item + "\n{{ end -}}", **kw) + '{{ end }}\n')
        self.write("layouts/home.html", '{{ define "main" }}' + fill(MAIN_LIST, tr, LIST="{{ range .Sections }}" + item + "\n{{ end -}}", **kw) + '{{ end }}\n')
        self.write("layouts/sitemap.xml",
            '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
            '{{ range .Pages }}<url><loc>{{ .Permalink }}</loc>{{ with .Params.updated }}<lastmod>{{ . }}</lastmod>{{ end }}</url>\n{{ end }}</urlset>\n')
        self.static("static")
    def fm(self, **kw): return "---\n" + "".join(f"{k}: {v}\n" for k, v in kw.items()) + "---\n"
    def home(self, l):
        self.write(f"content/_index.{l.hugo}.md", self.fm(title=q(self.c.strings(l)["site_name"]), description=q(self.c.strings(l)["site_tagline"])))
    def section(self, s, l):
        t, d = self.c.section_meta(s, l)
        self.write(f"content/{s.slug}/_index.{l.hugo}.md", self.fm(title=q(t), description=q(d), weight=s.i + 1) + d + "\n")
    def page(self, d, l):
        self.write(f"content/{d.section}/{d.slug}.{l.hugo}.md",
                   self.fm(title=q(d.title), description=q(d.description), updated=q(d.updated), weight=d.weight) + self.body(d, l))
    def directory(self, muns, servs):
        by = {m["id"]: [] for m in muns}
        for i, s in enumerate(servs):
            for m in s["municipalities"]: by[m].append(i)
        self.write("assets/municipalities.json", json.dumps(muns, ensure_ascii=False))
        self.write("assets/services.json", json.dumps(servs, ensure_ascii=False))
        # runs once per language; .Store persists between those runs, so the JSON is joined once
        self.write("content/kommun/_content.gotmpl", """{{ .EnableAllLanguages }}
{{ if not (.Store.Get "by") }}
  {{ $by := newScratch }}
  {{ range $s := (resources.Get "services.json" | transform.Unmarshal) }}{{ range $s.municipalities }}{{ $by.Add . (slice $s) }}{{ end }}{{ end }}
  {{ .Store.Set "by" $by.Values }}
  {{ .Store.Set "muns" (resources.Get "municipalities.json" | transform.Unmarshal) }}
{{ end }}
{{ $by := .Store.Get "by" }}
{{ range .Store.Get "muns" }}
{{ $.AddPage (dict "kind" "page" "path" .id "title" .name "type" "kommun" "params" (dict "region" .region "code" .code "updated" "2026-01-01" "services" (index $by .id))) }}
{{ end }}
""")
        tr = lambda k: '{{ i18n "%s" }}' % k
        self.write("layouts/kommun/page.html", '{{ define "main" }}<h1>{{ .Title }}</h1>\n<p class="lead">%s {{ .Title }}</p>\n<ul class="services">\n'
            '{{ range .Params.services }}<li id="{{ .id }}"><h2>{{ .name }}</h2><dl><dt>%s</dt><dd><a href="tel:{{ .phone }}">{{ .phone }}</a></dd><dt>%s</dt><dd>{{ .address }}</dd>'
            '<dt>%s</dt><dd><a href="{{ .url }}">{{ .url }}</a></dd><dt>%s</dt><dd>{{ .hours }}</dd></dl>{{ if .free }}<p class="free">%s</p>{{ end }}</li>\n{{ end }}</ul>{{ end }}\n'
            % tuple(tr(k) for k in ("dir_services_in", "dir_phone", "dir_address", "dir_website", "dir_hours", "dir_free")))
        for l in self.c.locales:
            self.write(f"content/kommun/_index.{l.hugo}.md", self.fm(title=q(self.c.strings(l)["dir_services_in"]), description='""', weight=999))

# ---- Budkavle
class Budkavle(Adapter):
    name = "budkavle"
    ftl = staticmethod(lambda key: key.replace("_", "-"))
    def link(self, target, loc): return f"../{target}.md"
    def p(self, rel): return f"content/bench/{rel}"
    def config(self):
        L = ['source-locale = "sv"', ""]
        for l in self.c.locales: L += ["[[locale]]", f'tag = "{l.code}"', f"name = {q(l.name)}", ""]
        self.write("budkavle.toml", "\n".join(L))
        self.write(self.p("campaign.toml"), f'base-url = "{BASE}/"\ntheme = "bench"\nhelpline = "line"\n'
            + ('\n[directory]\nparent = "kommun"\nsituations = ["s0", "s1", "s2", "s3", "s4", "s5"]\nareas = ["SE"]\n' if self.dir else "")
            + '\n[checks]\nunreviewed-translation = "off"\nmissing-translation = "off"\nmissing-fact = "off"\nmissing-verified = "off"\nmissing-contact = "off"\n'
            # The texts are made of words without sense: no easy-to-read page can be easy.
            + 'sentences-on-a-line = "off"\nitalics = "off"\nlong-sentence = "off"\nseveral-thoughts = "off"\nfew-headings = "off"\nmissing-translations = "off"\nsame-as-source = "off"\nunused-message = "off"\n')
        for l in self.c.locales:
            own = "".join(f"{self.ftl(k)} = {v}\n" for k, v in self.c.strings(l).items())
            terms = [f"situation-s{i}" for i in range(6)] + ["sector-state", "target-group-all"]
            own += "".join(f"{term} = {term} {l.code}\n" for term in terms)
            self.write(f"locales/{l.code}/bench.ftl", own + "campaign-bench = Bench\npublisher-bench = Bench\n")
        if not self.dir: self.tables([], [{"id": "line", "name": "Line", "phone": "020-555 666", "municipalities": ["SE"], "situations": ["s0"]}])
        tr = lambda k: '{{ t("%s") }}' % self.ftl(k)
        B = BASE + "{{ site.home }}"
        base = fill(SKEL, tr, LANG="{{ site.lang }}", DIR="{{ site.dir }}", TITLE="{{ page.title.text }}", DESC="{{ page.description }}", URL="{{ page.canonical }}", HOMEURL=B,
            ALTERNATES="{{ page.alternates -}}",
            NAV="\n".join(f'<li><a href="{B}{s.slug}/">{tr(f"nav_{i}")}</a></li>' for i, s in enumerate(self.c.sections[:NAV_N])),
            SWITCH='{% for x in page.languages %}<li><a href="' + BASE + '{{ x.url }}" lang="{{ x.lang }}" hreflang="{{ x.lang }}"{% if x.current %} aria-current="true"{% endif %}>{{ x.name }}</a></li>\n{% endfor -%}',
            CRUMB=f'<nav class="breadcrumb" aria-label="{tr("breadcrumb_label")}"><ol>\n' + '{% for a in page.breadcrumbs %}<li><a href="' + BASE
                + '{{ a.url }}">{% if loop.first %}' + tr("home") + '{% else %}{{ a.title.text }}{% endif %}</a></li>\n{% endfor -%}\n<li aria-current="page">{{ page.title.text }}</li>\n</ol></nav>',
            MAIN="{% block main %}{% endblock main %}",
            FOOTLINKS="\n".join(f'<li><a href="{B}{slug}/">{tr(k)}</a></li>' for k, slug in self.footer()))
        T = "themes/bench/templates/"
        self.write("themes/bench/theme.toml", 'name = "Bench"\n')
        self.write(T + "layout.html", base)
        kw = dict(TITLE="{{ page.title.text }}", DESC="{{ page.description }}", CONTENT="{{ page.body|safe }}", UPDATED="{{ page.reviewed.iso }}")
        hdr = '{% extends "layout.html" %}{% block main %}'
        item = '<li><a href="' + BASE + '{{ x.link.url }}">{{ x.link.title.text }}</a><p>{{ x.description }}</p><a href="' + BASE + '{{ x.link.url }}">%s</a></li>' % tr("read_more")
        self.write(T + "document.html", hdr + fill(MAIN_PAGE, tr, **kw) + "{% endblock main %}\n")
        for name in ("section", "start"):
            self.write(T + f"{name}.html", hdr + fill(MAIN_LIST, tr, LIST="{% for x in page.children %}" + item + "\n{% endfor -%}", **kw) + "{% endblock main %}\n")
        self.write(T + "not-found.html", hdr + "<h1>404</h1>{% endblock main %}\n")
        self.write(T + "components/image.html", '<p><img src="{{ image.src }}" alt="{{ image.alt }}"></p>\n')
        names = [tr(k) for k in ("dir_services_in", "dir_phone", "dir_address", "dir_website", "dir_hours", "dir_free")]
        for name in ("area", "pair"): self.write(T + f"{name}.html", hdr + '<h1>{{ area.name.text }}</h1>\n<p class="lead">%s {{ area.name.text }}</p>\n<ul class="services">\n' % names[0]
            + "{% for group in area.groups %}{% for card in group.cards %}{{ card|safe }}\n{% endfor %}{% endfor %}</ul>{% endblock main %}\n")
        card = ('<li id="{{ service.id }}"><h2>{{ service.name.text }}</h2><dl>{%% for phone in service.phones %%}<dt>%s</dt><dd><a href="{{ phone.href }}">{{ phone.display }}</a></dd>{%% endfor %%}'
            '{%% if service.address %%}<dt>%s</dt><dd>{{ service.address.text }}</dd>{%% endif %%}<dt>%s</dt><dd><a href="{{ service.web }}">{{ service.web }}</a></dd>'
            '{%% if service.hours %%}<dt>%s</dt><dd>{{ service.hours.text }}</dd>{%% endif %%}</dl>{%% if service.free %%}<p class="free">%s</p>{%% endif %%}</li>' % tuple(names[1:]))
        for name in ("service-card", "service-line"): self.write(T + f"components/{name}.html", card)
        self.write(T + "service.html", hdr + '<h1>{{ service.name.text }}</h1>\n<ul class="services">\n{% include "components/service-card.html" %}</ul>{% endblock main %}\n')
        self.write(T + "situation.html", hdr + '<h1>{{ situation.name.text }}</h1>\n<ul>\n{% for county in situation.finder.counties %}{% for x in county.municipalities %}<li><a href="'
            + BASE + '{{ x.link.url }}">{{ x.link.title.text }}</a></li>\n{% endfor %}{% endfor %}</ul>{% endblock main %}\n')
        self.write(self.p("static/css/site.css"), CSS)
        for i in range(10): self.write(self.p(f"img/figure-{i:02d}.png"), png(i))
    fm = Hugo.fm
    def home(self, l):
        self.write(self.p(f"index.{l.code}.md"), self.fm(title=q(self.c.strings(l)["site_name"]), description=q(self.c.strings(l)["site_tagline"]), reviewed=q("2026-01-01")))
    def section(self, s, l):
        t, d = self.c.section_meta(s, l)
        self.write(self.p(f"{s.slug}/index.{l.code}.md"), self.fm(title=q(t), description=q(d), reviewed=q("2026-01-01"), layout="section", **{"menu-order": s.i + 1}) + d + "\n")
    def page(self, d, l):
        self.write(self.p(f"{d.section}/{d.slug}.{l.code}.md"),
                   self.fm(title=q(d.title), description=q(d.description), reviewed=q(d.updated), **{"menu-order": d.weight}) + self.body(d, l))
    def directory(self, muns, servs):
        self.tables(muns, [{**s, "situations": [f"s{i % 6}"]} for i, s in enumerate(servs)] + [{"id": "line", "name": "Line", "phone": "020-555 666", "municipalities": ["SE"], "situations": ["s0"]}])
        for l in self.c.locales:
            self.write(self.p(f"kommun/index.{l.code}.md"), self.fm(title=q(self.c.strings(l)["dir_services_in"]), description=q("-"), reviewed=q("2026-01-01"), layout="section"))
    def tables(self, muns, servs):
        D = "content/directory/"
        self.write(D + "taxonomies.toml", "".join(f'[[situation]]\nid = "s{i}"\nslug = "s{i}"\n\n' for i in range(6)) + '[[sector]]\nid = "state"\nslug = "state"\n\n[[target-group]]\nid = "all"\nslug = "all"\n')
        self.write(D + "areas.csv", "code,parent,kind,name,slug,aliases\nSE,,country,Sverige,sverige,\n" + "".join(
            f"{i:02d},SE,county,Region {i},region-{i:02d},\n" for i in range(21) if muns) + "".join(f"{m['code']},{m['region'][7:]},municipality,{m['name']} {m['code']},{m['id']},\n" for m in muns))
        codes = {m["id"]: m["code"] for m in muns}
        self.write(D + "services.csv", "id,name,organisation,sector,target-groups,situations,areas,phone,web,address,show-address,hours,free,verified\n" + "".join(",".join(csv_q(x) for x in (
            s["id"], s["name"], "Organisation", "state", "all", "|".join(s["situations"]), "|".join(codes.get(m, m) for m in s["municipalities"]), s["phone"], s.get("url", ""),
            s.get("address", ""), "ja" if s.get("address") else "", s.get("hours", ""), "ja" if s.get("free") else "", "2026-01-01")) + "\n" for s in servs))

ADAPTERS = {a.name: a for a in (Hugo, Budkavle)}

def make(out, pages, locales, directory_too=False, tools=("hugo", "budkavle")):
    """Writes the corpus to `out`, where there is none; says how many pages each tool is to make."""
    c = Corpus(pages, locales)
    ads = [ADAPTERS[t](c, out, directory_too) for t in tools]
    for ad in ads:
        ad.root.mkdir(parents=True)
        ad.config()
        for l in c.locales:
            ad.home(l)
            for s in c.sections: ad.section(s, l)
    for s in c.sections:
        for j, slug in s.pages:
            for l in c.locales:
                d = c.page(s, j, slug, l)
                for ad in ads: ad.page(d, l)
    if directory_too:
        size = directory_too if isinstance(directory_too, tuple) else ()
        for ad in ads: ad.directory(*directory(*size))
    return (pages + len(c.sections) + 1) * locales

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--pages", type=int, default=50)
    ap.add_argument("--locales", type=int, default=20)
    ap.add_argument("--directory", action="store_true", help="add 290 municipalities and 2,000 services")
    ap.add_argument("--out", type=Path, required=True)
    a = ap.parse_args()
    print(make(a.out, a.pages, a.locales, a.directory), "pages")

if __name__ == "__main__":
    main()
