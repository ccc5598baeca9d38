// What nature and people found: who found each known design, when, and what became of it. Each with a source that can be looked up.
// Read at the end of the field trials alone.
import { defineCatalogue } from '@offshoot/language';

/** Source of each text, as a library lists it; the same in every language. */
export const rediscoverySources: Readonly<Record<string, string>> = {
  imidacloprid:
    'P. Jeschke, R. Nauen: Neonicotinoids – from zero to hero in insecticide chemistry. Pest Manag. Sci. 64 (2008) 1084–1098. (EU) 2018/783.',
  acetamiprid:
    'H. Takahashi et al.: Brighton Crop Prot. Conf. (1992) 89–96. C. Manjon et al.: Curr. Biol. 28 (2018) 1137–1143. (EU) 2018/113.',
  thiacloprid:
    'A. Elbert et al.: Brighton Crop Prot. Conf. (2000) 21–26. C. Manjon et al.: Curr. Biol. 28 (2018) 1137–1143. (EU) 2020/23.',
  clothianidin:
    'Y. Ohkawara et al.: Brighton Crop Prot. Conf. (2002) 51–58. J. Pistorius et al.: Julius-Kühn-Archiv 423 (2009) 118–126. (EU) 2018/784.',
  thiamethoxam:
    'P. Maienfisch et al.: Pest Manag. Sci. 57 (2001) 165–176. R. Nauen et al.: Pestic. Biochem. Physiol. 76 (2003) 55–69. (EU) 2018/785.',
  dinotefuran:
    'T. Wakita et al.: Pest Manag. Sci. 59 (2003) 1016–1022. R. Hatfield et al.: Environ. Entomol. 50 (2021) 1095–1104.',
  nitenpyram:
    'I. Minamida et al.: J. Pestic. Sci. 18 (1993) 41–48. M. Tomizawa, J. Casida: Annu. Rev. Pharmacol. Toxicol. 45 (2005) 247–268.',
  sulfoxaflor: 'Y. Zhu et al.: J. Agric. Food Chem. 59 (2011) 2950–2957. (EU) 2022/686.',
  flupyradifurone: 'R. Nauen et al.: Pest Manag. Sci. 71 (2015) 850–862. (EU) 2015/2084.',
  nithiazine:
    'S. Soloway et al.: Adv. Pestic. Sci. 2 (1979) 206–217. M. Tomizawa, J. Casida: Annu. Rev. Pharmacol. Toxicol. 45 (2005) 247–268.',
};

