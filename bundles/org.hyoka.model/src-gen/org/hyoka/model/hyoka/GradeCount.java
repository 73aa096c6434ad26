/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many members gave a point, where their sheets are not at hand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.GradeCount#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.GradeCount#getPoint <em>Point</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.GradeCount#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeCount()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u70b9\u3054\u3068\u306e\u4eba\u6570'"
 * @generated
 */
public interface GradeCount extends Element {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point; empty on scales without numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeCount_Value()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u70b9' help.ja='\u4eba\u6570\u3092\u6570\u3048\u308b\u8a55\u70b9\u3002\u6570\u5024\u306e\u306a\u3044\u5c3a\u5ea6\u3067\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.GradeCount#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step, for scales without numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' reference.
	 * @see #setPoint(ScalePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeCount_Point()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6bb5\u968e' help.ja='\u4eba\u6570\u3092\u6570\u3048\u308b\u6bb5\u968e\u3002\u6570\u5024\u306e\u306a\u3044\u5c3a\u5ea6\u306e\u5834\u5408\u3002'"
	 * @generated
	 */
	ScalePoint getPoint();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.GradeCount#getPoint <em>Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' reference.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(ScalePoint value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getGradeCount_Count()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u4eba\u6570' help.ja='\u3053\u306e\u8a55\u70b9\u3092\u4ed8\u3051\u305f\u59d4\u54e1\u306e\u4eba\u6570\u3002'"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.GradeCount#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

} // GradeCount
