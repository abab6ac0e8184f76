// Writes fsrs-vectors.csv with ts-fsrs, a reference implementation of FSRS-6:
//   npm install ts-fsrs@5.4.2 && node fsrs-vectors.mjs > fsrs-vectors.csv
// Each line has a history (rating@days since the one before) and what follows from it, with the default parameters.
import { fsrs } from 'ts-fsrs'

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: true })
const WORDS = ['again', 'hard', 'good', 'easy']

function line(history) {
  let memory = null
  for (const { grade, days } of history) memory = scheduler.next_state(memory, days, grade)
  const words = history.map(({ grade, days }) => `${WORDS[grade - 1]}@${days}`).join(' ')
  return [words, memory.stability, memory.difficulty, scheduler.next_interval(memory.stability, 0)].join(',')
}

// every way to rate three times, each on the day when it is due
function* onTime(history, memory, left) {
  if (history.length > 0) yield history
  if (left === 0) return
  const days = memory === null ? 0 : scheduler.next_interval(memory.stability, 0)
  for (let grade = 1; grade <= 4; grade++) {
    yield* onTime([...history, { grade, days }], scheduler.next_state(memory, days, grade), left - 1)
  }
}

// small and alike on every machine (Park and Miller's)
let state = 20110428
const random = below => (state = (state * 48271) % 2147483647) % below

function anyTime() {
  const gaps = [0, 0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 377, 1000]
  return Array.from({ length: 2 + random(11) }, (_, at) => ({
    grade: 1 + random(4),
    days: at === 0 ? 0 : gaps[random(gaps.length)],
  }))
}

console.log('history,stability,difficulty,interval')
for (const history of onTime([], null, 3)) console.log(line(history))
for (let i = 0; i < 120; i++) console.log(line(anyTime()))
for (const grade of [1, 2, 3, 4]) {
  console.log(line(Array.from({ length: 12 }, (_, at) => ({ grade, days: at === 0 ? 0 : 400 }))))
}
