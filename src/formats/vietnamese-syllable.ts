const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Onsets that may stand before a front vowel (e, ê, i, y) and before the others; the rest before all. */
const FRONT_ONSETS = new Set(['k', 'gh', 'ngh']);
const BACK_ONSETS = new Set(['c', 'g', 'ng']);
const ONSETS = new Set(['', ...words('b ch d đ gi h kh l m n nh p ph qu r s t th tr v x')]);

/** Every rhyme of standard Vietnamese, tones left out; the few that end in k are of highland names. */
const RHYMES = new Set(
  words(`
    a ac ach ai am an ang anh ao ap at au ay ak ăc ăm ăn ăng ăp ăt ăk âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
    ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôk ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên
    uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu`),
);

/** The marks that take the tone wherever they stand. */
const MARKED_VOWEL = /[ăâêôơư]/;
/** Rhymes whose tone is written on either vowel: hoà, hòa. */
const EITHER_VOWEL = new Set(['oa', 'oe', 'uy']);

/**
 * Whether a word could be a Vietnamese syllable as it is written: an onset and a rhyme of the language
 * that go together, at most one tone, on the vowel that takes it, and a tone that its ending allows.
 * Case does not matter. A shape only: not every such syllable is a word.
 *
 * @param word one word in NFC, letters alone
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONES, '').normalize('NFC');
  const toneAt = tones.length === 0 ? -1 : letterBefore(decomposed);
  return splits(bare).some(([onset, rhyme]) => fits(onset, rhyme, tones[0], toneAt - onset.length));
}

/** Index, among the letters, of the one that carries the tone. */
function letterBefore(decomposed: string): number {
  const before = decomposed.slice(0, decomposed.search(TONES));
  return before.normalize('NFC').length - 1;
}

/** The ways to part a word into onset and rhyme. `gi` is both an onset and the end of one: gì, giá. */
function splits(bare: string): [string, string][] {
  const vowel = bare.search(/[aăâeêioôơuưy]/);
  if (vowel < 0) return [];
  const ways: [string, string][] = [[bare.slice(0, vowel), bare.slice(vowel)]];
  if (/^(gi|qu)./.test(bare)) ways.push([bare.slice(0, 2), bare.slice(2)]);
  return ways;
}

function fits(onset: string, rhyme: string, tone: string | undefined, toneAt: number): boolean {
  if (!RHYMES.has(rhyme) || !goesBefore(onset, rhyme)) return false;
  if (tone === undefined) return true;
  const isStopped = /(?:[pctk]|ch)$/.test(rhyme);
  if (isStopped && tone !== '\u0301' && tone !== '\u0323') return false;
  return takesTone(rhyme, toneAt);
}

function goesBefore(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return !/^[uư]/.test(rhyme);
  const isFront = /^[eêiy]/.test(rhyme);
  if (FRONT_ONSETS.has(onset)) return isFront;
  if (onset === 'c' && /^(?:o[aăe]|u[âêơy])/.test(rhyme)) return false;
  if (onset === 'g') return !isFront || rhyme.startsWith('i');
  if (BACK_ONSETS.has(onset)) return !isFront;
  return ONSETS.has(onset);
}

function takesTone(rhyme: string, at: number): boolean {
  const vowels = rhyme.replace(/[^aăâeêioôơuưy]+$/, '');
  if (EITHER_VOWEL.has(rhyme)) return at === 0 || at === 1;
  return at === toneVowel(vowels, vowels.length < rhyme.length);
}

function toneVowel(vowels: string, isClosed: boolean): number {
  for (let at = vowels.length - 1; at >= 0; at -= 1) {
    if (MARKED_VOWEL.test(vowels.charAt(at))) return at;
  }
  if (vowels.length === 3) return 1;
  return vowels.length === 2 && isClosed ? 1 : 0;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
