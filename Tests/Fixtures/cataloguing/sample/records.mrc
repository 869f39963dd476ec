02191naa a22004813c 4500001001700000003001100017005001700028007001500045008004100060024007000101040003700171100003600208245008900244264003100333300002200364336002600386337002600412338003600438500007300474520007500547540002000622541001400642583004000656583013900696583013600835583012100971588005801092650004201150650004801192650001901240653001301259653002401272653001001296655004301306700003201349700003401381710002801415700002801443700003301471773008301504852002101587856010101608␞
dsr-8122f52a8122␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122e20170617xx      o    |00| 0 eng d␞
7 ␟ahttps://coast.example/2017/06/17/crane/?page=1&view=full#top␟2uri␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
1 ␟aBalázsy, Bertalan␟eauthor␟4aut␞
14␟aThe Harbour Gets a New Crane, Says harbour.example␟cBertalan Balázsy, Anna de Vries␞
 1␟bCoast Weekly␟c2017 June 17␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
  ␟aSource note: Phoned the desk; the date is that of the printed issue.␞
3 ␟aA crane, 40 % taller than the last; it cost $3 & a half.␟cCoast Weekly␞
  ␟a© Coast Weekly␞
  ␟e2017/0412␞
1 ␟aclipping␟c20170618␟kKari Nes␟2local␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:8122f52f8122f52f8122f52f8122f52f8122f52f8122f52f8122f52f8122f52f␟2local␞
1 ␟acapture␟c20200105␟xsha256:321e5e321e5e321e5e321e5e321e5e321e5e321e5e321e5e321e5e321e5e321e␟zOther saved copy, different text␟2local␞
1 ␟acapture␟xsha256:321e5d321e5d321e5d321e5d321e5d321e5d321e5d321e5d321e5d321e5d321e␟zOther saved copy, same text␟2local␞
0 ␟aSaved copy captured 2026-11-21; title from the source␞
 0␟aHarbors␟0https://subjects.example/sh1␞
 7␟aHamnekraner␟2humord␟0https://emne.example/2␞
 4␟aCoast & cranes␞
  ␟aharbours␞
  ␟acranes, old and new␞
  ␟aCoast␞
 7␟aclippings (information artifacts)␟2aat␞
1 ␟aVries, Anna de␟eauthor␟4aut␞
1 ␟aNord, Ola de␟etranslator␟4trl␞
2 ␟aCoast Desk␟eeditor␟4edt␞
0 ␟aLilja␟eillustrator␟4ill␞
1 ␟aVik, Kari␟ephotographer␟4pht␞
0 ␟7nnas␟tCoast Weekly␟bLate city edition␟g2017 June 17, News / Local, pages B2-B3␞
8 ␟aXX-Example␟jVF 1␞
40␟uhttps://coast.example/2017/06/17/crane/?page=1&view=full#top␟qtext/html␟yOriginal (as published)␞
␝
00998naa a22002653c 4500001001700000003001100017005001700028007001500045008004100060024003900101040003700140245002700177264005200204300002200256336002600278337002600304338003600330546002700366583013900393588004600532655004300578773002000621852002100641856007000662␞
dsr-229475a22947␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122nuuuuuuuuxx      o    |00| 0 nno d␞
7 ␟ahttps://vikbladet.example/bru␟2uri␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
03␟aEi ny bru over fjorden␞
 1␟bVikbladet␟c[date of publication not identified]␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
  ␟aIn Norwegian (Nynorsk)␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:229475f229475f229475f229475f229475f229475f229475f229475f229475f2␟2local␞
0 ␟aUndated saved copy; title from the source␞
 7␟aclippings (information artifacts)␟2aat␞
0 ␟7nnai␟tVikbladet␞
8 ␟aXX-Example␟jVF 2␞
40␟uhttps://vikbladet.example/bru␟qtext/html␟yOriginal (as published)␞
␝
01253naa a22003133c 4500001001700000003001100017005001700028007001500045008004100060024005000101040003700151110003700188245012600225264002900351300002200380336002600402337002600428338003600454583013900490588003800629653001300667653001000680655004300690700003500733700003400768773003500802852002100837856008100858␞
dsr-8fe59a8fe59a␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122e201905  xx      o    |00| 0 eng d␞
7 ␟ahttps://bees.example/a%20b/{c}?q=1%2C2_3␟2uri␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
2 ␟aHive, Comb and Sons␟eauthor␟4aut␞
10␟aHoney {and} "wax": 100 % of #1_bees ~ \o/ <b>TY - BOOK</b> ^ $5 & }␟cHive, Comb and Sons, Martin King Jr., Ahmed al-Masri␞
 1␟bBees & {Brood}␟c2019 May␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:8fe59f8fe59f8fe59f8fe59f8fe59f8fe59f8fe59f8fe59f8fe59f8fe59f8fe5␟2local␞
