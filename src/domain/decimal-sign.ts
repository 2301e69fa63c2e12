/** What stands between whole units and their parts: a comma in Vietnamese, a point in English. */
export type DecimalSign = ',' | '.';
