// Rules of stability in a teacher's words: the name of the group and what it does. The sources are in the chemistry room.
import { defineCatalogue } from '@offshoot/language';

export const stabilityTeacherWords = defineCatalogue({
  de: {
    'finding.oxygen-chain.teacher': 'Polyoxid (O–O–O): zerfällt unter Sauerstoffabgabe.',
    'finding.peroxide.teacher': 'Peroxid: O–O-Bindung um 145 kJ/mol, homolytische Spaltung schon bei mäßiger Wärme.',
    'finding.nitrogen-chain.teacher': 'Triazan oder Tetrazen: Kette aus N–N-Einfachbindungen, Abspaltung von N₂.',
    'finding.nitrogen-ring.teacher': 'Pentazol oder Hexazin: zerfällt zu N₂.',
    'finding.nitrogen-halogen.teacher':
      'N-Halogen-Verbindung: überträgt Halogen, hydrolysiert; haltbar nur zwischen zwei Acylgruppen (NBS) oder an Sulfonyl.',
    'finding.oxygen-halogen.teacher': 'Hypohalogenit: O–Halogen, starkes Oxidationsmittel, zerfällt leicht.',
    'finding.sulphur-halogen.teacher': 'Schwefel(II)- oder Schwefel(IV)-halogenid: rasche Hydrolyse.',
    'finding.diazo.teacher':
      'Diazoverbindung oder Diazoniumion ohne stabilisierende Carbonylgruppe: Abspaltung von N₂.',
    'finding.small-azide.teacher': 'Azid mit (C + O)/N < 1: explosiv (Regel nach Bräse).',
    'finding.azide.teacher': 'Azid: isolierbar, aber energiereich.',
    'finding.bare-diazene.teacher': 'Monosubstituiertes Diazen: verliert N₂ in Lösung rasch.',
    'finding.mobile-nitroso.teacher':
      'C-Nitroso mit α-H tautomerisiert zum Oxim; primäres Nitrosamin zerfällt über das Diazoniumion.',
    'finding.dihydroxy-nitrogen.teacher': 'N,N-Dihydroxyverbindung: Wasserabspaltung zur Nitrosoverbindung.',
    'finding.gem-diol.teacher':
      'Geminales Diol (Erlenmeyer-Regel): Gleichgewicht auf der Seite der Carbonylverbindung, wenn keine stark ziehenden Gruppen daneben stehen.',
    'finding.gem-aminol.teacher': 'Halbaminal: zerfällt in Carbonylverbindung und Amin oder zum Iminiumion.',
    'finding.gem-diamine.teacher': 'Offenkettiges Aminal mit N–H: Abspaltung von Amin zum Imin.',
    'finding.open-hemiacetal.teacher':
      'Offenkettiges (Thio-)Halbacetal: Gleichgewicht auf der Seite der Carbonylverbindung.',
    'finding.gem-halide.teacher':
      'α-Halogenamin, -ether oder -alkohol: Halogenid tritt aus, vom Nachbaratom angeschoben.',
    'finding.acyl-halide.teacher': 'Carbonsäure-, Imid- oder Sulfonsäurehalogenid: Hydrolyse in Sekunden bis Minuten.',
    'finding.carbamic-acid.teacher': 'Carbaminsäure oder Kohlensäurehalbester: Decarboxylierung.',
    'finding.bare-imine.teacher': 'N-unsubstituiertes Imin: hydrolysiert, trocken teils haltbar.',
    'finding.isocyanate.teacher': 'Isocyanat: reagiert mit Wasser zu Amin und CO₂.',
    'finding.enol.teacher': 'Einfaches Enol: tautomerisiert zur Carbonylverbindung (K etwa 10⁻⁶ bis 10⁻⁸).',
    'finding.enamine.teacher': 'Primäres oder sekundäres Enamin: tautomerisiert zum Imin.',
    'finding.enethiol.teacher': 'Enthiol: tautomerisiert zur Thiocarbonylverbindung.',
    'finding.ynol.teacher': 'Inol, Inamin mit N–H oder Inthiol: tautomerisiert zum Keten oder seinem Verwandten.',
    'finding.nearly-aromatic.teacher':
      'Nichtaromatisches Tautomer eines Phenols, Anilins oder Toluols: aromatisiert durch H-Wanderung.',
    'finding.ring-alkyne.teacher': 'Cycloalkin mit höchstens sieben Ringatomen: nicht isolierbar.',
    'finding.ring-allene.teacher': 'Cyclisches Allen mit höchstens acht Ringatomen: dimerisiert.',
    'finding.cumulene.teacher': 'Keten, Ketenimin oder höheres Kumulen: Addition von Wasser, Dimerisierung.',
    'finding.anti-bredt.teacher':
      'Brückenkopf-Doppelbindung (Bredt-Regel, S höchstens 7) oder aromatischer Ring in zu enger Brücke.',
    'finding.three-ring-double.teacher':
      'Cyclopropen, Azirin, Oxiren oder am Dreiring kondensierter Aromat: Ringspannung über 200 kJ/mol.',
    'finding.three-ring-carbonyl.teacher': 'Cyclopropanon, α-Lacton oder Verwandtes: Hydratisierung oder Ringöffnung.',
    'finding.cyclobutadiene.teacher': 'Cyclobutadien: antiaromatisch, dimerisiert.',
    'finding.strained-cage.teacher':
      'Bicyclobutan, Tetrahedran, Prisman oder Verwandtes: Ringspannung über 250 kJ/mol.',
    'finding.overfull-sulphur.teacher':
      'Hypervalenter Schwefel ohne =O, =N oder mehrere F (Sulfuran, Ylid): nur unter Schutz haltbar.',
    'finding.sulphenic-acid.teacher': 'Sulfensäure: kondensiert zum Thiosulfinat.',
    'finding.thiocarbonyl.teacher': 'Thioaldehyd oder einfaches Thioketon: trimerisiert.',
    'finding.sulphine.teacher': 'Sulfin oder Sulfen: Addition von Wasser, Dimerisierung.',
    'finding.bare-carbon-charge.teacher': 'Carbokation oder Carbanion ohne Mesomerie.',
    'finding.halogen-pair.teacher': 'Interhalogenverbindung: disproportioniert, hydrolysiert.',
    'finding.ion.teacher': 'Ion: Nettoladung ungleich null, kommt nur mit Gegenion vor.',
  },
  en: {
    'finding.oxygen-chain.teacher': 'Polyoxide (O–O–O): gives off oxygen.',
    'finding.peroxide.teacher': 'Peroxide: O–O bond of about 145 kJ/mol, homolysis at moderate heat.',
    'finding.nitrogen-chain.teacher': 'Triazane or tetrazene: chain of N–N single bonds, loss of N₂.',
    'finding.nitrogen-ring.teacher': 'Pentazole or hexazine: falls apart into N₂.',
    'finding.nitrogen-halogen.teacher':
      'N-halogen compound: transfers halogen, hydrolyses; kept only between two acyl groups (NBS) or on sulphonyl.',
    'finding.oxygen-halogen.teacher': 'Hypohalite: O–halogen, strong oxidant, decomposes easily.',
    'finding.sulphur-halogen.teacher': 'Sulphur(II) or sulphur(IV) halide: fast hydrolysis.',
    'finding.diazo.teacher': 'Diazo compound or diazonium ion without a steadying carbonyl group: loss of N₂.',
    'finding.small-azide.teacher': 'Azide with (C + O)/N < 1: explosive (rule after Bräse).',
    'finding.azide.teacher': 'Azide: can be isolated, but energetic.',
    'finding.bare-diazene.teacher': 'Monosubstituted diazene: loses N₂ quickly in solution.',
    'finding.mobile-nitroso.teacher':
      'C-nitroso with an α-H tautomerises to the oxime; a primary nitrosamine decays by way of the diazonium ion.',
    'finding.dihydroxy-nitrogen.teacher': 'N,N-dihydroxy compound: loses water to the nitroso compound.',
    'finding.gem-diol.teacher':
      'Geminal diol (Erlenmeyer rule): the equilibrium lies with the carbonyl compound unless strongly pulling groups stand beside it.',
    'finding.gem-aminol.teacher': 'Hemiaminal: falls apart into carbonyl compound and amine, or to the iminium ion.',
    'finding.gem-diamine.teacher': 'Open-chain aminal with N–H: loses an amine to the imine.',
    'finding.open-hemiacetal.teacher': 'Open-chain (thio)hemiacetal: the equilibrium lies with the carbonyl compound.',
    'finding.gem-halide.teacher': 'α-Haloamine, -ether or -alcohol: halide leaves, pushed by the neighbouring atom.',
    'finding.acyl-halide.teacher': 'Acyl, imidoyl or sulphonyl halide: hydrolyses within seconds to minutes.',
    'finding.carbamic-acid.teacher': 'Carbamic acid or half ester of carbonic acid: decarboxylation.',
    'finding.bare-imine.teacher': 'N-unsubstituted imine: hydrolyses; some can be kept dry.',
    'finding.isocyanate.teacher': 'Isocyanate: reacts with water to amine and CO₂.',
    'finding.enol.teacher': 'Simple enol: tautomerises to the carbonyl compound (K about 10⁻⁶ to 10⁻⁸).',
    'finding.enamine.teacher': 'Primary or secondary enamine: tautomerises to the imine.',
    'finding.enethiol.teacher': 'Enethiol: tautomerises to the thiocarbonyl compound.',
    'finding.ynol.teacher': 'Ynol, ynamine with N–H, or ynethiol: tautomerises to the ketene or its kin.',
    'finding.nearly-aromatic.teacher':
      'Non-aromatic tautomer of a phenol, aniline or toluene: becomes aromatic by a shift of H.',
    'finding.ring-alkyne.teacher': 'Cycloalkyne of at most seven ring atoms: can’t be isolated.',
    'finding.ring-allene.teacher': 'Cyclic allene of at most eight ring atoms: dimerises.',
    'finding.cumulene.teacher': 'Ketene, ketenimine or higher cumulene: adds water, dimerises.',
    'finding.anti-bredt.teacher':
      'Bridgehead double bond (Bredt’s rule, S at most 7), or an aromatic ring in too tight a bridge.',
    'finding.three-ring-double.teacher':
      'Cyclopropene, azirine, oxirene, or an arene fused to a three-ring: ring strain above 200 kJ/mol.',
    'finding.three-ring-carbonyl.teacher': 'Cyclopropanone, α-lactone or kin: hydration or ring opening.',
    'finding.cyclobutadiene.teacher': 'Cyclobutadiene: antiaromatic, dimerises.',
    'finding.strained-cage.teacher': 'Bicyclobutane, tetrahedrane, prismane or kin: ring strain above 250 kJ/mol.',
    'finding.overfull-sulphur.teacher':
      'Hypervalent sulphur without =O, =N or several F (sulphurane, ylide): kept only under protection.',
    'finding.sulphenic-acid.teacher': 'Sulphenic acid: condenses to the thiosulphinate.',
    'finding.thiocarbonyl.teacher': 'Thioaldehyde or plain thioketone: trimerises.',
    'finding.sulphine.teacher': 'Sulphine or sulphene: adds water, dimerises.',
    'finding.bare-carbon-charge.teacher': 'Carbocation or carbanion without resonance.',
    'finding.halogen-pair.teacher': 'Interhalogen: disproportionates, hydrolyses.',
    'finding.ion.teacher': 'Ion: net charge other than zero, found only with a counter-ion.',
  },
});
