/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A former state of a target: old value, date, reason, and who approved the change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.TargetRevision#getOldValue <em>Old Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.TargetRevision#getOldDue <em>Old Due</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.TargetRevision#getOldName <em>Old Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.TargetRevision#getRevisedOn <em>Revised On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.TargetRevision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.TargetRevision#getApprovedBy <em>Approved By</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision()
 * @model annotation="https://hyoka.org/label ja='\u76ee\u6a19\u306e\u6539\u5b9a'"
 * @generated
 */
public interface TargetRevision extends Element {
	/**
	 * Returns the value of the '<em><b>Old Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Old Value</em>' attribute.
	 * @see #setOldValue(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision_OldValue()
	 * @model annotation="https://hyoka.org/label ja='\u6539\u5b9a\u524d\u306e\u5024' help.ja='\u6539\u5b9a\u524d\u306e\u76ee\u6a19\u5024\u3002'"
	 * @generated
	 */
	BigDecimal getOldValue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TargetRevision#getOldValue <em>Old Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Old Value</em>' attribute.
	 * @see #getOldValue()
	 * @generated
	 */
	void setOldValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Old Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date before, where it changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Old Due</em>' attribute.
	 * @see #setOldDue(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision_OldDue()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6539\u5b9a\u524d\u306e\u671f\u9650' help.ja='\u6539\u5b9a\u524d\u306e\u671f\u9650\u3002\u671f\u9650\u3092\u6539\u3081\u305f\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	DatePoint getOldDue();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TargetRevision#getOldDue <em>Old Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Old Due</em>' attribute.
	 * @see #getOldDue()
	 * @generated
	 */
	void setOldDue(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Old Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording before, where it changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Old Name</em>' attribute.
	 * @see #setOldName(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision_OldName()
	 * @model annotation="https://hyoka.org/label ja='\u6539\u5b9a\u524d\u306e\u6307\u6a19' help.ja='\u6539\u5b9a\u524d\u306e\u6307\u6a19\u306e\u8868\u73fe\u3002\u8868\u73fe\u3092\u6539\u3081\u305f\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getOldName();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TargetRevision#getOldName <em>Old Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Old Name</em>' attribute.
	 * @see #getOldName()
	 * @generated
	 */
	void setOldName(String value);

	/**
	 * Returns the value of the '<em><b>Revised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revised On</em>' attribute.
	 * @see #setRevisedOn(DatePoint)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision_RevisedOn()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u6539\u5b9a\u6642\u671f' help.ja='\u76ee\u6a19\u3092\u6539\u5b9a\u3057\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	DatePoint getRevisedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TargetRevision#getRevisedOn <em>Revised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revised On</em>' attribute.
	 * @see #getRevisedOn()
	 * @generated
	 */
	void setRevisedOn(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision_Reason()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u7406\u7531' help.ja='\u76ee\u6a19\u3092\u6539\u5b9a\u3057\u305f\u7406\u7531\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TargetRevision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who approved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTargetRevision_ApprovedBy()
	 * @model annotation="https://hyoka.org/label ja='\u627f\u8a8d\u8005' help.ja='\u6539\u5b9a\u3092\u627f\u8a8d\u3057\u305f\u4e3b\u4f53\u3002'"
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TargetRevision#getApprovedBy <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' attribute.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(String value);

} // TargetRevision
