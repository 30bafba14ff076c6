/**
 * Words of subjects and headings that are no names, and so are written small within a title. Titles of office, months and
 * what may be part of a name are left out. Own list.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "ability able absence abuse academic acceptance access accident accord account accounts accuse accuses achieve " +
    "achievements act acting action actions active activist activists activities activity add additional address " +
    "addresses adjustment administration admission adopt adopts advance advances advice advisor advisors affairs " +
    "agency agenda agents agree agreed agreement agreements agrees agricultural agriculture aide aides aims air " +
    "aircraft airline airlines airport alert allegations alleged alliance allies amendment amendments analysis " +
    "announce announced announcement announces annual another answer answers anti appeal appeals application " +
    "appointed appointment appointments approach approaches appropriate approval approve approved approves area areas " +
    "arms arrange arrangements arrest arrested arrests arrival arrive arrives article asks aspects assassination " +
    "assembly assess assessment assets assist assistance assistant associate association asylum attack attacks " +
    "attempt attempts attend attends attitude attorney authorities authority aviation avoid award awards aware back " +
    "background backs bail balance ballot bank banking banks bar base bases basic basis battle begin beginning begins " +
    "behavior belief best better bid big bilateral bio biographic block blocks board boat boats body bomb bombing " +
    "bombings bombs border borders boundary boycott branch breach break breakdown breaks brief briefing briefings " +
    "briefs bring brings broad budget build building bureau business businesses buy cable cables call called calls " +
    "camp campaign cancel canceled capacity capital capture car care cargo case cases cash cause cautious ceasefire " +
    "census center central ceremony certain certification chair challenge challenges change changes charge charged " +
    "charges charter chemical child children choice cities citizen citizens citizenship city civil civilian claim " +
    "claims class classification classified clear clearance climate close closed closer closing closure club " +
    "coalition coast code collapse collection comes command commander commends comment commentary comments commerce " +
    "commercial commission commissioner commitment commitments committee common communication communications " +
    "community companies company compensation competition complaint complaints complete compliance comprehensive " +
    "compromise concern concerned concerning concerns conclude concludes conclusion condemns condition conditions " +
    "conduct conference confidence confirm confirms conflict consider consideration considers constitution " +
    "constitutional construction consular consultation consultations consumer contact contacts continue continued " +
    "continues continuing contract contracts contribution contributions control controls controversy convention " +
    "conversation convicted conviction cooperation coordination coordinator copy corrected corruption cost costs " +
    "council counter country coup course courts cover coverage create creates creation credit crime crimes criminal " +
    "crisis critical criticism criticizes crop cultural culture currency current customs cut cuts daily damage danger " +
    "data date day days deadline deal deals death deaths debate debt debunk debunks decision decisions declaration " +
    "declares decline declines decree defeat defense deficit definition delay delayed delays delegation delegations " +
    "deliver delivered delivers delivery demand demands demarche demarches democracy democratic demonstration " +
    "demonstrations denial denies departure describes detained detainee detainees detention determination develop " +
    "developing development developments devices dialogue difference differences difficult difficulties diplomacy " +
    "diplomat diplomatic diplomats direct direction disarmament disaster discuss discussed discusses discussion " +
    "discussions disease dispute disputes dissident document documents domestic donor donors door double doubts draft " +
    "drive drug drugs due duties duty early earthquake economic economy education effect effective effort efforts " +
    "elected election elections electoral electricity embargo emergency emerges emigration employees employment end " +
    "endorses ends energy enforcement engage engagement enterprise entry environment environmental equipment escape " +
    "establish established establishment estimate ethnic evaluation event events evidence exchange exchanges " +
    "executive exercise exercises exit expand expands expansion expects expert experts explains exploration explosion " +
    "export exports express expresses expropriation expulsion extend extends extension external extradition face " +
    "faces facilities facility fact factory failed fails failure fair faith fake fall falls families family famine " +
    "farm farmers fast fate favor fear fears fees female few field fight fighting figures file final finance " +
    "financial financing find finding findings finds fire firm firms first fiscal fish fisheries fishing five flight " +
    "flights flood flow focus follow following follows food force forced forces foreign form formal formation former " +
    "forms forum forward four frame framework fraud free freedom freeze friendly front frontier fuel full function " +
    "fund funding funds further future gain gains game gas get gets girl girls give given gives giving global go goal " +
    "goals goes going gold good goods govern governance government governmental grain grants great grievances ground " +
    "group groups grow growing growth guard guards guerrilla guidance guidelines gun guns half halt hand handling " +
    "hands harassment hard head headed headquarters heads health hear hearing hearings heavy held help helps high " +
    "highlights highway hijacking hints historic history hit hits hold holding holds home hope hopeful hopes hospital " +
    "host hostage hostages hosts hotel hour hours house housing human humanitarian hunger idea identification " +
    "identity illegal image immediate immigrant immigration immunity impact implement implementation implications " +
    "import important imports impossible improve improved improvement improvements improving inaugural inauguration " +
    "incident incidents income increase increased increases increasing independence independent index indictment " +
    "industrial industries industry inflation influence inform information informs infrastructure initial initiative " +
    "initiatives injured inquiry insists inspection inspections institute institution institutions instructions " +
    "insurance insurgency insurgents integration intellectual intelligence intends intention intentions interest " +
    "interested interests interim interior internal international intervention interview introduction invest " +
    "investigation investigations investment investments investor investors invitation invites involvement " +
    "irregularities issue issued issues item items job jobs join joining joins joint journal journalist journalists " +
    "judge judges judgment judicial judiciary jump jury justice keep keeps key kidnapped kidnapping killed killing " +
    "killings kills labor lack land language large last late latest launch launched launches launching law lawmakers " +
    "laws lawyer lawyers lead leader leaders leadership leading leads learned leave leaves leaving left legal " +
    "legislation legislative legislature lessons letter letters level levels liaison liberal liberalization license " +
    "licenses life lift light likely limit limits line links list little live loan loans lobby local long look " +
    "looking looks looms loses loss losses lost low lower machinery made main maintain maintenance major majority " +
    "make makes making male man manage management manager manufacturing many maritime mark market marketing markets " +
    "marking markings mass massacre material materials matter matters mayor mean means measures media mediation " +
    "medical meet meeting meetings meets member members membership memo memorandum men message messages migrant " +
    "migrants migration militant militants military militia mine mines mining ministerial ministry minor minorities " +
    "minority missile missiles missing mission missions mixed mob mobile model moderate modern money monitor " +
    "monitoring monthly more morning most motion mounting move moves moving multilateral murder names narcotics " +
    "nation national nationality nationalization nationals nationwide natural naval near nears need needed needs " +
    "negotiate negotiating negotiation negotiations negotiator network neutral news newspaper night nobody nomination " +
    "nominations nominee nonproliferation normal note notes notice notification nuclear number numbers objections " +
    "objective objectives observer observers obstacles offer offered offers office officer officers official " +
    "officials oil old only open opening opens operation operational operations opinion opportunities opportunity " +
    "oppose opposes opposition options order orders ordinance organization organizations organized origin other " +
    "outbreak outcome outline outlines outlook outreach outstanding overseas oversight overview own owner ownership " +
    "package paper papers parliamentary part participants participate participation parties partner partners " +
    "partnership party pass passage passed passenger passengers passes passport passports past path patients pay " +
    "paying payment payments payroll peace peaceful peacekeepers peacekeeping peasants pending people percent " +
    "performance permanent permission permit person personal personnel perspective perspectives petition petroleum " +
    "phase phone physical pilot pipeline piracy pirates place places plan plane planned planning plans plant plants " +
    "play plays plea pleas pledge pledges plenary plight plot point points policies policy political politically " +
    "politician politicians politics poll polls poor popular population port portion ports position positions " +
    "positive possibility possible post posting postponed posts potential poverty power powers practice practices " +
    "preliminary preparation preparations prepare prepared prepares presence present presentation presents " +
    "preservation presidential press pressure pressures prevention price prices primary prior priorities priority " +
    "prison prisoner prisoners prisons private privatization problem problems procedure procedures proceedings " +
    "process processing procurement produce produced producers product production products professional profile " +
    "program programs progress project projects prominent promise promises promote promotes promotion prompt property " +
    "proposal proposals propose proposed proposes prosecution prosecutor prosecutors prospects protect protection " +
    "protest protesters protests protocol provide provides province provincial provision provisional provisions " +
    "public publication publishes purchase purchases push pushes quarter quarterly query question questions quick " +
    "quiet quota race radio raid raids rail railway raise raised raises range rank rate rates ratification ratify " +
    "reach reached reaches reaching reaction reactions reactor read reader reading ready real reason reasons rebel " +
    "rebels rebuild rebuts recall receipt receive received receives recent reception recognition recommend " +
    "recommendation recommendations recommends reconciliation reconstruction record records recovery recruit " +
    "recruitment reduce reduction reductions referendum reflections reform reforms refugee refugees refusal refuse " +
    "refuses regarding regime region regional register registration regulation regulations rejection rejects relating " +
    "relation relations relationship release released releases relief religion religious remain remaining remains " +
    "remarks removal renewal renews rent reopens repair repatriation replace replacement replies reply report " +
    "reported reporting reports representation representative representatives request requested requesting requests " +
    "require required requirements rescue research resettlement resident residents resignation resigns resolution " +
    "resolutions resolve resource resources respect respond responds response responses responsibility restraint " +
    "restriction restrictions result results resume resumption retirement return returned returning returns revenue " +
    "review revised revision revolt revolution rich right rights rise rises rising risk risks river road roads role " +
    "roll root round route rule rules ruling rumors run runs rural safe safety sale sales sanction sanctions " +
    "satellite save say saying says scandal scenario schedule scheduled school schools science scientific scientist " +
    "scope sea seal search season seat seats second secret secretariat section sector sectors secure securities " +
    "security seek seeking seeks seen seize seized seizure sells send sender sending sends senior sense sentence " +
    "sentenced separate separatist series serious serve service services session sessions set sets settle settlement " +
    "settlements several severe sex share shares sharing shelter shift ship shipment shipments shipping ships shoot " +
    "shooting short shortage shortages should show shows shutdown side sign signals signature signed signing signs " +
    "situation six slow small smuggling snapshot social society soft soldier soldiers solution source sources space " +
    "speak speaks special specialist speculation speech speeches split spokesman stability staff stage stalemate " +
    "stalled stance standard standards standing stands start starts statement statements station statistics status " +
    "stay steady steel step steps still stock stop stops storm story strain strategic strategy street strength " +
    "strengthen stress strike strikes strong structure student students studies study subject submission submits " +
    "success successful suffers suggests suicide suit summary summit supplement supplies supply support supporters " +
    "supports suppression surge surplus surprise surrounding survey suspect suspected suspects suspend suspends " +
    "suspension swing system systems table tactics take takeover takes taking talk talking talks target targets " +
    "tariff tariffs task tax taxes team teams technical technology telegram telephone television tender tension " +
    "tensions term terminal termination terms territorial territory terror terrorism terrorist terrorists test " +
    "testing tests text textile textiles than threat threaten threatens threats three ties tighten time times tobacco " +
    "today together told tomorrow tone tool top topics torture total tougher tour tourism trade trading traditional " +
    "traffic traffickers trafficking tragedy train training transcript transfer transfers transit transition " +
    "transitional translation transmission transmittal transport transportation travel traveler travels treaties " +
    "treatment treaty trend trends trial trials tribunal trip troop troops trouble truck trust truth try trying turn " +
    "turnout turns two unable understanding unemployment unfair unions unit unity universal university unlikely " +
    "unrest update updates upgrade uprising upset urban urge urged urges urging use uses vaccine value various " +
    "vehicle vehicles version very vessel vessels veto victim victims victory view views village violation violations " +
    "violence virus visa visas visit visiting visitor visitors visits voice volume voluntary volunteers vote voters " +
    "votes voting vulnerable wage wages wait walk want wants war warn warned warning warnings warns wars water way " +
    "weak weapon weapons weather week weekly welcome welcomes welfare well went what wheat wide win window wins " +
    "winter wishes withdraw withdrawal withdraws witness woman women won word words work worker workers working works " +
    "workshop world worried worse wounded writes written wrong year years yes yesterday young youth zone zones"
  ).split(" "),
);
