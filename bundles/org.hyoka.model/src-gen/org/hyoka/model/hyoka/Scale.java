/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ordered scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getStep <em>Step</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getAveraging <em>Averaging</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getReasonBelow <em>Reason Below</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getPoints <em>Points</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Scale#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getScale()
 * @model annotation="https://hyoka.org/label ja='\u5224\u5b9a\u57fa\u6e96'"
 * @generated
 */
public interface Scale extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of evaluation it is for; none: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Kinds()
	 * @model annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u306e\u7a2e\u985e' help.ja='\u3053\u306e\u5224\u5b9a\u57fa\u6e96\u3092\u4f7f\u3046\u8a55\u4fa1\u306e\u7a2e\u985e\u3002\u6307\u5b9a\u3057\u306a\u3051\u308c\u3070\u3059\u3079\u3066\u3002'"
	 * @generated
	 */
	EList<EvaluationKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a high or a low number is good.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.hyoka.model.hyoka.Direction
	 * @see #setDirection(Direction)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Direction()
	 * @model annotation="https://hyoka.org/label ja='\u5411\u304d' help.ja='\u70b9\u304c\u5927\u304d\u3044\u307b\u3069\u826f\u3044\u304b\u3001\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u304b\u3002'"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.hyoka.model.hyoka.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest number; empty where the labels have none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Minimum()
	 * @model annotation="https://hyoka.org/label ja='\u6700\u5c0f' help.ja='\u4ed8\u3051\u3089\u308c\u308b\u6700\u3082\u5c0f\u3055\u3044\u70b9\u3002\u70b9\u306e\u306a\u3044\u5224\u5b9a\u57fa\u6e96\u3067\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	BigDecimal getMinimum();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Maximum()
	 * @model annotation="https://hyoka.org/label ja='\u6700\u5927' help.ja='\u4ed8\u3051\u3089\u308c\u308b\u6700\u3082\u5927\u304d\u3044\u70b9\u3002'"
	 * @generated
	 */
	BigDecimal getMaximum();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of two numbers that may be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Step()
	 * @model default="1"
	 *        annotation="https://hyoka.org/label ja='\u523b\u307f' help.ja='\u4ed8\u3051\u3089\u308c\u308b\u70b9\u306e\u9593\u9694\u3002\u4f8b\uff1a1\u3002'"
	 * @generated
	 */
	BigDecimal getStep();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Averaging</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Averaging}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How several members' points become one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Averaging</em>' attribute.
	 * @see org.hyoka.model.hyoka.Averaging
	 * @see #setAveraging(Averaging)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Averaging()
	 * @model annotation="https://hyoka.org/label ja='\u96c6\u8a08\u65b9\u6cd5' help.ja='\u59d4\u54e1\u306e\u8a55\u70b9\u3092\u4e00\u3064\u306e\u5024\u306b\u307e\u3068\u3081\u308b\u65b9\u6cd5\u3002'"
	 * @generated
	 */
	Averaging getAveraging();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getAveraging <em>Averaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Averaging</em>' attribute.
	 * @see org.hyoka.model.hyoka.Averaging
	 * @see #getAveraging()
	 * @generated
	 */
	void setAveraging(Averaging value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals of the result, rounded half up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Decimals()
	 * @model default="1"
	 *        annotation="https://hyoka.org/label ja='\u5c0f\u6570\u6841' help.ja='\u96c6\u8a08\u7d50\u679c\u306e\u5c0f\u6570\u306e\u6841\u6570\u3002\u56db\u6368\u4e94\u5165\u3059\u308b\u3002'"
	 * @generated
	 */
	Integer getDecimals();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(Integer value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the mean is multiplied by before it is rounded, such as 10; empty: 1. Limits and grades are of the result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Factor()
	 * @model annotation="https://hyoka.org/label ja='\u4fc2\u6570' help.ja='\u5e73\u5747\u306b\u639b\u3051\u308b\u6570\uff0810\u306a\u3069\uff09\u3002\u7a7a\u6b04\u306f1\u3002\u3057\u304d\u3044\u5024\u3084\u8a55\u8a9e\u306f\u639b\u3051\u305f\u5f8c\u306e\u5024\u3067\u5224\u65ad\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getFactor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean below which the report prints why it is low; where less is better, above which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason Below</em>' attribute.
	 * @see #setReasonBelow(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_ReasonBelow()
	 * @model annotation="https://hyoka.org/label ja='\u7406\u7531\u3092\u8981\u3059\u308b\u5e73\u5747' help.ja='\u5e73\u5747\u304c\u3053\u308c\u3092\u4e0b\u56de\u308b\u3068\u3001\u5831\u544a\u66f8\u306b\u7406\u7531\u3092\u5370\u5237\u3059\u308b\u3002\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u57fa\u6e96\u3067\u306f\u4e0a\u56de\u3063\u305f\u5834\u5408\u3002'"
	 * @generated
	 */
	BigDecimal getReasonBelow();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Scale#getReasonBelow <em>Reason Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason Below</em>' attribute.
	 * @see #getReasonBelow()
	 * @generated
	 */
	void setReasonBelow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ScalePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps with their words, best first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Points()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6bb5\u968e' help.ja='\u5224\u5b9a\u57fa\u6e96\u306e\u5404\u6bb5\u968e\u3068\u305d\u306e\u6587\u8a00\u3002\u826f\u3044\u9806\u306b\u4e26\u3079\u308b\u3002'"
	 * @generated
	 */
	EList<ScalePoint> getPoints();

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.GradeBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grades of its results, best first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScale_Bands()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u8a9e' help.ja='\u7d50\u679c\u306e\u5024\u306b\u5fdc\u3058\u305f\u8a55\u8a9e\u3002\u826f\u3044\u9806\u3002'"
	 * @generated
	 */
	EList<GradeBand> getBands();

} // Scale
