/** What this module needs of its host, by the names under which the app grants it. */
export const portNames = ['bank.collect', 'bank.pay', 'bank.fundCommunityPool', 'bank.balance'];