export const rediscoveryStrings = defineCatalogue({
  de: {
    'rediscovery.title': 'Was Natur und Menschen fanden',
    'rediscovery.later': 'Wenn kein Feldversuch mehr übrig ist, steht hier, wer vor dir etwas Ähnliches fand.',
    'rediscovery.looking': 'Ich vergleiche dein Molekül mit den bekannten …',
    'rediscovery.failed': 'Der Vergleich ging nicht. Lade die Seite neu; deine Ergebnisse sind sicher.',
    'rediscovery.yours': 'Dein Molekül',
    'rediscovery.same': 'Dein Molekül gibt es: Es heißt <b>{name}</b>. Du hast es wiedergefunden.',
    'rediscovery.near': 'Am ähnlichsten ist <b>{name}</b>: {share} der Atome haben dort die gleiche Umgebung.',
    'rediscovery.plan.same': 'Der Bauplan ist der gleiche: {parts}.',
    'rediscovery.plan.some': 'Gemeinsam habt ihr: {parts}. Sonst ist dein Bauplan ein anderer.',
    'rediscovery.plan.none': 'Der Bauplan ist ein ganz anderer.',
    'rediscovery.part.acceptor': 'ein Ring mit freiem Elektronenpaar',
    'rediscovery.part.halogen': 'ein Halogen an diesem Ring',
    'rediscovery.part.tip': 'eine flache Spitze ohne Ladung',
    'rediscovery.source': 'Quelle: {source}',
    'rediscovery.talk':
      'Sprecht darüber: Wer so etwas entwirft, kann Ernten schützen und Bienen schaden. Wer soll entscheiden, was erlaubt ist?',
    'rediscovery.limits':
      'Hier ist alles ein Modell. Welches Molekül in Wirklichkeit wirkt oder schadet, sagt es nicht.',
    'rediscovery.text.imidacloprid':
      'Shinzo Kagabu fand es 1985 bei Nihon Bayer in Japan. Seit 1991 wird es verkauft; lange war es das meistverkaufte Insektengift der Welt. Es schadet Bienen. Die EU verbot es 2018 im Freien.',
    'rediscovery.text.acetamiprid':
      'Forscher bei Nippon Soda in Japan stellten es 1992 vor. Bienen bauen es schnell ab, darum ist es für sie viel weniger giftig. In der EU ist es noch erlaubt, mit Grenzen.',
    'rediscovery.text.thiacloprid':
      'Bayer stellte es 2000 vor. Ein Enzym der Bienen, CYP9Q3, zerlegt es. Trotzdem erlaubt die EU es seit 2020 nicht mehr: Reste kamen ins Grundwasser, und es kann ungeborenen Kindern schaden.',
    'rediscovery.text.clothianidin':
      'Takeda in Japan und Bayer stellten es 2002 vor. 2008 wehte am Oberrhein Staub von gebeiztem Mais auf Blüten; über 11 000 Bienenvölker wurden geschädigt. Die EU verbot es 2018 im Freien.',
    'rediscovery.text.thiamethoxam':
      'Forscher um Peter Maienfisch fanden es 1991 bei Ciba in der Schweiz. Es wirkt vor allem, weil Tiere und Pflanzen daraus Clothianidin machen. Die EU verbot es 2018 im Freien.',
    'rediscovery.text.dinotefuran':
      'Forscher um Takeo Wakita fanden es bei Mitsui in Japan. Sein Vorbild war der Botenstoff Acetylcholin, nicht Nikotin. 2013 starben in Wilsonville (USA) zehntausende Hummeln an besprühten Linden.',
    'rediscovery.text.nitenpyram':
      'Forscher um Isao Minamida fanden es bei Takeda in Japan. Seit 1995 wird es verkauft. Heute gibt man es vor allem Katzen und Hunden gegen Flöhe.',
    'rediscovery.text.sulfoxaflor':
      'Forscher bei Dow in den USA stellten es 2011 vor. Es wirkt auch bei Blattläusen, die anderen Mitteln widerstehen. Die EU erlaubt es seit 2022 nur noch in Gewächshäusern, der Bienen wegen.',
    'rediscovery.text.flupyradifurone':
      'Bayer stellte es 2015 vor. Sein Vorbild ist Stemofolin, ein Stoff aus einer asiatischen Pflanze: Die Natur fand die Idee zuerst. In der EU ist es seit 2015 erlaubt.',
    'rediscovery.text.nithiazine':
      'Forscher bei Shell in Kalifornien fanden es in den 1970er Jahren. Es war das erste seiner Art. Sonnenlicht zerstört es, darum kam es nie auf den Acker. Andere bauten es um und fanden Imidacloprid.',
  },
  en: {
    'rediscovery.title': 'What nature and people found',
    'rediscovery.later': 'When no field trial is left, you read here who found something like it before you.',
    'rediscovery.looking': 'Comparing your molecule with the known ones …',
    'rediscovery.failed': 'The comparison did not work. Load the page again; your results are safe.',
    'rediscovery.yours': 'Your molecule',
    'rediscovery.same': 'Your molecule exists: it is called <b>{name}</b>. You found it again.',
    'rediscovery.near': 'Most alike is <b>{name}</b>: {share} of the atoms have the same surroundings there.',
    'rediscovery.plan.same': 'The plan is the same: {parts}.',
    'rediscovery.plan.some': 'You share: {parts}. Apart from that your plan is another one.',
    'rediscovery.plan.none': 'The plan is a very different one.',
    'rediscovery.part.acceptor': 'a ring with a lone pair',
    'rediscovery.part.halogen': 'a halogen on that ring',
    'rediscovery.part.tip': 'a flat tip without a charge',
    'rediscovery.source': 'Source: {source}',
    'rediscovery.talk':
      'Talk about it: whoever designs such a thing can save harvests and harm bees. Who should decide what is allowed?',
    'rediscovery.limits': 'All of this is a model. It does not say which molecule works or harms in reality.',
    'rediscovery.text.imidacloprid':
      'Shinzo Kagabu found it in 1985 at Nihon Bayer in Japan. It has been sold since 1991 and was for long the best-selling insecticide of the world. It harms bees. In 2018 the EU banned it outdoors.',
    'rediscovery.text.acetamiprid':
      'Researchers at Nippon Soda in Japan presented it in 1992. Bees break it down fast, so it is much less toxic to them. In the EU it is still allowed, with limits.',
    'rediscovery.text.thiacloprid':
      'Bayer presented it in 2000. An enzyme of bees, CYP9Q3, takes it apart. Still the EU has not allowed it since 2020: remains of it got into the ground water, and it can harm unborn children.',
    'rediscovery.text.clothianidin':
      'Takeda in Japan and Bayer presented it in 2002. In 2008 dust from treated maize seed blew onto flowers in the Upper Rhine valley; more than 11,000 bee colonies were damaged. In 2018 the EU banned it outdoors.',
    'rediscovery.text.thiamethoxam':
      'Researchers around Peter Maienfisch found it in 1991 at Ciba in Switzerland. It works mainly because animals and plants turn it into clothianidin. In 2018 the EU banned it outdoors.',
    'rediscovery.text.dinotefuran':
      'Researchers around Takeo Wakita found it at Mitsui in Japan. Its model was the messenger acetylcholine, not nicotine. In 2013 tens of thousands of bumblebees died under sprayed lime trees in Wilsonville (USA).',
    'rediscovery.text.nitenpyram':
      'Researchers around Isao Minamida found it at Takeda in Japan. It has been sold since 1995. Today it is given mostly to cats and dogs against fleas.',
    'rediscovery.text.sulfoxaflor':
      'Researchers at Dow in the USA presented it in 2011. It works on aphids too that resist other agents. Since 2022 the EU allows it in greenhouses alone, because of the bees.',
    'rediscovery.text.flupyradifurone':
      'Bayer presented it in 2015. Its model is stemofoline, a substance of an Asian plant: nature had the idea first. In the EU it has been allowed since 2015.',
    'rediscovery.text.nithiazine':
      'Researchers at Shell in California found it in the 1970s. It was the first of its kind. Sunlight destroys it, so it never reached the fields. Others rebuilt it and found imidacloprid.',
  },
});
