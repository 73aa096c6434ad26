/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Criteria that are judged together; data, from a template.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getTotal <em>Total</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CriterionSet#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee\u306e\u7d44'"
 * @generated
 */
public interface CriterionSet extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Criteria()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u9805\u76ee' help.ja='\u5831\u544a\u66f8\u306e\u9806\u306b\u4e26\u3079\u305f\u8a55\u4fa1\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the template it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Template()
	 * @model annotation="https://hyoka.org/label ja='\u5143\u306e\u96db\u5f62' help.ja='\u5143\u306b\u3057\u305f\u96db\u5f62\u306e\u30ad\u30fc\u3002'"
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionSet#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.TotalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the results of its criteria become one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see org.hyoka.model.hyoka.TotalKind
	 * @see #setTotal(TotalKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Total()
	 * @model annotation="https://hyoka.org/label ja='\u5408\u8a08\u306e\u65b9\u6cd5' help.ja='\u8a55\u4fa1\u9805\u76ee\u306e\u7d50\u679c\u3092\u4e00\u3064\u306b\u307e\u3068\u3081\u308b\u65b9\u6cd5\u3002'"
	 * @generated
	 */
	TotalKind getTotal();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionSet#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see org.hyoka.model.hyoka.TotalKind
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(TotalKind value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total that has to be reached, such as 15 of 合計15点以上; where less is better, that must not be exceeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Threshold()
	 * @model annotation="https://hyoka.org/label ja='\u5408\u8a08\u306e\u57fa\u6e96' help.ja='\u5408\u8a08\u304c\u3053\u306e\u5024\u306b\u9054\u3059\u308b\u3053\u3068\u3092\u6c42\u3081\u308b\uff08\u5408\u8a0815\u70b9\u4ee5\u4e0a\u306a\u3069\uff09\u3002'"
	 * @generated
	 */
	BigDecimal getThreshold();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CriterionSet#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.GradeBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grades of totals, best first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCriterionSet_Bands()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5408\u8a08\u306e\u8a55\u8a9e' help.ja='\u5408\u8a08\u306e\u5024\u306b\u5fdc\u3058\u305f\u8a55\u8a9e\u3002\u826f\u3044\u9806\u3002'"
	 * @generated
	 */
	EList<GradeBand> getBands();

} // CriterionSet
