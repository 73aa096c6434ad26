/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recusal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An undertaking a member does not judge (and is left out of its mean).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Recusal#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Recusal#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Recusal#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getRecusal()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d'"
 * @generated
 */
public interface Recusal extends Element {
	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecusal_Undertaking()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u59d4\u54e1\u304c\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d\u3002\u5e73\u5747\u304b\u3089\u3082\u9664\u304f\u3002'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recusal#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.RecusalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.RecusalKind
	 * @see #setKind(RecusalKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecusal_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u5229\u5bb3\u95a2\u4fc2\u3001\u6b20\u5e2d\u3001\u62c5\u5f53\u5916\u306e\u5225\u3002'"
	 * @generated
	 */
	RecusalKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recusal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.RecusalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RecusalKind value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRecusal_Reason()
	 * @model annotation="https://hyoka.org/label ja='\u7406\u7531' help.ja='\u8a55\u4fa1\u3057\u306a\u3044\u7406\u7531\u306e\u8aac\u660e\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Recusal#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Recusal
