/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What follows from a step of the logic model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.IndicatorLink#getTarget <em>Target</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.IndicatorLink#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.IndicatorLink#getDirectReason <em>Direct Reason</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicatorLink()
 * @model annotation="https://hyoka.org/label ja='\u3064\u306a\u304c\u308a'"
 * @generated
 */
public interface IndicatorLink extends Element {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it leads to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Indicator)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicatorLink_Target()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5f8c\u7d9a\u306e\u6307\u6a19' help.ja='\u3053\u306e\u6307\u6a19\u304b\u3089\u3064\u306a\u304c\u308b\u6b21\u306e\u6307\u6a19\u3002'"
	 * @generated
	 */
	Indicator getTarget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.IndicatorLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Indicator value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How one leads to the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicatorLink_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u3064\u306a\u304c\u308a\u306e\u8aac\u660e' help.ja='\u5f8c\u7d9a\u306e\u6307\u6a19\u3078\u3069\u306e\u3088\u3046\u306b\u3064\u306a\u304c\u308b\u304b\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.IndicatorLink#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Direct Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why no outcome stands between the two (アウトカムを複数段階で設定できない理由).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direct Reason</em>' attribute.
	 * @see #setDirectReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicatorLink_DirectReason()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8907\u6570\u6bb5\u968e\u306b\u3057\u306a\u3044\u7406\u7531' en='Reason for one step' help.ja='\u30a2\u30a6\u30c8\u30ab\u30e0\u3092\u8907\u6570\u6bb5\u968e\u3067\u8a2d\u5b9a\u3067\u304d\u306a\u3044\u7406\u7531\u3002'"
	 * @generated
	 */
	String getDirectReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.IndicatorLink#getDirectReason <em>Direct Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direct Reason</em>' attribute.
	 * @see #getDirectReason()
	 * @generated
	 */
	void setDirectReason(String value);

} // IndicatorLink
