import { type Chance, makeChance } from './chance.ts'

// Ordinary words of association life, the most common first. The proper names beside them are invented.
const list = (text: string) => text.split(',')

export const forms = list(
  'association,club,comité,amicale,union,compagnie,collectif,société,cercle,école,foyer,groupe,centre,ensemble,fédération,maison,atelier,groupement,ligue,chorale,syndicat,réseau,coopérative,troupe,confrérie,académie,office,conseil,institut,mutuelle,entente,harmonie,espace,orchestre,fanfare,mouvement,observatoire,caravane,carrefour,pôle',
)
export const activities = list(
  'fêtes,sport,culture,loisirs,musique,danse,théâtre,chasse,pêche,football,pétanque,judo,gymnastique,tennis,parents d’élèves,anciens combattants,donneurs de sang,randonnée,jardins,patrimoine,jumelage,solidarité,entraide,insertion,jeunesse,lecture,photographie,cinéma,peinture,natation,cyclotourisme,karaté,basket,handball,rugby,volley,échecs,scrabble,généalogie,histoire locale,environnement,apiculture,couture,cuisine,poterie,sculpture,arts plastiques,cirque,marionnettes,conte,poésie,slam,hip hop,capoeira,yoga,tai chi,méditation,bien être,santé,accompagnement scolaire,soutien scolaire,alphabétisation,français langue étrangère,médiation,numérique,informatique,robotique,astronomie,sciences,nature,oiseaux,chiens,chevaux,équitation,voile,aviron,plongée,canoë,surf,escalade,montagne,spéléologie,parapente,aéromodélisme,modélisme,automobile,moto,karting,tir,boxe,lutte,escrime,haltérophilie,athlétisme,course à pied,triathlon,roller,skate,ski,patinage,hockey,badminton,tennis de table,billard,bridge,belote,tarot,jeux de société,jeux vidéo,médiathèque,bibliothèque,radio,presse,édition,vidéo,chant,chœur,jazz,rock,accordéon,guitare,piano,percussions,country,salsa,tango,danses bretonnes,folklore,traditions,carnaval,brocante,marché,épicerie solidaire,ressourcerie,recyclage,compost,énergie,habitat,logement,locataires,copropriétaires,quartier,riverains,défense,consommateurs,retraités,aînés,petite enfance,crèche,assistantes maternelles,handicap,autisme,cancer,diabète,secours,sauvetage,sapeurs pompiers,protection civile,droits des femmes,égalité,paix,coopération,développement,commerce équitable,accueil,réfugiés,migrants,logiciels libres,cartographie',
)
export const audiences = list(
  'jeunes,enfants,anciens,amis,habitants,femmes,parents,familles,élèves,étudiants,retraités,anciens élèves,aînés,bénévoles,voisins,commerçants,artisans,agriculteurs,chasseurs,pêcheurs,propriétaires,locataires,usagers,riverains,professionnels,artistes,auteurs,musiciens,danseurs,marcheurs,cyclistes,jardiniers,lecteurs,joueurs,supporters,passionnés,collectionneurs,cavaliers,plaisanciers,résidents,salariés,travailleurs,citoyens,filles,garçons,mamans,papas,grands parents,tout petits,compagnons',
)
export const qualities = list(
  'sportive,culturelle,familiale,communale,rurale,laïque,locale,intercommunale,départementale,régionale,scolaire,sportif,culturel,artistique,musicale,populaire,solidaire,nautique,équestre,cycliste,bouliste,théâtrale,citoyenne,sociale,humanitaire,médicale,étudiante,universitaire,féminine,municipale,amicale,historique,littéraire,scientifique,technique,écologique,numérique,créative,libre,nouvelle',
)
const common = list(
  'soleil,espoir,horizon,passerelle,arc en ciel,étoile,racines,lumière,vie,source,vent,phare,pont,clé,chemin,rencontre,partage,avenir,liberté,harmonie,papillon,arbre,colibri,graine,fil,main,cœur,voix,regard,souffle,tremplin,renouveau,sourire,évasion,détente,ruche,fourmi,hirondelle,coquelicot,oasis',
)

const starts = list(
  'bra,val,mon,cha,ber,tou,gri,lan,ver,sau,cor,mar,pel,fon,ro,dou,ca,bel,ar,es,or,lu,mi,na,per,que,ré,sa,ti,u,vi,ya,za,bou,cré,dra,fla,gua,ho,jo,ker,lo,plou,tré,pi,au,en,ou,il,al',
)
const middles = list(
  'li,ma,ne,ro,ti,la,ra,mi,no,de,gui,lle,sse,vi,ni,ta,pe,cha,bri,go,lo,dou,va,ri,se,ban,can,don,fer,gar,lem,mon,nau,pir,ral,tel,vau,zel',
)
const ends = list(
  'court,ville,mont,gnac,sac,ac,y,et,eau,on,in,ane,elle,eux,ières,ois,ard,ain,ec,ic,oux,as,ers,ens,igny,euil,an,ot,ault,ier,ette,ou,esse,ine,aud,ert,al,ay,ent,olle',
)

/** A word that nobody wrote before, and that sounds like a place or a family of France. */
function invent(chance: Chance): string {
  const middle = chance.is(0.75) ? chance.pick(middles) : ''
  const second = chance.is(0.3) ? chance.pick(middles) : ''
  return `${chance.pick(starts)}${middle}${second}${chance.pick(ends)}`
}

export type Place = { name: string; code: string; postcode: string }

/** The invented country: places from the largest, and the proper names that come back. */
export type Country = {
  places: Place[]
  properNames: string[]
  common: string[]
  invent: (chance: Chance) => string
}

/** @param seed the same one makes the same country. */
export function makeCountry(seed: number): Country {
  const chance = makeChance(seed)
  const places = Array.from({ length: 12_000 }, (_, i) => place(chance, i))
  const properNames = Array.from({ length: 60_000 }, () => invent(chance))
  return { places, properNames, common, invent }
}

function place(chance: Chance, i: number): Place {
  const base = capital(invent(chance))
  const name = chance.is(0.25)
    ? `Saint-${base}`
    : chance.is(0.15)
      ? `${base}-sur-${capital(invent(chance))}`
      : base
  const departement = String(1 + (i % 95)).padStart(2, '0')
  const number = String(1 + Math.floor(i / 95)).padStart(3, '0')
  return { name, code: `${departement}${number}`, postcode: `${departement}${number.slice(0, 2)}0` }
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
