/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accepted Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A problem that someone has looked at and accepted. It is for the people at work, and in no report and no evaluator's package.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.AcceptedProblem#getRule <em>Rule</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AcceptedProblem#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AcceptedProblem#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AcceptedProblem#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AcceptedProblem#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.AcceptedProblem#getAcceptedOn <em>Accepted On</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem()
 * @model annotation="https://hyoka.org/label ja='\u4e86\u627f\u3057\u305f\u78ba\u8a8d\u4e8b\u9805'"
 * @generated
 */
public interface AcceptedProblem extends Element {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule that finds it, such as hyoka.money.total.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem_Rule()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u898f\u5247' help.ja='\u78ba\u8a8d\u4e8b\u9805\u3092\u898b\u3064\u3051\u305f\u898f\u5247\u306e\u8b58\u5225\u5b50\u3002'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AcceptedProblem#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the object that it is mainly about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem_Place()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u7b87\u6240' help.ja='\u78ba\u8a8d\u4e8b\u9805\u304c\u6307\u3059\u9805\u76ee\u306e\u8b58\u5225\u5b50\u3002'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AcceptedProblem#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of its facts: what it says, and what stands at its places. Other facts give another one, and then the problem counts again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem_Fingerprint()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u7167\u5408\u5024' help.ja='\u78ba\u8a8d\u4e8b\u9805\u306e\u5185\u5bb9\u3068\u3001\u6307\u3055\u308c\u305f\u7b87\u6240\u306e\u5024\u304b\u3089\u6c42\u3081\u305f\u7167\u5408\u5024\u3002\u5185\u5bb9\u304c\u5909\u308f\u308b\u3068\u4e00\u81f4\u3057\u306a\u304f\u306a\u308a\u3001\u78ba\u8a8d\u4e8b\u9805\u3092\u518d\u3073\u6570\u3048\u308b\u3002'"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AcceptedProblem#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it may stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem_Reason()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u7406\u7531' help.ja='\u305d\u306e\u307e\u307e\u3067\u3088\u3044\u7406\u7531\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AcceptedProblem#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Accepted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted By</em>' attribute.
	 * @see #setAcceptedBy(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem_AcceptedBy()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u4e86\u627f\u8005' help.ja='\u4e86\u627f\u3057\u305f\u4eba\u3002'"
	 * @generated
	 */
	String getAcceptedBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AcceptedProblem#getAcceptedBy <em>Accepted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted By</em>' attribute.
	 * @see #getAcceptedBy()
	 * @generated
	 */
	void setAcceptedBy(String value);

	/**
	 * Returns the value of the '<em><b>Accepted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted On</em>' attribute.
	 * @see #setAcceptedOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getAcceptedProblem_AcceptedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date" required="true"
	 *        annotation="https://hyoka.org/label ja='\u4e86\u627f\u65e5' help.ja='\u4e86\u627f\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getAcceptedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.AcceptedProblem#getAcceptedOn <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted On</em>' attribute.
	 * @see #getAcceptedOn()
	 * @generated
	 */
	void setAcceptedOn(LocalDate value);

} // AcceptedProblem
