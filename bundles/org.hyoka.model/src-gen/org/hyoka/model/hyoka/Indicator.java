/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of the logic model: an activity, an output or an outcome, with its measure, targets and actuals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getTerm <em>Term</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getAccumulation <em>Accumulation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getActuals <em>Actuals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getProjections <em>Projections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getLeadsTo <em>Leads To</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getOutlook <em>Outlook</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getCauseAnalysis <em>Cause Analysis</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator()
 * @model annotation="https://hyoka.org/label ja='\u6307\u6a19'"
 * @generated
 */
public interface Indicator extends Fact {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed number, such as 1-1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Code()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u8cc7\u6599\u3067\u306e\u756a\u53f7\uff081-1\u306a\u3069\uff09\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.IndicatorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity, output or outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.IndicatorKind
	 * @see #setKind(IndicatorKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u30a2\u30af\u30c6\u30a3\u30d3\u30c6\u30a3\u3001\u30a2\u30a6\u30c8\u30d7\u30c3\u30c8\u3001\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u5225\u3002'"
	 * @generated
	 */
	IndicatorKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.IndicatorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IndicatorKind value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.OutcomeTerm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How soon an outcome is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see org.hyoka.model.hyoka.OutcomeTerm
	 * @see #setTerm(OutcomeTerm)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Term()
	 * @model annotation="https://hyoka.org/label ja='\u671f\u9593' help.ja='\u30a2\u30a6\u30c8\u30ab\u30e0\u306e\u77ed\u671f\u30fb\u4e2d\u671f\u30fb\u9577\u671f\u306e\u5225\u3002'"
	 * @generated
	 */
	OutcomeTerm getTerm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see org.hyoka.model.hyoka.OutcomeTerm
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(OutcomeTerm value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of its values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u6307\u6a19\u306e\u5024\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Accumulation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Accumulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How values add up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accumulation</em>' attribute.
	 * @see org.hyoka.model.hyoka.Accumulation
	 * @see #setAccumulation(Accumulation)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Accumulation()
	 * @model annotation="https://hyoka.org/label ja='\u7d2f\u8a08\u30fb\u5358\u5e74' help.ja='\u5024\u304c\u7d2f\u8a08\u304b\u3001\u5358\u5e74\u5ea6\u304b\u3001\u6642\u70b9\u306e\u5024\u304b\u3002'"
	 * @generated
	 */
	Accumulation getAccumulation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getAccumulation <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accumulation</em>' attribute.
	 * @see org.hyoka.model.hyoka.Accumulation
	 * @see #getAccumulation()
	 * @generated
	 */
	void setAccumulation(Accumulation value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.hyoka.model.hyoka.Direction
	 * @see #setDirection(Direction)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Direction()
	 * @model annotation="https://hyoka.org/label ja='\u5411\u304d' help.ja='\u5024\u304c\u5927\u304d\u3044\u307b\u3069\u826f\u3044\u304b\u3001\u5c0f\u3055\u3044\u307b\u3069\u826f\u3044\u304b\u3002'"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.hyoka.model.hyoka.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be reached, in words (活動目標, 成果目標).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Goal()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19\uff08\u6587\u7ae0\uff09' help.ja='\u6d3b\u52d5\u76ee\u6a19\u30fb\u6210\u679c\u76ee\u6a19\u306a\u3069\u306e\u3001\u6587\u7ae0\u306b\u3088\u308b\u76ee\u6a19\u3002'"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Definition()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5b9a\u7fa9' help.ja='\u4f55\u3092\u3069\u306e\u3088\u3046\u306b\u6570\u3048\u308b\u304b\u3002'"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen or changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Rationale()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8a2d\u5b9a\u7406\u7531\u30fb\u6839\u62e0' help.ja='\u6307\u6a19\u3084\u76ee\u6a19\u3092\u8a2d\u5b9a\u307e\u305f\u306f\u5909\u66f4\u3057\u305f\u7406\u7531\u3068\u6839\u62e0\u3002'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Targets, earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Targets()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19' help.ja='\u671f\u9650\u306e\u65e9\u3044\u9806\u306b\u4e26\u3079\u305f\u76ee\u6a19\u3002'"
	 * @generated
	 */
	EList<Target> getTargets();

	/**
	 * Returns the value of the '<em><b>Actuals</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Actual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actuals</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Actuals()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u7e3e' help.ja='\u3053\u308c\u307e\u3067\u306b\u5f97\u3089\u308c\u305f\u5b9f\u7e3e\u5024\u3002\u898b\u901a\u3057\u3068\u306f\u533a\u5225\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Actual> getActuals();

	/**
	 * Returns the value of the '<em><b>Projections</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Projection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forecasts; a forecast is never counted as an actual value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Projections</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Projections()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u898b\u901a\u3057' help.ja='\u4eca\u5f8c\u306e\u898b\u901a\u3057\u306e\u5024\u3002\u5b9f\u7e3e\u3068\u306f\u533a\u5225\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<Projection> getProjections();

	/**
	 * Returns the value of the '<em><b>Leads To</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.IndicatorLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows from it: the arrows of the logic model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leads To</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_LeadsTo()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5f8c\u7d9a\u3078\u306e\u3064\u306a\u304c\u308a' help.ja='\u30ed\u30b8\u30c3\u30af\u30e2\u30c7\u30eb\u306e\u77e2\u5370\u3002\u3053\u306e\u6307\u6a19\u304b\u3089\u3064\u306a\u304c\u308b\u6b21\u306e\u6307\u6a19\u3002'"
	 * @generated
	 */
	EList<IndicatorLink> getLeadsTo();

	/**
	 * Returns the value of the '<em><b>Outlook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outlook on reaching the targets as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlook</em>' attribute.
	 * @see #setOutlook(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Outlook()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19\u9054\u6210\u306e\u898b\u8fbc\u307f' help.ja='\u76ee\u6a19\u5168\u4f53\u3092\u9054\u6210\u3059\u308b\u898b\u8fbc\u307f\u3002'"
	 * @generated
	 */
	String getOutlook();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getOutlook <em>Outlook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlook</em>' attribute.
	 * @see #getOutlook()
	 * @generated
	 */
	void setOutlook(String value);

	/**
	 * Returns the value of the '<em><b>Cause Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why a target was missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause Analysis</em>' attribute.
	 * @see #setCauseAnalysis(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_CauseAnalysis()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u672a\u9054\u306e\u539f\u56e0\u5206\u6790' help.ja='\u76ee\u6a19\u304c\u672a\u9054\u3068\u306a\u3063\u305f\u539f\u56e0\u306e\u5206\u6790\u3002'"
	 * @generated
	 */
	String getCauseAnalysis();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getCauseAnalysis <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause Analysis</em>' attribute.
	 * @see #getCauseAnalysis()
	 * @generated
	 */
	void setCauseAnalysis(String value);

} // Indicator