0 ␟aSaved copy; title from the source␞
  ␟awax ER -␞
  ␟ahoney␞
 7␟aclippings (information artifacts)␟2aat␞
1 ␟aKing, Martin␟cJr.␟eauthor␟4aut␞
1 ␟aMasri, Ahmed al-␟eauthor␟4aut␞
0 ␟7nnai␟tBees & {Brood}␟g2019 May␞
8 ␟aXX-Example␟jVF 3␞
40␟uhttps://bees.example/a%20b/{c}?q=1%2C2_3␟qtext/html␟yOriginal (as published)␞
␝
00934naa a22002533c 4500001001700000003001100017005001700028007001500045008004100060040003700101100004200138245008600180264002100266300002200287336002600309337002600335338003600361546001500397583013900412588003800551655004300589773002700632852002100659␞
dsr-397e3a397e3a␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122s2008    xx      o    |00| 0 rus d␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
1 ␟aМорская, Анна␟eauthor␟4aut␞
10␟aСтарая лодка вернулась на воду␟cАнна Морская␞
 1␟bЛодка␟c2008␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
  ␟aIn Russian␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:397e3f397e3f397e3f397e3f397e3f397e3f397e3f397e3f397e3f397e3f397e␟2local␞
0 ␟aSaved copy; title from the source␞
 7␟aclippings (information artifacts)␟2aat␞
0 ␟7nnai␟tЛодка␟g2008␞
8 ␟aXX-Example␟jVF 4␞
␝
00888naa a22002413c 4500001001700000003001100017005001700028007001500045008004100060040003700101100002400138245005200162264004100214300002200255336002600277337002600303338003600329546001600365583013900381588006200520655004300582852002100625␞
dsr-c97848f535ac␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122nuuuuuuuuxx      o    |00| 0 jpn d␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
0 ␟a海野␟eauthor␟4aut␞
10␟a[灯台の明かりが また灯った]␟c海野␞
 1␟c[date of publication not identified]␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
  ␟aIn Japanese␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:c97848f535fc97848f535fc97848f535fc97848f535fc97848f535fc97848f53␟2local␞
0 ␟aUndated saved copy; title supplied from the opening words␞
 7␟aclippings (information artifacts)␟2aat␞
8 ␟aXX-Example␟jVF 5␞
␝
01084naa a22002653c 4500001001700000003001100017005001700028007001500045008004100060024002800101040003700129100003800166245010300204264003500307300002200342336002600364337002600390338003600416583013900452588003800591655004300629700003700672773008800709852002100797␞
dsr-21b529a21b52␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122e20211201xx      o    |00| 0 eng d␞
7 ␟a10.1234/bread_5%3c␟2doi␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
1 ␟aDvořáková, Žofie␟eauthor␟4aut␞
10␟aOn the crumb of rye bread at −5 °C: façade or Kruste?␟cŽofie Dvořáková, Łukasz Øvergård␞
 1␟bCrust & Crumb␟c2021 December 1␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:21b529f21b529f21b529f21b529f21b529f21b529f21b529f21b529f21b529f2␟2local␞
0 ␟aSaved copy; title from the source␞
 7␟aclippings (information artifacts)␟2aat␞
1 ␟aØvergård, Łukasz␟eauthor␟4aut␞
0 ␟7nnas␟tJournal of Bread␟gVolume 12, no. 3, 2021 December 1, pages 101-119␟x0317-8471␞
8 ␟aXX-Example␟jVF 6␞
␝
00864naa a22002413c 4500001001700000003001100017005001700028007001500045008004100060040003700101100003600138245004700174264002200221300002200243336002600265337002600291338003600317583013900353588003800492655004300530773002800573852002100601␞
dsr-3451d52a3451␞
XX-Example␞
20261122000000.0␞
cr |||||||||||␞
261122e20170301xx      o    |00| 0 eng d␞
  ␟aXX-Example␟beng␟erda␟cXX-Example␞
1 ␟aBalázsy, Bertalan␟eauthor␟4aut␞
10␟aHarbour without a crane␟cBertalan Balázsy␞
 1␟bOar␟c2017 March 1␞
  ␟a1 online resource␞
  ␟atext␟btxt␟2rdacontent␞
  ␟acomputer␟bc␟2rdamedia␞
  ␟aonline resource␟bcr␟2rdacarrier␞
1 ␟amessage digest calculation␟c20261122␟iSHA-256␟kdossier␟xsha256:3451d52f3451d52f3451d52f3451d52f3451d52f3451d52f3451d52f3451d52f␟2local␞
0 ␟aSaved copy; title from the source␞
 7␟aclippings (information artifacts)␟2aat␞
0 ␟7nnas␟tOar␟g2017 March 1␞
8 ␟aXX-Example␟jVF 7␞
␝
