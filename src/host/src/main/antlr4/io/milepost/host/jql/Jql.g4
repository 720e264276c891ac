grammar Jql;

options { caseInsensitive = true; }

query: clause? (ORDER BY sort (',' sort)*)? EOF;

clause
    : (NOT | '!') clause                # not
    | '(' clause ')'                    # group
    | clause AND clause                 # and
    | clause OR clause                  # or
    | field comparison operand          # comparisonTerm
    | field NOT? IN (list | call)       # membershipTerm
    | field IS NOT? EMPTY               # emptinessTerm
    ;

comparison: '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=';

operand: EMPTY | call | value;
list: '(' operand (',' operand)* ')';
call: name '(' (value (',' value)*)? ')';

field: CUSTOM_FIELD | name;
name: WORD | STRING;
value: WORD | STRING;
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
