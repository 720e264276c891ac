grammar Jql;

options { caseInsensitive = true; }

query: clause? (ORDER BY sort (',' sort)*)? EOF;

clause
    : (NOT | '!') clause              # negation
    | '(' clause ')'                  # group
    | clause AND clause               # conjunction
    | clause OR clause                # disjunction
    | field comparison operand        # comparisonTerm
    | field NOT? IN (list | call)     # membershipTerm
    | field IS NOT? EMPTY             # emptinessTerm
    ;

comparison: '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=';

list: '(' operand (',' operand)* ')';
operand: EMPTY | call | text;
call: text '(' (text (',' text)*)? ')';

field: CUSTOM_FIELD | text;
text: WORD | STRING;
sort: field (ASC | DESC)?;

AND: 'and' | '&&' | '&';
OR: 'or' | '||' | '|';
NOT: 'not';
IN: 'in';
IS: 'is';
EMPTY: 'empty' | 'null';
ORDER: 'order';
BY: 'by';
ASC: 'asc';
DESC: 'desc';

CUSTOM_FIELD: 'cf' ' '* '[' [0-9]+ ']';
STRING: '"' ('\\' . | ~["\\])* '"' | '\'' ('\\' . | ~['\\])* '\'';
WORD: ~[ \t\r\n()'",=!<>~&|[\]]+;
SPACE: [ \t\r\n]+ -> skip;
// Whatever is nothing else, so that the parser and not the lexer says where it stands.
OTHER: .;
