/** One part of all goals: as `read` finds it in the answer, later as a `Store` keeps it that is made for what it is `about`. */
export class Column {
  #answer;
  #read;
  #storeFor;
  #kept = null;

  constructor(answer, read, Store, about) {
    this.#answer = answer;
    this.#read = read;
    this.#storeFor = (count) => new Store(about, count);
  }

  at(place) {
    return this.#kept === null ? this.#read(this.#answer[place]) : this.#kept.at(place);
  }

  pack() {
    const kept = this.#storeFor(this.#answer.length);
    for (const json of this.#answer) kept.add(this.#read(json));
    this.#kept = kept;
    this.#answer = null;
  }
}

/** Whole numbers, days and what differs from goal to goal. */
export class Values {
  #values;
  #count = 0;

  constructor(_, count) {
    this.#values = new Array(count);
  }

  add(value) {
    this.#values[this.#count++] = value;
  }

  at(place) {
    return this.#values[place];
  }
}

/** Texts that many goals have alike, each once. */
export class Texts extends Values {
  #known = new Map();

  add(text) {
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    super.add(known ?? text);
  }
}

/** Statuses and people, each once; who has the name of another and is called otherwise, as a `word` says, is somebody else. */
export class Same extends Values {
  #known = new Map();
  #word;

  constructor(word, count) {
    super(word, count);
    this.#word = word;
  }

  add(part) {
    const met = this.#known.get(part?.name);
    const isMet = met !== undefined && met[this.#word] === part[this.#word];
    if (part !== null && !isMet) this.#known.set(part.name, part);
    super.add(isMet ? met : part);
  }
}

/** Numbers with a fraction, or none. */
export class Numbers {
  #numbers;
  #count = 0;

  constructor(_, count) {
    this.#numbers = new Float64Array(count);
  }

  add(number) {
    this.#numbers[this.#count++] = number ?? NaN;
  }

  at(place) {
    const number = this.#numbers[place];
    return Number.isNaN(number) ? null : number;
  }
}

/** What few goals have otherwise than is `usual`. */
export class Rare {
  #usual;
  #others = new Map();
  #count = 0;

  constructor(usual) {
    this.#usual = usual;
  }

  add(part) {
    if (part !== this.#usual) this.#others.set(this.#count, part);
    this.#count++;
  }

  at(place) {
    return this.#others.get(place) ?? this.#usual;
  }
}

/** The milestones of all goals, part by part, one after another; those of a goal begin at its place and end before that of the next. */
export class Milestones {
  #first = [0];
  #parts = { id: [], name: [], date: [], expected: [], reachedOn: [] };

  add(milestones) {
    for (const milestone of milestones) for (const name in this.#parts) this.#parts[name].push(milestone[name]);
    this.#first.push(this.#parts.id.length);
  }

  at(place) {
    const { id, name, date, expected, reachedOn } = this.#parts;
    const found = [];
    for (let i = this.#first[place]; i < this.#first[place + 1]; i++)
      found.push({ id: id[i], name: name[i], date: date[i], expected: expected[i], reachedOn: reachedOn[i] });
    return found;
  }
}
