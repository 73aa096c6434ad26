/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value to be reached by a point in time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Target#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getDue <em>Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getOutlook <em>Outlook</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Target#getCauseAnalysis <em>Cause Analysis</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget()
 * @model annotation="https://hyoka.org/label ja='\u76ee\u6a19'"
 * @generated
 */
public interface Target extends Fact {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the target's unit; empty for one in words, which its name holds, and for a year that has no target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Value()
	 * @model annotation="https://hyoka.org/label ja='\u76ee\u6a19\u5024' help.ja='\u76ee\u6a19\u5024\u3002\u6587\u7ae0\u306b\u3088\u308b\u76ee\u6a19\u306f\u540d\u79f0\u306b\u66f8\u304d\u3001\u76ee\u6a19\u306e\u306a\u3044\u5e74\u5ea6\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of its value, where it is another one than the indicator's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u76ee\u6a19\u5024\u306e\u5358\u4f4d\u3002\u6307\u6a19\u306e\u5358\u4f4d\u3068\u540c\u3058\u306a\u3089\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By when; empty where the source names no year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Due()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u671f\u9650' help.ja='\u9054\u6210\u306e\u671f\u9650\u3002\u8cc7\u6599\u306b\u5e74\u5ea6\u306e\u306a\u3044\u76ee\u6a19\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	DatePoint getDue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.TargetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interim or final.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.TargetKind
	 * @see #setKind(TargetKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u4e2d\u9593\u76ee\u6a19\u3068\u6700\u7d42\u76ee\u6a19\u306e\u5225\u3002'"
	 * @generated
	 */
	TargetKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.TargetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TargetKind value);

	/**
	 * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words beside the value, such as 以上.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualifier</em>' attribute.
	 * @see #setQualifier(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Qualifier()
	 * @model annotation="https://hyoka.org/label ja='\u6761\u4ef6' help.ja='\u76ee\u6a19\u5024\u306b\u6dfb\u3048\u308b\u8a00\u8449\u3002\u4f8b\uff1a\u4ee5\u4e0a\u3002'"
	 * @generated
	 */
	String getQualifier();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getQualifier <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualifier</em>' attribute.
	 * @see #getQualifier()
	 * @generated
	 */
	void setQualifier(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u76ee\u6a19\u306e\u51fa\u5178\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.TargetRevision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Former values, oldest first; they stay readable beside the value of today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Revisions()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6539\u5b9a' help.ja='\u6539\u5b9a\u524d\u306e\u76ee\u6a19\u3002\u53e4\u3044\u9806\u306b\u4e26\u3079\u3001\u5831\u544a\u66f8\u306b\u3082\u6b8b\u3059\u3002'"
	 * @generated
	 */
	EList<TargetRevision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Outlook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outlook on this target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlook</em>' attribute.
	 * @see #setOutlook(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_Outlook()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u9054\u6210\u306e\u898b\u8fbc\u307f' help.ja='\u3053\u306e\u76ee\u6a19\u3092\u9054\u6210\u3059\u308b\u898b\u8fbc\u307f\u3002'"
	 * @generated
	 */
	String getOutlook();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getOutlook <em>Outlook</em>}' attribute.
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
	 * Why it was missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause Analysis</em>' attribute.
	 * @see #setCauseAnalysis(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTarget_CauseAnalysis()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u672a\u9054\u306e\u539f\u56e0\u5206\u6790' help.ja='\u3053\u306e\u76ee\u6a19\u304c\u672a\u9054\u3068\u306a\u3063\u305f\u539f\u56e0\u306e\u5206\u6790\u3002'"
	 * @generated
	 */
	String getCauseAnalysis();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Target#getCauseAnalysis <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause Analysis</em>' attribute.
	 * @see #getCauseAnalysis()
	 * @generated
	 */
	void setCauseAnalysis(String value);

} // Target
