package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** A field, an operator and an operand. */
public interface TerminalClause extends Clause {
    Operand getOperand();
}
