/** Where the page is led to, to see the ranking. */
export const RANKING_ID = 'decide-ranking';
