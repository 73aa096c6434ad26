/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deadline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A date by which something is due.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Deadline#getDue <em>Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Deadline#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Deadline#isScoring <em>Scoring</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getDeadline()
 * @model annotation="https://hyoka.org/label ja='\u671f\u9650'"
 * @generated
 */
public interface Deadline extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDeadline_Due()
	 * @model dataType="org.hyoka.model.hyoka.Date" required="true"
	 *        annotation="https://hyoka.org/label ja='\u671f\u65e5' help.ja='\u671f\u9650\u3068\u306a\u308b\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Deadline#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concerns; empty: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDeadline_Undertaking()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u671f\u9650\u306e\u5bfe\u8c61\u3068\u306a\u308b\u4e8b\u696d\u3002\u7a7a\u6b04\u306a\u3089\u3059\u3079\u3066\u306e\u4e8b\u696d\u3002'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Deadline#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether score sheets are due then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scoring</em>' attribute.
	 * @see #setScoring(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDeadline_Scoring()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u70b9\u7968\u306e\u63d0\u51fa\u671f\u9650' help.ja='\u8a55\u70b9\u7968\u3092\u63d0\u51fa\u3059\u308b\u671f\u9650\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isScoring();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Deadline#isScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' attribute.
	 * @see #isScoring()
	 * @generated
	 */
	void setScoring(boolean value);

} // Deadline
