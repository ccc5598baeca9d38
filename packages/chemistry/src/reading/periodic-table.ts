// The names of all elements, to tell "an element that this lab does not use" from "no element at all".

const nonMetals = 'H He B C N O F Ne Si P S Cl Ar As Se Br Kr Te I Xe At Rn Ts Og';
const metalSymbols =
  'Li Be Na Mg Al K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu ' +
  'Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv';

/** Symbols of metals (germanium and antimony counted with them). */
export const metals: ReadonlySet<string> = new Set(metalSymbols.split(' '));

/** Symbols of all elements. */
export const symbols: ReadonlySet<string> = new Set([...nonMetals.split(' '), ...metals]);
