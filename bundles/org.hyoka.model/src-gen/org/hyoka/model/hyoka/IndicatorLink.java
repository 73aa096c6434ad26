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

} // IndicatorLink
