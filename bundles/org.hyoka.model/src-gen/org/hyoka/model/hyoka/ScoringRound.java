/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scoring Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A round of scoring; the last one counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ScoringRound#getClosedOn <em>Closed On</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getScoringRound()
 * @model annotation="https://hyoka.org/label ja='\u63a1\u70b9\u56de'"
 * @generated
 */
public interface ScoringRound extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it closes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoringRound_ClosedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u7de0\u5207' help.ja='\u63a1\u70b9\u3092\u7de0\u3081\u5207\u308b\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScoringRound#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

} // ScoringRound
