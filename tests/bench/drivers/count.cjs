// node count.cjs TEXT SECONDS: X's own library counts TEXT over and over, and says how many microseconds of
// processor time one count takes, and what it counts.
const fs = require('fs');
const { parseTweet } = require('twitter-text');
const text = fs.readFileSync(process.argv[2], 'utf8');
const least = Number(process.argv[3]) * 1e6;
for (let call = 0; call < 200; call++) parseTweet(text);
let calls = 0;
let spent = 0;
const begun = process.cpuUsage();
while (spent < least) {
  for (let call = 0; call < 50; call++) parseTweet(text);
  calls += 50;
  const { user, system } = process.cpuUsage(begun);
  spent = user + system;
}
console.log(JSON.stringify({ micros: spent / calls, weight: parseTweet(text).weightedLength }));
