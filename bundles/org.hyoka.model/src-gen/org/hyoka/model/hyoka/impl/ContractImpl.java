/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ProcurementMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getMethodText <em>Method Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getBidders <em>Bidders</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getOther <em>Other</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ContractImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContractImpl extends FactImpl implements Contract {
	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final ProcurementMethod METHOD_EDEFAULT = ProcurementMethod.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected ProcurementMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodText() <em>Method Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodText()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodText() <em>Method Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodText()
	 * @generated
	 * @ordered
	 */
	protected String methodText = METHOD_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBidders() <em>Bidders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBidders()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BIDDERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBidders() <em>Bidders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBidders()
	 * @generated
	 * @ordered
	 */
	protected Integer bidders = BIDDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rate = RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getOther() <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOther() <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected String other = OTHER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ExpenseItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CONTRACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcurementMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(ProcurementMethod newMethod) {
		ProcurementMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodText() {
		return methodText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodText(String newMethodText) {
		String oldMethodText = methodText;
		methodText = newMethodText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__METHOD_TEXT, oldMethodText, methodText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBidders() {
		return bidders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBidders(Integer newBidders) {
		Integer oldBidders = bidders;
		bidders = newBidders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__BIDDERS, oldBidders, bidders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(BigDecimal newRate) {
		BigDecimal oldRate = rate;
		rate = newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOther() {
		return other;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOther(String newOther) {
		String oldOther = other;
		other = newOther;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CONTRACT__OTHER, oldOther, other));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExpenseItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ExpenseItem>(ExpenseItem.class, this, HyokaPackage.CONTRACT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.CONTRACT__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.CONTRACT__AMOUNT:
				return getAmount();
			case HyokaPackage.CONTRACT__METHOD:
				return getMethod();
			case HyokaPackage.CONTRACT__METHOD_TEXT:
				return getMethodText();
			case HyokaPackage.CONTRACT__BIDDERS:
				return getBidders();
			case HyokaPackage.CONTRACT__RATE:
				return getRate();
			case HyokaPackage.CONTRACT__REASON:
				return getReason();
			case HyokaPackage.CONTRACT__OTHER:
				return getOther();
			case HyokaPackage.CONTRACT__ITEMS:
				return getItems();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.CONTRACT__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case HyokaPackage.CONTRACT__METHOD:
				setMethod((ProcurementMethod)newValue);
				return;
			case HyokaPackage.CONTRACT__METHOD_TEXT:
				setMethodText((String)newValue);
				return;
			case HyokaPackage.CONTRACT__BIDDERS:
				setBidders((Integer)newValue);
				return;
			case HyokaPackage.CONTRACT__RATE:
				setRate((BigDecimal)newValue);
				return;
			case HyokaPackage.CONTRACT__REASON:
				setReason((String)newValue);
				return;
			case HyokaPackage.CONTRACT__OTHER:
				setOther((String)newValue);
				return;
			case HyokaPackage.CONTRACT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ExpenseItem>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.CONTRACT__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__METHOD_TEXT:
				setMethodText(METHOD_TEXT_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__BIDDERS:
				setBidders(BIDDERS_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__RATE:
				setRate(RATE_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__OTHER:
				setOther(OTHER_EDEFAULT);
				return;
			case HyokaPackage.CONTRACT__ITEMS:
				getItems().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.CONTRACT__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case HyokaPackage.CONTRACT__METHOD:
				return method != METHOD_EDEFAULT;
			case HyokaPackage.CONTRACT__METHOD_TEXT:
				return METHOD_TEXT_EDEFAULT == null ? methodText != null : !METHOD_TEXT_EDEFAULT.equals(methodText);
			case HyokaPackage.CONTRACT__BIDDERS:
				return BIDDERS_EDEFAULT == null ? bidders != null : !BIDDERS_EDEFAULT.equals(bidders);
			case HyokaPackage.CONTRACT__RATE:
				return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
			case HyokaPackage.CONTRACT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case HyokaPackage.CONTRACT__OTHER:
				return OTHER_EDEFAULT == null ? other != null : !OTHER_EDEFAULT.equals(other);
			case HyokaPackage.CONTRACT__ITEMS:
				return items != null && !items.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", method: "); //$NON-NLS-1$
		result.append(method);
		result.append(", methodText: "); //$NON-NLS-1$
		result.append(methodText);
		result.append(", bidders: "); //$NON-NLS-1$
		result.append(bidders);
		result.append(", rate: "); //$NON-NLS-1$
		result.append(rate);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", other: "); //$NON-NLS-1$
		result.append(other);
		result.append(')');
		return result.toString();
	}

} //ContractImpl
